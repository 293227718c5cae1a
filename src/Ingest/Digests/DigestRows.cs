using System.Globalization;

using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>Lays matches out as the rows readers find in the <c>Digests</c> table.</summary>
public static class DigestRows
{
    /// <summary>The team's rows, in key order.</summary>
    public static IReadOnlyList<DigestRow> Of(TeamDigest digest) =>
        [.. digest.Fixtures
            .Select(fixture => Row(digest.TeamId, KeyInTeam(fixture), fixture, atHome: fixture.Home.Id == digest.TeamId))
            .OrderBy(row => row.RowKey, StringComparer.Ordinal)];

    /// <summary>
    /// What is on day by day, in key order: a match with a day in the list of that day, one with a short range in the lists
    /// of all of its days, each seen from the side at home.
    /// </summary>
    public static IReadOnlyList<DigestRow> OfDays(Edition edition) =>
        [.. edition.Fixtures
            .SelectMany(fixture => MatchDays.Of(fixture.When), (fixture, day) => Row(PartitionOf(day), fixture.Id, fixture, atHome: true))
            .OrderBy(row => row.Partition, StringComparer.Ordinal)
            .ThenBy(row => row.RowKey, StringComparer.Ordinal)];

    /// <summary>The partition that lists what is on that day: <c>_day-{yyyy-MM-dd}</c>.</summary>
    public static string PartitionOf(DateOnly day) => $"_day-{Iso(day)}";

    /// <summary>A match for its own sake, seen from the side at home.</summary>
    internal static DigestRow Of(string partition, string rowKey, Fixture fixture) => Row(partition, rowKey, fixture, atHome: true);

    /// <summary>A stored row of any team as the side at home sees it.</summary>
    internal static DigestRow FromHome(DigestRow row) => row with
    {
        Side = row.Side is DigestSide.Away ? DigestSide.Home : row.Side,
        OpponentId = row.AwayId,
        OpponentName = row.AwayName,
    };

    private static string KeyInTeam(Fixture fixture) => $"{Iso(fixture.When.FirstDay) ?? "tbc"}_{fixture.Id}";

    private static DigestRow Row(string partition, string rowKey, Fixture fixture, bool atHome)
    {
        var opponent = atHome ? fixture.Away : fixture.Home;
        return new DigestRow
        {
            Partition = partition,
            RowKey = rowKey,
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
            Revision = fixture.Revision,
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
