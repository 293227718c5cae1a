using System.Globalization;
using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// Knows the dates that tell when the article was written and not when anything is played: of a dateline, "LONDON, February 27, 2026 –
/// Arsenal will ...", and of a stamp, "Fri, 25 Apr, 2025 - 13:12".
/// </summary>
internal static class Datelines
{
    /// <summary>Characters between the date and the dash: " (AP) " at most.</summary>
    private const int Reach = 12;

    /// <summary>Atoms of a stamp: "Updated: 06-02-2026 17:37 IST | Created: ...".</summary>
    private const int LongestStamp = 20;

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

    /// <summary>
    /// Whether a line is a stamp: it tells the article's own date with its year and an hour, and names no team, or it is nothing but that
    /// date without a weekday, which heads no list.
    /// </summary>
    public static bool IsStamp(Clause line, string text, DateOnly today)
    {
        if (line.Atoms.Count > LongestStamp || line.Signs.Has(Sign.Detail)) return false;
        var isDateAlone = line.Atoms is [DateAtom { Date.NamesWeekday: false }];
        if (!isDateAlone && line.First<KickOffAtom>() is null || line.First<TeamAtom>() is not null) return false;
        if (line.First<DateAtom>() is not { Date: { Form: DateForm.Calendar } date }) return false;
        // A page is updated on the next day; no match kicks off at 11.37.
        var isUpdate = line.First<KickOffAtom>() is { KickOff.Time.Minute: var minute } && minute % 5 != 0
            && date.Range == DateRange.Day(today.AddDays(1));
        if (date.Range != DateRange.Day(today) && !isUpdate) return false;
        var year = today.Year.ToString(CultureInfo.InvariantCulture);
        return text.AsSpan(date.Span.Start, date.Span.Length).Contains(year, StringComparison.Ordinal);
    }
}
