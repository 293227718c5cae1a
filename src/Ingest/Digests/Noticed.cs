namespace Ingest.Digests;

/// <summary>
/// What a reader notices of a match, whichever team it is seen from. The rest of a row (sources, dissent, counts, confidence) is about how
/// we know, and may change without anybody minding.
/// </summary>
internal sealed record Noticed(
    (string? Date, string? DateFrom, string? DateTo, string? KickOff) When,
    string? TimeZone,
    string? Venue,
    string Status,
    string? PreviousDate,
    (string? Id, string? Name) Competition,
    (string? Id, string Name) Home,
    (string? Id, string Name) Away,
    bool HomeAwayKnown)
{
    public static Noticed Of(Fixture fixture) => Of(DigestRows.Of("", "", fixture));

    public static Noticed Of(DigestRow row) => new(
        (row.Date, row.DateFrom, row.DateTo, row.KickOff),
        row.TimeZone,
        row.Venue,
        row.Status,
        row.PreviousDate,
        (row.CompetitionId, row.Competition),
        (row.HomeId, row.HomeName),
        (row.AwayId, row.AwayName),
        row.Side is not DigestSide.Unknown);
}
