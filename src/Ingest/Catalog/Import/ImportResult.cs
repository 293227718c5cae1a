namespace Ingest.Catalog.Import;

/// <summary>What came of an import. Nothing was written anywhere: that is for <see cref="Write"/> to do.</summary>
public sealed class ImportResult
{
    private readonly IReadOnlyList<DraftTable> _tables;

    internal ImportResult(
        IReadOnlyList<string> problems, IReadOnlyList<DraftTable> tables, IReadOnlyList<ImportedFile> files,
        IReadOnlyList<LeftOutEntries> leftOut) =>
        (Problems, _tables, Files, LeftOut) = (problems, tables, files, leftOut);

    /// <summary>Why nothing may be written, as sentences; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>What was done to each file that the register speaks about.</summary>
    public IReadOnlyList<ImportedFile> Files { get; }

    /// <summary>What was left out, most frequent first.</summary>
    public IReadOnlyList<LeftOutEntries> LeftOut { get; }

    /// <summary>The names of the files that differ from those of the catalog, or are new.</summary>
    public IEnumerable<string> Changed => _tables.Where(table => table.IsChanged).Select(table => table.File);

    /// <summary>Writes one of the changed files.</summary>
    public void Write(string file, Stream stream) => _tables.First(table => table.File == file).Write(stream);

    /// <summary>The catalog as it would be, were the changed files written.</summary>
    internal CatalogFiles Over(CatalogFiles catalog) => new(name =>
    {
        if (_tables.FirstOrDefault(table => table.File == name) is not { } table) return catalog.Open(name);
        var written = new MemoryStream();
        table.Write(written);
        written.Position = 0;
        return written;
    });

    /// <summary>This and what a further round did.</summary>
    internal ImportResult Then(ImportResult next)
    {
        foreach (var table in next._tables) table.IsChanged |= Changed.Contains(table.File);
        var files = Files.Zip(next.Files, (one, two) => two with
        {
            Added = one.Added + two.Added,
            Filled = one.Filled + two.Filled,
            Aliases = one.Aliases + two.Aliases,
            ContextAliases = one.ContextAliases + two.ContextAliases,
        });
        return new ImportResult(next.Problems, next._tables, [.. files], next.LeftOut);
    }
}
