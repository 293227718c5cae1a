using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// Knows the date of a dateline, which tells when the article was written and not when anything is played: "LONDON, February 27, 2026 –
/// Arsenal will ...".
/// </summary>
internal static class Datelines
{
    /// <summary>Characters between the date and the dash: " (AP) " at most.</summary>
    private const int Reach = 12;

    /// <summary>The dates of a paragraph's first sentence without that of its dateline.</summary>
    public static IReadOnlyList<DatePhrase> Without(IReadOnlyList<DatePhrase> dates, string text, DateOnly today)
    {
        if (dates is not [{ Form: DateForm.Calendar, Span.Start: > 0 } first, ..] || first.Range != DateRange.Day(today)) return dates;
        if (text[first.Span.Start - 1] is not ' ') return dates;
        var behind = text.AsSpan(first.Span.End, Math.Min(Reach, text.Length - first.Span.End));
        var dash = behind.IndexOfAny('–', '—', '-');
        // "New Delhi, March 11 (IANS) ...": the agency stands in brackets.
        if (dash < 0 && behind.IndexOf('(') is 0 or 1) dash = behind.IndexOf(')');
        return dash >= 0 && !behind[..dash].ContainsAnyInRange('a', 'z') ? [.. dates.Skip(1)] : dates;
    }
}
