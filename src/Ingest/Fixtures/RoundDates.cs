using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Gives matches without a date the one that the article gives all of its matches: "this weekend's games", "the ties will be played in the
/// week of 15 December". Where the article names several such dates, none of them is anybody's.
/// </summary>
internal static class RoundDates
{
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, MatchTimes times, string text)
    {
        if (context.Rounds.Count == 0 || context.Rounds.Exists(date => date.Range != context.Rounds[0].Range)) return drafts;
        var round = context.Rounds[0];
        var words = Quote.Of(text, round.Span);
        // A match that has its day elsewhere in the article needs none.
        var dated = drafts.Where(draft => draft.Claim.When.FirstDay is not null)
            .SelectMany(draft => new[] { (draft.Claim.Home, draft.Claim.Away), (draft.Claim.Away, draft.Claim.Home) }).ToHashSet();
        bool IsNowhereDated(FixtureClaim claim) => !dated.Contains((claim.Home, claim.Away));
        return
        [
            .. drafts.Select(draft => IsOpen(draft) && IsNowhereDated(draft.Claim) ? new Draft(On(draft.Claim), DatedBy.Round) : draft),
        ];

        FixtureClaim On(FixtureClaim claim) => claim with
        {
            When = times.Of(round.Range, kickOff: null, claim.Home, claim.Away) with
            {
                KickOff = claim.When.KickOff,
                TimeZone = claim.When.TimeZone,
            },
            DateWords = words,
            OtherDate = round.Otherwise,
        };
    }

    private static bool IsOpen(Draft draft) => draft is { DatedBy: DatedBy.None, Claim.Status: FixtureStatus.Scheduled };
}
