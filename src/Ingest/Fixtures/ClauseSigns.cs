namespace Ingest.Fixtures;

/// <summary>Finds the words of a clause that say when it speaks of and whether its match stands.</summary>
internal sealed class ClauseSigns
{
    private readonly List<(Sign Sign, int Start, int End)> _found;

    private ClauseSigns(List<(Sign Sign, int Start, int End)> found) => _found = found;

    public static ClauseSigns Of(IReadOnlyList<Atom> atoms)
    {
        var found = new List<(Sign, int, int)>();
        foreach (var (sign, _, match) in SignWords.Table.In(atoms))
        {
            // "will be played" is not told in the past.
            if (sign is Sign.Past && match.Start > 0 && atoms[match.Start - 1].Symbol is "be" or "being") continue;
            // "will not take place on Sunday" gives no new date.
            if (sign is Sign.MovedTo && match.Start > 0 && atoms[match.Start - 1].Symbol is "not" or "wont") continue;
            // "Kick-off has been put back to 5.30pm": a match that is put back is still to come.
            if (sign is Sign.Past && atoms[match.Start].Symbol is "put" && match.End < atoms.Count && atoms[match.End].Symbol is "back")
                continue;
            // "We're at home" folds to what was.
            if (sign is Sign.Past && match.End == match.Start + 1 && Grammar.IsWe(atoms[match.Start])) continue;
            // "to be played at the Riverside cricket ground"
            if (sign is Sign.OtherSport && atoms[match.Start].Symbol is "cricket"
                && match.End < atoms.Count && atoms[match.End].Symbol is "ground")
                continue;
            // "with three games left"
            if (sign is Sign.Past && match.Start > 0 && atoms[match.Start].Symbol is "left"
                && atoms[match.Start - 1].Symbol is "game" or "games" or "match" or "matches" or "fixtures" or "ties")
                continue;
            found.Add((sign, match.Start, match.End));
        }

        return new ClauseSigns(found);
    }

    /// <summary>Whether the clause has the sign anywhere.</summary>
    public bool Has(Sign sign) => Has(sign, 0, int.MaxValue);

    /// <summary>
    /// Whether it has the sign among the atoms from <paramref name="start"/> up to but not including <paramref name="end"/>.
    /// </summary>
    public bool Has(Sign sign, int start, int end)
    {
        foreach (var found in _found)
        {
            if (found.Sign == sign && found.Start >= start && found.Start < end) return true;
        }

        return false;
    }

    /// <summary>Whether an atom is part of such a sign.</summary>
    public bool Covers(Sign sign, int atom)
    {
        foreach (var found in _found)
        {
            if (found.Sign == sign && found.Start <= atom && atom < found.End) return true;
        }

        return false;
    }

    /// <summary>Where the first such sign begins, or -1.</summary>
    public int First(Sign sign)
    {
        foreach (var found in _found)
        {
            if (found.Sign == sign) return found.Start;
        }

        return -1;
    }

    /// <summary>Where the last such sign before an atom begins, or -1.</summary>
    public int Last(Sign sign, int before)
    {
        var last = -1;
        foreach (var found in _found)
        {
            if (found.Sign == sign && found.Start < before) last = found.Start;
        }

        return last;
    }

    /// <summary>The first atom of the first such sign and the one just behind it; both -1 where there is none.</summary>
    public (int Start, int End) SpanOf(Sign sign) => (First(sign), EndOf(sign));

    /// <summary>The atom just behind the first such sign, or -1.</summary>
    public int EndOf(Sign sign)
    {
        foreach (var found in _found)
        {
            if (found.Sign == sign) return found.End;
        }

        return -1;
    }

    /// <summary>The part of the clause, between two conjunctions, in which an atom stands.</summary>
    public (int Start, int End) ThoughtAt(int atom)
    {
        var start = 0;
        foreach (var found in _found)
        {
            if (found.Sign is not Sign.NewThought) continue;
            if (found.Start >= atom) return (start, found.Start);
            start = found.Start;
        }

        return (start, int.MaxValue);
    }
}
