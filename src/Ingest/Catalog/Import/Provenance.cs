namespace Ingest.Catalog.Import;

/// <summary>The column <c>source</c>: which kinds of places a row's facts were found in, joined by <c>+</c> in order.</summary>
internal static class Provenance
{
    /// <summary>Notes a kind of place in a row that has none of it yet.</summary>
    public static void Note(DraftTable table, string[] row, string source)
    {
        var known = table.Get(row, "source").Split('+', StringSplitOptions.RemoveEmptyEntries);
        if (!known.Contains(source)) table.Set(row, "source", string.Join('+', known.Append(source).Order(StringComparer.Ordinal)));
    }
}
