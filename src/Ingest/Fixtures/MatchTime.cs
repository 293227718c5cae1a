namespace Ingest.Fixtures;

/// <summary>
/// When a match is played, as far as it is known: a day, a range of days, or nothing; and a kick-off only where one is stated.
/// An unknown time is absent, never midnight.
/// </summary>
/// <param name="Date">The day at the venue, or null where only a range or nothing is known.</param>
/// <param name="DateFrom">First possible day of a range; null unless <paramref name="Date"/> is.</param>
/// <param name="DateTo">Last possible day of a range; set together with <paramref name="DateFrom"/>.</param>
/// <param name="KickOff">Local time of the kick-off, or null.</param>
/// <param name="TimeZone">IANA zone that the kick-off is local to, or null where it neither is stated nor follows surely.</param>
/// <param name="PreviousDate">The day it was to be played before it was moved, or null.</param>
public sealed record MatchTime(
    DateOnly? Date = null,
    DateOnly? DateFrom = null,
    DateOnly? DateTo = null,
    TimeOnly? KickOff = null,
    string? TimeZone = null,
    DateOnly? PreviousDate = null)
{
    /// <summary>Nothing is known.</summary>
    public static MatchTime Unknown { get; } = new();

    /// <summary>The last day on which the match can be played, or null where that is open.</summary>
    public DateOnly? LastDay => Date ?? DateTo;

    /// <summary>The first day on which the match can be played, or null where that is open.</summary>
    public DateOnly? FirstDay => Date ?? DateFrom;
}
