using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Tells which date of a clause belongs to which of its pairings.</summary>
internal static class PairingDates
{
    /// <summary>How many atoms may stand between a date and the pairing it leads: "Sunday's heavyweight meeting of ...".</summary>
    private const int LeadingReach = 4;

    /// <summary>Atoms from the verb of a list to its day: "are both to be played at 7pm on".</summary>
    private const int LongestVerb = 12;

    /// <summary>Where the words of a pairing begin: its subject or verb, and a date that leads it ("Sunday's meeting of ...").</summary>
    public static int StartOf(Clause clause, Pairing pairing, int after)
    {
        var verb = pairing.At;
        // Sides named in one breath share the verb: what stands before this one belongs to the last.
        if (verb <= after) return pairing.Other;
        // A list that goes on behind a day: the day is of the match before.
        if (pairing.Rule.GoesOn) return verb + 1;
        // "host City on Saturday, with United at Anfield on Tuesday": the day before the conjunction is of the match before it.
        if (clause.SymbolAt(verb) is "with" or "," or ";" or "and" or ":") return verb;
        var start = pairing.Subject > after ? Math.Min(pairing.Subject, verb) : verb;
        for (var at = start - 1; at > after && at >= start - LeadingReach; at--)
        {
            if (clause.SymbolAt(at) is "," or ";" or "." || OtherDates.Joints.Contains(clause.SymbolAt(at))) break;
            if (clause.Atoms[at] is DateAtom) return at;
        }

        return Math.Max(start, after + 1);
    }

    /// <summary>
    /// The date that belongs to a pairing: one between subject and other side that no earlier pairing has taken, else the first behind it
    /// and before the end of its own words, else the last before it. Where the subject stands in an earlier sentence, what is behind comes
    /// first.
    /// </summary>
    public static DatePhrase? DateOf(
        Clause clause, Pairing pairing, (int From, int Limit) own, IReadOnlySet<DatePhrase> taken, DateOnly today)
    {
        var limit = own.Limit;
        if (pairing.Rule.Voice is Voice.Listing && Leading(clause, pairing) is { } leading) return DayWithin(clause, leading, own, taken);
        // "won 6-1 last week and host City on Tuesday": a verb in the present passes over what is past.
        var isPresent = pairing.Rule.Voice is Voice.Present or Voice.Has or Voice.Debut or Voice.Outcome;
        DatePhrase? between = null, behind = null, before = null;
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date } || isPresent && date.Range.To < today) continue;
            if (OtherDates.Has(clause, pairing, at, date) || date.Range.To > today && OtherDates.IsOfWhatFollows(clause, pairing, at))
                continue;
            if (at < pairing.Other)
            {
                before = date;
                if (at > pairing.Subject && !taken.Contains(date)) between = date;
            }
            else if (clause.SymbolAt(at - 1) is ";")
            {
                break;
            }
            else if (at < limit && !OtherDates.IsOfAnother(clause, pairing, at) && !OtherDates.IsFarMonth(pairing, at, date)
                && (behind is null || behind.Form is DateForm.Period && date.Form is not DateForm.Period))
            {
                // A day is better than a month: "both unbeaten in November, meet on Friday".
                behind = date;
            }
        }

        // "are in Europe on Thursday but host City on Sunday": the Thursday is of the thought before.
        var isBehindFirst = pairing.Subject < 0 || pairing.Rule.Name is "due-there"
            || behind is { Range.IsDay: true } && between is not null && OtherDates.IsOfThoughtBefore(clause, pairing, between);
        var beside = isBehindFirst ? behind ?? between : between ?? behind;
        return DayWithin(clause, InBrackets(clause, beside) ?? beside ?? Shared(clause) ?? before, own, taken);
    }

    /// <summary>"one more Saturday evening (21 February, 8pm)": which Saturday, the bracket tells.</summary>
    private static DatePhrase? InBrackets(Clause clause, DatePhrase? weekday)
    {
        if (weekday is not { Form: DateForm.Weekday, Range: { IsDay: true, From: var day } }) return null;
        var isFound = false;
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date }) continue;
            if (isFound)
            {
                return clause.SymbolAt(at - 1) is "(" && date is { Form: DateForm.Calendar, Range.IsDay: true }
                    && date.Range.From.DayOfWeek == day.DayOfWeek ? date : null;
            }

            isFound = date == weekday;
        }

        return null;
    }

    /// <summary>"Fit for Sunday, he hopes, with his team off to City this weekend": a day within the range says more.</summary>
    private static DatePhrase? DayWithin(
        Clause clause, DatePhrase? date, (int From, int Limit) own, IReadOnlySet<DatePhrase> taken)
    {
        if (date is null || date.Range.IsDay) return date;
        foreach (var (index, atom) in clause.Of<DateAtom>())
        {
            var day = atom.Date.Range;
            if (index >= own.From && index < own.Limit && day.IsDay && date.Range.From <= day.From && day.From <= date.Range.To
                && !taken.Contains(atom.Date))
                return atom.Date;
        }

        return date;
    }

    /// <summary>"Rovers host City and Town visit United, both on Sunday": a date at the end that is said of all.</summary>
    private static DatePhrase? Shared(Clause clause)
    {
        for (var at = clause.Atoms.Count - 1; at > 1; at--)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date }) continue;
            return clause.SymbolAt(at - 1) is "both" or "all" || clause.SymbolAt(at - 2) is "both" or "all" ? date : null;
        }

        return null;
    }

    /// <summary>"Rovers' match with City and Town's trip to United have been moved to Sunday": the new day is that of both.</summary>
    public static DatePhrase? OfMove(Clause clause, Pairing pairing) =>
        clause.Signs.EndOf(Sign.MovedTo) - 1 is var at && at > pairing.Other
            && clause.Atoms[at] is DateAtom { Date: var date } ? date : null;

    /// <summary>
    /// The date at the end of a list of matches in one breath: "Rovers v City and Town v United on Sunday". Null where the next match is
    /// told in other words.
    /// </summary>
    public static DatePhrase? OfListsEnd(Clause clause, IReadOnlyList<Pairing> pairings, int index)
    {
        for (var next = index + 1; next < pairings.Count; next++)
        {
            var (one, other) = (pairings[next - 1], pairings[next]);
            if (!IsListed(one) || !IsListed(other)) return null;
            if (other.Subject - one.Other is not (2 or 3) || clause.SymbolAt(other.Subject - 1) is not ("and" or ",")) return null;
            if (next + 1 < pairings.Count && other.Other + 1 < clause.Atoms.Count && clause.Atoms[other.Other + 1] is not DateAtom)
                continue;
            // "Rovers v City and Town v United are to be played at 7pm on Sunday"
            var isVerb = clause.SymbolAt(other.Other + 1) is "are" or "will" or "both" or "have" or "all" or "take" or "kick";
            var reach = isVerb ? LongestVerb : 2;
            for (var at = other.Other + 1; at < clause.Atoms.Count && at <= other.Other + reach && clause.Atoms[at] is not TeamAtom; at++)
            {
                if (clause.Atoms[at] is DateAtom { Date: var date }) return date;
            }
        }

        return null;
    }

    /// <summary>"Rovers v City", or "Rovers at City, Town at United".</summary>
    private static bool IsListed(Pairing pairing) => pairing.Rule is { Voice: Voice.Listing } or { Name: "side-at-side" or "listed-at" };

    /// <summary>
    /// "Rovers welcome City while Town take on United on Friday": the day at the end of two stories told in one breath is that of both,
    /// where each has two sides of its own.
    /// </summary>
    public static DatePhrase? OfNextStory(Clause clause, IReadOnlyList<Pairing> pairings, int index)
    {
        if (index + 1 >= pairings.Count || pairings[index].Subject < 0) return null;
        var (one, other) = (pairings[index], pairings[index + 1]);
        if (one.Rule.Voice is not Voice.Present || other.Rule.Voice is not Voice.Present || other.Subject <= one.Other) return null;
        if (clause.SymbolAt(other.Subject - 1) is not ("while" or "and")) return null;
        var days = clause.Of<DateAtom>().Where(found => found.Atom.Date.Form is not DateForm.Period).Take(2).ToList();
        if (days is not [var (at, atom)]) return null;
        return at > other.Other && at <= other.Other + 2 ? atom.Date : null;
    }

    /// <summary>"March 15 (5pm): Rovers v City": the day right before a line's sides is theirs.</summary>
    private static DatePhrase? Leading(Clause clause, Pairing pairing)
    {
        var isBracketed = false;
        for (var at = Math.Min(pairing.At, pairing.Subject) - 1; at >= 0; at--)
        {
            // "Town v United (Saturday, noon), Rovers v City (Sunday)": the day in the bracket is of the match before it.
            if (clause.SymbolAt(at) is "(" && isBracketed && at > 0 && clause.Atoms[at - 1] is TeamAtom) return null;
            isBracketed |= clause.SymbolAt(at) is ")";
            if (clause.Atoms[at] is DateAtom { Date: var date })
            {
                if (isBracketed && clause.SymbolAt(at - 1) is "(" && at > 1 && clause.Atoms[at - 2] is TeamAtom) return null;
                return date;
            }

            if (clause.Atoms[at] is not KickOffAtom
                && clause.SymbolAt(at) is not (":" or "-" or "–" or "—" or "(" or ")" or "," or "." or "|" or "•"))
                return null;
        }

        return null;
    }
}
