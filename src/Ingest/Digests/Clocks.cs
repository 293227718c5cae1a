using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Tells which statements name one instant on the clocks of two places: "Saturday at 7.30pm PT" and "Sunday at 3.30am UK time" are one
/// kick-off. They agree, and all are taken by the clock on which a match is played by day or in the evening, then by the one that most
/// reports go by, those that name no zone among them.
/// </summary>
internal static class Clocks
{
    /// <summary>Nobody kicks off before, by the clocks of the ground; what is stated earlier is told for readers elsewhere.</summary>
    private static readonly TimeOnly Morning = new(9, 0);

    public static IReadOnlyList<Statement> OnOne(IReadOnlyList<Statement> statements)
    {
        var clocks = statements
            .Where(statement => KickOffInstant.Of(statement.When) is not null)
            .GroupBy(statement => KickOffInstant.Of(statement.When)!.Value)
            .ToDictionary(same => same.Key, same => ClockOf(same, statements));
        return [.. statements.Select(statement => KickOffInstant.Of(statement.When) is { } instant
            ? statement.Meaning(clocks[instant] with { PreviousDate = statement.When.PreviousDate })
            : statement)];
    }

    private static MatchTime ClockOf(IEnumerable<Statement> sameInstant, IReadOnlyList<Statement> all) => sameInstant
        .GroupBy(statement => statement.When with { PreviousDate = null })
        .OrderBy(clock => clock.Key.KickOff < Morning)
        .ThenByDescending(clock => Votes.Reports(all.Where(statement =>
            statement.When.Date == clock.Key.Date && statement.When.KickOff == clock.Key.KickOff)))
        .ThenByDescending(clock => clock.Max(statement => statement.Published))
        .ThenBy(clock => clock.Key.Date)
        .ThenBy(clock => clock.Key.KickOff)
        .ThenBy(clock => clock.Key.TimeZone, StringComparer.Ordinal)
        .First().Key;
}
