namespace Ingest.Fixtures;

/// <summary>Two sides that a clause sets against each other.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Subject">Atom of the subject, or -1 where the clause leaves it to what came before.</param>
/// <param name="Other">Atom of the other side.</param>
/// <param name="At">Offset in the clause's line at which the rule's words begin.</param>
internal sealed record Pairing(PairingRule Rule, int Subject, int Other, int At)
{
    /// <summary>All pairings of a clause, each other side once, in the order of the text.</summary>
    public static IReadOnlyList<Pairing> In(Clause clause)
    {
        var pairings = new List<Pairing>();
        if (!clause.Line.Contains(" T ", StringComparison.Ordinal)) return pairings;
        foreach (var rule in PairingRules.All)
        {
            for (var match = rule.Pattern.Match(clause.Line); match.Success; match = rule.Pattern.Match(clause.Line, match.Index + 1))
            {
                var other = clause.AtomAt(match.Groups["o"].Index);
                var subject = match.Groups["s"].Success ? clause.AtomAt(match.Groups["s"].Index) : SubjectBefore(clause, clause.AtomAt(match.Index + 1), rule);
                if (subject == other || pairings.Any(pairing => pairing.Other == other || pairing.Subject == other && pairing.Other == subject)) continue;
                pairings.Add(new Pairing(rule, subject, other, match.Index));
                foreach (var further in FurtherSides(clause, other).Where(further => pairings.All(pairing => pairing.Other != further)).ToList())
                    pairings.Add(new Pairing(rule, subject, further, match.Index));
            }
        }

        return [.. pairings.OrderBy(pairing => pairing.Other)];
    }

    /// <summary>
    /// The subject of a verb: the nearest team before it that no preposition governs ("after beating City, Rovers host ..." is about Rovers);
    /// with a noun a possessive counts too ("Rovers' trip to ...").
    /// </summary>
    private static int SubjectBefore(Clause clause, int verb, PairingRule rule)
    {
        for (var at = verb - 1; at >= 0; at--)
        {
            if (clause.Atoms[at].Symbol is ";" or ":" or "." && rule.Voice is not Voice.Noun) return -1;
            if (clause.Atoms[at] is not TeamAtom) continue;
            if (IsPossessive(clause, at) && rule.Voice is Voice.Present) continue;
            if (clause.SymbolAt(at - 1) is not ("over" or "against" or "beat" or "beating" or "from" or "than" or "of" or "behind" or "by" or "with" or "to" or "at" or "past" or "above" or "below" or "beat" or "second-placed" or "placed")) return at;
        }

        return -1;
    }

    private static bool IsPossessive(Clause clause, int at) => clause.SymbolAt(at + 1) is "'s" or "'" or "’";

    /// <summary>"at home to A, B and C": the sides that follow in the same breath.</summary>
    private static IEnumerable<int> FurtherSides(Clause clause, int other)
    {
        var at = other;
        while (true)
        {
            var next = at + 1;
            var looked = 0;
            while (next < clause.Atoms.Count && looked < 6 && clause.Atoms[next] is DateAtom or KickOffAtom or VenueAtom
                   || clause.SymbolAt(next) is "on" or "in" or "at" && clause.Atoms.Count > next + 1 && looked < 6)
            {
                next++;
                looked++;
            }

            if (clause.SymbolAt(next) is not ("," or "and")) yield break;
            while (clause.SymbolAt(next) is "," or "and" or "then") next++;
            if (next >= clause.Atoms.Count || clause.Atoms[next] is not TeamAtom) yield break;
            // A team that a verb follows begins a clause of its own: "host City and Rovers travel to ...".
            if (!(next + 1 >= clause.Atoms.Count || clause.Atoms[next + 1] is DateAtom or KickOffAtom || clause.SymbolAt(next + 1) is "," or "." or "and" or "on" or "in" or "at" or "(" or ";" or "-" or "–")) yield break;
            yield return next;
            at = next;
        }
    }
}
