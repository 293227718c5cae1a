using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Tells which date and which kick-off of a clause belong to which of its pairings.</summary>
internal static class PairingDates
{
    /// <summary>How many atoms may stand between a date and the pairing it leads: "Sunday's heavyweight meeting of ...".</summary>
    private const int LeadingReach = 4;

    /// <summary>Where the words of a pairing begin: its subject or verb, and a date that leads it ("Sunday's meeting of ...").</summary>
    public static int StartOf(Clause clause, Pairing pairing, int after)
    {
        var verb = clause.AtomAt(pairing.At + 1);
        // Sides named in one breath share the verb: what stands before this one belongs to the last.
        if (verb <= after) return pairing.Other;
        var start = pairing.Subject > after ? Math.Min(pairing.Subject, verb) : verb;
        for (var at = start - 1; at > after && at >= start - LeadingReach; at--)
        {
            if (clause.SymbolAt(at) is "," or ";" or "." or "and" or "before" or "then") break;
            if (clause.Atoms[at] is DateAtom) return at;
        }

        return Math.Max(start, after + 1);
    }

    /// <summary>
    /// The date that belongs to a pairing: one between subject and other side that no earlier pairing has taken, else the first behind it
    /// and before <paramref name="limit"/>, else the last before it. Where the subject stands in an earlier sentence, what is behind comes
    /// first.
    /// </summary>
    public static DatePhrase? DateOf(Clause clause, Pairing pairing, int limit, IReadOnlySet<DatePhrase> taken)
    {
        var dates = clause.Of<DateAtom>().ToList();
        var between = dates
            .Where(found => found.Index > pairing.Subject && found.Index < pairing.Other && !taken.Contains(found.Atom.Date))
            .Select(found => found.Atom.Date).LastOrDefault();
        // A day is better than a month: "both unbeaten in November, meet on Friday".
        var behind = dates
            .Where(found => found.Index > pairing.Other && found.Index < limit)
            .Select(found => found.Atom.Date).OrderBy(date => date.Form is DateForm.Period).FirstOrDefault();
        var before = dates.Where(found => found.Index < pairing.Other).Select(found => found.Atom.Date).LastOrDefault();
        return pairing.Subject < 0 ? behind ?? between ?? before : between ?? behind ?? before;
    }

    /// <summary>The kick-off that belongs to a pairing: the first behind it, else the last before it.</summary>
    public static KickOff? KickOffOf(Clause clause, NamedPairing named)
    {
        var times = clause.Of<KickOffAtom>().ToList();
        var other = named.Pairing.Other;
        return times.Where(found => found.Index > other && found.Index < named.Limit).Select(found => found.Atom.KickOff).FirstOrDefault()
            ?? times.Where(found => found.Index < other).Select(found => found.Atom.KickOff).LastOrDefault();
    }
}
