using System.Text.Json;

namespace Ingest.Catalog.Import;

/// <summary>Reads the files of a register, twice: once for rows, once for names, each time teams before people before spells.</summary>
internal sealed class RegisterReading(
    ImportFormat format, IReadOnlyList<ImportSource> sources, Action<ImportProgress> progress, int step)
{
    private readonly List<string> _problems = [];

    /// <summary>Merges all entries; the problems for which nothing may be written, which one broken file is enough for.</summary>
    public IReadOnlyList<string> Into(Merge merge)
    {
        var ordered = sources.Select(source => (Source: source, Kind: KindOf(source)))
            .Where(source => source.Kind is not null).OrderBy(source => source.Kind).ToList();
        if (_problems.Count > 0) return _problems;
        foreach (var (source, _) in ordered) Each(source, false, merge.Add);
        if (_problems.Count > 0) return _problems;
        foreach (var (source, _) in ordered.Where(source => source.Kind is not ShapeKind.Spells)) Each(source, true, merge.AddNames);
        merge.Spells.Finish();
        return _problems;
    }

    /// <summary>What a file holds; a problem is noted where it is nothing known.</summary>
    private ShapeKind? KindOf(ImportSource source)
    {
        if (format is ImportFormat.Openfootball) return ShapeKind.Teams;
        try
        {
            using var table = new SourceTable(source.Open());
            if (ShapeOf(table) is { } shape) return shape.Kind;
            var columns = table.Columns.Count == 0 ? "it has none" : $"it has {string.Join(", ", table.Columns.Keys.Take(12))}";
            _problems.Add($"{source.Name} lacks the columns of this format: {Expected}; {columns}.");
        }
        catch (JsonException broken)
        {
            _problems.Add(Broken(source, broken));
        }

        return null;
    }

    private void Each(ImportSource source, bool isForNames, Action<ImportedRow> take)
    {
        try
        {
            using var stream = source.Open();
            var rows = 0;
            foreach (var row in Rows(stream))
            {
                take(row);
                if (++rows % step == 0) progress(new ImportProgress(source.Name, rows, isForNames));
            }
        }
        catch (JsonException broken)
        {
            _problems.Add(Broken(source, broken));
        }
    }

    private IEnumerable<ImportedRow> Rows(Stream stream)
    {
        if (format is ImportFormat.Openfootball)
        {
            foreach (var row in OpenfootballClubs.Read(stream)) yield return row;
            yield break;
        }

        using var table = new SourceTable(stream);
        var shape = ShapeOf(table)!;
        foreach (var row in table.Rows()) yield return shape.Read(row);
    }

    private Shape? ShapeOf(SourceTable table) => format switch
    {
        ImportFormat.Wikidata => WikidataRows.ShapeOf(table),
        ImportFormat.Reep => ReepRows.ShapeOf(table),
        _ => OwnRows.ShapeOf(table),
    };

    private string Expected => format switch
    {
        ImportFormat.Wikidata => WikidataRows.Expected,
        ImportFormat.Reep => ReepRows.Expected,
        _ => OwnRows.Expected,
    };

    private static string Broken(ImportSource source, JsonException broken) =>
        $"{source.Name} is broken or was cut off: {broken.Message.TrimEnd('.')}. Download it again.";
}
