using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Knows the day that stands at a line's end without a blank before it: "20:00 Rovers v City Channel TwoSaturday 17 January". A page that
/// lost its line breaks glues each day to the line above it; it heads the lines below and dates nothing of its own.
/// </summary>
internal static class GluedHeadings
{
    /// <summary>The day at the end of a line that heads what stands below it, or null.</summary>
    public static DatePhrase? In(IReadOnlyList<DatePhrase> dates, TextSpan line, string text) =>
        dates is [.., { Form: DateForm.Calendar, NamesWeekday: true } last] && last.Span.Start > line.Start && last.Span.End == line.End
            && char.IsLetterOrDigit(text[last.Span.Start - 1])
            ? last
            : null;
}
