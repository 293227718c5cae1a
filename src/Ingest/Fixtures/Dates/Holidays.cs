using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Holidays on which football is played: Boxing Day (26 December), Christmas Eve, New Year's Eve and Day, Good Friday and Easter Monday. Easter
/// Sunday by the Gregorian computus (J. Meeus, Astronomical Algorithms, 1991, ch. 8).
/// </summary>
internal static partial class Holidays
{
    [GeneratedRegex(@"\b(?<name>Boxing\s+Day|St\.?\s+Stephen['’]s\s+Day|Christmas\s+Eve|New\s+Year['’]?s\s+(?:Day|Eve)|Good\s+Friday|Easter\s+(?:Monday|Sunday|Saturday))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var name = match.Value.ToLowerInvariant();
            yield return new DateWords(new TextSpan(match.Index, match.Index + match.Length), DateForm.Calendar, context => Next(name, context.Today));
        }
    }

    private static DateRange Next(string name, DateOnly today)
    {
        var day = In(name, today.Year);
        return DateRange.Day(day >= today.AddMonths(-5) ? day : In(name, today.Year + 1));
    }

    private static DateOnly In(string name, int year) => name switch
    {
        _ when name.StartsWith("box", StringComparison.Ordinal) || name.StartsWith("st", StringComparison.Ordinal) => new DateOnly(year, 12, 26),
        _ when name.StartsWith("chr", StringComparison.Ordinal) => new DateOnly(year, 12, 24),
        _ when name.StartsWith("new", StringComparison.Ordinal) => name.EndsWith("eve", StringComparison.Ordinal) ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1),
        _ when name.StartsWith("good", StringComparison.Ordinal) => EasterSunday(year).AddDays(-2),
        _ when name.EndsWith("monday", StringComparison.Ordinal) => EasterSunday(year).AddDays(1),
        _ when name.EndsWith("saturday", StringComparison.Ordinal) => EasterSunday(year).AddDays(-1),
        _ => EasterSunday(year),
    };

    internal static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }
}
