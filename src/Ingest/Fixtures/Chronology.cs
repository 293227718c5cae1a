using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// A sentence tells the matches of one team in their order, so a later one is on a later day: of "host City on Friday and Town on Monday",
/// written on a Monday, the Monday is next week's; "begin on 2 August and end on 2 May" ends a year later.
/// </summary>
internal static class Chronology
{
    /// <summary>
    /// The date of the next match of the same team; null where it would be that of the last one, as a team plays once a day.
    /// </summary>
    public static DatePhrase? After(DatePhrase? last, DatePhrase? date)
    {
        if (last is null || date is null || date.Range.From > last.Range.From) return date;
        if (date.Span == last.Span) return last.Range.IsDay ? null : date;
        return date.Form switch
        {
            DateForm.Weekday when last.Form is DateForm.Weekday && date.Range.IsDay => date with { Range = date.Range.AddDays(7) },
            DateForm.Calendar when last.Form is DateForm.Calendar && last.Range.From > date.Range.From.AddDays(60) => date with
            {
                Range = new DateRange(date.Range.From.AddYears(1), date.Range.To.AddYears(1)),
                Otherwise = null,
            },
            _ => date,
        };
    }

    /// <summary>
    /// "Town host City on Saturday while Rovers go to United on Sunday", written on a Sunday: the Sunday is the one behind that Saturday, not
    /// today.
    /// </summary>
    public static DatePhrase? BehindComing(DatePhrase? last, DatePhrase? date, DateOnly today) =>
        last is { Form: DateForm.Weekday, Range.IsDay: true } && last.Range.From > today && last.Range.From < today.AddDays(7)
        && date is { Form: DateForm.Weekday } && date.Range == DateRange.Day(today)
            ? date with { Range = date.Range.AddDays(7) }
            : date;
}
