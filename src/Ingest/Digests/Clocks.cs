using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Tells which statements name one instant on the clocks of two places: "Saturday at 7.30pm PT" and "Sunday at 3.30am UK time" are one
/// kick-off. They agree, and all are taken by the clock of the ground, where its country has just one or some statement goes by one of
/// its clocks; else by a clock on which the match is played by day or in the evening, then by the one that most reports go by, those that
/// name no zone among them.
/// </summary>
internal static class Clocks
{
    /// <summary>Nobody kicks off before, by the clocks of the ground; what is stated earlier is told for readers elsewhere.</summary>
    private static readonly TimeOnly Morning = new(9, 0);

    /// <param name="statements">The statements about one pair of teams.</param>
    /// <param name="grounds">Knows the clocks of countries; null where nobody does.</param>
    public static IReadOnlyList<Statement> OnOne(IReadOnlyList<Statement> statements, VenueClocks? grounds)
    {
        var clocks = statements
            .Where(statement => KickOffInstant.Of(statement.When) is not null)
            .GroupBy(statement => KickOffInstant.Of(statement.When)!.Value)
            .ToDictionary(same => same.Key, same => ClockOf(same.Key, [.. same], statements, grounds));
        return [.. statements.Select(statement => KickOffInstant.Of(statement.When) is { } instant
            ? statement.Meaning(clocks[instant] with { PreviousDate = statement.When.PreviousDate })
            : statement)];
    }

    private static MatchTime ClockOf(
        DateTimeOffset instant, IReadOnlyList<Statement> sameInstant, IReadOnlyList<Statement> all, VenueClocks? grounds)
    {
        var home = sameInstant.Select(statement => statement.Source.Claim).Where(claim => claim.HomeAwayKnown).Select(claim => claim.Home);
        var atHome = grounds is null ? [] : home.Take(1).SelectMany(team => grounds.TimesAt(team, instant)).ToList();
        var best = sameInstant
            .GroupBy(statement => statement.When with { PreviousDate = null })
            .OrderBy(clock => atHome.Exists(time => ShowTheSame(time, clock.Key)) ? 0 : 1)
            .ThenBy(clock => clock.Key.KickOff < Morning)
            .ThenByDescending(clock => Votes.Reports(all.Where(statement => ShowTheSame(statement.When, clock.Key))))
            .ThenByDescending(clock => clock
                .Where(statement => statement.Source.CopyOf is null)
                .Max(statement => (DateOnly?)statement.Published))
            .ThenBy(clock => clock.Key.Date)
            .ThenBy(clock => clock.Key.KickOff)
            .ThenBy(clock => clock.Key.TimeZone, StringComparer.Ordinal)
            .First().Key;
        return atHome is [var only] && !ShowTheSame(only, best) ? only : best;
    }

    private static bool ShowTheSame(MatchTime one, MatchTime two) => (one.Date, one.KickOff) == (two.Date, two.KickOff);
}
