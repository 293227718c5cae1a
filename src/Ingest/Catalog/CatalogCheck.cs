using Ingest.Text;

namespace Ingest.Catalog;

/// <summary>
/// Looks for rows that are well formed and yet spoil links: names that two bearers share, spells that cannot be, leagues that no
/// competition names. Whoever edits the catalog runs it; a run of the pipeline does not need it.
/// </summary>
public static class CatalogCheck
{
    /// <summary>No one plays or manages at senior level younger: such a spell is a slip in a year, or belongs to a namesake.</summary>
    private const int YoungestAge = 14;

    /// <summary>All that should be mended: the errors found on reading, then the warnings by file.</summary>
    /// <param name="load">What was read.</param>
    public static IReadOnlyList<CatalogProblem> Check(CatalogLoad load) =>
    [
        .. load.Problems,
        .. SharedTeamNames(load.Rows.Teams),
        .. UnknownLeagues(load.Rows.Teams, load.Rows.Competitions),
        .. SharedPersonNames(load.Rows.People),
        .. TooYoung(load.Rows.Spells, load.Catalog),
        .. SharedCompetitionNames(load.Rows.Competitions),
    ];

    /// <summary>Names that may link alone must have one bearer; context aliases are there to be shared.</summary>
    private static IEnumerable<CatalogProblem> SharedTeamNames(IEnumerable<CatalogRow<Team>> teams) =>
        Shared(teams, team => [team.Name, .. team.Aliases], team => team.Id).Select(shared => Warning(
            CatalogFiles.Teams, shared.Line,
            $"'{shared.Name}' may link alone to {List(shared.Bearers)}, so it links to neither: make it a context alias of all but one"));

    private static IEnumerable<CatalogProblem> SharedPersonNames(IEnumerable<CatalogRow<Person>> people) =>
        Shared(people, FullNames, person => person.Id).Select(shared => Warning(
            CatalogFiles.People, shared.Line,
            $"'{shared.Name}' is the name of {List(shared.Bearers)}: "
            + "only teams in the article can tell them apart, so give each its spells"));

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

    private static IEnumerable<CatalogProblem> TooYoung(IEnumerable<CatalogRow<Spell>> spells, FootballCatalog catalog) =>
        from row in spells
        let person = catalog.Person(row.Value.PersonId)
        where row.Value.From - person?.BirthYear < YoungestAge
        select Warning(
            CatalogFiles.Spells, row.Line,
            $"the spell of {person.Name} begins in {row.Value.From}, but {person.Id} was born in {person.BirthYear}: "
            + "mend the year, or give the spell to the namesake it belongs to");

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

    private static string Key(string name)
    {
        var folded = Folding.FoldPhrase(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static string List(IReadOnlyList<string> ids) => string.Join(" and ", ids);

    private static CatalogProblem Warning(string file, int line, string message) =>
        new(CatalogSeverity.Warning, file, line, message);

    private readonly record struct SharedName(int Line, string Name, IReadOnlyList<string> Bearers);
}
