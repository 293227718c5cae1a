using System.Text;

namespace Ingest.Digests.Pages;

/// <summary>A part of a page in one of its forms.</summary>
/// <param name="Markup">What is shown.</param>
/// <param name="Data">Its JSON-LD, or null.</param>
internal sealed record Piece(string Markup, string? Data = null)
{
    /// <summary>What it adds to the page, in bytes of UTF-8: its markup, its data, and the comma that parts data from data.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Markup) + (Data is null ? 0 : Encoding.UTF8.GetByteCount(Data) + 1);
}
