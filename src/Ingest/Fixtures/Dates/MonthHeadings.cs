using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Headings that name a month for the lines below them: "December", "DECEMBER 2025", "December fixtures", "January:".
/// </summary>
internal static class MonthHeadings
{
    /// <summary>The month that a heading states, or null where it is more or less than a month's name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the heading.</param>
    /// <param name="today">The article's date, to which a month without a year is the nearest as <see cref="Years"/> has it.</param>
    public static DateRange? Read(string text, ReadOnlySpan<Token> tokens, DateOnly today)
    {
        // A month, a year, a noun and a colon are the most there can be.
        if (tokens.Length is 0 or > 4) return null;
        Span<CalendarWord> words = stackalloc CalendarWord[tokens.Length];
        CalendarWords.Read(tokens, words);
        var at = new Cursor(text, tokens, words, 0);
        if (!at.Is(WordUse.Month) || !at.TryMonth(out var month)) return null;
        int? year = at.TryYear(out var stated) ? stated : null;
        if (at.Peek() is "fixtures" or "matches" or "games" or "schedule" or "dates") at.Skip();
        at.TryWord(":");
        return at.IsAtEnd ? Years.Month(year, month, today) : null;
    }
}
