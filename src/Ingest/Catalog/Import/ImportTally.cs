namespace Ingest.Catalog.Import;

/// <summary>What an import did to one file of the catalog.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Read">Entries of the register that speak about this file's rows.</param>
/// <param name="Added">Rows that are new.</param>
/// <param name="Filled">Rows of which empty columns were filled.</param>
/// <param name="Aliases">Names that were added and may link alone.</param>
/// <param name="ContextAliases">Names that were added and need support from the article.</param>
/// <param name="Total">Rows that the file holds then.</param>
public sealed record ImportedFile(string File, int Read, int Added, int Filled, int Aliases, int ContextAliases, int Total);

/// <summary>Entries that were left out.</summary>
/// <param name="Count">How many.</param>
/// <param name="Reason">What they are, in the plural.</param>
/// <param name="Example">What one of them is called.</param>
public sealed record LeftOutEntries(int Count, string Reason, string Example);

/// <summary>Counts while an import runs.</summary>
internal sealed class ImportTally
{
    private readonly Dictionary<string, (int Count, string Example)> _leftOut = new(StringComparer.Ordinal);

    public int Read { get; set; }

    public int Added { get; set; }

    public int Filled { get; set; }

    public int Aliases { get; set; }

    public int ContextAliases { get; set; }

    /// <summary>What was left out, most frequent first.</summary>
    public IEnumerable<LeftOutEntries> LeftOut => _leftOut
        .Select(entry => new LeftOutEntries(entry.Value.Count, entry.Key, entry.Value.Example))
        .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Reason, StringComparer.Ordinal);

    public void Leave(string reason, string example) =>
        _leftOut[reason] = _leftOut.TryGetValue(reason, out var before) ? (before.Count + 1, before.Example) : (1, example);

    public ImportedFile Of(DraftTable table) =>
        new(table.File, Read, Added, Filled, Aliases, ContextAliases, table.Rows.Count);
}
