using System.Buffers.Text;
using System.Text;

namespace Ingest.Cli.Local;

/// <summary>How a message's text is written on the wire: Base64, as functions hosts do by default, or as it is.</summary>
internal static class MessageCode
{
    public static string Encode(string text, bool base64) => base64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : text;

    /// <summary>The text, or null where the wire form is no Base64 although it should be.</summary>
    public static string? Decode(string wire, bool base64) =>
        !base64 ? wire : Base64.IsValid(wire) ? Encoding.UTF8.GetString(Convert.FromBase64String(wire)) : null;
}
