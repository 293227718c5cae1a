using System.Globalization;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Knows the day that stands at a line's end without a blank before it: "20:00 Rovers v City Channel TwoSaturday 17 January". A page that
/// lost its line breaks glues each day to the line above it; it heads the lines below and dates nothing of its own.
/// </summary>
internal static class GluedHeadings
{
    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>The day at the end of a line that heads what stands below it, or null.</summary>
    public static DatePhrase? In(IReadOnlyList<DatePhrase> dates, TextSpan line, string text)
    {
        if (dates is not [.., { Form: DateForm.Calendar } last] || last.Span.Start <= line.Start || last.Span.End != line.End) return null;
        if (last.NamesWeekday) return char.IsLetterOrDigit(text[last.Span.Start - 1]) ? last : null;
        // "HDRSaturday 17 January": behind capitals the weekday is no word of its own.
        var before = text.AsSpan(line.Start, last.Span.Start - line.Start).TrimEnd([' ', ',']);
        foreach (var weekday in Weekdays)
        {
            if (before.EndsWith(weekday, StringComparison.Ordinal) && before.Length > weekday.Length
                && char.IsLetterOrDigit(before[^(weekday.Length + 1)]))
                return last;
        }

        return null;
    }
}
