using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells which date and which kick-off of a clause belong to which of its pairings.</summary>
internal static class PairingDates
{
    /// <summary>How many atoms may stand between a date and the pairing it leads: "Sunday's heavyweight meeting of ...".</summary>
    private const int LeadingReach = 4;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("ends finishes closes concludes ended finished signed joined left will");

    /// <summary>Where the words of a pairing begin: its subject or verb, and a date that leads it ("Sunday's meeting of ...").</summary>
    public static int StartOf(Clause clause, Pairing pairing, int after)
    {
        var verb = pairing.At;
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
    public static DatePhrase? DateOf(Clause clause, Pairing pairing, int limit, IReadOnlySet<DatePhrase> taken, DateOnly today)
    {
        // "won 6-1 last week and host City on Tuesday": a verb in the present passes over what is past.
        var isPresent = pairing.Rule.Voice is Voice.Present;
        DatePhrase? between = null, behind = null, before = null;
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date } || isPresent && date.Range.To < today) continue;
            if (at < pairing.Other)
            {
                before = date;
                if (at > pairing.Subject && !taken.Contains(date)) between = date;
            }
            else if (at < limit && !IsOfAnother(clause, pairing, at) && (behind is null || behind.Form is DateForm.Period && date.Form is not DateForm.Period))
            {
                // A day is better than a month: "both unbeaten in November, meet on Friday".
                behind = date;
            }
        }

        var own = pairing.Subject < 0 ? behind ?? between : between ?? behind;
        return DayWithin(clause, own ?? Shared(clause) ?? before, taken);
    }

    /// <summary>"Too early to know about Sunday, with his team off to City this weekend": a day within the range says more.</summary>
    private static DatePhrase? DayWithin(Clause clause, DatePhrase? date, IReadOnlySet<DatePhrase> taken)
    {
        if (date is null || date.Range.IsDay) return date;
        foreach (var (_, atom) in clause.Of<DateAtom>())
        {
            var day = atom.Date.Range;
            if (day.IsDay && date.Range.From <= day.From && day.From <= date.Range.To && !taken.Contains(atom.Date)) return atom.Date;
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

    /// <summary>"It began with Rovers against City, and ends on 13 July": behind "and" and a verb something else is dated.</summary>
    private static bool IsOfAnother(Clause clause, Pairing pairing, int date)
    {
        for (var at = pairing.Other + 1; at < date - 1; at++)
        {
            if (clause.SymbolAt(at) is "and" && Verbs.Contains(clause.SymbolAt(at + 1))) return true;
        }

        return false;
    }

    /// <summary>The kick-off that belongs to a pairing: the first behind it, else the last before it.</summary>
    public static KickOff? KickOffOf(Clause clause, NamedPairing named)
    {
        KickOff? before = null;
        for (var at = 0; at < named.Limit && at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not KickOffAtom { KickOff: var kickOff }) continue;
            // "coaches leave before 1pm", "on the radio from 2.30pm"
            if (clause.SymbolAt(at - 1) is "before" or "by" or "until" or "till") continue;
            if (clause.SymbolAt(at - 1) is "from" && clause.SymbolAt(at - 2) is "radio" or "tv" or "television" or "air") continue;
            if (at > named.Pairing.Other) return kickOff;
            before = kickOff;
        }

        return before;
    }
}
