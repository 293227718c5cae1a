namespace Ingest.Fixtures;

/// <summary>
/// Brings together what one article says about the same match: the listing that tells who is at home, and the sentence that tells the
/// day. Statements that contradict each other stay apart, as do a postponed match and its new date.
/// </summary>
internal static class ClaimMerger
{
    public static IReadOnlyList<FixtureClaim> Merge(IReadOnlyList<FixtureClaim> claims)
    {
        var merged = new List<FixtureClaim>();
        foreach (var claim in claims)
        {
            var same = merged.FindIndex(other => IsSameMatch(other, claim));
            if (same < 0) merged.Add(claim);
            else merged[same] = Together(merged[same], claim);
        }

        // A statement without a date adds nothing beside a dated one of the same sides.
        merged.RemoveAll(claim => claim.When.FirstDay is null && claim.Status is FixtureStatus.Scheduled
            && merged.Any(other => other != claim && SamePair(other, claim)));
        // "The match, postponed last week, has a new date": the new date tells it all.
        merged.RemoveAll(claim => claim.When.FirstDay is null && claim.Status is FixtureStatus.Postponed
            && merged.Any(other => other.Status is FixtureStatus.Rescheduled && SamePair(other, claim)));
        return [.. merged.OrderBy(claim => claim.Evidence.Span)];
    }

    private static bool IsSameMatch(FixtureClaim one, FixtureClaim two)
    {
        if (!SamePair(one, two) || one.Status != two.Status) return false;
        if (one.HomeAwayKnown && two.HomeAwayKnown && one.Home != two.Home) return false;
        if (one.When.FirstDay is null || two.When.FirstDay is null) return true;
        return one.When.FirstDay <= two.When.LastDay && two.When.FirstDay <= one.When.LastDay;
    }

    private static bool SamePair(FixtureClaim one, FixtureClaim two) =>
        one.Home == two.Home && one.Away == two.Away || one.Home == two.Away && one.Away == two.Home;

    private static FixtureClaim Together(FixtureClaim first, FixtureClaim second)
    {
        // The better-founded statement speaks; the other fills its gaps.
        var (best, other) = Precision(second) > Precision(first) ? (second, first) : (first, second);
        var sides = best.HomeAwayKnown || !other.HomeAwayKnown ? best : other;
        return best with
        {
            Home = sides.Home,
            Away = sides.Away,
            HomeAwayKnown = sides.HomeAwayKnown,
            When = best.When.KickOff is null
                ? best.When with { KickOff = other.When.KickOff, TimeZone = other.When.TimeZone }
                : best.When,
            Competition = Stated(best.Competition) ?? Stated(other.Competition) ?? best.Competition ?? other.Competition,
            Venue = best.Venue ?? other.Venue,
            Confidence = Math.Max(best.Confidence, other.Confidence),
        };
    }

    private static ClaimedCompetition? Stated(ClaimedCompetition? competition) => competition is { Inferred: false } ? competition : null;

    private static int Precision(FixtureClaim claim) => claim.When.Date is not null ? 2 : claim.When.DateFrom is not null ? 1 : 0;
}
