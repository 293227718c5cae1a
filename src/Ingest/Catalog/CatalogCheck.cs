namespace Ingest.Catalog;

/// <summary>
/// Looks for rows that are well formed and yet spoil links: names that two bearers share, rows that stand twice, spells that cannot be,
/// leagues that no competition names, corrections that do nothing. Whoever edits the catalog runs it; the pipeline does not.
/// </summary>
public static class CatalogCheck
{
    /// <summary>All that should be mended: the errors found on reading, then the warnings by file.</summary>
    /// <param name="load">What was read.</param>
    public static IReadOnlyList<CatalogProblem> Check(CatalogLoad load) =>
    [
        .. load.Problems,
        .. SharedTeamNames(load.Rows.Teams, load.Catalog),
        .. UnknownLeagues(load.Rows.Teams, load.Rows.Competitions),
        .. SharedPersonNames(load.Rows.People, load.Catalog),
        .. SpellCheck.Check(load.Rows.Spells, load.Catalog),
        .. SharedCompetitionNames(load.Rows.Competitions),
        .. SharedTownNames(load.Rows.Towns),
        .. CorrectionCheck.Check(load.Rows.Corrections, load.Catalog),
    ];

    /// <summary>Names that may link alone must have one bearer; context aliases are there to be shared.</summary>
    private static IEnumerable<CatalogProblem> SharedTeamNames(IEnumerable<CatalogRow<Team>> teams, FootballCatalog catalog) =>
        Shared(teams, team => [team.Name, .. team.Aliases], team => team.Id).Select(shared => Warning(
            CatalogFiles.Teams, shared.Line,
            $"'{shared.Name}' may link alone to {List(shared.Bearers)}, so it links to neither: " + (IsOneTeam(shared, catalog)
                ? "name and country are the same, so if they are one team merge the rows, else make it a context alias of all but one"
                : "make it a context alias of all but one")));

    private static IEnumerable<CatalogProblem> SharedPersonNames(IEnumerable<CatalogRow<Person>> people, FootballCatalog catalog) =>
        Shared(people, FullNames, person => person.Id).Select(shared => Warning(
            CatalogFiles.People, shared.Line,
            $"'{shared.Name}' is the name of {List(shared.Bearers)}" + (YearOfAll(shared, catalog) is { } year
                ? $", all born in {year}: if they are one person merge the rows, else give each their spells"
                : ": only teams in the article can tell them apart, so give each its spells")));

    private static bool IsOneTeam(SharedName shared, FootballCatalog catalog) =>
        shared.Bearers.Select(id => catalog.Team(id)!).Select(team => (Key(team.Name), team.Country, team.Kind, team.Gender))
            .Distinct().Count() == 1;

    private static int? YearOfAll(SharedName shared, FootballCatalog catalog) =>
        shared.Bearers.Select(id => catalog.Person(id)!.BirthYear).Distinct().ToList() is [var year] ? year : null;

    /// <summary>
    /// "League Cup" is England's and Scotland's, and the sides' country tells which; within a country a name must be one competition's.
    /// </summary>
    private static IEnumerable<CatalogProblem> SharedCompetitionNames(IEnumerable<CatalogRow<Competition>> competitions) =>
        competitions.GroupBy(row => row.Value.Country, StringComparer.Ordinal)
            .SelectMany(country => Shared(
                country, competition => [competition.Name, .. competition.Aliases], competition => competition.Id))
            .Select(shared => Warning(
                CatalogFiles.Competitions, shared.Line,
                $"'{shared.Name}' names {List(shared.Bearers)}: remove it from all but one"));

    /// <summary>
    /// Perth is a town of Scotland and of Australia, and the teams tell which; within a country they could be merged. Regions are places as
    /// towns are, so "Victoria" stands once.
    /// </summary>
    private static IEnumerable<CatalogProblem> SharedTownNames(IEnumerable<CatalogRow<Town>> towns) =>
        towns.GroupBy(row => row.Value.Country, StringComparer.Ordinal)
            .SelectMany(country => Shared(country, town => [town.Name, .. town.Aliases], town => town.Name))
            .Select(shared => Warning(
                CatalogFiles.Towns, shared.Line,
                $"'{shared.Name}' names {List(shared.Bearers)} of one country: remove it from all but one, or merge the rows"));

    /// <summary>
    /// Two teams of one league most likely meet in it, which works only where the league is a competition of the catalog.
    /// </summary>
    private static IEnumerable<CatalogProblem> UnknownLeagues(
        IEnumerable<CatalogRow<Team>> teams, IEnumerable<CatalogRow<Competition>> competitions)
    {
        var known = competitions.SelectMany(row => row.Value.Aliases.Append(row.Value.Name)).ToHashSet(StringComparer.Ordinal);
        return teams
            .Where(row => row.Value.League is { } league && !known.Contains(league))
            .GroupBy(row => row.Value.League, StringComparer.Ordinal)
            .Select(group => Warning(
                CatalogFiles.Teams, group.First().Line,
                $"the league '{group.Key}' of {group.Count()} team(s) is no competition: "
                + $"add it to {CatalogFiles.Competitions}, or mend its name"));
    }

    private static List<string> FullNames(Person person) =>
        person.FullName is { } full ? [person.Name, full] : [person.Name];

    /// <summary>
    /// Names that fold to the same words, "the" in front aside, and stand in more than one row; once each, at the later row.
    /// </summary>
    private static IEnumerable<SharedName> Shared<T>(
        IEnumerable<CatalogRow<T>> rows, Func<T, IEnumerable<string>> names, Func<T, string> id) =>
        from row in rows
        from name in names(row.Value)
        group (row.Line, Id: id(row.Value), Name: name) by Key(name) into bearers
        let ids = bearers.Select(bearer => bearer.Id).Distinct(StringComparer.Ordinal).ToList()
        where ids.Count > 1 && bearers.Key.Length > 0
        let last = bearers.MaxBy(bearer => bearer.Line)
        orderby last.Line, bearers.Key
        select new SharedName(last.Line, last.Name, ids);

    private static string Key(string name) => Correction.KeyOf(name);

    private static string List(IReadOnlyList<string> ids) => string.Join(" and ", ids);

    private static CatalogProblem Warning(string file, int line, string message) =>
        new(CatalogSeverity.Warning, file, line, message);

    private readonly record struct SharedName(int Line, string Name, IReadOnlyList<string> Bearers);
}
