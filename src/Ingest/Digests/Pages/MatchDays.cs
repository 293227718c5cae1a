namespace Ingest.Digests.Pages;

/// <summary>The days on whose pages a match stands.</summary>
internal static class MatchDays
{
    /// <summary>
    /// The most days of a range that each show the match: a round, from Friday to Monday. A longer one says too little of a day.
    /// </summary>
    public const int LongestRange = 4;

    /// <summary>Its day, or each day of a short range; none where the range is longer or no day is known.</summary>
    public static IEnumerable<DateOnly> Of(Fixture fixture) => fixture.When is { FirstDay: { } first, LastDay: { } last }
        && last.DayNumber - first.DayNumber < LongestRange
            ? Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
            : [];
}
