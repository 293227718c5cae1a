namespace Ingest.Fixtures;

/// <summary>
/// Gives matches without a date the one that the article gives all of its matches: "this weekend's games", "the ties will be played in the
/// week of 15 December". Where the article names several such dates, none of them is anybody's.
/// </summary>
internal static class RoundDates
{
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, MatchTimes times)
    {
        if (context.Rounds.Count == 0 || context.Rounds.Exists(date => date.Range != context.Rounds[0].Range)) return drafts;
        var range = context.Rounds[0].Range;
        return
        [
            .. drafts.Select(draft => draft is { DatedBy: DatedBy.None, Claim: { Status: FixtureStatus.Scheduled } claim }
                ? new Draft(claim with { When = At(times.Of(range, kickOff: null, claim.Home, claim.Away), claim.When) }, DatedBy.Round)
                : draft),
        ];
    }

    private static MatchTime At(MatchTime day, MatchTime known) => day with { KickOff = known.KickOff, TimeZone = known.TimeZone };
}
