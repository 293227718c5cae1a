using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Reads every date that a sentence states. Each kind of phrase has its own reader; where phrases overlap the longest holds, and they are resolved from left
/// to right, so that "three days later" counts from the date before it.
/// </summary>
internal static class DateReader
{
    public static IReadOnlyList<DatePhrase> Read(string text, TextSpan part, DateContext context)
    {
        var words = CalendarDates.Read(text, part)
            .Concat(Holidays.Read(text, part))
            .Concat(Periods.Read(text, part))
            .Concat(RelativeDays.Read(text, part))
            .Concat(Weekdays.Read(text, part))
            .OrderBy(found => found.Span.Start).ThenByDescending(found => found.Span.Length);
        var phrases = new List<DatePhrase>();
        var end = part.Start;
        foreach (var found in words)
        {
            if (found.Span.Start < end || found.Resolve(context) is not { } range) continue;
            phrases.Add(new DatePhrase(found.Span, range, found.Form));
            context = context with { Previous = range };
            end = found.Span.End;
        }

        return phrases;
    }
}
