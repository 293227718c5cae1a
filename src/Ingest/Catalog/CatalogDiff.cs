using Ingest.Catalog.Import;

namespace Ingest.Catalog;

/// <summary>What differs between two catalogs, file by file.</summary>
/// <param name="Files">The files that differ; empty where the catalogs hold the same rows, in whatever order.</param>
/// <param name="Problems">Rows that could not be compared, since they are broken.</param>
public sealed record CatalogDifference(IReadOnlyList<FileDifference> Files, IReadOnlyList<CatalogProblem> Problems);

/// <summary>What differs in one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Added">Rows that only the new catalog has.</param>
/// <param name="Removed">Rows that only the old one has.</param>
/// <param name="Changed">Rows that both have and that say different things.</param>
public sealed record FileDifference(
    string File, IReadOnlyList<RowName> Added, IReadOnlyList<RowName> Removed, IReadOnlyList<RowDifference> Changed);

/// <summary>How a row is called.</summary>
/// <param name="Key">What tells it from all others: its id, or what it relates.</param>
/// <param name="Name">What a person calls it; for a spell who, where, and when.</param>
public sealed record RowName(string Key, string Name);

/// <summary>A row that says something else than before.</summary>
/// <param name="Row">Which.</param>
/// <param name="Columns">Where, in the order of the columns.</param>
public sealed record RowDifference(RowName Row, IReadOnlyList<ColumnDifference> Columns);

/// <summary>A value that changed.</summary>
/// <param name="Column">The column.</param>
/// <param name="Old">The value before; empty where there was none.</param>
/// <param name="New">The value now; empty where there is none.</param>
public sealed record ColumnDifference(string Column, string Old, string New);

/// <summary>
/// Compares catalogs by rows and columns, all columns of the files included. Spells have no id: those of the same person, team and role
/// are paired in the order of their years, after those that agree were taken away.
/// </summary>
public static class CatalogDiff
{
    private static readonly (string File, string[] Columns, string[] Key)[] Files =
    [
        (CatalogFiles.Teams, CatalogReader.TeamColumns, ["id"]),
        (CatalogFiles.People, CatalogReader.PersonColumns, ["id"]),
        (CatalogFiles.Spells, CatalogReader.SpellColumns, ["person_id", "team_id", "role"]),
        (CatalogFiles.Competitions, CatalogReader.CompetitionColumns, ["id"]),
        (CatalogFiles.Towns, TownReader.Columns, ["country", "name"]),
        (CatalogFiles.Corrections, CorrectionReader.Columns, ["action", "form", "id", "source", "context"]),
    ];

    /// <summary>Compares. Throws only what opening or reading a stream throws.</summary>
    public static CatalogDifference Between(CatalogFiles before, CatalogFiles after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var problems = new List<CatalogProblem>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var differences = new List<FileDifference>();
        foreach (var (file, columns, key) in Files)
        {
            var (old, now) = (DraftTable.Read(before, file, columns, problems), DraftTable.Read(after, file, columns, problems));
            foreach (var table in new[] { old, now })
                foreach (var row in table.Rows) names[table.Get(row, "id")] = table.Get(row, "name");
            var difference = Compare(old, now, key, names);
            if (difference.Added.Count + difference.Removed.Count + difference.Changed.Count > 0) differences.Add(difference);
        }

        return new CatalogDifference(differences, problems);
    }

    private static FileDifference Compare(DraftTable old, DraftTable now, string[] key, Dictionary<string, string> names)
    {
        var left = Group(old, key);
        var (added, removed, changed) = (new List<RowName>(), new List<RowName>(), new List<RowDifference>());
        foreach (var (word, rows) in Group(now, key))
        {
            var (before, after) = (left.GetValueOrDefault(word, []), rows);
            left.Remove(word);
            // Rows that agree say nothing; most groups have one row on each side.
            after = [.. rows.Where(row => !TryTake(before, old, row, now))];
            foreach (var (then, here) in before.Zip(after))
                changed.Add(new RowDifference(Name(now, here, word, names), Columns(old, then, now, here)));
            removed.AddRange(before.Skip(after.Count).Select(row => Name(old, row, word, names)));
            added.AddRange(after.Skip(before.Count).Select(row => Name(now, row, word, names)));
        }

        removed.AddRange(left.SelectMany(group => group.Value.Select(row => Name(old, row, group.Key, names))));
        return new FileDifference(now.File, added, [.. removed.OrderBy(row => row.Key, StringComparer.Ordinal)], changed);
    }

    private static SortedDictionary<string, List<string[]>> Group(DraftTable table, string[] key)
    {
        var groups = new SortedDictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var row in table.Rows.OrderBy(row => table.Get(row, "from"), StringComparer.Ordinal))
        {
            var word = string.Join(' ', key.Select(column => table.Get(row, column)).Where(value => value.Length > 0));
            if (!groups.TryGetValue(word, out var rows)) groups[word] = rows = [];
            rows.Add(row);
        }

        return groups;
    }

    private static bool TryTake(List<string[]> before, DraftTable old, string[] row, DraftTable now)
    {
        var same = before.FindIndex(then => Columns(old, then, now, row).Count == 0);
        if (same >= 0) before.RemoveAt(same);
        return same >= 0;
    }

    private static List<ColumnDifference> Columns(DraftTable old, string[] then, DraftTable now, string[] here) =>
        [.. now.Header.Union(old.Header)
            .Select(column => new ColumnDifference(column, old.Get(then, column), now.Get(here, column)))
            .Where(column => column.Old != column.New)];

    private static RowName Name(DraftTable table, string[] row, string key, Dictionary<string, string> names) => table.File switch
    {
        CatalogFiles.Spells => new RowName(key, string.Join(
            ' ', Of(names, table.Get(row, "person_id")), "at", Of(names, table.Get(row, "team_id")), "as", table.Get(row, "role"),
            Years(table.Get(row, "from"), table.Get(row, "to")))),
        CatalogFiles.Corrections => new RowName(key, ""),
        _ => new RowName(key, table.Get(row, "name")),
    };

    private static string Years(string from, string to) => (from, to) is ("", "") ? "without years" : $"({from}-{to})";

    private static string Of(Dictionary<string, string> names, string id) => names.GetValueOrDefault(id, id);
}
