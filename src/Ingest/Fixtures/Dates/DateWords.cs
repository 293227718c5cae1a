using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>Words that look like a date, before they are resolved: "three days later" needs to know what came before.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Form">How the date is put.</param>
/// <param name="Resolve">What they come to; null where they make no date ("30 February").</param>
internal sealed record DateWords(TextSpan Span, DateForm Form, Func<DateContext, DateRange?> Resolve)
{
    /// <summary>The weekday that a calendar date names beside its number, or null.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>What they come to in a sentence about the past, where that differs; null where it does not.</summary>
    public Func<DateContext, DateRange?>? ResolveIfPast { get; init; }

    /// <summary>Whether they may be the name of a programme, and are a date only where the sentence has no other.</summary>
    public bool IsProgramme { get; init; }

    /// <summary>The words, where they come to a date.</summary>
    public DatePhrase? In(DateContext context)
    {
        if (Resolve(context) is not { } range) return null;
        var past = ResolveIfPast?.Invoke(context);
        return new DatePhrase(Span, range, Form)
        {
            Otherwise = range.IsDay && Weekday is { } weekday ? Other(range.From, weekday) : null,
            NamesWeekday = Weekday is not null,
            IfPast = past == range ? null : past,
        };
    }

    private static DateOnly? Other(DateOnly day, DayOfWeek weekday) =>
        day.DayOfWeek == weekday ? null : CalendarWords.OnOrAfter(day.AddDays(-3), weekday);
}
