using System.Globalization;

using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>Lays a digest out as the rows readers find in the <c>Digests</c> table.</summary>
public static class DigestRows
{
    /// <summary>
    /// The team's rows, in key order, each at revision 1: <see cref="DigestDiff"/> puts in the true revision, which depends on what is
    /// stored.
    /// </summary>
    public static IReadOnlyList<DigestRow> Of(TeamDigest digest) =>
        [.. digest.Fixtures.Select(fixture => SeenFrom(digest.TeamId, fixture)).OrderBy(row => row.RowKey, StringComparer.Ordinal)];

    private static DigestRow SeenFrom(string teamId, Fixture fixture)
    {
        var atHome = fixture.Home.Id == teamId;
        var opponent = atHome ? fixture.Away : fixture.Home;
        return new DigestRow
        {
            TeamId = teamId,
            RowKey = $"{Iso(fixture.When.FirstDay) ?? "tbc"}_{fixture.Id}",
            FixtureId = fixture.Id,
            HomeId = fixture.Home.Id,
            HomeName = fixture.Home.Name,
            AwayId = fixture.Away.Id,
            AwayName = fixture.Away.Name,
            Side = fixture.HomeAwayKnown ? atHome ? DigestSide.Home : DigestSide.Away : DigestSide.Unknown,
            OpponentId = opponent.Id,
            OpponentName = opponent.Name,
            CompetitionId = fixture.Competition?.Id,
            Competition = fixture.Competition?.Name,
            Date = Iso(fixture.When.Date),
            DateFrom = Iso(fixture.When.DateFrom),
            DateTo = Iso(fixture.When.DateTo),
            KickOff = fixture.When.KickOff?.ToString("HH':'mm", CultureInfo.InvariantCulture),
            TimeZone = fixture.When.TimeZone,
            KickOffUtc = KickOffInstant.Of(fixture.When),
            Venue = fixture.Venue,
            Status = Word(fixture.Status),
            PreviousDate = Iso(fixture.When.PreviousDate),
            Confidence = Math.Round(fixture.Confidence, 2, MidpointRounding.AwayFromZero),
            Reports = fixture.Reports,
            Sources = DigestSources.Agreeing(fixture.Sources),
            Dissent = DigestSources.Dissenting(fixture.Dissent),
            FirstReported = Iso(fixture.FirstReported),
            LastReported = Iso(fixture.LastReported),
            Revision = 1,
        };
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day is { } known ? Iso(known) : null;

    private static string Word(FixtureStatus status) => status switch
    {
        FixtureStatus.Scheduled => "scheduled",
        FixtureStatus.Postponed => "postponed",
        FixtureStatus.Rescheduled => "rescheduled",
        FixtureStatus.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No word of the contract stands for this status."),
    };
}
