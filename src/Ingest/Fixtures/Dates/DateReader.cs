using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Reads every date that a sentence states. Each kind of phrase has its own reader; where phrases overlap the first holds, of those that
/// begin together the longest, and they are resolved from left to right, so that "three days later" counts from the date before it.
/// </summary>
internal static class DateReader
{
    public static IReadOnlyList<DatePhrase> Read(string text, TextSpan part, DateContext context)
    {
        var words = CalendarDates.Read(text, part)
            .Concat(DaysOfMonth.Read(text, part))
            .Concat(NumericDates.Read(text, part))
            .Concat(Holidays.Read(text, part))
            .Concat(Months.Read(text, part))
            .Concat(Weeks.Read(text, part))
            .Concat(RelativeDays.Read(text, part))
            .Concat(Offsets.Read(text, part))
            .Concat(Weekdays.Read(text, part))
            .OrderBy(found => found.Span.Start).ThenByDescending(found => found.Span.Length);
        var phrases = new List<DatePhrase>();
        var end = part.Start;
        foreach (var found in words)
        {
            if (found.Span.Start < end || found.In(context) is not { } phrase) continue;
            phrases.Add(phrase);
            // A weekday that was counted from a calendar date leaves that date the one to count from.
            var form = phrase.Form is DateForm.Weekday && context.Base != context.Today ? DateForm.Calendar : phrase.Form;
            context = context with { Previous = phrase.Range, PreviousForm = form };
            end = found.Span.End;
        }

        return phrases;
    }
}
