using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Tells from a clause's signs whether a match is off, and whether it has been given a new date.</summary>
internal static class Standing
{
    /// <summary>Days of the longest range that is a new date: a week.</summary>
    private const int LongestNewDate = 7;

    /// <summary>What the clause says of the pairing whose other side stands at an atom; a conjunction parts two thoughts.</summary>
    public static FixtureStatus Of(Clause clause, int other)
    {
        // "Two matches are off because of snow: A v B and C v D": what is said before any team is named is said of all.
        if (clause.Signs.Has(Sign.Round) && clause.Signs.First(Sign.Off) is >= 0 and var all
            && clause.Of<TeamAtom>().Select(found => found.Index).FirstOrDefault(int.MaxValue) > all)
            return FixtureStatus.Postponed;
        if (clause.SymbolAt(0) is "off" or "postponed" && clause.SymbolAt(1) is ":" or "-" or "–") return FixtureStatus.Postponed;
        var (start, end) = clause.Signs.ThoughtAt(other);
        if (clause.Signs.Has(Sign.Cancelled, start, end)) return FixtureStatus.Cancelled;
        if (!clause.Signs.Has(Sign.Off, start, end)) return FixtureStatus.Scheduled;
        return IsRestBefore(clause, other) || IsPutBackByHours(clause) ? FixtureStatus.Scheduled : FixtureStatus.Postponed;
    }

    /// <summary>"Kick-off has been put back to 5.30pm": the day stands.</summary>
    private static bool IsPutBackByHours(Clause clause)
    {
        var off = clause.Signs.EndOf(Sign.Off);
        return off > 0 && clause.SymbolAt(off - 1) is "back" && clause.SymbolAt(off) is "to" or "until"
            && off + 1 < clause.Atoms.Count && clause.Atoms[off + 1] is KickOffAtom
            && !(off + 3 < clause.Atoms.Count && (clause.Atoms[off + 2] is DateAtom || clause.Atoms[off + 3] is DateAtom));
    }

    /// <summary>"The postponement gives them time to rest ahead of the trip to City": that trip is what they rest for.</summary>
    private static bool IsRestBefore(Clause clause, int other)
    {
        var off = clause.Signs.EndOf(Sign.Off);
        if (off < 0 || clause.SymbolAt(off - 1) is not "postponement" || clause.SymbolAt(off) is "of") return false;
        for (var at = off; at < other; at++)
        {
            if (clause.SymbolAt(at) is "ahead" && clause.SymbolAt(at + 1) is "of" || clause.SymbolAt(at) is "before") return true;
        }

        return false;
    }

    /// <summary>Whether a conjunction parts two atoms: "... on Saturday because of the cup".</summary>
    public static bool IsAnotherThought(Clause clause, int one, int two)
    {
        var (start, end) = clause.Signs.ThoughtAt(one);
        return two < start || two >= end;
    }

    /// <summary>
    /// The day on which a match that is off was to be played: the date that belongs to its sides, unless that dates the decision ("was lost
    /// to the frost on Friday", "called off on Saturday") or is the new one.
    /// </summary>
    public static DatePhrase? OwnDate(Clause clause, DatePhrase? date)
    {
        var dates = clause.Of<DateAtom>().ToList();
        var moved = clause.Signs.EndOf(Sign.MovedTo) - 1;
        foreach (var (index, atom) in dates.OrderBy(found => found.Atom.Date != date))
        {
            if (index == moved && !clause.Signs.Covers(Sign.OldDay, index) && (dates.Count == 1 || IsMoved(clause)) || DatesTheDecision(clause, index, atom.Date)) continue;
            return atom.Date;
        }

        return null;
    }

    /// <summary>"put back from 27 to 28 December": no day is left open, so the match is moved rather than off.</summary>
    public static bool IsPutBackFromTo(Clause clause) =>
        IsMoved(clause) && NamesAMove(clause) && clause.Of<DateAtom>().Any(found => clause.SymbolAt(found.Index - 1) is "from"
            && (!found.Atom.Date.Range.IsDay || clause.SymbolAt(found.Index + 1) is "to" or "until"));

    /// <summary>Whether a date of the clause is that of a decision.</summary>
    public static bool DatesDecision(Clause clause) =>
        clause.Of<DateAtom>().Any(found => DatesTheDecision(clause, found.Index, found.Atom.Date));

    private static bool DatesTheDecision(Clause clause, int index, DatePhrase date)
    {
        // Right behind the words of being off, a weekday or a month is that of the decision: "called off on Saturday".
        var off = clause.Signs.EndOf(Sign.Off);
        // "will not go ahead on Saturday" tells when it would have been played.
        // So does "Rovers will not be going to City on Saturday".
        if (off >= 0 && index >= off && index <= off + 1 && clause.Atoms[clause.Signs.First(Sign.Off)] is not TeamAtom
            && clause.SymbolAt(off - 1) is not ("ahead" or "met" or "been" or "played" or "place")
            && clause.SymbolAt(off - 2) is not ("been" or "played" or "place")
            && date.Form is DateForm.Weekday or DateForm.Period && clause.SymbolAt(index + 1) is not "'s")
            return true;
        return date.Form is DateForm.Weekday && clause.Signs.First(Sign.Decided) is >= 0 and var decided && decided < index;
    }

    /// <summary>
    /// Whether the clause gives a match a new date; what is only likely, or lies somewhere in months to come, is none.
    /// </summary>
    public static bool IsMoved(Clause clause)
    {
        var end = clause.Signs.EndOf(Sign.MovedTo);
        if (end < 0) return false;
        // "from 22 November to 2 December" is no stretch of days but two of them.
        if (clause.Atoms[end - 1] is DateAtom { Date.Range: var range } && range.To > range.From.AddDays(LongestNewDate)
            && clause.SymbolAt(end - 2) is not "from")
            return false;
        // "postponed from Saturday because of snow" tells the old day alone.
        if (clause.SymbolAt(end - 2) is "from" && clause.Of<DateAtom>().ToList() is [{ Atom.Date.Range.IsDay: true }]) return false;
        for (var at = 0; at < end; at++)
        {
            if (clause.SymbolAt(at) is "likely" or "probably" or "could" or "may" or "might" or "hope" or "hopes" or "hoped") return false;
        }

        return true;
    }

    /// <summary>Whether a verb of moving is there, which tells a new date from a first one.</summary>
    public static bool NamesAMove(Clause clause) => clause.Signs.Has(Sign.Move);
}
