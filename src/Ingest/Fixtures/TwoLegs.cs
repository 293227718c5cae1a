using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Gives ties the days of their legs, where one sentence tells them for all: "First legs are on 10 and 11 March and second legs a week
/// later." A tie that names no day of its own becomes two matches, the second with the sides changed over.
/// </summary>
internal static class TwoLegs
{
    /// <summary>Notes the days of legs that a clause tells without naming a tie.</summary>
    public static void Note(Clause clause, string text, ReadingContext context)
    {
        if (LegBehind(clause, Sign.FirstLeg, text) is { } first) context.FirstLegs = first;
        if (LegBehind(clause, Sign.SecondLeg, text) is { } second) context.SecondLegs = second;
    }

    /// <summary>The claims with their legs; unchanged where the article tells of no legs.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, MatchTimes times)
    {
        if (context.SecondLegs is not { } second) return drafts;
        var legs = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (context.FirstLegs is { } first && IsOpen(draft, first, second)) legs.AddRange(BothLegs(draft, first, second, times));
            else legs.Add(draft);
        }

        // "Rovers host City in the first leg on Tuesday; the return is a week later": the only tie there is has a second match.
        if (OnlyTie(drafts, second) is { } tie) legs.Add(Back(tie, second, times));
        return legs;
    }

    /// <summary>A tie that takes its day from elsewhere, if from anywhere, and not from one of the legs.</summary>
    private static bool IsOpen(Draft draft, Leg first, Leg second) =>
        draft is { DatedBy: < DatedBy.Own, Claim.Status: FixtureStatus.Scheduled }
        && draft.Claim.DateWords?.Span != first.Date.Span && draft.Claim.DateWords?.Span != second.Date.Span;

    /// <summary>The only pair the article claims, where it is dated and before the second leg.</summary>
    private static Draft? OnlyTie(IReadOnlyList<Draft> drafts, Leg second)
    {
        if (drafts is not [{ DatedBy: DatedBy.Own } tie, ..] || tie.Claim.When.LastDay is not { } day || day >= second.Date.Range.From) return null;
        return drafts.All(draft => IsSamePair(draft.Claim, tie.Claim) && draft.Claim.When.LastDay <= day) ? tie : null;
    }

    private static bool IsSamePair(FixtureClaim one, FixtureClaim two) =>
        one.Home == two.Home && one.Away == two.Away || one.Home == two.Away && one.Away == two.Home;

    private static IEnumerable<Draft> BothLegs(Draft draft, Leg first, Leg second, MatchTimes times)
    {
        var claim = AtGroundOf(draft.Claim, first, second);
        yield return new Draft(On(claim, first, times, "first-leg"), DatedBy.Own);
        yield return new Draft(On(claim with { Home = claim.Away, Away = claim.Home }, second, times, "second-leg"), DatedBy.Own);
    }

    private static Draft Back(Draft tie, Leg second, MatchTimes times) =>
        new(On(tie.Claim with { Home = tie.Claim.Away, Away = tie.Claim.Home }, second, times, "second-leg"), DatedBy.Own);

    /// <summary>The tie with the side first that is at home in the first leg, where a ground of either leg tells.</summary>
    private static FixtureClaim AtGroundOf(FixtureClaim claim, Leg first, Leg second)
    {
        var (home, away) = (claim.Home, claim.Away);
        if (first.Ground?.Home == home || second.Ground?.Home == away) return claim with { HomeAwayKnown = true };
        return first.Ground?.Home == away || second.Ground?.Home == home
            ? claim with { Home = away, Away = home, HomeAwayKnown = true }
            : claim;
    }

    private static FixtureClaim On(FixtureClaim claim, Leg leg, MatchTimes times, string rule) => claim with
    {
        When = times.Of(leg.Date.Range, kickOff: null, claim.Home, claim.Away),
        DateWords = leg.Words,
        OtherDate = leg.Date.Otherwise,
        Venue = leg.Ground?.Venue.Name,
        Rule = rule,
    };

    private static Leg? LegBehind(Clause clause, Sign sign, string text)
    {
        var (start, end) = clause.Signs.SpanOf(sign);
        if (end <= 0 || clause.Atoms[end - 1] is not DateAtom { Date: var date }) return null;
        var ground = clause.Of<VenueAtom>().FirstOrDefault(found => found.Index > start && found.Index < end).Atom;
        return new Leg(date, Quote.Of(text, date.Span), ground);
    }
}
