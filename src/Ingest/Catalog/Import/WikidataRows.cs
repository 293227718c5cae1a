namespace Ingest.Catalog.Import;

/// <summary>
/// Results of the Wikidata query service in the columns that docs/catalog.md asks for. A person or team may have several rows, one for
/// each value of a column; the first value counts, and aliases add up.
/// </summary>
internal static class WikidataRows
{
    /// <summary>How a table's rows are to be read; null where its columns are none of the three kinds.</summary>
    public static Shape? ShapeOf(SourceTable table) =>
        table.Has("person", "team") ? new Shape(ShapeKind.Spells, Spell)
        : table.Has("person", "personLabel") ? new Shape(ShapeKind.People, Person)
        : table.Has("team", "teamLabel") ? new Shape(ShapeKind.Teams, Team)
        : null;

    public const string Expected =
        "people need the columns person and personLabel, teams need team and teamLabel, spells need person and team";

    private static ImportedRow Person(SourceRow row)
    {
        if (RegisterValues.Qid(row["person"]) is not { } id) return Nameless(row["person"]);
        if (RegisterValues.Name(row["personLabel"]) is not { } name) return Nameless(id);
        return new ImportedPerson(
            id, name, RegisterValues.Name(row["fullName"]), RegisterValues.Day(row["born"]), Countries.CodeOf(row["nationality"]),
            RegisterValues.Position(row["positionLabel"] ?? row["position"]), RegisterValues.Role(row["role"]),
            RegisterValues.Count(row["sitelinks"]), [.. row.List("aliases"), .. row.List("alias")]);
    }

    private static ImportedRow Team(SourceRow row)
    {
        if (RegisterValues.Qid(row["team"]) is not { } id) return Nameless(row["team"]);
        if (RegisterValues.Name(row["teamLabel"]) is not { } label) return Nameless(id);
        if (TeamNames.Of(label, out var reason) is not { } names) return new LeftOut(reason, label);
        return new ImportedTeam(
            id, names.Name, RegisterValues.Name(row["officialName"]) ?? names.Official, Countries.CodeOf(row["country"]),
            row["women"] is "true" or "1" ? TeamGender.Women : names.Gender, row["leagueLabel"] ?? row["league"],
            RegisterValues.Name(row["stadiumLabel"] ?? row["stadium"]),
            [.. row.List("aliases"), .. row.List("alias")], names.Plain is { } plain ? [plain] : []);
    }

    private static ImportedRow Spell(SourceRow row)
    {
        if (RegisterValues.Qid(row["person"]) is not { } person || RegisterValues.Qid(row["team"]) is not { } team)
            return new LeftOut("spells of nobody or nowhere", row["person"] ?? row["team"] ?? "");
        return SpellYears.Of(person, team, RegisterValues.Year(row["from"]), RegisterValues.Year(row["to"]), row["role"]);
    }

    private static LeftOut Nameless(string? id) => new("entries without an English name in Latin letters", id ?? "");
}

/// <summary>Spells whose years agree.</summary>
internal static class SpellYears
{
    public static ImportedRow Of(string person, string team, int? from, int? to, string? role) =>
        from > to
            ? new LeftOut("spells that end before they begin", person)
            : new ImportedSpell(person, team, from, to, RegisterValues.Role(role));
}
