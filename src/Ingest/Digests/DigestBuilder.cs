namespace Ingest.Digests;

/// <summary>
/// Gives each team of the catalog its matches to come, as judged on a stated day.
/// <list type="bullet">
/// <item>A match with a day or a range is in from the day its first possible day is within the horizon until its last possible day has
/// passed. That goes for cancelled ones too: whoever meant to travel must see it.</item>
/// <item>One without (never dated, or postponed without a new date) stays while it is talked about: its newest report is at most
/// <see cref="UndatedStaysDays"/> days before that day, and its first is not beyond the horizon.</item>
/// <item>All claims count, those published after that day too: asked about an earlier day, the digest answers with what is known now.
/// Whoever wants to know what was known then leaves the later articles out before reconciling.</item>
/// </list>
/// </summary>
public static class DigestBuilder
{
    /// <summary>
    /// How long a match without a date is worth a row after it was last reported. A month: new dates of postponed matches are
    /// commonly announced within weeks, and news older than that is more often played or dropped than still open.
    /// </summary>
    public const int UndatedStaysDays = 30;

    /// <summary>The digests of all teams with a catalog id and at least one match to come, by team id.</summary>
    /// <param name="fixtures">What <see cref="Reconciler.Reconcile"/> found.</param>
    /// <param name="asOf">The day on which "to come" is judged; a match of that very day is to come.</param>
    /// <param name="horizonDays">How many days ahead to look; 0 is that day alone.</param>
    public static IReadOnlyList<TeamDigest> Build(IReadOnlyList<Fixture> fixtures, DateOnly asOf, int horizonDays) =>
        [.. fixtures
            .Where(fixture => IsToCome(fixture, asOf, horizonDays))
            .SelectMany(fixture => new[] { fixture.Home, fixture.Away }.Where(team => team.Id is not null).Select(team => (team, fixture)))
            .GroupBy(seen => seen.team.Id!, StringComparer.Ordinal)
            .OrderBy(team => team.Key, StringComparer.Ordinal)
            .Select(team => new TeamDigest(team.Key, NameOf(team), [.. SoonestFirst(team.Select(seen => seen.fixture))]))];

    /// <summary>Whether the match is to come, as the class describes.</summary>
    internal static bool IsToCome(Fixture fixture, DateOnly asOf, int horizonDays) =>
        fixture.When is { FirstDay: { } first, LastDay: { } last }
            ? last >= asOf && first.DayNumber - asOf.DayNumber <= horizonDays
            : asOf.DayNumber - fixture.LastReported.DayNumber <= UndatedStaysDays
                && fixture.FirstReported.DayNumber - asOf.DayNumber <= horizonDays;

    /// <summary>By day, then by kick-off, those without a date last.</summary>
    internal static IEnumerable<Fixture> SoonestFirst(IEnumerable<Fixture> fixtures) => fixtures
        .OrderBy(fixture => fixture.When.FirstDay ?? DateOnly.MaxValue)
        .ThenBy(fixture => fixture.When.LastDay ?? DateOnly.MaxValue)
        .ThenBy(fixture => fixture.When.KickOff ?? TimeOnly.MaxValue)
        .ThenBy(fixture => fixture.Id, StringComparer.Ordinal);

    /// <summary>Claims read with different catalogs can name a team differently; the latest report has the latest name.</summary>
    private static string NameOf(IEnumerable<(Fixtures.ClaimedTeam Team, Fixture Fixture)> seen) => seen
        .OrderByDescending(of => of.Fixture.LastReported)
        .ThenBy(of => of.Team.Name, StringComparer.Ordinal)
        .First().Team.Name;
}
