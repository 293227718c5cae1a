using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Dates in figures: "08/11/2025", "Sat 8/11", "on 8.11.", "2025-11-08".
/// <para>
/// The day comes first, the month only where day first is impossible ("11/26"). Figures without a year are read only where something shows
/// that they are a date: a weekday or a preposition of time before them, or a line that begins with them. Odds ("11/4"), marks ("8/10"),
/// seasons ("25/26") and times ("7.45") look the same.
/// </para>
/// </summary>
internal static partial class NumericDates
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("/.-");

    private const string On = $"((?<w>{CalendarWords.Weekday}),?\\s+)?";

    [GeneratedRegex($@"\b{On}(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)\b", CalendarWords.Options)]
    private static partial Regex Iso { get; }

    [GeneratedRegex(
        $"""
        (?<![\d/.,:£$€-]){On}(?<a>\d\d?)(
          /(?<b>\d\d?)/(?<y>(20)?\d\d)
          |\.(?<b>\d\d?)\.(?<y>20\d\d)
          |-(?<b>\d\d?)-(?<y>20\d\d)
        )(?![\d/])
        """,
        CalendarWords.Options)]
    private static partial Regex WithYear { get; }

    [GeneratedRegex(
        $"""
        (((?<w>{CalendarWords.Weekday}),?\s+|\b(?<on>on|until|till|by|from|since|dated?:?)\s+)(?<a>\d\d?)(/(?<b>\d\d?)|\.(?<b>\d\d?)\.)
          |(?<=^[\s•*(-]*)(?<line>(?<a>\d\d?)(/(?<b>\d\d?)|\.(?<b>\d\d?)\.))(?=\s*$|[\s:|,)–-]+\S)
        )(?![\d/]|\s*(season|campaign|favourites?|on\b|shot|chance|odds|rating))
        """,
        CalendarWords.Options)]
    private static partial Regex WithoutYear { get; }

    [GeneratedRegex(
        @"\b(odds|bets?|betting|bookmakers?|bookies|price[ds]?|rating|rated|out\s+of\s+10|to\s+win)\b", CalendarWords.Options)]
    private static partial Regex Betting { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        // Nearly all sentences have no such figures.
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAnyInRange('0', '9') || !here.ContainsAny(Separators)) yield break;
        for (var match = Iso.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
            yield return Words(match, Number(match, "d"), Number(match, "m"), Number(match, "y"));
        for (var match = WithYear.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
            yield return Words(match, Number(match, "a"), Number(match, "b"), Number(match, "y"));
        var betting = Betting.IsMatch(text.AsSpan(part.Start, part.Length));
        for (var match = WithoutYear.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            if (!betting || match.Groups["w"].Success) yield return Words(match, Number(match, "a"), Number(match, "b"), year: null);
        }
    }

    private static DateWords Words(Match match, int a, int b, int? year)
    {
        int? full = year is < 100 ? year + 2000 : year;
        return DateWords.Of(match, DateForm.Calendar, context => Resolve(a, b, full, context.Today)) with
        {
            Weekday = match.Groups["w"] is { Success: true } weekday ? CalendarWords.WeekdayOf(weekday.ValueSpan) : null,
        };
    }

    private static DateRange? Resolve(int a, int b, int? year, DateOnly today) =>
        (DayOf(year, b, a, today) ?? DayOf(year, a, b, today)) is { } day ? DateRange.Day(day) : null;

    private static DateOnly? DayOf(int? year, int month, int day, DateOnly today) =>
        month is >= 1 and <= 12 && day >= 1 ? Years.Day(year, month, day, today) : null;

    private static int Number(Match match, string group) => CalendarWords.NumberOf(match.Groups[group]);
}
