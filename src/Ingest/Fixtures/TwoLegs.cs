using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Gives ties the days of their legs, where one sentence tells them for all: "The opening legs are on 17 and 18 February, the return
/// legs a week later." A tie that names no day of its own becomes two matches, the second with the sides changed over.
/// </summary>
internal static class TwoLegs
{
    /// <summary>Atoms behind the date of a leg among which its place may stand: "on 9 May at Anfield".</summary>
    private const int PlaceBehind = 3;

    /// <summary>Days from the first leg to the second, where a sentence tells of one tie's.</summary>
    private const int FewestDays = 5;

    private const int MostDays = 9;

    /// <summary>
    /// The second match of a tie whose sentence dates both: "host City in the first leg on 23 July, and the return is a week later".
    /// </summary>
    public static Draft? SecondOf(Clause clause, List<Draft> found, string text, MatchTimes times)
    {
        if (found is not [{ DatedBy: DatedBy.Own, Claim: { Status: FixtureStatus.Scheduled, When.FirstDay: { } day } } tie]) return null;
        var second = clause.Signs.Has(Sign.FirstLeg) ? LegBehind(clause, Sign.SecondLeg, text) : null;
        return second is not null && second.Date.Range.From > tie.Claim.When.LastDay
            && clause.First<DateAtom>()!.Date.Range.From == day ? Back(tie, second, times) : null;
    }

    /// <summary>Notes the days of legs that a clause tells without naming a tie.</summary>
    public static void Note(Clause clause, string text, ReadingContext context)
    {
        var first = LegBehind(clause, Sign.FirstLeg, text);
        var second = LegBehind(clause, Sign.SecondLeg, text);
        var other = second is null ? LegBehind(clause, Sign.SecondOfTwo, text) : null;
        var isOnly = clause.SymbolAt(0) is "only" && clause.Signs.Has(Sign.FirstLegAtHome);
        if (first is null && second is null && other is null && !isOnly) return;

        var days = DaysFor(clause, context);
        // A schedule goes on to later rounds; the ties that are known are of the first.
        days.First ??= first;
        days.Second ??= second;
        if (days.First is not null && other is not null) days.Second = other;
        if (second is not null && days.First is null && days.Ties.Count == 0 && clause.First<TeamAtom>() is null)
            days.Ties = [.. SpokenOf(clause, context).Where(tie => IsFollowed(tie, second.Date))];
        if (isOnly && clause.First<TeamAtom>() is { Team: var team }) days.OnlyFirstLegHost = team;
        if (first is not null && second is not null) days.AreOf = OwnersOf(clause);
    }

    /// <summary>
    /// "Rovers meet City, with the first leg on 10 March and the return on 18 March", "Anfield stages the first leg on ...": the days of
    /// one tie.
    /// </summary>
    private static Func<FixtureClaim, bool> OwnersOf(Clause clause)
    {
        var teams = clause.Of<TeamAtom>().Select(found => found.Atom.Team).Distinct().ToList();
        if (teams.Count == 2) return claim => teams.Contains(claim.Home) && teams.Contains(claim.Away);
        var hosts = clause.Of<VenueAtom>().SelectMany(found => found.Atom.Venue.Ids).ToHashSet(StringComparer.Ordinal);
        return teams.Count > 0 || hosts.Count == 0 ? _ => true
            : claim => claim.Home.Id is { } home && hosts.Contains(home) || claim.Away.Id is { } away && hosts.Contains(away);
    }

    /// <summary>"The second leg" is of the match spoken of last; "both return legs" are of all that the last sentence told.</summary>
    private static IReadOnlyList<FixtureClaim> SpokenOf(Clause clause, ReadingContext context)
    {
        if (clause.Atoms.Any(atom => atom.Symbol is "leg")) return context.LastClaim is { } last ? [last] : [];
        return clause.Atoms.Any(atom => atom.Symbol is "both" or "two") && clause.Atoms.Any(atom => atom.Symbol is "legs")
            ? context.LastTold : [];
    }

    /// <summary>Whether a day lies about a week behind a match's.</summary>
    private static bool IsFollowed(FixtureClaim tie, DatePhrase second) =>
        tie is { Status: FixtureStatus.Scheduled, When.Date: { } day }
        && second.Range.From.DayNumber - day.DayNumber is >= FewestDays and <= MostDays;

    /// <summary>The days that a clause goes on with: those begun last, or of the competition it speaks of where that is another.</summary>
    private static LegDays DaysFor(Clause clause, ReadingContext context)
    {
        var competition = clause.First<CompetitionAtom>()?.Competition.Name ?? context.HeadingCompetition?.Name;
        var known = context.Legs.Find(days => days.Competition == competition)
            ?? (context.Legs is [.., var last] && (last.Second is null || competition is null) ? last : null);
        if (known is null) context.Legs.Add(known = new LegDays(competition));
        return known;
    }

    /// <summary>The claims with their legs; unchanged where the article tells of no legs.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, MatchTimes times, Hosts hosts)
    {
        drafts = [.. drafts.SelectMany(draft => OfHeading(draft, times))];
        if (context.Legs.Find(days => days.Second is not null)?.Second is not { } second) return drafts;
        var complete = context.Legs.FindAll(days => days is { First: not null, Second: not null });
        var legs = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var days = complete.Find(days => days.Competition == draft.Section) ?? complete.FirstOrDefault();
            if (days is not null && days.AreOf(draft.Claim) && IsOpen(draft, days.First!, days.Second!)) legs.AddRange(BothLegs(draft, days, times, hosts));
            else legs.Add(draft);
        }

        // "Rovers host City in the first leg on Tuesday; the return is a week later": the only tie there is has a second match.
        if (OnlyTie(drafts, second) is { } tie) legs.Add(Back(tie, second, times));
        // Of several ties the one spoken of when its second leg was given a day.
        else legs.AddRange(context.Legs.Where(days => days.First is null).SelectMany(days => BackOf(days, drafts, times)));
        return legs;
    }

    private static IEnumerable<Draft> BackOf(LegDays days, IReadOnlyList<Draft> drafts, MatchTimes times)
    {
        if (days.Second is not { } second) return [];
        return days.Ties.Where(tie => !drafts.Any(draft => draft.Claim.When.Date == second.Date.Range.From && IsSamePair(draft.Claim, tie)))
            .SelectMany(tie => drafts.Where(draft => draft.Claim.When.Date == tie.When.Date && IsSamePair(draft.Claim, tie))
                .OrderByDescending(draft => draft.Claim.HomeAwayKnown).Take(1))
            .Select(draft => Back(draft, second, times));
    }

    /// <summary>"6 &amp; 14 April" above ties of a cup: two days about a week apart are those of the legs.</summary>
    private static IEnumerable<Draft> OfHeading(Draft draft, MatchTimes times)
    {
        var claim = draft.Claim;
        if (draft.DatedBy is not DatedBy.Heading || !AreTwoDays(claim)) return [draft];
        var first = claim with { When = times.Of(DateRange.Day(claim.When.DateFrom!.Value), kickOff: null, claim.Home, claim.Away) };
        var second = claim with
        {
            Home = claim.Away,
            Away = claim.Home,
            When = times.Of(DateRange.Day(claim.When.DateTo!.Value), kickOff: null, claim.Away, claim.Home),
            Rule = "second-leg",
        };
        return [draft with { DatedBy = DatedBy.Own, Claim = first }, draft with { DatedBy = DatedBy.Own, Claim = second }];
    }

    private static bool AreTwoDays(FixtureClaim claim) =>
        claim is { Status: FixtureStatus.Scheduled, When: { DateFrom: { } from, DateTo: { } to }, DateWords.Text: { } words }
        && to.DayNumber - from.DayNumber is >= 5 and <= 9
        && (words.Contains('&', StringComparison.Ordinal) || words.Contains(" and ", StringComparison.Ordinal));

    /// <summary>
    /// A tie that takes its day from elsewhere, if from anywhere, and not from a leg; one sentence that tells both gives it both.
    /// </summary>
    private static bool IsOpen(Draft draft, Leg first, Leg second) =>
        draft is { DatedBy: < DatedBy.Own, Claim.Status: FixtureStatus.Scheduled }
        && (first.Clause == second.Clause
            || draft.Claim.DateWords?.Span != first.Date.Span && draft.Claim.DateWords?.Span != second.Date.Span);

    /// <summary>The only pair the article claims, where it is dated and before the second leg.</summary>
    private static Draft? OnlyTie(IReadOnlyList<Draft> drafts, Leg second)
    {
        if (drafts.FirstOrDefault(draft => draft.DatedBy is DatedBy.Own) is not { } tie) return null;
        if (tie.Claim.When.LastDay is not { } day || day >= second.Date.Range.From) return null;
        return drafts.All(draft => IsSamePair(draft.Claim, tie.Claim) && !(draft.Claim.When.LastDay > day)) ? tie : null;
    }

    private static bool IsSamePair(FixtureClaim one, FixtureClaim two) => one.IsOf(two.Home, two.Away);

    private static IEnumerable<Draft> BothLegs(Draft draft, LegDays days, MatchTimes times, Hosts hosts)
    {
        var (first, second) = (days.First!, days.Second!);
        var claim = AtHomeFirst(draft, days.OnlyFirstLegHost, first, second, hosts);
        if (!times.IsPast(first.Date.Range)) yield return new Draft(On(claim, first, times, "first-leg"), DatedBy.Own);
        if (!times.IsPast(second.Date.Range)) yield return Back(new Draft(claim, DatedBy.Own), second, times);
    }

    private static Draft Back(Draft tie, Leg second, MatchTimes times) =>
        new(On(tie.Claim with { Home = tie.Claim.Away, Away = tie.Claim.Home }, second, times, "second-leg"), DatedBy.Own);

    /// <summary>The tie with the side first that is at home in the first leg, where the place of either leg tells.</summary>
    private static FixtureClaim AtHomeFirst(Draft draft, ClaimedTeam? onlyHost, Leg first, Leg second, Hosts hosts)
    {
        var claim = draft.Claim;
        var (home, away) = (claim.Home, claim.Away);
        var host = hosts.Of(first.Clause, first.From, first.Limit, home, away)
            ?? Opponent(hosts.Of(second.Clause, second.From, second.Limit, home, away))
            ?? (onlyHost is null ? null : home == onlyHost || away == onlyHost ? onlyHost : Opponent(draft.Subject));
        return host is null ? claim : claim with { Home = host, Away = Opponent(host)!, HomeAwayKnown = true };

        ClaimedTeam? Opponent(ClaimedTeam? side) => side == home ? away : side == away ? home : null;
    }

    private static FixtureClaim On(FixtureClaim claim, Leg leg, MatchTimes times, string rule) => claim with
    {
        When = times.Of(leg.Date.Range, kickOff: null, claim.Home, claim.Away),
        DateWords = leg.Words,
        OtherDate = leg.Date.Otherwise,
        Venue = leg.Ground,
        Rule = rule,
    };

    private static Leg? LegBehind(Clause clause, Sign sign, string text)
    {
        var (start, end) = clause.Signs.SpanOf(sign);
        if (end <= 0 || clause.Atoms[end - 1] is not DateAtom { Date: var date }) return null;
        return new Leg(date, Quote.Of(text, date.Span), clause, PlaceBefore(clause, start), end + PlaceBehind);
    }

    /// <summary>"Anfield stages the first leg": where the words begin, a ground before them included.</summary>
    private static int PlaceBefore(Clause clause, int start)
    {
        var at = start - 1;
        while (clause.SymbolAt(at) is "the" or "stage" or "stages" or "host" or "hosts" or "will") at--;
        return at >= 0 && clause.Atoms[at] is VenueAtom ? at : start;
    }
}
