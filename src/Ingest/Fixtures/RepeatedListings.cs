using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Takes the day back from a pair that a list has dated before and that stands once more farther down, where the day above it is of another
/// match: a preview that opens with the days of all matches, and then names each of them again above what it says of it.
/// </summary>
internal static class RepeatedListings
{
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts)
    {
        var listed = new Dictionary<(ClaimedTeam Home, ClaimedTeam Away), Quote>();
        var firstBelow = new Dictionary<TextSpan, (ClaimedTeam Home, ClaimedTeam Away)>();
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            kept.Add(draft);
            if (draft is not { DatedBy: DatedBy.Heading, IsListed: true, Claim.DateWords: { } day }) continue;
            var pair = (draft.Claim.Home, draft.Claim.Away);
            firstBelow.TryAdd(day.Span, pair);
            // A series of matches of one pair, as in play-offs, has each day right above its match.
            if (listed.TryAdd(pair, day) || listed[pair].Span == day.Span || firstBelow[day.Span] == pair) continue;
            kept[^1] = OncePerDay.Undated(draft);
        }

        return kept;
    }
}
