namespace Ingest.Fixtures;

/// <summary>
/// "Rovers of Eastport and City of Old Harbour", "Town of Iceland": where a side comes from says nothing of the match.
/// </summary>
internal static class Origins
{
    /// <summary>Words of the longest town that is told so: "Old Harbour".</summary>
    private const int MostWords = 2;

    /// <summary>Leaves out "of" and a place right behind a team.</summary>
    public static List<Atom> Without(List<Atom> atoms, string text)
    {
        if (!atoms.Exists(atom => atom.Symbol is "of")) return atoms;
        var kept = new List<Atom>(atoms.Count);
        for (var at = 0; at < atoms.Count; at++)
        {
            kept.Add(atoms[at]);
            if (atoms[at] is TeamAtom && at + 2 < atoms.Count && atoms[at + 1].Symbol is "of") at = Behind(atoms, at, text);
        }

        return kept;
    }

    /// <summary>The last atom of the place behind the team at an atom, or that atom where none stands there.</summary>
    private static int Behind(List<Atom> atoms, int team, string text)
    {
        if (atoms[team + 2] is TownAtom) return team + 2;
        var last = team + 1;
        while (last + 1 < atoms.Count && last < team + 1 + MostWords && IsName(atoms[last + 1], text)) last++;
        return last > team + 1 ? last : team;
    }

    private static bool IsName(Atom atom, string text) => atom is WordAtom && char.IsUpper(text[atom.Span.Start]);
}
