using Ingest.Fixtures.Patterns;

namespace Ingest.Fixtures;

/// <summary>Two sides that a clause sets against each other.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Subject">Atom of the subject, or -1 where the clause leaves it to what came before.</param>
/// <param name="Other">Atom of the other side, or of its ground.</param>
/// <param name="At">The atom at which the rule's words begin.</param>
/// <param name="End">The atom just behind them.</param>
internal sealed record Pairing(PairingRule Rule, int Subject, int Other, int At, int End)
{
    /// <summary>Whether the pairing has that other side already, or is the same two the other way round.</summary>
    public bool Names(int subject, int other) => Other == other || Other == subject && Subject == other;
}

/// <summary>Finds who is set against whom in a clause.</summary>
internal static class PairingFinder
{
    /// <summary>
    /// All pairings of a clause, in the order of the text; of several rules that name the same other side the first in the table holds.
    /// </summary>
    public static IReadOnlyList<Pairing> In(Clause clause)
    {
        var matches = Matches(clause);
        if (matches.Count == 0) return [];
        var pairings = new List<Pairing>();
        foreach (var (rule, match) in matches)
        {
            var (subject, other) = (match.Subject, match.Other);
            if (IsAlternative(clause, other) || pairings.Exists(pairing => pairing.Names(subject, other))) continue;
            var sides = NamedTogether.Sides(clause, rule, other);
            var from = rule.IsOfOthers ? sides[0] : match.Start;
            var who = subject >= 0 ? subject : Subjects.Before(clause, from, rule, pairings);
            if (who == other || who >= 0 && IsAlternative(clause, who)) continue;
            foreach (var side in sides)
            {
                if (side != who && pairings.TrueForAll(pairing => pairing.Other != side))
                    pairings.Add(new Pairing(rule, who, side, match.Start, match.End));
            }
        }

        return pairings;
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

    /// <summary>"Rovers or City v United" states no match.</summary>
    private static bool IsAlternative(Clause clause, int team) => clause.SymbolAt(team - 1) is "or" || clause.SymbolAt(team + 1) is "or";
}
