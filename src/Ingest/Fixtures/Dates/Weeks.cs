using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Weeks and parts of them: "this weekend", "at the weekend", "next weekend", "the following weekend", "the weekend of 6 December", "in
/// midweek", "this week", "later this week", "next week", "week commencing 15 December".
/// <para>
/// A weekend is Saturday and Sunday, "this" one the first whose Sunday is not before the article's date; midweek is Tuesday to Thursday; a
/// week runs from Monday to Sunday. What has passed of the current one is cut off, and so is what is still to come of "earlier this week".
/// </para>
/// </summary>
internal static partial class Weeks
{
    private const string DayMonth =
        $"(?<d>{CalendarWords.DayNumber})(\\s*[-–—/]\\s*{CalendarWords.DayNumber})?\\s+(of\\s+)?(?<m>{CalendarWords.Month})";

    private const string MonthDay =
        $"(?<m>{CalendarWords.Month})\\s+(?<d>{CalendarWords.DayNumber})(\\s*[-–—/]\\s*{CalendarWords.DayNumber})?";

    private const string Date =
        $"({CalendarWords.Weekday},?\\s+)?(the\\s+)?({DayMonth}|{MonthDay})\\b(,?\\s+(?<y>{CalendarWords.Year})\\b)?";

    private const string Which =
        """
        ((?<next>next)|(?<last>last|((this|the)\s+)?past|the\s+previous)|(?<following>the\s+following|the\s+next)
          |(this|the)\s+coming|coming|this|(at|over|on)\s+the|the)
        """;

    [GeneratedRegex(
        $"""
        \b(
          (?<weekend>weekend)\s+(of|commencing|beginning)\s+{Date}
          |(week\s+(commencing|beginning|starting|of)|w/c)\s+{Date}
          |{Which}\s+(?<weekend>weekend)(?!\s+of\s+(\d|{CalendarWords.Weekday}|{CalendarWords.Month}))(?<after>\s+after(?<second>\s+next)?)?
          |((in|this)\s+)?(?<midweek>midweek)(\s+(?<next>next)\s+week)?
          |(?<next>next)\s+(?<midweek>midweek)
          |(?<last>last)\s+(?<midweek>midweek)
          |(later|early|late)\s+((?<next>next)|this)\s+week
          |(?<earlier>earlier)\s+this\s+week
          |((?<next>next)|(?<last>last)|(?<following>the\s+following)|this|the\s+coming)\s+week
        )\b(?!\s+before\b)
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["week", "w/c"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            yield return DateWords.Of(match, DateForm.Period, context => Resolve(found, context));
        }
    }

    private static DateRange? Resolve(Match match, DateContext context)
    {
        var isWeekend = match.Groups["weekend"].Success;
        if (match.Groups["d"].Success) return From(match, isWeekend, context.Today);
        var today = context.Today;
        if (match.Groups["following"].Success || match.Groups["after"].Success && !match.Groups["second"].Success)
            return Following(isWeekend, context.Previous?.To ?? today);
        var whole = match.Groups["midweek"].Success ? Midweek(match, today) : Whole(match, Sunday(today));
        if (whole.To < today || whole.From >= today) return whole;
        return match.Groups["earlier"].Success ? whole with { To = today } : whole with { From = today };
    }

    private static DateOnly Sunday(DateOnly day) => CalendarWords.OnOrAfter(day, DayOfWeek.Sunday);

    private static DateRange Whole(Match match, DateOnly sunday)
    {
        var shift = match.Groups["second"].Success ? 14 : match.Groups["next"].Success ? 7 : match.Groups["last"].Success ? -7 : 0;
        if (match.Groups["weekend"].Success) return new DateRange(sunday.AddDays(-1), sunday).AddDays(shift);
        return new DateRange(sunday.AddDays(-6), sunday).AddDays(shift);
    }

    private static DateRange Midweek(Match match, DateOnly today)
    {
        // From Friday on, midweek is the one to come, and "next" says no more than that.
        var thursday = CalendarWords.OnOrAfter(today, DayOfWeek.Thursday);
        if (match.Groups["next"].Success && Sunday(thursday) == Sunday(today)) thursday = thursday.AddDays(7);
        if (match.Groups["last"].Success) thursday = thursday.AddDays(-7);
        return new DateRange(thursday.AddDays(-2), thursday);
    }

    /// <summary>The weekend or week behind the one that <paramref name="day"/> is in.</summary>
    private static DateRange Following(bool isWeekend, DateOnly day)
    {
        var sunday = Sunday(day).AddDays(7);
        if (isWeekend && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) sunday = sunday.AddDays(-7);
        return new DateRange(sunday.AddDays(isWeekend ? -1 : -6), sunday);
    }

    private static DateRange? From(Match match, bool isWeekend, DateOnly today)
    {
        int? year = match.Groups["y"].Success ? CalendarWords.NumberOf(match.Groups["y"]) : null;
        var month = CalendarWords.MonthOf(match.Groups["m"].ValueSpan);
        if (Years.Day(year, month, CalendarWords.DayOf(match.Groups["d"]), today) is not { } first) return null;
        if (!isWeekend) return new DateRange(first, first.AddDays(6));
        var saturday = CalendarWords.OnOrAfter(first.DayOfWeek is DayOfWeek.Sunday ? first.AddDays(-1) : first, DayOfWeek.Saturday);
        return new DateRange(first < saturday ? first : saturday, saturday.AddDays(1));
    }
}
