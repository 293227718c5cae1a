using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Finds all sides named in one breath: "at home to A, B and C"; "A and B are the visitors".</summary>
internal static class NamedTogether
{
    /// <summary>How many atoms of date, time and place may stand behind a side before the next one.</summary>
    private const int OwnDetails = 8;

    /// <summary>Atoms between the commas behind a side: "Rovers, in third,".</summary>
    private const int LongestAside = 8;

    private static readonly FrozenSet<string> Verbs = WordSet.Of(
        "are is will have has host visit travel go welcome entertain face play meet take must can could");

    /// <summary>The sides named together with <paramref name="other"/>, itself among them, in order.</summary>
    public static List<int> Sides(Clause clause, PairingRule rule, int other)
    {
        if (rule.Voice is Voice.Place or Voice.Outcome || rule.NamesGround) return [other];
        return rule.IsOfOthers ? Before(clause, other) : Behind(clause, other, rule.Subject is SubjectSide.Unknown);
    }

    /// <summary>The teams in a row, parted by commas and "and", that end with the one at an atom.</summary>
    public static List<int> Before(Clause clause, int other)
    {
        var sides = new List<int> { other };
        for (var at = other - 2; at >= 0 && clause.Atoms[at] is TeamAtom && clause.SymbolAt(at + 1) is "," or "and"; at -= 2)
            sides.Insert(0, at);
        return sides;
    }

    /// <param name="clause">The clause.</param>
    /// <param name="other">The first side.</param>
    /// <param name="isOpen">Whether each side may tell for itself where the match is: "City away on Saturday, Town on Tuesday".</param>
    private static List<int> Behind(Clause clause, int other, bool isOpen)
    {
        var sides = new List<int> { other };
        var joined = false;
        for (var (at, and) = Further(clause, other, isOpen); at >= 0; (at, and) = Further(clause, at, isOpen))
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
    private static (int At, bool And) Further(Clause clause, int other, bool isOpen)
    {
        var next = other + 1;
        while (next < clause.Atoms.Count && next <= other + OwnDetails && (IsDetail(clause, next) || isOpen && IsPlace(clause, next))) next++;
        // "City (H), United (A)": each has a letter of its own.
        for (var at = other + 1; at < next; at++)
        {
            if (clause.SymbolAt(at) is "HOME" or "AWAY") return (-1, false);
        }

        var isOr = clause.SymbolAt(next) is "or" && clause.SymbolAt(next - 1) is "D";
        if (clause.SymbolAt(next) is not ("," or "and" or ";") && !isOr) return (-1, false);
        if (isOr) next++;
        var and = isOr;
        for (; clause.SymbolAt(next) is "," or "and" or "then" or ";" or "indeed"; next++) and |= clause.SymbolAt(next) is "and";
        return next < clause.Atoms.Count && clause.Atoms[next] is TeamAtom ? (next, and) : (-1, false);
    }

    /// <summary>Whether an atom behind a side tells when or where: "on D", "at V", "in Turin", "in Chester, Pennsylvania,".</summary>
    private static bool IsDetail(Clause clause, int at) =>
        clause.Atoms[at] is DateAtom or KickOffAtom or VenueAtom or CompetitionAtom or TownAtom
        || clause.SymbolAt(at) is "on" or "in" or "at" or "HOME" or "AWAY" or "(" or ")"
        || clause.Atoms[at] is WordAtom && clause.SymbolAt(at - 1) is "in" or "at"
        || clause.SymbolAt(at) is "away" && clause.SymbolAt(at - 1) is ","
        || clause.SymbolAt(at) is "home" && clause.SymbolAt(at - 2) is ","
        || clause.SymbolAt(at) is "," && (clause.SymbolAt(at + 1) is "away" || clause.SymbolAt(at + 1) is "at" && clause.SymbolAt(at + 2) is "home")
        || clause.SymbolAt(at) is "," && (clause.SymbolAt(at - 1) is "away" or "home") && clause.SymbolAt(at + 1) is "on"
        || IsRegionBehindTown(clause, at);

    /// <summary>"City away on Saturday", "Town at home, ..."</summary>
    private static bool IsPlace(Clause clause, int at) =>
        clause.SymbolAt(at) is "away" or "home" && (clause.SymbolAt(at + 1) is "on" or "," or "and" || at + 1 < clause.Atoms.Count
            && clause.Atoms[at + 1] is DateAtom);

    /// <summary>The comma, or the word behind it, in "in Chester, Pennsylvania, and ...".</summary>
    private static bool IsRegionBehindTown(Clause clause, int at) =>
        clause.SymbolAt(at) is "," && IsTown(clause, at - 1) && clause.Atoms.Count > at + 2 && clause.Atoms[at + 1] is WordAtom or TownAtom
            && clause.SymbolAt(at + 2) is ","
        || clause.Atoms[at] is WordAtom && clause.SymbolAt(at - 1) is "," && IsTown(clause, at - 2) && clause.SymbolAt(at + 1) is ",";

    private static bool IsTown(Clause clause, int at) =>
        at > 0 && clause.Atoms[at] is WordAtom or TownAtom && clause.SymbolAt(at - 1) is "in" or "at";

    private static bool IsSubjectWithAside(Clause clause, int team)
    {
        if (clause.SymbolAt(team + 1) is not ",") return false;
        for (var at = team + 2; at < clause.Atoms.Count && at <= team + LongestAside; at++)
        {
            if (clause.Atoms[at] is TeamAtom or DateAtom) return false;
            if (clause.SymbolAt(at) is ",") return Verbs.Contains(clause.SymbolAt(at + 1));
        }

        return false;
    }

    private static bool Closes(Clause clause, int team) =>
        // "...; Rovers at home to City" is another match.
        !(clause.SymbolAt(team + 1) is "at" && clause.SymbolAt(team + 2) is "home" && clause.SymbolAt(team + 3) is "to" or "against")
        // "..., and Rovers, in third, are at City" is another match too.
        && !IsSubjectWithAside(clause, team)
        && (team + 1 >= clause.Atoms.Count
        || clause.Atoms[team + 1] is DateAtom or KickOffAtom
        || clause.SymbolAt(team + 1) is "to" or "still" && clause.SymbolAt(team + 2) is "come" or "to" or "follow"
        || clause.SymbolAt(team + 1) is "(" && team + 2 < clause.Atoms.Count && clause.Atoms[team + 2] is DateAtom
        || clause.SymbolAt(team + 1) is "," or "." or "on" or "in" or "at" or "for" or ";" or "-" or "–" or "!" or "?" or "remain" or "remains");
}
