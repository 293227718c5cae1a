using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Months and parts of them: "in December", "in early March", "late January", "before May is out", "by the end of November", "next month",
/// "later this month", "in May 2026".
/// <para>
/// Early, mid and late are the thirds of a month. "Before" and "by" look ahead; a month alone may lie up to five months back, as dates
/// without a year do. What has passed of the current month is cut off: in an article of the 21st, "before November is out" is the 21st to
/// the 30th.
/// </para>
/// </summary>
internal static partial class Months
{
    private const string Part = "((?<early>early)|(?<mid>mid)|(?<late>late))";
    private const string InYear = $"(\\s+(?<y>{CalendarWords.Year})\\b)?";

    [GeneratedRegex(
        $"""
        \b(
          ((?<next>next)|(?<last>last)|(later\s+(in\s+)?|(the\s+)?end\s+of\s+)(the|this)|this)\s+month\b
          |(before|by)\s+((?<late>the\s+end\s+of)\s+)?(?<out>{CalendarWords.FullMonth})(\s+is\s+out|\s+ends){InYear}
          |by\s+the\s+end\s+of\s+(?<out>{CalendarWords.FullMonth}){InYear}
          |(in|during|throughout|before|by)\s+({Part}[\s-]+)?(?<m>{CalendarWords.FullMonth}){InYear}
          |{Part}[\s-]+(?<m>{CalendarWords.FullMonth}){InYear}
          |(the\s+)?((?<early>start|beginning)|(?<mid>middle)|(?<late>end))\s+of\s+(?<m>{CalendarWords.FullMonth}){InYear}
          |((?<next>next)|(?<last>last)|this)\s+(?<m>{CalendarWords.FullMonth})
        )(?!\s+\d)
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "month", "january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            // "By may" and "in march" are slips or verbs.
            if (match.Groups["m"].ValueSpan is not ("may" or "march"))
                yield return DateWords.Of(match, DateForm.Period, context => Resolve(found, context.Today));
        }
    }

    private static DateRange? Resolve(Match match, DateOnly today)
    {
        int? year = match.Groups["y"].Success ? CalendarWords.NumberOf(match.Groups["y"]) : null;
        if (match.Groups["out"].Success) return Before(CalendarWords.MonthOf(match.Groups["out"].ValueSpan), year, today);
        var month = match.Groups["m"].Success ? Named(match, year, today) : Counted(match, today);
        var third = Third(match, month);
        return third.From < today && today <= third.To ? third with { From = today } : third;
    }

    private static DateRange Counted(Match match, DateOnly today)
    {
        var meant = today.AddMonths(match.Groups["next"].Success ? 1 : match.Groups["last"].Success ? -1 : 0);
        return Years.MonthOf(meant.Year, meant.Month);
    }

    private static DateRange Named(Match match, int? year, DateOnly today)
    {
        var month = CalendarWords.MonthOf(match.Groups["m"].ValueSpan);
        if (match.Groups["last"].Success) return Years.MonthOf(month < today.Month ? today.Year : today.Year - 1, month);
        if (match.Groups["next"].Success) return Years.MonthOf(month > today.Month ? today.Year : today.Year + 1, month);
        return Years.Month(year, month, today);
    }

    /// <summary>From the article's date to the month's end.</summary>
    private static DateRange? Before(int month, int? year, DateOnly today)
    {
        var end = Years.MonthOf(year ?? (month < today.Month ? today.Year + 1 : today.Year), month).To;
        return end < today ? null : new DateRange(today, end);
    }

    private static DateRange Third(Match match, DateRange month)
    {
        if (match.Groups["early"].Success) return month with { To = month.From.AddDays(9) };
        if (match.Groups["mid"].Success) return new DateRange(month.From.AddDays(10), month.From.AddDays(19));
        return match.Groups["late"].Success ? month with { From = month.From.AddDays(20) } : month;
    }
}
