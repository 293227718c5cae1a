using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days whose month stands elsewhere: "on the 26th", "Saturday 6", "Sunday the 9th", "the 4th of next month"; and, below a heading that
/// names the month, "Sat 6", "13th", "26:".
/// <para>
/// Where a heading has put a month in force, the number is a day of it. Else a day with a weekday is the first day that is both, within
/// twelve weeks from the article's date or from the calendar date the text has moved on to; else the last one within four weeks; else the
/// next within a year. A bare day is the one of that number nearest to the article's date or to the date the text has moved on to, and not
/// before the article's date.
/// Ordinals that count something ("the 3rd goal") are no days.
/// </para>
/// </summary>
internal static class DaysOfMonth
{
    /// <summary>Words before "the 26th" which show that it is a day.</summary>
    private static readonly FrozenSet<string> Before = WordSet.Of("on until till by before after from since between and");

    /// <summary>Words behind it: the sentence goes on, and nothing is counted.</summary>
    private static readonly FrozenSet<string> Behind = WordSet.Of(
        """
        and or at in against versus v vs with when where for from to until before after away but they as is are will
        """);

    public static DateWords? Read(Cursor at)
    {
        if (at.Is(WordUse.Weekday)) return WithWeekday(at);
        if (at.Peek() is "the") return Ordinal(at);
        return at.Is(WordUse.Number) && at.IsFirst ? Leading(at) : null;
    }

    private static DateWords? WithWeekday(Cursor at)
    {
        var start = at;
        if (!Weekdays.IsWeekday(at) || !at.TryWeekday(out var weekday)) return null;
        at.TryWord(",");
        at.TryWord("the");
        if (!at.TryDayNumber(out var number) || Counted.IsBehind(at)) return null;
        return new DateWords(
            at.From(start), DateForm.Calendar, context => InForce(number, context) ?? OfWeekday(weekday, number, context.Base))
        {
            Weekday = weekday,
        };
    }

    private static DateWords? Ordinal(Cursor at)
    {
        var start = at;
        if (!(at.At == 0 || at.Peek(-1) is "," or ";" or "(" || Before.Contains(at.Peek(-1)))) return null;
        at.Skip();
        if (!at.TryDayNumber(out var number, out var isOrdinal) || !isOrdinal) return null;
        var isNext = at.TryWords("of", "next", "month");
        if (!isNext && !at.TryWords("of", "this", "month")) at.TryWords("of", "the", "month");
        if (!EndsHere(at)) return null;
        return new DateWords(
            at.From(start), DateForm.Calendar, context => (isNext ? null : InForce(number, context)) ?? Next(number, context, isNext));
    }

    /// <summary>"6: Rovers v City", below a heading that names the month.</summary>
    private static DateWords? Leading(Cursor at)
    {
        var start = at;
        if (!at.TryDayNumber(out var number, out var isOrdinal) || Counted.IsBehind(at)) return null;
        if (!isOrdinal && at.Peek() is not (":" or "-" or "–" or "—" or "|" or ")") && !at.Token().IsCapitalised) return null;
        return new DateWords(at.From(start), DateForm.Calendar, context => InForce(number, context));
    }

    private static bool EndsHere(Cursor at)
    {
        if (at.IsAtEnd || Behind.Contains(at.Peek())) return true;
        // "On the 14th Rovers host City"
        if (at.Token() is { Kind: TokenKind.Word, Case: LetterCase.Capitalised } && at.Peek(-4) is "on") return true;
        return at.Peek() is "." or "," or ";" or ":" or ")" or "!" or "?" or "—" or "–" or "-"
            && !(at.IsGlued(1) && at.Token(1).Kind is TokenKind.Word or TokenKind.Number);
    }

    /// <summary>The day of that number in the month in force, or null.</summary>
    private static DateRange? InForce(int number, DateContext context) =>
        context.Month is { } month && number <= month.To.Day ? DateRange.Day(month.From.AddDays(number - month.From.Day)) : null;

    private static DateRange? OfWeekday(DayOfWeek weekday, int number, DateOnly from)
    {
        var coming = CalendarWords.OnOrAfter(from, weekday);
        // Weeks from the coming such weekday in the order of likelihood: twelve ahead, four back, the rest of a year ahead.
        foreach (var week in Enumerable.Range(0, 12).Concat([-1, -2, -3, -4]).Concat(Enumerable.Range(12, 41)))
        {
            var day = coming.AddDays(7 * week);
            if (day.Day == number) return DateRange.Day(day);
        }

        return null;
    }

    private static DateRange? Next(int number, DateContext context, bool isNext)
    {
        var from = isNext ? context.Today.AddMonths(1) : context.BaseOfNumbers;
        // The month before matters where "the 18th" follows a date such as 19 September that the text has moved on to.
        var coming = Enumerable.Range(isNext ? 0 : -1, 4).Select(months => DayOf(from.AddMonths(months), number))
            .Where(day => day >= context.Today).OfType<DateOnly>();
        return isNext ? DateRange.Day(coming.First()) : DateRange.Day(coming.MinBy(day => Math.Abs(day.DayNumber - from.DayNumber)));
    }

    private static DateOnly? DayOf(DateOnly inMonth, int number) =>
        number <= DateTime.DaysInMonth(inMonth.Year, inMonth.Month) ? new DateOnly(inMonth.Year, inMonth.Month, number) : null;
}
