using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of a month: "26 November", "November 26", "Sat 8 Nov", "Sunday, November 2nd 2025", "17 and 18 March", "1-3 May", "Monday 8", "the 26th".
/// <para>
/// A date without a year is the one nearest to the article's date, up to five months back; further back it means the year after. A day
/// without a month is the next such day, of that weekday where one is stated.
/// </para>
/// </summary>
internal static partial class CalendarDates
{
    private const string OptionalWeekday = "(?:(?<w>" + CalendarWords.Weekday + @"),?\s+(?:the\s+)?)?";
    private const string OptionalYear = @"(?:,?\s+(?<y>20\d{2})\b)?";
    private const string And = @"\s*(?:and|&|or|to|[-–/])\s*";

    [GeneratedRegex(@"\b" + OptionalWeekday + "(?<d>" + CalendarWords.DayNumber + ")(?:" + And + "(?<d2>" + CalendarWords.DayNumber + @"))?\s+(?:of\s+)?(?<m>" + CalendarWords.Month + ")" + OptionalYear,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth { get; }

    [GeneratedRegex(@"\b" + OptionalWeekday + "(?<m>" + CalendarWords.Month + @")\s+(?<d>" + CalendarWords.DayNumber + @")\b(?!\s*[-:.–]?\d)(?:" + And + "(?<d2>" + CalendarWords.DayNumber + @")\b)?" + OptionalYear,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay { get; }

    [GeneratedRegex(@"\b(?:(?<w>" + CalendarWords.Weekday + @"),?\s+(?:the\s+)?(?<d>" + CalendarWords.DayNumber + @")|the\s+(?<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)))\b(?![-–:.,]\d|\s*(?:pm|am|minutes?|goals?|points?|games?|time|place|year|round|century|season|anniversary|birthday|club|team|in\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareDay { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        for (var match = DayMonth.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
            yield return Words(match, InYear);
        for (var match = MonthDay.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
            yield return Words(match, InYear);
        for (var match = BareDay.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
            yield return Words(match, InMonth);
    }

    private static DateWords Words(Match match, Func<Match, DateOnly, DateRange?> resolve) =>
        new(new TextSpan(match.Index, match.Index + match.Length), DateForm.Calendar, context => resolve(match, context.Today));

    private static DateRange? InYear(Match match, DateOnly today)
    {
        var month = CalendarWords.MonthOf(match.Groups["m"].ValueSpan);
        var first = CalendarWords.DayOf(match.Groups["d"]);
        var last = match.Groups["d2"].Success ? CalendarWords.DayOf(match.Groups["d2"]) : first;
        if (last < first) return null;
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : YearOf(month, first, today);
        return last <= DateTime.DaysInMonth(year, month) ? new DateRange(new DateOnly(year, month, first), new DateOnly(year, month, last)) : null;
    }

    private static int YearOf(int month, int day, DateOnly today)
    {
        var thisYear = new DateOnly(today.Year, month, Math.Min(day, DateTime.DaysInMonth(today.Year, month)));
        if (thisYear < today.AddMonths(-5)) return today.Year + 1;
        return thisYear > today.AddMonths(7) ? today.Year - 1 : today.Year;
    }

    private static DateRange? InMonth(Match match, DateOnly today)
    {
        var number = CalendarWords.DayOf(match.Groups["d"]);
        DayOfWeek? weekday = match.Groups["w"].Success ? CalendarWords.WeekdayOf(match.Groups["w"].ValueSpan) : null;
        // Any day of any weekday comes round within a year; a bare day within two months.
        for (var day = today; day < today.AddDays(weekday is null ? 62 : 370); day = day.AddDays(1))
        {
            if (day.Day == number && (weekday is null || day.DayOfWeek == weekday)) return DateRange.Day(day);
        }

        return null;
    }
}
