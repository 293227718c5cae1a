using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells which dates of a clause are those of something else than the match it speaks of.</summary>
internal static class OtherDates
{
    /// <summary>"training on Christmas Day", "announced on Friday": what is done on days before a match.</summary>
    private static readonly FrozenSet<string> OtherDoings =
        WordSet.Of("training train trained trains reconvene reconvened announced confirmed revealed said told announce known decided "
            + "released published unveiled");

    /// <summary>Atoms from "winners" to the date of what was won.</summary>
    private const int LongestWin = 7;

    /// <summary>Atoms from "after" to the date of what has been.</summary>
    private const int LongestAfter = 14;

    /// <summary>Words behind which the next thought begins: the date before them is that of the thought before.</summary>
    public static readonly FrozenSet<string> Joints = WordSet.Of("and before then while but whereas or followed");

    /// <summary>"a repeat of", "a dress rehearsal for": a match that another one is like.</summary>
    private static readonly FrozenSet<string> Likenesses = WordSet.Of("repeat rerun rematch re-match replay reprise rehearsal mirror");

    /// <summary>Atoms from "to be confirmed" to the day on which that is done.</summary>
    private const int LongestNews = 6;

    /// <summary>Atoms from "the draw" to its day.</summary>
    private const int LongestDraw = 9;

    /// <summary>Words between "Monday's" and "draw": "Monday's third round draw".</summary>
    private const int WordsOfDraw = 4;

    /// <summary>Words between "Friday's" and "conference".</summary>
    private const int WordsOfConference = 6;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("ends finishes closes concludes ended finished signed joined left will");

    /// <summary>Whether a date is told of what has been or comes afterwards, of news or training, or of another match.</summary>
    public static bool Has(Clause clause, Pairing pairing, int at, DatePhrase date)
    {
        if (IsOfAfterwards(clause, pairing, at) || IsOfAnotherDoing(clause, at) || IsOfThePast(clause, pairing, at, date)) return true;
        if (IsOfDrawing(clause, at, date) || IsOfWinners(clause, pairing, at, date)) return true;
        return at < pairing.Other ? IsAfterwards(clause, pairing, at) : IsOfSecondLeg(clause, pairing, at);
    }

    /// <summary>"are in Europe on Thursday but host City on Sunday": whether a date ends its thought before the pairing's words.</summary>
    public static bool IsOfThoughtBefore(Clause clause, Pairing pairing, DatePhrase date)
    {
        for (var at = pairing.At - 1; at > pairing.Subject; at--)
        {
            if (clause.Atoms[at] is DateAtom atom && atom.Date == date) return false;
            if (clause.SymbolAt(at) is "but" or "and" or "before" or "then") return true;
        }

        return false;
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
            // "after the international break on 24 November": what is over then is no match.
            if (clause.SymbolAt(at) is "break" or "pause" or "interval") return false;
            if (clause.SymbolAt(at) is "after" or "following" or "since" && clause.Atoms[at + 1] is not DateAtom)
                return at > pairing.Other || date < pairing.At;
        }

        return false;
    }

    /// <summary>"5-0 winners at City on Sunday, go to Town": what was won has been played.</summary>
    private static bool IsOfWinners(Clause clause, Pairing pairing, int date, DatePhrase phrase)
    {
        if (phrase.IfPast is null || date > pairing.At) return false;
        for (var at = date - 1; at >= 0 && at >= date - LongestWin && clause.SymbolAt(at) is not ("," or ";"); at--)
        {
            if (clause.SymbolAt(at) is "winners" or "victors" or "losers") return true;
        }

        return false;
    }

    /// <summary>"host City in the first leg on 23 July, and the return is a week later": that is another match.</summary>
    private static bool IsOfSecondLeg(Clause clause, Pairing pairing, int date) =>
        clause.Signs.EndOf(Sign.SecondLeg) == date + 1 && clause.Signs.First(Sign.FirstLeg) > pairing.At
        && clause.Signs.EndOf(Sign.FirstLeg) <= date;

    /// <summary>
    /// "may be top by Sunday week, but first they host City", "the final is on 3 May, but before that they go to City": the day
    /// is that of what comes afterwards.
    /// </summary>
    private static bool IsAfterwards(Clause clause, Pairing pairing, int date)
    {
        for (var at = date + 1; at < pairing.Other; at++)
        {
            if (clause.SymbolAt(at) is not "but") continue;
            for (var behind = at + 1; behind <= pairing.Other + 1; behind++)
            {
                if (clause.SymbolAt(behind) is "first"
                    || clause.SymbolAt(behind) is "before" && clause.SymbolAt(behind + 1) is "that" or "then")
                    return true;
            }
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

    /// <summary>"Next weekend they go to City; before that they host Town": the weekend is later than what is told last.</summary>
    public static bool IsOfWhatFollows(Clause clause, Pairing pairing, int date)
    {
        for (var at = date + 1; at < pairing.At; at++)
        {
            if (clause.SymbolAt(at) is "before" && clause.SymbolAt(at + 1) is "that" or "then" && clause.SymbolAt(at - 1) is ";" or "and" or ",")
                return true;
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
    public static bool IsFarMonth(Pairing pairing, int at, DatePhrase date) =>
        date.Range.To > date.Range.From.AddDays(9) && at > pairing.Other + 8;

    /// <summary>Whether a date is that of training or of news, and not of a match.</summary>
    public static bool IsOfAnotherDoing(Clause clause, int date) =>
        OtherDoings.Contains(clause.SymbolAt(date - 1)) || OtherDoings.Contains(clause.SymbolAt(date - 2))
        || OtherDoings.Contains(clause.SymbolAt(date + 1)) || IsOfNewsToCome(clause, date) || IsOfItsLike(clause, date)
        || IsOfDraw(clause, date) || IsOfConference(clause, date);

    /// <summary>"Friday's media conference", "Thursday's session": no match is played then.</summary>
    private static bool IsOfConference(Clause clause, int date) =>
        clause.SymbolAt(date + 1) is "'s" && Enumerable.Range(date + 2, WordsOfConference)
            .Any(at => clause.SymbolAt(at) is "conference" or "briefing" or "session" or "workout");

    /// <summary>"were drawn at home to City on Monday night": the balls were drawn then.</summary>
    private static bool IsOfDrawing(Clause clause, int at, DatePhrase date)
    {
        if (date.Form is not DateForm.Weekday || date.IfPast is null) return false;
        for (var before = at - 1; before >= 0 && !Joints.Contains(clause.SymbolAt(before)); before--)
        {
            if (clause.SymbolAt(before) is "drawn") return true;
        }

        return false;
    }

    /// <summary>"Monday night's draw", "the draw for the next round is made on Monday": no match is played then.</summary>
    private static bool IsOfDraw(Clause clause, int date)
    {
        if (clause.SymbolAt(date + 1) is "'s" && Enumerable.Range(date + 2, WordsOfDraw).Any(at => clause.SymbolAt(at) is "draw"))
            return true;
        for (var at = date - 1; at >= 0 && at >= date - LongestDraw; at--)
        {
            if (clause.Atoms[at] is TeamAtom or DateAtom || clause.SymbolAt(at) is "," or ";" or "." or "played" or "matches" or "ties")
                return false;
            if (clause.SymbolAt(at) is "draw") return true;
        }

        return false;
    }

    /// <summary>"a rerun of Sunday's league game": the day is that of the match which this one is like.</summary>
    private static bool IsOfItsLike(Clause clause, int date) =>
        clause.SymbolAt(date + 1) is "'s" && Likenesses.Contains(clause.SymbolAt(date - 2)) && clause.SymbolAt(date - 1) is "of" or "for";

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
    public static bool IsOfAnother(Clause clause, Pairing pairing, int date)
    {
        for (var at = pairing.Other + 1; at < date - 1; at++)
        {
            if (clause.SymbolAt(at) is "and" && Verbs.Contains(clause.SymbolAt(at + 1))) return true;
        }

        return false;
    }
}
