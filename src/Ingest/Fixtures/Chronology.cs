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
    /// "host City on 22 November, the day before Rovers and United meet": what is told behind is a day later, or earlier behind "after"; null
    /// where nothing is told so.
    /// </summary>
    public static DatePhrase? DayBefore(Clause clause, Pairing pairing, DatePhrase? last)
    {
        if (last is not { Range.IsDay: true }) return null;
        var start = pairing.Subject >= 0 ? Math.Min(pairing.Subject, pairing.At) : pairing.At;
        // "the day before the derby between", "a day before Rovers' trip to"
        for (var at = start - 1; at > 0 && at >= start - 3; at--)
        {
            var isDay = clause.SymbolAt(at - 1) is "day" && clause.SymbolAt(at - 2) is "the" or "a" or "one";
            // "a day after Rovers host United", of two that are both to come
            if (isDay && clause.SymbolAt(at) is "before" or "after")
                return last with { Range = last.Range.AddDays(clause.SymbolAt(at) is "before" ? 1 : -1), IfPast = null };
        }

        return null;
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
