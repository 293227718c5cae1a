namespace Ingest.Digests.Calendars;

/// <summary>
/// Renders an edition as calendars that a person subscribes to (RFC 5545): one a team and one a competition. What an event looks like in
/// each case stands in <c>docs/calendars.md</c>; why the files are not written by a library, in <c>docs/decisions/0010-calendars.md</c>.
/// </summary>
public static class CalendarFiles
{
    /// <summary>The media type of a calendar (RFC 5545 section 8.1), with the only charset it is written in.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>All calendars of an edition, teams before competitions, each by id.</summary>
    public static IEnumerable<WebFile> Of(Edition edition)
    {
        // A match stands in up to three calendars, and is told in the same words in each.
        var events = edition.Fixtures
            .Select(fixture => (fixture.Id, Event: FixtureEvent.Of(fixture)))
            .Where(told => told.Event is not null)
            .ToDictionary(told => told.Id, told => told.Event!, StringComparer.Ordinal);
        return edition.Digests
            .Select(team => File(NameOfTeam(team.TeamId), team.TeamName, Told(team.Fixtures)))
            .Concat(edition.Fixtures
                .Where(fixture => fixture.Competition is not null)
                .GroupBy(fixture => fixture.Competition!.Id, StringComparer.Ordinal)
                .OrderBy(competition => competition.Key, StringComparer.Ordinal)
                .Select(competition => File(NameOfCompetition(competition.Key), CalledNow(competition), Told(competition))));

        IEnumerable<FixtureEvent> Told(IEnumerable<Fixture> fixtures) =>
            fixtures.Select(fixture => events.GetValueOrDefault(fixture.Id)).OfType<FixtureEvent>();
    }

    /// <summary>Name of a team's calendar within the web container.</summary>
    /// <param name="teamId">The team's catalog id.</param>
    public static string NameOfTeam(string teamId) => $"calendars/{teamId}.ics";

    /// <summary>Name of a competition's calendar within the web container.</summary>
    /// <param name="competitionId">The competition's catalog id.</param>
    public static string NameOfCompetition(string competitionId) => $"calendars/competitions/{competitionId}.ics";

    private static WebFile File(string name, string title, IEnumerable<FixtureEvent> events) =>
        new(name, ContentType, CalendarText.Of($"{title}: matches to come", events));

    /// <summary>Claims read with different catalogs can name a competition differently; the latest report has the latest name.</summary>
    private static string CalledNow(IEnumerable<Fixture> fixtures) => fixtures
        .OrderByDescending(fixture => fixture.LastReported)
        .ThenBy(fixture => fixture.Competition!.Name, StringComparer.Ordinal)
        .First().Competition!.Name;
}
