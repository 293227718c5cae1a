using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Weeks and parts of them: "this weekend", "at the weekend", "next weekend", "the following weekend", "the weekend of 6 December", "in
/// midweek", "this week", "later this week", "next week", "the week after next", "week commencing 15 December", "w/c 15 December".
/// <para>
/// A weekend is Saturday and Sunday, "this" one the first whose Sunday is not before the article's date; midweek is Tuesday to Thursday; a
/// week runs from Monday to Sunday. What has passed of the current one is cut off, and so is what is still to come of "earlier this week".
/// "In the next week" tells how long, not when.
/// </para>
/// </summary>
internal static class Weeks
{
    public static DateWords? Read(Cursor at)
    {
        if (!at.Is(WordUse.Sign | WordUse.Lead | WordUse.Unit)) return null;
        if (OfDate(at) is { } dated) return dated;
        var start = at;
        if ((Weekend(ref at) ?? Midweek(ref at) ?? Week(ref at)) is not { } resolve || at.Peek() is "before") return null;
        var isBare = start.Peek() is "the" or "at" or "over" or "on" && at.Peek(-2) is "the" && at.Peek(-1) is "weekend";
        var isMidweek = start.Peek() is "in" or "midweek" or "mid" && at.Peek(-1) is "midweek" or "week";
        return new DateWords(at.From(start), DateForm.Period, context => resolve(context))
        {
            ResolveIfPast = isBare ? context => LastWeekend(context.Today)
                : isMidweek ? context => LastMidweek(context.Today)
                : null,
        };
    }

    /// <summary>
    /// "Week commencing 15 December", "weekend of 6/7 December", "over the weekend 6-7 December", "across the weekend on 6 December",
    /// "the midweek of 16 December"; the "weekend of January 3-6" is as long as it says.
    /// </summary>
    private static DateWords? OfDate(Cursor at)
    {
        var start = at;
        var isWeekend = at.TryWord("weekend");
        var isMidweek = !isWeekend && at.Peek(1) is "of" && at.TryWord("midweek");
        var isWeek = !isWeekend && !isMidweek && (at.TryWord("week") || at.Peek(1) is "commencing" or "beginning" && at.TryWord("weeks") || at.TryWords("w", "/", "c"));
        if (!isWeekend && !isWeek && !isMidweek) return null;
        var isOn = isWeekend && at.Peek() is "on" && start.Peek(-1) is "the" && start.Peek(-2) is "over" or "across" or "during";
        var isJoined = isWeekend && at.Is(WordUse.Number | WordUse.Month);
        if (at.Peek(-1) is not "c" && !isJoined)
        {
            if (!isOn && at.Peek() is not ("of" or "commencing" or "beginning" or "starting" or "ending")) return null;
            at.Skip();
        }

        var isEnd = at.Peek(-1) is "ending";

        at.TryWord("the");
        if ((CalendarDates.Read(at) ?? NumericDates.Read(at)) is not { } date) return null;
        // "over the weekend on Saturday 18 January" is that day.
        if (isOn && date.Weekday is not null) return null;
        return new DateWords(
            new TextSpan(start.Token().Span.Start, date.Span.End),
            DateForm.Period,
            context => date.Resolve(context) is not { } days ? null : (isWeekend || isMidweek) && !days.IsDay ? days
                : isMidweek ? MidweekAround(days.From) : From(days.From.AddDays(isEnd ? -6 : 0), isWeekend));
    }

    /// <summary>"Next weekend", "at the weekend", "the weekend after next".</summary>
    private static Func<DateContext, DateRange?>? Weekend(ref Cursor at)
    {
        var end = at;
        var which = WhichWords.Read(ref end);
        if (which is Which.Bare)
        {
            if (end.Peek() is "at" or "over" or "on") end.Skip();
            if (!end.TryWord("the")) return null;
        }

        // "The weekend of 6 December" begins at its noun.
        if (OfDate(end) is not null || !end.TryWord("weekend")) return null;
        var isSecond = end.TryWords("after", "next");
        // "This weekend after the break" is this one.
        if (!isSecond && which is Which.Bare && end.TryWord("after")) which = Which.Following;
        var isWhole = which is Which.Bare && (at.Peek() is "over" || at.Peek(-1) is "across" or "during");
        at = end;
        return context => isWhole && Spoken(context) is { } spoken ? spoken : which is Which.Following
            ? Following(isWeekend: true, context.Previous?.To ?? context.Today)
            : Coming(WeekendOf(Sunday(context.Today)).AddDays(isSecond ? 14 : Shift(which)), context.Today);
    }

    /// <summary>"Both will be shown across the weekend": the one spoken of before, where that lies farther ahead.</summary>
    private static DateRange? Spoken(DateContext context) =>
        context is { PreviousForm: DateForm.Period, Previous: { IsDay: false } days } && days.From > context.Today.AddDays(7)
            && days.From.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday && days.To <= days.From.AddDays(3) ? days : null;

    /// <summary>"In midweek", "next midweek", "in midweek next week".</summary>
    private static Func<DateContext, DateRange?>? Midweek(ref Cursor at)
    {
        var end = at;
        var which = end.Peek() switch { "next" => Which.Next, "last" => Which.Last, _ => Which.This };
        if (which is not Which.This || end.Peek() is "in" or "this") end.Skip();
        if (OfDate(end) is not null) return null;
        if (!end.TryWord("midweek") && !end.TryWords("mid", "-", "week")) return null;
        if (which is Which.This && end.TryWords("next", "week")) which = Which.Next;
        at = end;
        return context => Coming(MidweekOf(which, context.Today), context.Today);
    }

    /// <summary>"Next week", "later this week", "the following week", "the week after next".</summary>
    private static Func<DateContext, DateRange?>? Week(ref Cursor at)
    {
        var end = at;
        if (end.TryWords("the", "week", "after"))
        {
            var isSecond = end.TryWord("next");
            if (!isSecond && !EndsThought(end)) return null;
            at = end;
            return context =>
                isSecond ? WeekOf(Sunday(context.Today)).AddDays(14) : Following(isWeekend: false, context.Previous?.To ?? context.Today);
        }

        var isEarlier = end.TryWord("earlier");
        if (!isEarlier && end.Peek() is "later" or "early" or "late") end.Skip();
        if (end.Peek(-1) is "the" || end.Peek() is "past" or "coming" || end.Peek(1) is "past" or "previous") return null;
        var which = WhichWords.Read(ref end);
        if (which is Which.Bare || which is Which.Following && end.Peek(-1) is "next" || !end.TryWord("week")) return null;
        at = end;
        return context => which is Which.Following
            ? Following(isWeekend: false, context.Previous?.To ?? context.Today)
            : Coming(WeekOf(Sunday(context.Today)).AddDays(Shift(which)), context.Today, isEarlier);
    }

    private static bool EndsThought(Cursor at) => at.IsAtEnd || at.Peek() is "," or "." or ";" or ":" or ")";

    private static int Shift(Which which) => which switch { Which.Next => 7, Which.Last => -7, _ => 0 };

    private static DateOnly Sunday(DateOnly day) => CalendarWords.OnOrAfter(day, DayOfWeek.Sunday);

    private static DateRange WeekendOf(DateOnly sunday) => new(sunday.AddDays(-1), sunday);

    private static DateRange WeekOf(DateOnly sunday) => new(sunday.AddDays(-6), sunday);

    private static DateRange LastWeekend(DateOnly today)
    {
        var weekend = WeekendOf(Sunday(today));
        if (weekend.From > today) return weekend.AddDays(-7);
        return weekend with { To = today };
    }

    private static DateRange LastMidweek(DateOnly today)
    {
        var tuesday = CalendarWords.OnOrAfter(today.AddDays(-6), DayOfWeek.Tuesday);
        return new DateRange(tuesday, tuesday.AddDays(2) < today ? tuesday.AddDays(2) : today);
    }

    private static DateRange MidweekOf(Which which, DateOnly today)
    {
        // From Friday on, midweek is the one to come, and "next" says no more than that.
        var thursday = CalendarWords.OnOrAfter(today, DayOfWeek.Thursday);
        if (which is Which.Next && Sunday(thursday) == Sunday(today)) thursday = thursday.AddDays(7);
        if (which is Which.Last) thursday = thursday.AddDays(-7);
        return new DateRange(thursday.AddDays(-2), thursday);
    }

    private static DateRange MidweekAround(DateOnly day)
    {
        var thursday = Sunday(day).AddDays(-3);
        return new DateRange(thursday.AddDays(-2), thursday);
    }

    private static DateRange Coming(DateRange whole, DateOnly today, bool isEarlier = false)
    {
        if (whole.To < today || whole.From >= today) return whole;
        return isEarlier ? whole with { To = today } : whole with { From = today };
    }

    /// <summary>The weekend or week behind the one that <paramref name="day"/> is in.</summary>
    private static DateRange Following(bool isWeekend, DateOnly day)
    {
        var sunday = Sunday(day).AddDays(7);
        if (isWeekend && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) sunday = sunday.AddDays(-7);
        return isWeekend ? WeekendOf(sunday) : WeekOf(sunday);
    }

    private static DateRange From(DateOnly first, bool isWeekend)
    {
        if (!isWeekend) return new DateRange(first, first.AddDays(6));
        var saturday = CalendarWords.OnOrAfter(first.DayOfWeek is DayOfWeek.Sunday ? first.AddDays(-1) : first, DayOfWeek.Saturday);
        return new DateRange(first < saturday ? first : saturday, saturday.AddDays(1));
    }
}
