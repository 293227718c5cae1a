using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of the week: "on Saturday", "Sunday afternoon", "this Friday", "next Tuesday", "last Monday", "Sunday week", "a week on Saturday",
/// "Tuesday of next week", "Saturday or Sunday", "between Friday and Monday", "Sunday next".
/// <para>
/// A bare weekday is the first on or after the article's date, or after the calendar date the text has moved on to: see
/// <see cref="DateContext.BaseOfWeekdays"/>. "On Tuesday and Wednesday" is two days in this order. "This" or "this coming" one is the
/// first on or after the article's date. "Next" is that day of the following calendar week, Monday to Sunday. "Sunday week" and "a week on
/// Sunday" are seven days after the coming Sunday. "Last" is the one before the article's date; whether a bare weekday lies in the past
/// ("beat Villa on Saturday") is for the sentence to tell, and <see cref="DatePhrase.IfPast"/> says what it is then.
/// </para>
/// </summary>
internal static class Weekdays
{
    private static readonly FrozenSet<string> Newspapers = WordSet.Of(
        "times mirror telegraph mail post people world express independent league");

    private static readonly FrozenSet<string> DayParts = WordSet.Of("night nights eve morning afternoon");

    public static DateWords? Read(Cursor at)
    {
        if (!at.Is(WordUse.Weekday | WordUse.Lead | WordUse.Count | WordUse.Unit)) return null;
        var start = at;
        var isBetween = at.TryWord("between");
        var (which, days) = isBetween ? (Which.Bare, 0) : Lead(ref at);
        var named = at;
        if (!at.TryWeekday(out var weekday) || !IsWeekday(named)) return null;
        var night = at;
        at.TryPartOfDay();
        days += Weeks(ref at, ref which);
        DayOfWeek? last = LastDay(ref at, isBetween);
        if (isBetween && last is null) return null;
        if (which is Which.Bare && IsSecondOfTwo(start)) which = Which.Following;
        // "on Wednesday and next Tuesday": the first is this week's, whatever date was spoken of before.
        if (which is Which.Bare && days == 0 && at.Peek() is "and" && at.Peek(1) is "next" && at.Word(2).Is(WordUse.FullWeekday))
            which = Which.This;
        var isBare = which is Which.Bare && days == 0 && last is null;
        var isOfSameRound = isBare && start.Peek(-1) is "the";
        return new DateWords(at.From(start), DateForm.Weekday, context => isOfSameRound && SameRound(weekday, context) is { } day
            ? DateRange.Day(day)
            : Resolve(weekday, last, days, which, context))
        {
            ResolveIfPast = isBare ? context => DateRange.Day(CalendarWords.OnOrAfter(context.Today.AddDays(-6), weekday)) : null,
            IsProgramme = isBare && IsProgramme(named, night),
        };
    }

    /// <summary>Whether the word is a day here: not a club ("Sheffield Wednesday"), a newspaper ("the Sun") or a verb ("sat").</summary>
    public static bool IsWeekday(Cursor at)
    {
        if (at.Peek(-1) is "sheffield" or "sheff" || at.Peek(-2) is "mail" && at.Peek(-1) is "on") return false;
        if (at.Peek() is "sunday" && at.Token(1).IsCapitalised && Newspapers.Contains(at.Peek(1))) return false;
        if (at.Is(WordUse.FullWeekday)) return !(at.Peek() is "friday" && at.Peek(-1) is "black");
        if (!at.Token().IsCapitalised) return false;
        if (at.Peek(-1) is "on" or "(") return true;
        at.TryWeekday(out _);
        at.TryWord(",");
        return at.IsAtEnd || at.Is(WordUse.Number | WordUse.Month) || DayParts.Contains(at.Peek())
            || at.Peek() is "(" or ")" or "|" or ":" or "/" or "-" or "–" or "—";
    }

    /// <summary>Whether another weekday leads right up to this one: "on Sunday and then on Wednesday".</summary>
    private static bool IsSecondOfTwo(Cursor at)
    {
        var behind = -1;
        if (at.Peek(behind) is "on") behind--;
        if (at.Peek(behind) is "then" or "again") behind--;
        if (at.Peek(behind) is not "and") return false;
        behind--;
        if (at.Word(behind).Is(WordUse.PartOfDay)) behind--;
        return at.Word(behind).Is(WordUse.FullWeekday);
    }

    /// <summary>
    /// Before the weekday: "next", "this coming", "a week on", "two weeks from", "next week on". The days are those to add to the first
    /// such weekday.
    /// </summary>
    private static (Which Which, int Days) Lead(ref Cursor at)
    {
        var end = at;
        if (end.TryWords("next", "week"))
        {
            end.TryWord("on");
            if (end.Is(WordUse.Weekday))
            {
                at = end;
                return (Which.Next, 0);
            }
        }

        end = at;
        if (end.TryCount(out var count) && end.Try(WordUse.Unit, out var unit) && unit > 1)
        {
            if (end.Peek() is not ("on" or "from" or "this" or "come" or "next")) return (Which.Bare, 0);
            end.Skip();
            end.TryWord("this");
            end.TryWord("coming");
            if (!end.Is(WordUse.Weekday)) return (Which.Bare, 0);
            at = end;
            return (Which.Bare, count * unit);
        }

        return (WhichWords.Read(ref at), 0);
    }

    /// <summary>Behind it: "Sunday week", "Sunday fortnight", "Tuesday of next week".</summary>
    private static int Weeks(ref Cursor at, ref Which which)
    {
        if (at.TryWord("week")) return 7;
        if (at.TryWord("fortnight")) return 14;
        var end = at;
        end.TryWord("of");
        if (end.TryWords("next", "week")) which = Which.Next;
        else if (!end.TryWords("this", "week"))
        {
            // Irish for the coming one: "Sunday next".
            if (at.Peek() is "next" && at.Peek(1) is "" or "," or "." or ";" or ")" or "at" or "in") at.Skip();
            return 0;
        }

        at = end;
        return 0;
    }

    /// <summary>"Saturday or Sunday", "Saturday/Sunday", "Friday-Monday", "between Friday and Monday".</summary>
    private static DayOfWeek? LastDay(ref Cursor at, bool isBetween)
    {
        var end = at;
        if (!end.TryWord("or") && !end.TryWord("/") && !end.TryDash() && !(isBetween && end.TryWord("and"))) return null;
        if (!end.Is(WordUse.FullWeekday) || end.Word(1).Is(WordUse.Number) || !end.TryWeekday(out var weekday)) return null;
        end.TryPartOfDay();
        at = end;
        return weekday;
    }

    /// <summary>"Monday Night Football", "Super Sunday": what television calls its programmes.</summary>
    private static bool IsProgramme(Cursor day, Cursor behind) =>
        behind is var night && night.TryWord("night") && night.Peek() is "football" && night.Token().IsCapitalised
        || day.Peek(-1) is "super" or "soccer" && day.Token(-1).IsCapitalised;

    /// <summary>"Sunday 2 November; the other is on the Saturday": up to two days before the day last spoken of, else behind it.</summary>
    private static DateOnly? SameRound(DayOfWeek weekday, DateContext context)
    {
        if (context.Previous is not { IsDay: true, From: var spokenOf } || context.PreviousForm is not DateForm.Calendar) return null;
        var day = CalendarWords.OnOrAfter(spokenOf.AddDays(-2), weekday);
        return day >= context.Today ? day : null;
    }

    private static DateRange Resolve(DayOfWeek weekday, DayOfWeek? last, int days, Which which, DateContext context)
    {
        var first = First(weekday, which, context).AddDays(days);
        return new DateRange(first, last is { } end ? CalendarWords.OnOrAfter(first, end) : first);
    }

    private static DateOnly First(DayOfWeek weekday, Which which, DateContext context) => which switch
    {
        Which.Next => CalendarWords.OnOrAfter(CalendarWords.OnOrAfter(context.Today.AddDays(1), DayOfWeek.Monday), weekday),
        Which.Last => CalendarWords.OnOrAfter(context.Today.AddDays(-7), weekday),
        Which.Following => CalendarWords.OnOrAfter((context.Previous?.To ?? context.Today).AddDays(1), weekday),
        Which.This => CalendarWords.OnOrAfter(context.Today, weekday),
        _ => CalendarWords.OnOrAfter(context.BaseOfWeekdays, weekday),
    };
}
