namespace Ingest.Fixtures;

/// <summary>Tells which kick-off of a clause belongs to which of its pairings.</summary>
internal static class PairingKickOffs
{
    /// <summary>Atoms between an hour and the day it is told with: "at 7pm on that same day".</summary>
    private const int BesideDay = 3;

    /// <summary>Atoms from "live on" to the hour: "live on Channel Two Football from 7.30pm".</summary>
    private const int LongestChannel = 8;

    /// <summary>The kick-off that belongs to a pairing: the first behind it, else the last before it.</summary>
    public static KickOff? Of(Clause clause, NamedPairing named)
    {
        if (named.Pairing is { Rule.Voice: Voice.Listing, Subject: > 0 } && Leading(clause, named.Pairing) is { } leading)
            return leading;
        KickOff? before = null;
        for (var at = 0; at < named.Limit && at < clause.Atoms.Count; at++)
        {
            // "Rovers v City; 7.45pm: ..." tells the hour of the two.
            if (at > named.Pairing.Other && clause.SymbolAt(at) is ";" && !(at + 1 < clause.Atoms.Count && clause.Atoms[at + 1] is KickOffAtom))
                break;
            if (clause.Atoms[at] is not KickOffAtom { KickOff: var kickOff }) continue;
            // "coaches leave before 1pm", "on the radio from 2.30pm"
            if (clause.SymbolAt(at - 1) is "before" or "by" or "until" or "till") continue;
            if (clause.SymbolAt(at - 1) is "from" && IsShown(clause, at)) continue;
            if (at > named.Pairing.Other && !LeadsTheNext(clause, at)) return kickOff;
            if (at > named.Pairing.Other || named.Pairing.Rule.Voice is Voice.Listing && IsOfMatchBefore(clause, at)) continue;
            if (!IsOfAnotherDay(clause, at, named) && !IsOfStoryBefore(clause, at, named)) before = kickOff;
        }

        return before ?? Shared(clause, named) ?? AtListsEnd(clause, named) ?? Default(clause);
    }

    /// <summary>"on the radio from 2.30pm", "live on television from 7.30pm": what leads up to the match.</summary>
    private static bool IsShown(Clause clause, int kickOff)
    {
        if (clause.SymbolAt(kickOff - 2) is "radio" or "tv" or "television" or "air") return true;
        for (var at = kickOff - 2; at >= 0 && at >= kickOff - LongestChannel; at--)
        {
            if (clause.SymbolAt(at) is "live" or "shown" or "televised" && clause.SymbolAt(at + 1) is "on") return true;
        }

        return false;
    }

    /// <summary>"Rovers host City at home (6.30pm), and a day later Town welcome United": the hour is told behind the first two.</summary>
    private static bool IsOfStoryBefore(Clause clause, int kickOff, NamedPairing named) =>
        named.Pairing.Rule.Voice is not Voice.Listing && kickOff < named.From
            && clause.Atoms.Take(kickOff).Count(atom => atom is TeamAtom) > 1;

    /// <summary>"host City on Friday (18:00) and then play United on Tuesday": the hour beside the Friday is not Tuesday's.</summary>
    private static bool IsOfAnotherDay(Clause clause, int kickOff, NamedPairing named)
    {
        if (named.Date is null) return false;
        for (var at = kickOff - 1; at >= 0 && at >= kickOff - BesideDay; at--)
        {
            if (clause.Atoms[at] is DateAtom { Date: var date }) return date != named.Date && date.Range.IsDay && date.Range != named.Date.Range;
        }

        return false;
    }

    /// <summary>"Rovers v City and Town v United are at 7pm on Sunday": the hour beside the day that all of a list share.</summary>
    private static KickOff? AtListsEnd(Clause clause, NamedPairing named)
    {
        if (named.Pairing.Rule.Voice is not Voice.Listing || named.Date is null) return null;
        foreach (var (at, atom) in clause.Of<DateAtom>())
        {
            if (atom.Date != named.Date || at < named.Limit) continue;
            for (var beside = Math.Max(0, at - BesideDay); beside <= at + BesideDay && beside < clause.Atoms.Count; beside++)
            {
                if (clause.Atoms[beside] is KickOffAtom { KickOff: var kickOff }) return kickOff;
            }
        }

        return null;
    }

    /// <summary>"12:30 Rovers v City 15:00 Town v United": the hour right before a line's sides is theirs.</summary>
    private static KickOff? Leading(Clause clause, Pairing pairing)
    {
        var at = Math.Min(pairing.At, pairing.Subject) - 1;
        var isBracketed = false;
        for (; at >= 0 && clause.SymbolAt(at) is "-" or "–" or "—" or ":" or "|" or "•" or ")" or ","; at--)
            isBracketed |= clause.SymbolAt(at) is ")";
        if (at < 0 || clause.Atoms[at] is not KickOffAtom { KickOff: var kickOff }) return null;
        return isBracketed && IsInAnothersBracket(clause, at) ? null : kickOff;
    }

    /// <summary>
    /// "Rovers v City (Channel Two, 12.30pm), Town v United": the hour in the bracket is of the match before it; of "6 December (5pm):
    /// Rovers v City" it is not.
    /// </summary>
    private static bool IsInAnothersBracket(Clause clause, int kickOff)
    {
        for (var at = kickOff - 1; at >= 0; at--)
        {
            if (clause.SymbolAt(at) is "(" or "[")
                return at > 0 && clause.Atoms[at - 1] is not DateAtom && clause.SymbolAt(at - 1) is not ";";
        }

        return false;
    }

    /// <summary>"12:30 Rovers v City 15:00 Town v United": where hours lead, the one behind a match is of the next.</summary>
    private static bool LeadsTheNext(Clause clause, int kickOff) =>
        kickOff + 1 < clause.Atoms.Count && clause.Atoms[kickOff + 1] is TeamAtom
            && clause.Atoms.FirstOrDefault(atom => atom is TeamAtom or KickOffAtom) is KickOffAtom;

    /// <summary>"Rovers v City (12.30pm), Town v United": an hour behind a pair that leads no other is that pair's alone.</summary>
    private static bool IsOfMatchBefore(Clause clause, int kickOff)
    {
        var behind = kickOff + 1;
        while (clause.SymbolAt(behind) is ":" or "-" or "–" or "|") behind++;
        return !(behind < clause.Atoms.Count && clause.Atoms[behind] is TeamAtom)
            && clause.Atoms.Take(kickOff).Any(atom => atom is TeamAtom)
            && clause.Atoms[kickOff] is KickOffAtom { KickOff.IsDefault: false };
    }

    /// <summary>"(3pm unless stated)".</summary>
    private static KickOff? Default(Clause clause)
    {
        foreach (var (_, atom) in clause.Of<KickOffAtom>())
        {
            if (atom.KickOff.IsDefault) return atom.KickOff;
        }

        return null;
    }

    /// <summary>"..., both at 7.45pm".</summary>
    private static KickOff? Shared(Clause clause, NamedPairing named)
    {
        for (var at = clause.Atoms.Count - 1; at > 1; at--)
        {
            if (clause.Atoms[at] is KickOffAtom { KickOff: var kickOff }
                && (clause.SymbolAt(at - 1) is "both" or "all" || clause.SymbolAt(at - 2) is "both" or "all"))
            {
                // "Rovers v City is on Friday; Town host United and ..., both at 12.30pm"
                var isParted = clause.Atoms.Skip(named.Pairing.Other).Take(at - named.Pairing.Other).Any(atom => atom.Symbol is ";");
                return isParted ? null : kickOff;
            }
        }

        return null;
    }
}
