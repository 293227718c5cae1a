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

    /// <summary>The claims with their legs; unchanged where the article tells of no legs for all.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, MatchTimes times)
    {
        if (context.FirstLegs is null || context.SecondLegs is null) return drafts;
        return [.. drafts.SelectMany(draft => IsOpen(draft) ? BothLegs(draft, context.FirstLegs, context.SecondLegs, times) : [draft])];
    }

    private static bool IsOpen(Draft draft) => draft.DatedBy < DatedBy.Own && draft.Claim.Status is FixtureStatus.Scheduled;

    private static IEnumerable<Draft> BothLegs(Draft draft, Leg first, Leg second, MatchTimes times)
    {
        var claim = draft.Claim;
        var back = claim with { Home = claim.Away, Away = claim.Home };
        yield return new Draft(On(claim, first, times, "first-leg"), DatedBy.Own);
        yield return new Draft(On(back, second, times, "second-leg"), DatedBy.Own);
    }

    private static FixtureClaim On(FixtureClaim claim, Leg leg, MatchTimes times, string rule) => claim with
    {
        When = times.Of(leg.Date.Range, kickOff: null, claim.Home, claim.Away),
        DateWords = leg.Words,
        Venue = null,
        Rule = rule,
    };

    private static Leg? LegBehind(Clause clause, Sign sign, string text) =>
        clause.Signs.EndOf(sign) is > 0 and var end && clause.Atoms[end - 1] is DateAtom { Date: var date }
            ? new Leg(date, Quote.Of(text, date.Span))
            : null;
}
