using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Names the side of a list's line that no catalog knows: in "Tamworth v Marlbrook Town" the words beside the "v" that are written as a
/// name are the other side. One of the two has to be known, so that the line is about football.
/// </summary>
internal static class UnknownSides
{
    /// <summary>Words of the longest name that is taken.</summary>
    private const int LongestName = 4;

    /// <summary>Words beside a "v" that stand for nobody yet, or for a number: "Winner of tie 2", "No. 8".</summary>
    private static readonly FrozenSet<string> NoNames =
        WordSet.Of("no winner winners loser losers runner runners tbc tbd tba group qualifier quarter semi either match final team teams "
            + "record form history stats results odds score head");

    /// <summary>Puts a team of the text's own name where an unknown side stands.</summary>
    public static void Name(List<Atom> atoms, string text)
    {
        var versus = atoms.FindIndex(atom => atom.Symbol is "v" or "vs" or "versus");
        if (versus < 1 || versus + 1 >= atoms.Count) return;
        var behind = versus + (atoms[versus + 1].Symbol is "." ? 2 : 1);
        if (behind >= atoms.Count) return;
        if (atoms[versus - 1] is TeamAtom && atoms[behind] is not TeamAtom) Replace(atoms, behind, EndOfName(atoms, behind, text), text);
        else if (atoms[behind] is TeamAtom && atoms[versus - 1] is not TeamAtom)
            Replace(atoms, StartOfName(atoms, versus - 1, text), versus, text);
    }

    private static int EndOfName(List<Atom> atoms, int start, string text)
    {
        var end = start;
        while (end < atoms.Count && end < start + LongestName && IsOfName(atoms[end], text)) end++;
        return end;
    }

    private static int StartOfName(List<Atom> atoms, int last, string text)
    {
        var start = last + 1;
        while (start > 0 && last - start < LongestName - 1 && IsOfName(atoms[start - 1], text)) start--;
        return start;
    }

    private static bool IsOfName(Atom atom, string text) =>
        atom is WordAtom or TownAtom && !NoNames.Contains(atom.Symbol)
            && (char.IsUpper(text[atom.Span.Start]) || atom.Symbol is "&" or "and") && atom.Span.Length > 1;

    private static void Replace(List<Atom> atoms, int start, int end, string text)
    {
        if (start >= end) return;
        var span = new TextSpan(atoms[start].Span.Start, atoms[end - 1].Span.End);
        atoms.RemoveRange(start, end - start);
        atoms.Insert(start, new TeamAtom(span, new ClaimedTeam(null, span.In(text))));
    }
}
