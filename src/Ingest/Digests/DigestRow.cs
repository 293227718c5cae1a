namespace Ingest.Digests;

/// <summary>
/// One row of the <c>Digests</c> table: one match to come, seen from one team, or for its own sake in the list of a day. The values stand
/// as readers find them (contract version 1), so storing a row is copying it: days are <c>yyyy-MM-dd</c>, and what is not known is null
/// and has no column. Two rows are equal when a reader could not tell them apart.
/// </summary>
public sealed record DigestRow
{
    /// <summary>
    /// The partition key: catalog id of the team the match is seen from, or the day (<see cref="DigestRows.PartitionOf"/>) that lists it.
    /// </summary>
    public required string Partition { get; init; }

    /// <summary>
    /// Of a team: <c>{yyyy-MM-dd}_{FixtureId}</c>, so that a partition read in key order is read soonest first, or
    /// <c>tbc_{FixtureId}</c> where no day is known, which sorts last. A range stands at its first day: a reader who asks for a weekend
    /// finds it. Of a day: the fixture's id.
    /// </summary>
    public required string RowKey { get; init; }

    /// <summary>Identity of the match, the same in both teams' partitions: see <see cref="FixtureIdentity"/>.</summary>
    public required string FixtureId { get; init; }

    /// <summary>Catalog id of the side at home, or null where the catalog does not know it.</summary>
    public string? HomeId { get; init; }

    /// <summary>The side at home; merely one of the two where <see cref="Side"/> is <see cref="DigestSide.Unknown"/>.</summary>
    public required string HomeName { get; init; }

    /// <summary>Catalog id of the side away, or null where the catalog does not know it.</summary>
    public string? AwayId { get; init; }

    /// <summary>The other side.</summary>
    public required string AwayName { get; init; }

    /// <summary>
    /// Where the team of this partition plays: one of <see cref="DigestSide"/>. In the list of a day the match is seen from the side at
    /// home.
    /// </summary>
    public required string Side { get; init; }

    /// <summary>Catalog id of the opponent, or null where the catalog does not know it.</summary>
    public string? OpponentId { get; init; }

    /// <summary>The opponent's name.</summary>
    public required string OpponentName { get; init; }

    /// <summary>Catalog id of the competition, or null.</summary>
    public string? CompetitionId { get; init; }

    /// <summary>Name of the competition, or null.</summary>
    public string? Competition { get; init; }

    /// <summary>The day at the venue, or null where only a range or nothing is known.</summary>
    public string? Date { get; init; }

    /// <summary>First possible day of a range, or null.</summary>
    public string? DateFrom { get; init; }

    /// <summary>Last possible day of a range, or null.</summary>
    public string? DateTo { get; init; }

    /// <summary>Kick-off at the venue, <c>HH:mm</c>, or null where no article states it.</summary>
    public string? KickOff { get; init; }

    /// <summary>IANA zone of <see cref="KickOff"/>, or null.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The kick-off as an instant; only where day, time and zone are known and the clocks show that time on that day.</summary>
    public DateTimeOffset? KickOffUtc { get; init; }

    /// <summary>The ground, or null.</summary>
    public string? Venue { get; init; }

    /// <summary><c>scheduled</c>, <c>postponed</c>, <c>rescheduled</c> or <c>cancelled</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The day it was to be played before it was moved or put off, or null.</summary>
    public string? PreviousDate { get; init; }

    /// <summary>Probability, 0 to 1, that the match is as stated; two decimals.</summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// How many independent reports agree, those that <see cref="Sources"/> has no room for included: near-identical copies of an article
    /// count once.
    /// </summary>
    public required int Reports { get; init; }

    /// <summary>Who says so: a JSON array of <see cref="DigestSource"/>, newest first; see <see cref="DigestSources"/>.</summary>
    public required string Sources { get; init; }

    /// <summary>
    /// Who says otherwise: a JSON array of <see cref="DigestSource"/> with the days they state; <c>[]</c> where nobody does.
    /// </summary>
    public required string Dissent { get; init; }

    /// <summary>Publication day of the earliest article that agrees.</summary>
    public required string FirstReported { get; init; }

    /// <summary>Publication day of the latest article that agrees.</summary>
    public required string LastReported { get; init; }

    /// <summary>From 1; rises by one each time a reader would notice a change: see <see cref="ShownFixtures.Revise"/>.</summary>
    public required int Revision { get; init; }
}

/// <summary>The values of <see cref="DigestRow.Side"/>.</summary>
public static class DigestSide
{
    /// <summary>The team plays at home.</summary>
    public const string Home = "home";

    /// <summary>The team plays away.</summary>
    public const string Away = "away";

    /// <summary>Nobody is at home. Part of the contract; no rule of the claim reader states it yet, so no row has it.</summary>
    public const string Neutral = "neutral";

    /// <summary>No article tells who is at home.</summary>
    public const string Unknown = "unknown";
}
