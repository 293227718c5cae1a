using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of a named month: "26 November", "November 26", "Sat 8 Nov", "Sunday, November 2nd 2025", "17 and 18 March", "Oct 3-4", "the 26th
/// of November", "28 November to 3 December". A year that is left out is found by <see cref="Years"/>.
/// </summary>
internal static partial class CalendarDates
{
    private const string On = $"((?<w>{CalendarWords.Weekday}),?\\s+(the\\s+)?)?";
    private const string And = $"\\s*(and|&|or|to|until|[-–—/])\\s*({CalendarWords.Weekday},?\\s+)?(the\\s+)?";
    private const string Until = $"\\s*([-–—]|to|until)\\s*({CalendarWords.Weekday},?\\s+)?";
    private const string InYear = $"(,?\\s+(?<y>{CalendarWords.Year})\\b(?!\\s*(GMT|BST|CET|UTC|ET|local)\\b))?";
    private const string ToYear = $"(,?\\s+(?<y2>{CalendarWords.Year})\\b)?";

    /// <summary>Figures behind "November 3" that make it something else: "November 3:00", "November 3-1".</summary>
    private const string NoMore = "\\b(?![:.]\\d|[-–]\\d+\\s+(win|defeat|draw|victory|loss))";

    [GeneratedRegex(
        $"""
        \b{On}(?<d>{CalendarWords.DayNumber})({And}(?<d2>{CalendarWords.DayNumber}))?\s+(of\s+)?(?<m>{CalendarWords.Month}){InYear}
        ({Until}(?<d3>{CalendarWords.DayNumber})\s+(of\s+)?(?<m3>{CalendarWords.Month}){ToYear})?
        """,
        CalendarWords.Options)]
    private static partial Regex DayMonth { get; }

    [GeneratedRegex(
        $"""
        \b{On}(?<m>{CalendarWords.Month})\s+(the\s+)?(?<d>{CalendarWords.DayNumber}){NoMore}
        ({And}(?<d2>{CalendarWords.DayNumber}){NoMore})?{InYear}
        ({Until}(?<m3>{CalendarWords.Month})\s+(?<d3>{CalendarWords.DayNumber}){NoMore}{ToYear})?
        """,
        CalendarWords.Options)]
    private static partial Regex MonthDay { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAnyInRange('0', '9') || !here.ContainsAny(Signs)) yield break;
        for (var match = DayMonth.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            if (IsMonth(match)) yield return Words(match);
        }

        for (var match = MonthDay.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            if (IsMonth(match)) yield return Words(match);
        }
    }

    /// <summary>"The top 10 may change", "the 6 march on": two months are verbs as well, unless written with a capital.</summary>
    private static bool IsMonth(Match match) => match.Groups["m"].ValueSpan is not ("may" or "march" or "mar");

    private static DateWords Words(Match match)
    {
        var found = match;
        return DateWords.Of(match, DateForm.Calendar, context => Resolve(found, context.Today)) with
        {
            Weekday = match.Groups["w"] is { Success: true } weekday ? CalendarWords.WeekdayOf(weekday.ValueSpan) : null,
        };
    }

    private static DateRange? Resolve(Match match, DateOnly today)
    {
        int? year = match.Groups["y"].Success ? CalendarWords.NumberOf(match.Groups["y"]) : null;
        int? endYear = match.Groups["y2"].Success ? CalendarWords.NumberOf(match.Groups["y2"]) : null;
        var month = CalendarWords.MonthOf(match.Groups["m"].ValueSpan);
        var day = CalendarWords.DayOf(match.Groups["d"]);
        if (Years.Day(year ?? YearBefore(match, month, endYear), month, day, today) is not { } first) return null;
        if (LastDay(match, first, endYear) is not { } last) return DateRange.Day(first);
        return last < first ? null : new DateRange(first, last);
    }

    /// <summary>The year of the first day, where only the last one states it: "28 December to 3 January 2026".</summary>
    private static int? YearBefore(Match match, int month, int? endYear)
    {
        if (endYear is not { } end) return null;
        return CalendarWords.MonthOf(match.Groups["m3"].ValueSpan) < month ? end - 1 : end;
    }

    /// <summary>
    /// The last day of a range that begins with <paramref name="first"/>; the day before it where the words make no range.
    /// </summary>
    private static DateOnly? LastDay(Match match, DateOnly first, int? endYear)
    {
        if (match.Groups["d2"].Success && !match.Groups["d3"].Success)
            return Years.Day(first.Year, first.Month, CalendarWords.DayOf(match.Groups["d2"]), first) ?? first.AddDays(-1);
        if (!match.Groups["d3"].Success) return null;
        var month = CalendarWords.MonthOf(match.Groups["m3"].ValueSpan);
        var year = endYear ?? (month < first.Month ? first.Year + 1 : first.Year);
        return Years.Day(year, month, CalendarWords.DayOf(match.Groups["d3"]), first) ?? first.AddDays(-1);
    }
}
