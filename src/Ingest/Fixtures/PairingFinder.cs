using Ingest.Fixtures.Patterns;

namespace Ingest.Fixtures;

/// <summary>Finds who is set against whom in a clause.</summary>
internal static class PairingFinder
{
    /// <summary>
    /// All pairings of a clause, in the order of the text; of several rules that name the same other side the first in the table holds.
    /// </summary>
    public static IReadOnlyList<Pairing> In(Clause clause)
    {
        if (!NamesASide(clause)) return [];
        var matches = Matches(clause);
        if (matches.Count == 0) return [];
        var pairings = new List<Pairing>();
        foreach (var (rule, match) in matches)
        {
            var (subject, other) = (match.Subject, match.Other);
            // "Rovers, City and United take centre stage": of three no two are set against each other.
            if (rule.IsOfBoth && NamedTogether.Before(clause, subject).Count > 1) continue;
            if (IsAlternative(clause, other) || IsNoun(clause, rule, match.Start) || IsAtExpense(clause, other)) continue;
            if (pairings.Exists(pairing => pairing.Names(subject, other) || rule.IsOfBoth && pairing.Other == subject)) continue;
            // "The cameras will be at A v B": nobody else is at A.
            if (rule.Voice is not (Voice.Listing or Voice.Prediction) && clause.SymbolAt(other + 1) is "v" or "vs" or "versus"
                && subject < 0 && other + 2 < clause.Atoms.Count && clause.Atoms[other + 2] is TeamAtom)
                continue;
            // "A or B v C v D": a list that has lost a line tells nothing.
            if (rule.Name is "versus" && clause.SymbolAt(subject - 1) is "v" or "vs" or "versus") continue;
            // "A v B 15:00 C v D": the second side of one match is not the first of the next.
            if (rule.Voice is Voice.Listing && subject >= 0 && pairings.Exists(pairing => pairing.Other == subject && pairing.Subject >= 0))
                continue;
            var sides = NamedTogether.Sides(clause, rule, other);
            var from = rule.IsOfOthers ? sides[0] : match.Start;
            var who = subject >= 0 ? subject : Subjects.Before(clause, from, rule, pairings);
            if (who == other || who >= 0 && IsAlternative(clause, who)) continue;
            if (rule.GoesOn && !pairings.Exists(pairing => !HasTeamBetween(clause, pairing.Other, other))) continue;
            var subjects = Respectively(clause, who, sides);
            for (var i = 0; i < sides.Count; i++)
            {
                var side = sides[i];
                if (subjects is not null) who = subjects[i];
                if (side != who && pairings.TrueForAll(pairing => pairing.Other != side))
                    pairings.Add(new Pairing(rule, who, side, match.Start, match.End));
            }
        }

        return pairings;
    }

    /// <summary>Whether a team is named between the opponent of before and the next one.</summary>
    private static bool HasTeamBetween(Clause clause, int one, int two)
    {
        for (var at = one + 1; at < two; at++)
        {
            if (clause.Atoms[at] is TeamAtom) return true;
        }

        return one > two;
    }

    /// <summary>
    /// "Rovers and City host Town and United, respectively": the subjects in the order of the sides they meet, or null where they do not
    /// pair.
    /// </summary>
    private static List<int>? Respectively(Clause clause, int who, List<int> sides)
    {
        if (sides.Count < 2 || who < 0 || !clause.Atoms.Any(atom => atom.Symbol is "respectively")) return null;
        var subjects = NamedTogether.Before(clause, who);
        return subjects.Count == sides.Count ? subjects : null;
    }

    /// <summary>Whether a side can be found at all, which most sentences have none of.</summary>
    private static bool NamesASide(Clause clause)
    {
        foreach (var atom in clause.Atoms)
        {
            if (atom is TeamAtom or VenueAtom or TownAtom) return true;
        }

        return false;
    }

    /// <summary>One match for each other side, by the first rule that names it, in the order of the text.</summary>
    private static List<(PairingRule Rule, PatternMatch Match)> Matches(Clause clause)
    {
        var best = new SortedDictionary<int, (PairingRule Rule, int Order, PatternMatch Match)>();
        foreach (var (rule, order, match) in PairingRules.Table.In(clause.Atoms))
        {
            if (!best.TryGetValue(match.Other, out var earlier) || order < earlier.Order) best[match.Other] = (rule, order, match);
        }

        return [.. best.Values.Select(found => (found.Rule, found.Match))];
    }

    /// <summary>
    /// "The hosts Rovers", "the visits City pays": behind an article the verb is none. "Turin is home to Juventus" tells of no
    /// match either.
    /// </summary>
    private static bool IsNoun(Clause clause, PairingRule rule, int at) =>
        clause.SymbolAt(at) is "home" && clause.SymbolAt(at + 1) is "to"
            && clause.SymbolAt(at - 1) is "is" or "also" or "been" or "now" or "a"
        || rule.Voice is Voice.Present && clause.SymbolAt(at) is "hosts" or "visits" or "meeting"
            && clause.SymbolAt(at - 1) is "the" or "a" or "their" or "co";

    /// <summary>"Three points at City's expense": City need not be at home.</summary>
    private static bool IsAtExpense(Clause clause, int other) =>
        clause.SymbolAt(other - 1) is "at" && clause.SymbolAt(other + 1) is "'s" or "'" && clause.SymbolAt(other + 2) is "expense";

    /// <summary>"Rovers or City v United", "Rovers / City v United" states no match.</summary>
    private static bool IsAlternative(Clause clause, int team) =>
        // "against Rovers on Thursday or City three days later": each with its own day is a match of its own.
        (clause.SymbolAt(team - 1) is "or" or "/" && clause.SymbolAt(team - 2) is not "D")
        || clause.SymbolAt(team + 1) is "or" or "/";
}
