using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>The days in whose lists, and on whose pages, a match stands.</summary>
internal static class MatchDays
{
    /// <summary>
    /// The most days of a range that each show the match: a round, from Friday to Monday. What may be on any day of a month is on none of
    /// them in particular.
    /// </summary>
    public const int LongestRange = 4;

    /// <summary>Its day, or each day of a short range; none where the range is longer or no day is known.</summary>
    public static IEnumerable<DateOnly> Of(MatchTime when) => when is { FirstDay: { } first, LastDay: { } last }
        && last.DayNumber - first.DayNumber < LongestRange
            ? Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
            : [];
}
