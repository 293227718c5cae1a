using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Several days: "this weekend", "next weekend", "in midweek", "this week", "next week", "next month", "in December", "before May is out",
/// "week commencing 15 December".
/// <para>
/// A weekend is Saturday and Sunday, "this" one the first whose Sunday is not before the article's date; midweek is Tuesday to Thursday. What has passed of
/// a period is cut off: in an article of the 21st, "before November is out" is the 21st to the 30th.
/// </para>
/// </summary>
internal static partial class Periods
{
    [GeneratedRegex(@"\b(?:(?<weekend>(?:(?<next>next)|(?<last>last)|this(?:\s+coming)?|the|at\s+the|over\s+the|coming)\s+weekend)|(?<midweek>(?:(?<next>next)\s+|this\s+|in\s+)midweek|midweek)|week\s+(?:commencing|beginning|of)\s+(?<d>" + CalendarWords.DayNumber + @")\s+(?<m>" + CalendarWords.Month + @")|(?<week>(?:(?<next>next)|this|later\s+this)\s+week)\b|(?<month>(?:(?<next>next)|later\s+this|this)\s+month)\b|(?:before|by)\s+(?:the\s+end\s+of\s+)?(?<out>" + CalendarWords.Month + @")(?:\s+is\s+out|\s+ends)?|(?:in|during|throughout)\s+(?:early\s+|late\s+|mid-)?(?<in>" + CalendarWords.Month + @")(?!\s+\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            yield return new DateWords(new TextSpan(found.Index, found.Index + found.Length), DateForm.Period, context => Resolve(found, context.Today));
        }
    }

    private static DateRange? Resolve(Match match, DateOnly today)
    {
        var next = match.Groups["next"].Success;
        if (match.Groups["weekend"].Success) return Weekend(today, next ? 7 : match.Groups["last"].Success ? -7 : 0);
        if (match.Groups["midweek"].Success) return Midweek(today, next);
        if (match.Groups["d"].Success) return WeekFrom(match, today);
        if (match.Groups["week"].Success) return Week(today, next);
        if (match.Groups["month"].Success) return next ? Month(today.AddMonths(1)) : new DateRange(today, Month(today).To);
        return NamedMonth(match.Groups["out"].Success ? match.Groups["out"] : match.Groups["in"], today);
    }

    private static DateRange Weekend(DateOnly today, int shift)
    {
        var sunday = CalendarWords.OnOrAfter(today, DayOfWeek.Sunday).AddDays(shift);
        var saturday = sunday.AddDays(-1);
        return new DateRange(shift == 0 && saturday < today ? today : saturday, sunday);
    }

    private static DateRange Midweek(DateOnly today, bool next)
    {
        var thursday = CalendarWords.OnOrAfter(today, DayOfWeek.Thursday).AddDays(next ? 7 : 0);
        var tuesday = thursday.AddDays(-2);
        return new DateRange(!next && tuesday < today ? today : tuesday, thursday);
    }

    private static DateRange Week(DateOnly today, bool next)
    {
        var sunday = CalendarWords.OnOrAfter(today, DayOfWeek.Sunday);
        return next ? new DateRange(sunday.AddDays(1), sunday.AddDays(7)) : new DateRange(today, sunday);
    }

    private static DateRange? WeekFrom(Match match, DateOnly today)
    {
        var month = CalendarWords.MonthOf(match.Groups["m"].ValueSpan);
        var day = CalendarWords.DayOf(match.Groups["d"]);
        var year = month < today.Month - 5 ? today.Year + 1 : today.Year;
        if (day > DateTime.DaysInMonth(year, month)) return null;
        var monday = new DateOnly(year, month, day);
        return new DateRange(monday, monday.AddDays(6));
    }

    private static DateRange NamedMonth(Group name, DateOnly today)
    {
        var month = CalendarWords.MonthOf(name.ValueSpan);
        if (month == today.Month) return new DateRange(today, Month(today).To);
        return Month(new DateOnly(month < today.Month ? today.Year + 1 : today.Year, month, 1));
    }

    private static DateRange Month(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
}
