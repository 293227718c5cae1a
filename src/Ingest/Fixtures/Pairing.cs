namespace Ingest.Fixtures;

/// <summary>Two sides that a clause sets against each other.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Subject">Atom of the subject, or -1 where the clause leaves it to what came before.</param>
/// <param name="Other">Atom of the other side.</param>
/// <param name="At">Offset in the clause's line at which the rule's words begin.</param>
internal sealed record Pairing(PairingRule Rule, int Subject, int Other, int At)
{
    /// <summary>How many atoms of date, time and place may stand behind a side before the next one.</summary>
    private const int OwnDetails = 7;

    /// <summary>
    /// All pairings of a clause, in the order of the text; of several rules that name the same other side the first in the table holds.
    /// </summary>
    public static IReadOnlyList<Pairing> In(Clause clause)
    {
        var pairings = new List<Pairing>();
        if (!clause.Line.Contains(" T ", StringComparison.Ordinal)) return pairings;
        foreach (var (rule, subject, other, at) in Matches(clause).OrderBy(match => match.Other))
        {
            if (IsAlternative(clause, other) || pairings.Any(pairing => pairing.Names(subject, other))) continue;
            var sides = Sides(clause, rule, other);
            var from = rule.IsOfOthers ? sides[0] : clause.AtomAt(at + 1);
            var who = subject >= 0 ? subject : SubjectBefore(clause, from, rule, pairings);
            if (who == other || who >= 0 && IsAlternative(clause, who)) continue;
            foreach (var side in sides)
            {
                if (side != who && pairings.All(pairing => pairing.Other != side)) pairings.Add(new Pairing(rule, who, side, at));
            }
        }

        return pairings;
    }

    /// <summary>Whether the pairing has that other side already, or is the same two the other way round.</summary>
    private bool Names(int subject, int other) => Other == other || Other == subject && Subject == other;

    private static IEnumerable<(PairingRule Rule, int Subject, int Other, int At)> Matches(Clause clause)
    {
        var seen = new HashSet<int>();
        foreach (var rule in PairingRules.All)
        {
            for (var match = rule.Pattern.Match(clause.Line); match.Success; match = rule.Pattern.Match(clause.Line, match.Index + 1))
            {
                var other = clause.AtomAt(match.Groups["o"].Index);
                var subject = match.Groups["s"].Success ? clause.AtomAt(match.Groups["s"].Index) : -1;
                if (seen.Add(other)) yield return (rule, subject, other, match.Index);
            }
        }
    }

    /// <summary>"Rovers or City v United" states no match.</summary>
    private static bool IsAlternative(Clause clause, int team) => clause.SymbolAt(team - 1) is "or" || clause.SymbolAt(team + 1) is "or";

    /// <summary>
    /// The subject of a verb: the nearest team before it that nothing governs. The other side of an earlier pairing is no subject; what is
    /// said next is said of the earlier pairing's own subject ("Rovers host City on Saturday and travel to United"). An aside between
    /// commas is passed over, and a possessive counts with nouns only ("Rovers' trip to City").
    /// </summary>
    private static int SubjectBefore(Clause clause, int verb, PairingRule rule, List<Pairing> earlier)
    {
        for (var at = BeforeAside(clause, verb) - 1; at >= 0; at--)
        {
            if (clause.Atoms[at].Symbol is ";" or ":" or "." && rule.Voice is not Voice.Noun) return -1;
            if (clause.Atoms[at] is not TeamAtom) continue;
            if (earlier.FirstOrDefault(pairing => pairing.Other == at) is { } pairing) return pairing.Subject;
            // Right before the rule's words only a subject can stand: "Sunday begins with Rovers at home to City".
            if (at == verb - 1) return at;
            if (rule.Voice is Voice.Present && IsPossessive(clause, at) || Grammar.IsGoverned(clause, at)) continue;
            return at;
        }

        return -1;
    }

    /// <summary>"Rovers, level with City on 15 points, host ...": the index to look back from is that of the aside's first comma.</summary>
    private static int BeforeAside(Clause clause, int verb)
    {
        if (clause.SymbolAt(verb - 1) is not ",") return verb;
        for (var at = verb - 2; at > 0; at--)
        {
            if (clause.SymbolAt(at) is not ",") continue;
            return clause.Atoms[at - 1] is TeamAtom && !Grammar.IsGoverned(clause, at - 1) ? at : verb;
        }

        return verb;
    }

    private static bool IsPossessive(Clause clause, int at) => clause.SymbolAt(at + 1) is "'s" or "'" or "’";

    /// <summary>All sides named in one breath, in order: "at home to A, B and C"; "A and B are the visitors".</summary>
    private static List<int> Sides(Clause clause, PairingRule rule, int other) =>
        rule.IsOfOthers ? SidesBefore(clause, other) : SidesBehind(clause, other);

    private static List<int> SidesBefore(Clause clause, int other)
    {
        var sides = new List<int> { other };
        for (var at = other - 2; at >= 0 && clause.Atoms[at] is TeamAtom && clause.SymbolAt(at + 1) is "," or "and"; at -= 2)
            sides.Insert(0, at);
        return sides;
    }

    private static List<int> SidesBehind(Clause clause, int other)
    {
        var sides = new List<int> { other };
        var joined = false;
        for (var (at, and) = Further(clause, other); at >= 0; (at, and) = Further(clause, at))
        {
            sides.Add(at);
            joined = and;
        }

        // Sides that a verb follows begin a clause of their own: "host City, then Rovers and United meet", "host City and Rovers travel".
        var next = Closes(clause, sides[^1]) ? 0 : Math.Min(sides.Count - 1, joined ? 2 : 1);
        return sides[..^next];
    }

    /// <summary>
    /// The side that follows another behind a comma or "and", with its own date or ground in between; -1 where none does.
    /// </summary>
    private static (int At, bool And) Further(Clause clause, int other)
    {
        var next = other + 1;
        while (next < clause.Atoms.Count && next <= other + OwnDetails && IsDetail(clause, next)) next++;
        if (clause.SymbolAt(next) is not ("," or "and" or ";")) return (-1, false);
        var and = false;
        for (; clause.SymbolAt(next) is "," or "and" or "then" or ";"; next++) and |= clause.SymbolAt(next) is "and";
        return next < clause.Atoms.Count && clause.Atoms[next] is TeamAtom ? (next, and) : (-1, false);
    }

    /// <summary>Whether an atom behind a side tells when or where: "on D", "at V", "in Turin".</summary>
    private static bool IsDetail(Clause clause, int at) =>
        clause.Atoms[at] is DateAtom or KickOffAtom or VenueAtom
        || clause.SymbolAt(at) is "on" or "in" or "at"
        || clause.Atoms[at] is WordAtom && clause.SymbolAt(at - 1) is "in" or "at";

    private static bool Closes(Clause clause, int team) =>
        team + 1 >= clause.Atoms.Count
        || clause.Atoms[team + 1] is DateAtom or KickOffAtom
        || clause.SymbolAt(team + 1) is "," or "." or "on" or "in" or "at" or ";" or "-" or "–" or "!" or "?";
}
