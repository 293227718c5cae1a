namespace Ingest.Fixtures;

/// <summary>
/// Brings together what one article says about the same match: the listing that tells who is at home, and the sentence that tells the
/// day. Statements that contradict each other stay apart, as do a postponed match and its new date.
/// </summary>
internal static class ClaimMerger
{
    /// <summary>
    /// How many matches of one pair a statement is compared with; no article tells of more, and a calendar dropped as prose is still read
    /// in time linear in its length.
    /// </summary>
    private const int MostCompared = 32;

    public static IReadOnlyList<FixtureClaim> Merge(IReadOnlyList<Draft> drafts)
    {
        var merged = new List<Draft>();
        var byPair = new Dictionary<(ClaimedTeam, ClaimedTeam), List<int>>();
        foreach (var draft in drafts)
        {
            var pair = PairOf(draft.Claim);
            if (!byPair.TryGetValue(pair, out var places)) byPair[pair] = places = [];
            var same = places.FindIndex(Math.Max(0, places.Count - MostCompared), place => IsSameMatch(merged[place], draft));
            if (same >= 0)
            {
                merged[places[same]] = Together(merged[places[same]], draft);
            }
            else
            {
                places.Add(merged.Count);
                merged.Add(draft);
            }
        }

        var kept = byPair.Values.SelectMany(places => WithoutEchoes(places.ConvertAll(place => merged[place])));
        return [.. OncePerDay.Settle([.. kept]).Select(draft => draft.Claim).OrderBy(claim => claim.Evidence.Span)];
    }

    /// <summary>The two sides, whoever is at home.</summary>
    private static (ClaimedTeam First, ClaimedTeam Second) PairOf(FixtureClaim claim) =>
        string.CompareOrdinal(claim.Home.Id ?? claim.Home.Name, claim.Away.Id ?? claim.Away.Name) < 0
            ? (claim.Home, claim.Away)
            : (claim.Away, claim.Home);

    /// <summary>Leaves out what other statements about the same pair tell better.</summary>
    private static IEnumerable<Draft> WithoutEchoes(List<Draft> ofPair)
    {
        var hasNewDate = ofPair.Exists(draft => draft.Claim.Status is FixtureStatus.Rescheduled);
        return ofPair.Where(draft =>
        {
            if (draft.Claim.When.FirstDay is not null || ofPair.Count == 1) return true;
            // A statement without a date adds nothing beside a dated one of the same sides.
            if (draft.Claim.Status is FixtureStatus.Scheduled) return false;
            // "The match, postponed last week, has a new date": the new date tells it all.
            return draft.Claim.Status is not FixtureStatus.Postponed || !hasNewDate;
        });
    }

    private static bool IsSameMatch(Draft one, Draft two)
    {
        var (first, second) = (one.Claim, two.Claim);
        if (first.Status != second.Status) return IsEchoOfMove(first, second) || IsEchoOfMove(second, first);
        if (first.When.FirstDay is null || second.When.FirstDay is null) return !AreOpposed(first, second);
        if (first.When.FirstDay <= second.When.LastDay && second.When.FirstDay <= first.When.LastDay) return !AreOpposed(first, second);
        // The day that a statement takes from what stands above it gives way to one that is stated for the same two sides.
        return one.DatedBy != two.DatedBy && Math.Min((int)one.DatedBy, (int)two.DatedBy) < (int)DatedBy.Own
            && Math.Max((int)one.DatedBy, (int)two.DatedBy) == (int)DatedBy.Own && !AreOpposed(first, second);
    }

    /// <summary>The new date told again, without a word of the move.</summary>
    private static bool IsEchoOfMove(FixtureClaim moved, FixtureClaim plain) =>
        moved.Status is FixtureStatus.Rescheduled && plain.Status is FixtureStatus.Scheduled && plain.When.FirstDay is not null
        && moved.When.FirstDay == plain.When.FirstDay;

    private static bool AreOpposed(FixtureClaim one, FixtureClaim two) => one.HomeAwayKnown && two.HomeAwayKnown && one.Home != two.Home;

    private static Draft Together(Draft first, Draft second)
    {
        // The better-founded statement speaks; the other fills its gaps.
        var isMove = first.Claim.Status != second.Claim.Status;
        var secondIsBetter = isMove ? second.Claim.Status is FixtureStatus.Rescheduled : Rank(second) > Rank(first);
        var (better, lesser) = secondIsBetter ? (second, first) : (first, second);
        var (best, other) = (better.Claim, lesser.Claim);
        var sides = best.HomeAwayKnown || !other.HomeAwayKnown ? best : other;
        return better with
        {
            Claim = best with
            {
                Home = sides.Home,
                Away = sides.Away,
                HomeAwayKnown = sides.HomeAwayKnown,
                When = TimeOf(best.When, other.When),
                DateWords = Narrows(best.When, other.When) ? other.DateWords : best.DateWords,
                OtherDate = Narrows(best.When, other.When) ? other.OtherDate : best.OtherDate,
                Competition = Stated(best.Competition) ?? Stated(other.Competition) ?? best.Competition ?? other.Competition,
                Venue = best.Venue ?? other.Venue,
                Confidence = Math.Max(best.Confidence, other.Confidence),
            },
        };
    }

    private static MatchTime TimeOf(MatchTime best, MatchTime other)
    {
        if (Narrows(best, other)) best = best with { Date = other.Date, DateFrom = null, DateTo = null };
        return best.KickOff is null ? best with { KickOff = other.KickOff, TimeZone = other.TimeZone } : best;
    }

    /// <summary>"this weekend", told beside the sides, and elsewhere the Saturday of it.</summary>
    private static bool Narrows(MatchTime best, MatchTime other) =>
        best is { DateFrom: { } from, DateTo: { } to } && other.Date is { } day && from <= day && day <= to;

    private static ClaimedCompetition? Stated(ClaimedCompetition? competition) => competition is { Inferred: false } ? competition : null;

    /// <summary>A day says more than a range, a range more than nothing; of two days the one stated beside the sides holds.</summary>
    private static int Rank(Draft draft)
    {
        var precision = draft.Claim.When.Date is not null ? 2 : draft.Claim.When.DateFrom is not null ? 1 : 0;
        return draft.DatedBy is DatedBy.Own ? 10 + precision : precision;
    }
}
