using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Finds of whom a clause says that he hosts, travels or plays.</summary>
internal static class Subjects
{
    /// <summary>Atoms from a possessive to the match it owns: "Rovers' rearranged Championship clash".</summary>
    private const int LongestPossession = 8;

    /// <summary>Atoms of a stranger's name and the adverbs behind it.</summary>
    private const int LongestName = 5;

    private static readonly FrozenSet<string> Adverbs = WordSet.Of(
        "will then also are is to next now again both could must should who set due");

    /// <summary>Words that open a sentence with a capital, or stand for a team.</summary>
    private static readonly FrozenSet<string> Openers = WordSet.Of("""
        they their theyll the his her our your its and but with next first then later also now when while before after following up coming
        elsewhere meanwhile however tomorrow today tonight sunday monday tuesday wednesday thursday friday saturday another both boys
        men side
        """);

    /// <summary>
    /// The nearest team before a verb that nothing governs, or -1. The other side of an earlier pairing is no subject; what is said next is
    /// said of the earlier pairing's own subject ("Rovers host City on Saturday and travel to United"). An aside between commas is passed
    /// over, and a possessive counts with nouns only ("Rovers' trip to City"). Where no team is named, a manager stands for his.
    /// </summary>
    public static int Before(Clause clause, int verb, PairingRule rule, List<Pairing> earlier)
    {
        var manager = -1;
        for (var at = BeforeAside(clause, verb) - 1; at >= 0; at--)
        {
            if (clause.Atoms[at].Symbol is ";" || clause.Atoms[at].Symbol is ":" or "." && rule.Voice is not Voice.Noun) break;
            if (clause.Atoms[at] is PersonAtom { Manages: not null } && manager < 0 && !IsPossessive(clause, at)) manager = at;
            if (clause.Atoms[at] is not TeamAtom) continue;
            if (earlier.Find(pairing => pairing.Other == at) is { } pairing)
                // "Rovers, next opponents for City, go to United": what is told next is told of Rovers.
                return pairing.Rule.Name is "opponents-of" && clause.SymbolAt(pairing.Other + 1) is "," ? at : pairing.Subject;
            // Right before the rule's words only a subject can stand: "Sunday begins with Rovers at home to City".
            if (at == verb - 1) return at;
            // "with Rovers' home clash with City": whose match it is plays it, whatever stands before the name.
            if (rule.Voice is Voice.Noun && IsPossessive(clause, at) && verb - at <= LongestPossession) return at;
            // "with Rovers taking on City", "with Rovers not in action until Tuesday against City"
            if (clause.SymbolAt(at - 1) is "with" && IsDoing(clause.SymbolAt(at + 1))) return at;
            if (rule.Voice is Voice.Present && IsPossessive(clause, at) || Grammar.IsGoverned(clause, at)) continue;
            return at;
        }

        return manager >= 0 ? manager : OfHisClub(clause, verb);
    }

    /// <summary>"He hopes to play for Rovers on Saturday, when they face City": the only club before, which is his.</summary>
    private static int OfHisClub(Clause clause, int verb)
    {
        if (clause.SymbolAt(verb - 1) is not "they" || clause.SymbolAt(verb - 2) is not ("when" or "as" or "where")) return -1;
        var club = -1;
        for (var at = verb - 3; at >= 0; at--)
        {
            if (clause.Atoms[at] is not TeamAtom) continue;
            if (club >= 0 || clause.SymbolAt(at - 1) is not ("for" or "of" or "with")) return -1;
            club = at;
        }

        return club;
    }

    /// <summary>
    /// Whether the words right before a verb are a name that nobody is known by: "Penwick Rovers host City" in a text where Penwick stands
    /// in no catalog. Then the subject is somebody whom the text does not let us name, and no team of another sentence.
    /// </summary>
    public static bool IsStranger(Clause clause, int verb, string text)
    {
        var at = verb - 1;
        while (at >= 0 && clause.Atoms[at] is WordAtom { Symbol: var word } && (Adverbs.Contains(word) || word is "'s")) at--;
        // "Marlow visit City": a town before the verb is its club, of whom the catalog knows nothing.
        if (at >= 0 && clause.Atoms[at] is TownAtom { Home: null }
            && (at == 0 || clause.SymbolAt(at - 1) is "," or "and" or "while" or "." or "-"))
            return true;
        return at >= 0 && clause.Atoms[at] is WordAtom name && char.IsUpper(text[name.Span.Start]) && name.Span.Length > 2
            && !Openers.Contains(name.Symbol);
    }

    /// <summary>Whether a conjunction and a stranger's name stand right before the verb, and the subject before the conjunction.</summary>
    public static bool IsStrangersStory(Clause clause, Pairing pairing, string text)
    {
        if (!IsStranger(clause, pairing.At, text)) return false;
        for (var (at, names) = (pairing.At - 1, 0); at > pairing.Subject && names <= LongestName; at--, names++)
        {
            if (clause.SymbolAt(at) is "while" or "as" or "and" or "but" or "whereas" or ";") return names > 0;
            if (clause.Atoms[at] is not WordAtom) return false;
        }

        return false;
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

    private static bool IsDoing(string word) => word is "not" or "set" or "due" || word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsPossessive(Clause clause, int at) => clause.SymbolAt(at + 1) is "'s" or "'" or "’";
}
