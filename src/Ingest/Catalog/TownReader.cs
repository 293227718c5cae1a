namespace Ingest.Catalog;

/// <summary>Reads <c>towns.csv</c>. Where the file is missing there are no towns.</summary>
internal static class TownReader
{
    internal static readonly string[] Columns = ["name", "country", "teams", "aliases"];

    /// <summary>The usable rows; a row that names a team which the catalog lacks is left out and named among the problems.</summary>
    public static List<CatalogRow<Town>> Read(byte[]? bytes, HashSet<string> teams, List<CatalogProblem> problems)
    {
        if (bytes is null) return [];
        var seen = new HashSet<(string, string)>();
        return new CsvTable(CatalogFiles.Towns, Columns, problems).Read(bytes, row => ReadTown(row, teams, seen));
    }

    private static Town? ReadTown(CsvRow row, HashSet<string> teams, HashSet<(string Country, string Name)> seen)
    {
        if (!row.TryRequire("name", out var name) || !row.TryRequire("country", out var country)) return null;
        var theirs = row.List("teams");
        if (theirs.FirstOrDefault(id => !teams.Contains(id)) is { } unknown)
        {
            row.Reject($"teams holds '{unknown}', but no usable row of {CatalogFiles.Teams} has that id: add the team, or remove the id");
            return null;
        }

        return seen.Add((country, name))
            || row.Reject($"'{name}' of {country} stands on an earlier line too: the first row is used, so merge the two")
                ? new Town(name, country, theirs, row.List("aliases"))
                : null;
    }
}
