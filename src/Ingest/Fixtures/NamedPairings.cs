using Ingest.Articles;
using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Names the sides of a clause's pairings, and gives each pairing its date and its part of the clause.</summary>
internal static class NamedPairings
{
    /// <summary>Atoms from a youth side to the words that set it against somebody.</summary>
    private const int ReachOfYouth = 5;

    /// <summary>Atoms from a ground to the words that name the side at home on it.</summary>
    private const int ReachOfGround = 4;

    /// <summary>The pairings whose sides are known and that tell of no result, each with its date and its part of the clause.</summary>
    public static IEnumerable<NamedPairing> Of(Statement statement, IReadOnlyList<Pairing> found, string text, DateOnly today)
    {
        var clause = statement.Clause;
        var pairings = found.Where(pairing => IsMeant(statement, pairing, found, text)).ToList();
        var taken = new HashSet<DatePhrase>();
        NamedPairing? last = null;
        var (from, first) = (0, 0);
        for (var i = 0; i < pairings.Count; i++)
        {
            var pairing = pairings[i];
            // "Rovers and City also await United in May": all who await share what stands behind the verb.
            var following = i + 1;
            while (pairing.Rule.IsOfOthers && following < pairings.Count && pairings[following].At == pairing.At) following++;
            var end = following < pairings.Count ? PairingDates.StartOf(clause, pairings[following], pairing.Other) : clause.Atoms.Count;
            // Sides named in one breath, and what is said next of the same subject, share the words before the first of them.
            var isFirst = i == 0 || pairings[i - 1].At != pairing.At && (pairing.Subject < 0 || pairings[i - 1].Subject != pairing.Subject);
            if (isFirst) first = from;
            from = Math.Max(pairing.Other + 1, end);
            var other = TeamAt(clause, pairing.Other)!;
            var subject = pairing.Subject >= 0 ? TeamAt(clause, pairing.Subject)
                : pairing.Rule.Voice is Voice.Listing ? Sides.OwnerOf(statement.Context, clause, pairings, other)
                : Sides.SubjectFrom(statement.Context, clause, pairings, other);
            if (subject is null || subject == other || Outlook.IsResultBefore(clause, pairing)) continue;

            var date = PairingDates.DateOf(clause, pairing, (first, end), taken, today) ?? PairingDates.OfListsEnd(clause, pairings, i)
                ?? PairingDates.OfMove(clause, pairing) ?? PairingDates.OfNextStory(clause, pairings, i);
            // "Before they face City on Sunday, Rovers host Town on Thursday" tells them the other way round.
            var isReversed = clause.SymbolAt(0) is "before";
            if (last is not null && !isReversed && pairing.Rule.Voice is not Voice.Listing)
            {
                date = last.Subject == subject ? Chronology.After(Outlook.DateOf(clause, last), date)
                    : Chronology.BehindComing(Outlook.DateOf(clause, last), date, today);
            }

            date = Chronology.DayBefore(clause, pairing, last is null ? null : Outlook.DateOf(clause, last)) ?? date;
            // "followed on Saturday by trips to City and United": a day before them both is no day of the second alone.
            if (last is { Date: null } && last.Pairing.At == pairing.At && IsBefore(clause, date, pairing.At)) date = null;
            if (date is not null) taken.Add(date);
            last = new NamedPairing(pairing, subject, other, date, first, end);
            yield return last;
        }
    }

    /// <summary>Whether the other side is known, and the words mean a match in a text of this kind.</summary>
    private static bool IsMeant(Statement statement, Pairing pairing, IReadOnlyList<Pairing> all, string text)
    {
        var clause = statement.Clause;
        if (TeamAt(clause, pairing.Other) is null) return false;
        // "return to the league after losing to City": that is behind them.
        if (pairing.Rule.Voice is Voice.Outcome
            && clause.SymbolAt(pairing.At - 1) is "after" or "since" or "following" or "despite" or "having")
            return false;
        // "visit City on Sunday, three days after meeting United": that is told to date the other.
        if (IsCountedFrom(clause, pairing.At) || clause.SymbolAt(pairing.Other - 1).EndsWith("ing", StringComparison.Ordinal)
            && IsCountedFrom(clause, pairing.Other - 1))
            return false;
        if (pairing.Rule.Voice is Voice.Listing && Outlook.IsUnderWay(clause)) return false;
        // People of every kind go to towns: who goes has to be a team that is named, or "they".
        if (clause.Atoms[pairing.Other] is TownAtom && pairing.Subject < 0 && !Sides.SpeaksOfATeam(clause, pairing.At)) return false;
        if (pairing.Subject < 0 && pairing.Rule.Voice is Voice.Present && Subjects.IsStranger(clause, pairing.At, text)) return false;
        // "Town welcome City while Penwick take on United": who takes on United is nobody of whom the text spoke before.
        if (pairing.Subject >= 0 && pairing.Rule.Voice is Voice.Present && Subjects.IsStrangersStory(clause, pairing, text)) return false;
        // Lines of a list are matches of their own.
        if (!clause.IsRow && pairing.Rule.Voice is Voice.Listing && pairing.Subject >= 0
            && text.AsSpan(clause.Atoms[pairing.Subject].Span.End..clause.Atoms[pairing.Other].Span.Start).Contains('\n'))
        {
            return false;
        }

        // "a clash at Anfield, where Liverpool are tipped to beat City": who plays there is told in the same breath.
        if (pairing is { Rule.NamesGround: true, Subject: < 0 } && all.Any(found => found != pairing && found.Subject >= 0
            && TeamAt(clause, found.Subject) == TeamAt(clause, pairing.Other)))
            return false;
        // "travel to Anfield to face Liverpool on Sunday": one match, and the ground has told who is at home.
        if (all.Any(found => found.Rule.NamesGround && pairing.At > found.Other && pairing.At <= found.Other + ReachOfGround
            && (found.Subject == pairing.Subject || pairing.Subject < 0)
            && TeamAt(clause, found.Other) == TeamAt(clause, pairing.Other)))
            return false;
        // "face City in their opening match at Anfield on Saturday": the ground is that of the match told before it.
        if (pairing.Rule.Name is "match-at-ground" && all.Any(found => found.At < pairing.At && found.Rule.Name is not "match-at-ground"
            && (TeamAt(clause, found.Other) == TeamAt(clause, pairing.Other)
                || found.Subject >= 0 && TeamAt(clause, found.Subject) == TeamAt(clause, pairing.Other))))
            return false;
        // "are at Anfield on Saturday against City": whom they play is told behind the ground.
        if (pairing.Rule.NamesGround && all.Any(found => found.Rule.Name is "at-ground-against" && found.At <= pairing.Other
            && found.Other > pairing.Other))
            return false;
        // "make the trip to Bristol to take on Rovers": where they go is the town of those whom they play.
        if (IsTownOfNext(clause, pairing) && all.Any(found => found.At == pairing.Other + 2
            && found.Other > found.At && TeamAt(clause, found.Other) != TeamAt(clause, pairing.Other)))
            return false;
        if (IsOfYouthSide(clause, pairing)) return false;
        // "The City game" in an article on City is that of whoever is spoken of, and nobody knows of whom.
        if (pairing.Rule.IsNamedByOpponent && TeamAt(clause, pairing.Other) is { } opponent
            && !IsTopicsOpponent(statement.Context, opponent))
            return false;
        if (pairing.Rule.NeedsDate && clause.First<DateAtom>() is null) return false;
        return statement.Block is not BlockKind.Paragraph || clause.Atoms.Count <= pairing.Rule.LongestInProse;
    }

    private static bool IsCountedFrom(Clause clause, int verb) =>
        clause.SymbolAt(verb - 1) is "after" && clause.SymbolAt(verb - 2) is "day" or "days" or "week" or "weeks";

    private static bool IsTownOfNext(Clause clause, Pairing pairing) =>
        pairing.Rule.Subject is SubjectSide.Away && clause.SymbolAt(pairing.Other - 1) is "to" && clause.SymbolAt(pairing.Other + 1) is "to";

    private static bool IsBefore(Clause clause, DatePhrase? date, int at) =>
        date is not null && clause.Of<DateAtom>().Any(found => found.Atom.Date == date && found.Index < at);

    /// <summary>
    /// "turning out for the Under-21s against City", "the reserves host City", "City in the Youth Cup": no match of the first teams.
    /// </summary>
    private static bool IsOfYouthSide(Clause clause, Pairing pairing)
    {
        for (var at = pairing.At - 1; at >= 0 && at >= pairing.At - ReachOfYouth; at--)
        {
            if (clause.SymbolAt(at) is "," or "and" or "but" or "before") break;
            if (clause.Signs.Covers(Sign.YouthSide, at)) return true;
        }

        return clause.Signs.Has(Sign.YouthSide, pairing.Other + 1, pairing.Other + ReachOfYouth);
    }

    private static bool IsTopicsOpponent(ReadingContext context, ClaimedTeam opponent) =>
        opponent != context.Topic || context.Match is { } match && (match.Home == opponent || match.Away == opponent);

    private static ClaimedTeam? TeamAt(Clause clause, int atom) => clause.Atoms[atom] switch
    {
        TeamAtom team => team.Team,
        PersonAtom manager => manager.Manages,
        VenueAtom venue => venue.Home,
        TownAtom town => town.Home,
        _ => null,
    };
}
