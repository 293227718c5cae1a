namespace Ingest.Catalog;

/// <summary>
/// Looks for spells that cannot be. That two clubs overlap is ordinary: years are whole, and a player on loan stays his club's. More than
/// that is a sign that two people were taken for one.
/// </summary>
internal static class SpellCheck
{
    /// <summary>No one plays or manages at senior level younger: such a spell is a slip in a year, or belongs to a namesake.</summary>
    private const int YoungestAge = 14;

    /// <summary>Nor does anyone begin to play somewhere older: the oldest professionals ended in their late fifties.</summary>
    private const int OldestBeginner = 60;

    /// <summary>As many clubs in the midst of one player's spells are too many: a club, one on loan to, and one mistake.</summary>
    private const int ManyClubs = 4;

    public static IEnumerable<CatalogProblem> Check(IReadOnlyList<CatalogRow<Spell>> spells, FootballCatalog catalog) =>
        spells.Select(row => Age(row, catalog)).OfType<CatalogProblem>().Concat(TooMany(spells, catalog));

    private static CatalogProblem? Age(CatalogRow<Spell> row, FootballCatalog catalog)
    {
        if (catalog.Person(row.Value.PersonId) is not { } person || row.Value.From - person.BirthYear is not { } age) return null;
        var begins = $"the spell of {person.Name} begins in {row.Value.From}, but {person.Id} was born in {person.BirthYear}: ";
        return age < YoungestAge || age > OldestBeginner && row.Value.Role is PersonRole.Player
            ? Warning(row.Line, begins + "mend the year, or give the spell to the namesake it belongs to")
            : null;
    }

    private static IEnumerable<CatalogProblem> TooMany(IReadOnlyList<CatalogRow<Spell>> spells, FootballCatalog catalog) =>
        from person in spells
            .Where(row => row.Value is { Role: PersonRole.Player, From: not null, To: not null })
            .Where(row => catalog.Team(row.Value.TeamId) is { Kind: TeamKind.Club })
            .GroupBy(row => row.Value.PersonId, StringComparer.Ordinal)
        where person.Count() >= ManyClubs
        let crowded = Years(person).GroupBy(at => at.Year)
            .Where(year => year.Select(at => at.Team).Distinct(StringComparer.Ordinal).Count() >= ManyClubs)
            .Select(year => (int?)year.Key).FirstOrDefault()
        where crowded is not null
        select Warning(
            person.Last().Line,
            $"{catalog.Person(person.Key)?.Name} ({person.Key}) is at {ManyClubs} clubs or more in the midst of spells in {crowded}: "
            + "mend the years, or part the namesakes");

    /// <summary>The years in the midst of each spell: at its ends another may begin or end.</summary>
    private static IEnumerable<(int Year, string Team)> Years(IEnumerable<CatalogRow<Spell>> spells) =>
        from row in spells
        let midst = row.Value.To!.Value - row.Value.From!.Value - 1
        where midst > 0
        from year in Enumerable.Range(row.Value.From!.Value + 1, midst)
        select (year, row.Value.TeamId);

    private static CatalogProblem Warning(int line, string message) =>
        new(CatalogSeverity.Warning, CatalogFiles.Spells, line, message);
}
