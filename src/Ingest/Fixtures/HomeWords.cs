using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads who is at home from words behind a pairing that does not tell it: "take on City at home", "face United away", "play Rovers on the
/// road".
/// </summary>
internal static class HomeWords
{
    /// <summary>Atoms behind the other side among which the words are looked for.</summary>
    private const int Reach = 7;

    private static readonly FrozenSet<string> NewThought = WordSet.Of("and but while before after , ; . who which when as");

    /// <summary>"in front of their own supporters", "on their own patch".</summary>
    private static readonly FrozenSet<string> Theirs = WordSet.Of("supporters fans crowd ground patch turf stadium people");

    /// <summary>Where the subject plays.</summary>
    public static SubjectSide SubjectSide(Clause clause, NamedPairing named)
    {
        var side = named.Pairing.Rule.Subject;
        if (side is not Fixtures.SubjectSide.Unknown) return side;
        // "Rovers, playing at home, are tipped to beat City"
        for (var at = named.Pairing.Subject + 1; named.Pairing.Subject >= 0 && at < named.Pairing.At; at++)
        {
            if (clause.SymbolAt(at) is not "playing") continue;
            if (clause.SymbolAt(at + 1) is "at" && clause.SymbolAt(at + 2) is "home") return Fixtures.SubjectSide.Home;
            if (clause.SymbolAt(at + 1) is "away") return Fixtures.SubjectSide.Away;
        }

        if (Before(clause, named.Pairing.At) is { } told) return told;
        // "make the trip to Bristol to take on Rovers"
        if (named.Pairing.At is > 2 and var verb && clause.SymbolAt(verb - 1) is "to" && clause.SymbolAt(verb - 3) is "to"
            && clause.Atoms[verb - 2] is TeamAtom or TownAtom)
            return Fixtures.SubjectSide.Away;
        var end = Math.Min(named.Limit, named.Pairing.Other + 1 + Reach);
        for (var at = named.Pairing.Other + 1; at < end; at++)
        {
            var symbol = clause.SymbolAt(at);
            // "meet City, away, on Tuesday"
            if (symbol is "," && (clause.SymbolAt(at + 1) is "away" || clause.SymbolAt(at + 1) is "at" && clause.SymbolAt(at + 2) is "home"))
                continue;
            if (NewThought.Contains(symbol)) break;
            if (symbol is "HOME") return Fixtures.SubjectSide.Home;
            if (symbol is "AWAY") return Fixtures.SubjectSide.Away;
            if (symbol is "home" && clause.SymbolAt(at - 1) is "at" or "on") return Fixtures.SubjectSide.Home;
            if (symbol is "own" && Theirs.Contains(clause.SymbolAt(at + 1))) return Fixtures.SubjectSide.Home;
            if (symbol is "away" || symbol is "road" && clause.SymbolAt(at - 1) is "the") return Fixtures.SubjectSide.Away;
        }

        return Advantage(clause, named.Limit) ?? Fixtures.SubjectSide.Unknown;

        // "open on the road when they meet City", "are at home as they take on City"
        static SubjectSide? Before(Clause words, int verb)
        {
            var joint = verb - 1;
            while (joint > verb - 4 && words.SymbolAt(joint) is not ("when" or "as" or "where")) joint--;
            if (joint <= verb - 4) return null;
            // A day may stand in between: "at home on Saturday when".
            var place = joint - 1;
            while (place > 0 && place > joint - 4
                && (words.Atoms[place] is DateAtom or KickOffAtom || words.SymbolAt(place) is "on" or ","))
                place--;

            return words.SymbolAt(place) switch
            {
                "home" when words.SymbolAt(place - 1) is "from" && words.SymbolAt(place - 2) is "away" => Fixtures.SubjectSide.Away,
                "home" when words.SymbolAt(place - 1) is "at" => Fixtures.SubjectSide.Home,
                "road" when words.SymbolAt(place - 1) is "the" && words.SymbolAt(place - 2) is "on" => Fixtures.SubjectSide.Away,
                _ => null,
            };
        }

        // "with home advantage for Rovers"
        SubjectSide? Advantage(Clause words, int limit)
        {
            for (var at = 0; at < words.Atoms.Count && at < limit; at++)
            {
                if (words.SymbolAt(at) is not "home" || words.SymbolAt(at + 1) is not "advantage") continue;
                if (words.SymbolAt(at + 2) is not "for" || words.Atoms.Count <= at + 3) continue;
                if (words.Atoms[at + 3] is not TeamAtom team) continue;
                return team.Team == named.Subject ? Fixtures.SubjectSide.Home : team.Team == named.Other ? Fixtures.SubjectSide.Away : null;
            }

            return null;
        }
    }
}
