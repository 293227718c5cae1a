namespace Ingest.Catalog.Import;

/// <summary>
/// The reep register's CSV files. Its key is the Wikidata QID; entries that have none bear the register's own id, which becomes a slug:
/// <c>reep_p10397e85</c> is <c>reep-p10397e85</c>.
/// </summary>
internal static class ReepRows
{
    public const string Expected = "people.csv has the columns type and date_of_birth, teams.csv country and stadium, names.csv alias";

    /// <summary>How a table's rows are to be read; null where its columns are none of the three files'.</summary>
    public static Shape? ShapeOf(SourceTable table) =>
        !table.Has("name") || !table.Has("key_wikidata") && !table.Has("reep_id") ? null
        : table.Has("alias") ? new Shape(ShapeKind.Names, Names)
        : table.Has("type", "date_of_birth") ? new Shape(ShapeKind.People, Person)
        : table.Has("country", "stadium") ? new Shape(ShapeKind.Teams, Team)
        : null;

    private static ImportedRow Person(SourceRow row)
    {
        if (Id(row) is not { } id || RegisterValues.Name(row["name"]) is not { } name) return Nameless(row);
        return new ImportedPerson(
            id, name, RegisterValues.Name(row["full_name"]), RegisterValues.Day(row["date_of_birth"]),
            Countries.CodeOf(row["nationality"]), RegisterValues.Position(row["position"]), RegisterValues.Role(row["type"]), 0, []);
    }

    private static ImportedRow Team(SourceRow row)
    {
        if (Id(row) is not { } id || RegisterValues.Name(row["name"]) is not { } label) return Nameless(row);
        if (TeamNames.Of(label, out var reason) is not { } names) return new LeftOut(reason, label);
        return new ImportedTeam(
            id, names.Name, names.Official, Countries.CodeOf(row["country"]), names.Gender, null, RegisterValues.Name(row["stadium"]),
            [], names.Plain is { } plain ? [plain] : []);
    }

    private static ImportedRow Names(SourceRow row) =>
        Id(row) is { } id && row["alias"] is { } alias ? new ImportedNames(id, [alias]) : Nameless(row);

    private static string? Id(SourceRow row) =>
        RegisterValues.Qid(row["key_wikidata"])
        ?? (row["reep_id"]?.Replace('_', '-') is { } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? id : null);

    private static LeftOut Nameless(SourceRow row) =>
        new("entries without an English name in Latin letters", row["key_wikidata"] ?? row["reep_id"] ?? "");
}
