using System.Buffers;

namespace Ingest.Catalog.Import;

/// <summary>
/// Rows in the catalog's own columns. Columns that the catalog does not have are passed over, save that <c>team_id</c> beside a person says
/// where that person is now.
/// </summary>
internal static class OwnRows
{
    public const string Expected =
        "people need the columns id, name and role, teams id, name, kind and gender, spells person_id, team_id, from, to and role";

    private static readonly SearchValues<char> IdSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>How a table's rows are to be read; null where its columns are none of the three kinds.</summary>
    public static Shape? ShapeOf(SourceTable table) =>
        table.Has("id", "name", "kind", "gender") ? new Shape(ShapeKind.Teams, Team)
        : table.Has("id", "name", "role") ? new Shape(ShapeKind.People, Person)
        : table.Has("person_id", "team_id", "from", "to", "role") ? new Shape(ShapeKind.Spells, Spell)
        : null;

    private static ImportedRow Team(SourceRow row)
    {
        if (Id(row["id"]) is not { } id || RegisterValues.Name(row["name"]) is not { } name) return Unusable(row["id"]);
        if (row["kind"] is not "club") return new LeftOut("national sides, of which the catalog has its own", id);
        return new ImportedTeam(
            id, name, RegisterValues.Name(row["official_name"]), row["country"],
            row["gender"] is "women" ? TeamGender.Women : TeamGender.Men, row["league"], row["stadium"],
            row.List("aliases"), row.List("context_aliases"));
    }

    private static ImportedRow Person(SourceRow row)
    {
        if (Id(row["id"]) is not { } id || RegisterValues.Name(row["name"]) is not { } name) return Unusable(row["id"]);
        return new ImportedPerson(
            id, name, RegisterValues.Name(row["full_name"]), RegisterValues.Day(row["born"]), row["nationality"],
            RegisterValues.Position(row["position"]), RegisterValues.Role(row["role"]), RegisterValues.Count(row["prominence"]),
            row.List("aliases"))
        {
            TeamId = row["team_id"],
        };
    }

    private static ImportedRow Spell(SourceRow row) =>
        Id(row["person_id"]) is { } person && Id(row["team_id"]) is { } team
            ? SpellYears.Of(person, team, RegisterValues.Year(row["from"]), RegisterValues.Year(row["to"]), row["role"])
            : Unusable(row["person_id"]);

    private static string? Id(string? id) => id is not null && !id.AsSpan().ContainsAnyExcept(IdSigns) ? id : null;

    private static LeftOut Unusable(string? id) => new("rows without a usable id or name", id ?? "");
}
