using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells which date of a clause belongs to which of its pairings.</summary>
internal static class PairingDates
{
    /// <summary>How many atoms may stand between a date and the pairing it leads: "Sunday's heavyweight meeting of ...".</summary>
    private const int LeadingReach = 4;

    /// <summary>"training on Christmas Day", "announced on Friday": what is done on days before a match.</summary>
    private static readonly FrozenSet<string> OtherDoings =
        WordSet.Of("training train trained trains reconvene reconvened announced confirmed revealed said told announce known decided");

    /// <summary>Atoms from "after" to the date of what has been.</summary>
    private const int LongestAfter = 14;

    /// <summary>Words behind which the next thought begins: the date before them is that of the thought before.</summary>
    private static readonly FrozenSet<string> Joints = WordSet.Of("and before then while but whereas or followed");

    /// <summary>Atoms from "to be confirmed" to the day on which that is done.</summary>
    private const int LongestNews = 6;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("ends finishes closes concludes ended finished signed joined left will");

    /// <summary>Where the words of a pairing begin: its subject or verb, and a date that leads it ("Sunday's meeting of ...").</summary>
    public static int StartOf(Clause clause, Pairing pairing, int after)
    {
        var verb = pairing.At;
        // Sides named in one breath share the verb: what stands before this one belongs to the last.
        if (verb <= after) return pairing.Other;
        // "host City on Saturday, with United at Anfield on Tuesday": the day before the conjunction is of the match before it.
        if (clause.SymbolAt(verb) is "with" or "," or ";" or "and" or ":") return verb;
        var start = pairing.Subject > after ? Math.Min(pairing.Subject, verb) : verb;
        for (var at = start - 1; at > after && at >= start - LeadingReach; at--)
        {
            if (clause.SymbolAt(at) is "," or ";" or "." || Joints.Contains(clause.SymbolAt(at))) break;
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
        if (pairing.Rule.Voice is Voice.Listing && Leading(clause, pairing) is { } leading) return leading;
        // "won 6-1 last week and host City on Tuesday": a verb in the present passes over what is past.
        var isPresent = pairing.Rule.Voice is Voice.Present or Voice.Has or Voice.Debut or Voice.Outcome;
        DatePhrase? between = null, behind = null, before = null;
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date } || isPresent && date.Range.To < today) continue;
            if (IsOfAfterwards(clause, pairing, at) || IsOfAnotherDoing(clause, at) || IsOfThePast(clause, pairing, at, date)) continue;
            if (at < pairing.Other)
            {
                before = date;
                if (at > pairing.Subject && !taken.Contains(date)) between = date;
            }
            else if (clause.SymbolAt(at - 1) is ";")
            {
                break;
            }
            else if (at < limit && !IsOfAnother(clause, pairing, at) && !IsFarMonth(pairing, at, date)
                && (behind is null || behind.Form is DateForm.Period && date.Form is not DateForm.Period))
            {
                // A day is better than a month: "both unbeaten in November, meet on Friday".
                behind = date;
            }
        }

        var beside = pairing.Subject < 0 ? behind ?? between : between ?? behind;
        return DayWithin(clause, beside ?? Shared(clause) ?? before, own, taken);
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
            if (one.Rule.Voice is not Voice.Listing || other.Rule.Voice is not Voice.Listing) return null;
            if (other.Subject - one.Other is not (2 or 3) || clause.SymbolAt(other.Subject - 1) is not ("and" or ",")) return null;
            if (next + 1 < pairings.Count && other.Other + 1 < clause.Atoms.Count && clause.Atoms[other.Other + 1] is not DateAtom)
                continue;
            for (var at = other.Other + 1; at < clause.Atoms.Count && at <= other.Other + 2; at++)
            {
                if (clause.Atoms[at] is DateAtom { Date: var date }) return date;
            }
        }

        return null;
    }

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
        for (var at = Math.Min(pairing.At, pairing.Subject) - 1; at >= 0; at--)
        {
            if (clause.Atoms[at] is DateAtom { Date: var date }) return date;
            if (clause.Atoms[at] is not KickOffAtom
                && clause.SymbolAt(at) is not (":" or "-" or "–" or "—" or "(" or ")" or "," or "." or "|" or "•"))
                return null;
        }

        return null;
    }

    /// <summary>
    /// "After beating Town on Tuesday, Rovers go to City": what is told of as having been is dated apart, up to its comma.
    /// </summary>
    private static bool IsOfAfterwards(Clause clause, Pairing pairing, int date)
    {
        if (clause.SymbolAt(0) is "after" or "following" or "having"
            && (date < pairing.Subject || pairing.Subject < 0 && HasComma(clause, date, pairing.At)))
            return true;
        for (var at = date - 1; at >= 0 && at >= date - LongestAfter; at--)
        {
            if (clause.SymbolAt(at) is "," || at == pairing.At || at == pairing.Subject) return false;
            if (clause.SymbolAt(at) is "after" or "following" or "since" && clause.Atoms[at + 1] is not DateAtom)
                return at > pairing.Other || date < pairing.At;
        }

        return false;
    }

    /// <summary>"drew with Town on Saturday and travel to City three days later": what has been has its own day.</summary>
    private static bool IsOfThePast(Clause clause, Pairing pairing, int at, DatePhrase date)
    {
        if (date.IfPast is null || at >= pairing.At || !clause.Signs.Has(Sign.Past, Math.Max(0, pairing.Subject), at)) return false;
        for (var behind = at + 1; behind < pairing.At; behind++)
        {
            if (Joints.Contains(clause.SymbolAt(behind))) return IsToldInThePast(clause, at);
        }

        return false;
    }

    /// <summary>Whether a verb of the past stands before a date in its own thought.</summary>
    public static bool IsToldInThePast(Clause clause, int date) => clause.Signs.Has(Sign.Past, LastJoint(clause, date), date);

    private static int LastJoint(Clause clause, int before)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            if (Joints.Contains(clause.SymbolAt(at))) return at;
        }

        return 0;
    }

    private static bool HasComma(Clause clause, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (clause.SymbolAt(at) is ",") return true;
        }

        return false;
    }

    /// <summary>"face City, hoping for revenge for the defeat in May": a month that stands far off is that of something else.</summary>
    private static bool IsFarMonth(Pairing pairing, int at, DatePhrase date) =>
        date.Range.To > date.Range.From.AddDays(9) && at > pairing.Other + 8;

    /// <summary>Whether a date is that of training or of news, and not of a match.</summary>
    public static bool IsOfAnotherDoing(Clause clause, int date) =>
        OtherDoings.Contains(clause.SymbolAt(date - 1)) || OtherDoings.Contains(clause.SymbolAt(date - 2))
        || OtherDoings.Contains(clause.SymbolAt(date + 1)) || IsOfNewsToCome(clause, date);

    /// <summary>"with the schedule to be confirmed by the league on Saturday"</summary>
    private static bool IsOfNewsToCome(Clause clause, int date)
    {
        for (var at = date - 3; at > 1 && at >= date - LongestNews; at--)
        {
            if (OtherDoings.Contains(clause.SymbolAt(at)) && clause.SymbolAt(at - 1) is "be") return true;
        }

        return false;
    }

    /// <summary>"It began with Rovers against City, and ends on 13 July": behind "and" and a verb something else is dated.</summary>
    private static bool IsOfAnother(Clause clause, Pairing pairing, int date)
    {
        for (var at = pairing.Other + 1; at < date - 1; at++)
        {
            if (clause.SymbolAt(at) is "and" && Verbs.Contains(clause.SymbolAt(at + 1))) return true;
        }

        return false;
    }
}
