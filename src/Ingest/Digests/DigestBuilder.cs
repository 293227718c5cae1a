using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Gives each team of the catalog its matches to come, as judged at a stated instant.
/// <list type="bullet">
/// <item>A match with a day or a range is in from the day its first possible day is within the horizon until its last possible day is over
/// at the ground (see <see cref="VenueClocks"/>). That goes for cancelled ones too: whoever meant to travel must see it.</item>
/// <item>One that was never dated stays while it is talked about: its newest report is at most <see cref="UndatedStaysDays"/> days before
/// that day in UTC, and its first is not beyond the horizon.</item>
/// <item>One that is postponed without a new date stays for <see cref="PostponedStaysDays"/> days after its newest report: nobody writes
/// every month that a match is still to be played.</item>
/// <item>All claims count, those published after that day too: asked about an earlier day, the digest answers with what is known now.
/// Whoever wants to know what was known then leaves the later articles out before reconciling.</item>
/// </list>
/// </summary>
public static class DigestBuilder
{
    /// <summary>
    /// How long a match that nobody dates is worth a row after it was last reported. A month: what was to come that long ago is more often
    /// played or dropped than still open.
    /// </summary>
    public const int UndatedStaysDays = 30;

    /// <summary>
    /// How long a postponed match without a new date is worth a row after it was last reported: three months, in whole weeks. Most new
    /// dates are announced and many played by then, and claims that far back must be read so that one that was is not shown as open.
    /// </summary>
    public const int PostponedStaysDays = 91;

    /// <summary>The digests of all teams with a catalog id and at least one match to come, by team id.</summary>
    /// <param name="fixtures">What <see cref="Reconciler.Reconcile"/> found.</param>
    /// <param name="clocks">Tells when a day is over at the ground.</param>
    /// <param name="asOf">The instant at which "to come" is judged; a match stays to come until its day is over.</param>
    /// <param name="horizonDays">How many days ahead of that instant's day in UTC to look; 0 is that day alone.</param>
    public static IReadOnlyList<TeamDigest> Build(
        IReadOnlyList<Fixture> fixtures, VenueClocks clocks, DateTimeOffset asOf, int horizonDays) =>
        [.. fixtures
            .Where(fixture => IsToCome(fixture, clocks, asOf, horizonDays))
            .SelectMany(fixture => new[] { fixture.Home, fixture.Away }.Where(team => team.Id is not null).Select(team => (team, fixture)))
            .GroupBy(seen => seen.team.Id!, StringComparer.Ordinal)
            .OrderBy(team => team.Key, StringComparer.Ordinal)
            .Select(team => new TeamDigest(team.Key, NameOf(team), [.. SoonestFirst(team.Select(seen => seen.fixture))]))];

    /// <summary>Whether the match is to come, as the class describes.</summary>
    private static bool IsToCome(Fixture fixture, VenueClocks clocks, DateTimeOffset asOf, int horizonDays)
    {
        var today = DateOnly.FromDateTime(asOf.UtcDateTime).DayNumber;
        return fixture.When is { FirstDay: { } first, LastDay: { } last }
            ? first.DayNumber - today <= horizonDays && !clocks.IsOver(fixture, last, asOf)
            : today - fixture.LastReported.DayNumber <= DaysToStay(fixture.Status) && fixture.FirstReported.DayNumber - today <= horizonDays;
    }

    private static int DaysToStay(FixtureStatus status) =>
        status is FixtureStatus.Postponed ? PostponedStaysDays : UndatedStaysDays;

    /// <summary>By day, then by kick-off, those without a date last.</summary>
    internal static IEnumerable<Fixture> SoonestFirst(IEnumerable<Fixture> fixtures) => fixtures
        .OrderBy(fixture => fixture.When.FirstDay ?? DateOnly.MaxValue)
        .ThenBy(fixture => fixture.When.LastDay ?? DateOnly.MaxValue)
        .ThenBy(fixture => fixture.When.KickOff ?? TimeOnly.MaxValue)
        .ThenBy(fixture => fixture.Id, StringComparer.Ordinal);

    /// <summary>Claims read with different catalogs can name a team differently; the latest report has the latest name.</summary>
    private static string NameOf(IEnumerable<(ClaimedTeam Team, Fixture Fixture)> seen) => seen
        .OrderByDescending(of => of.Fixture.LastReported)
        .ThenBy(of => of.Team.Name, StringComparer.Ordinal)
        .First().Team.Name;
}
