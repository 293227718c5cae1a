using System.Globalization;

namespace Ingest.Articles.Schedules;

/// <summary>
/// Which year a day of a season's list belongs to that is written without one. A list names its year once, if at all, and goes on: first
/// the years of the season in its heading ("2025/26" is July to July, "2025" the calendar year), then those in which the weekday is right,
/// then the nearest to the last day it named.
/// </summary>
/// <param name="published">The day the list was dropped, to which its first day is the nearest where it names no year; or null.</param>
internal sealed class SeasonYears(DateOnly? published)
{
    private DateOnly? _last = published;
    private (DateOnly From, DateOnly To)? _season;

    /// <summary>Takes the season from a heading; a heading without one leaves it as it was.</summary>
    public void TakeHeading(ReadOnlySpan<char> heading)
    {
        if (SeasonOf(heading) is not { } season) return;
        _season = season;
        _last = season.From;
    }

    /// <summary>The season that a list's name states, "2025/26" or "2025"; null where it states none.</summary>
    public static (DateOnly From, DateOnly To)? SeasonOf(ReadOnlySpan<char> name)
    {
        for (var at = 0; at + 4 <= name.Length; at++)
        {
            var startsNumber = char.IsAsciiDigit(name[at]) && (at == 0 || !char.IsAsciiDigit(name[at - 1]));
            if (!startsNumber || Year(name[at..]) is not { } year) continue;
            var rest = name[(at + 4)..];
            var spansTwo = rest.Length > 2 && rest[0] is '/' or '-' or '–' && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]);
            return spansTwo
                ? (new DateOnly(year, 7, 1), new DateOnly(year + 1, 7, 31))
                : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        return null;
    }

    /// <summary>
    /// The day, or null where no year has it; <paramref name="fits"/> is false where the weekday that stands beside it is another's.
    /// </summary>
    public DateOnly? Resolve(int? year, int month, int day, DayOfWeek? weekday, out bool fits)
    {
        int[] years = year is { } stated ? [stated] : _last is { } last ? [last.Year - 1, last.Year, last.Year + 1] : [];
        var found = years
            .Where(candidate => candidate is >= 1863 and <= 2200 && day >= 1 && day <= DateTime.DaysInMonth(candidate, month))
            .Select(candidate => new DateOnly(candidate, month, day))
            .OrderBy(date => _season is { } season && (date < season.From || date > season.To) ? 1 : 0)
            .ThenBy(date => weekday is { } named && date.DayOfWeek != named ? 1 : 0)
            .ThenBy(date => _last is { } last ? Math.Abs(date.DayNumber - last.DayNumber) : 0)
            .Select(date => (DateOnly?)date)
            .FirstOrDefault();
        fits = found is null || weekday is null || found.Value.DayOfWeek == weekday;
        if (found is { } known) _last = known;
        return found;
    }

    private static int? Year(ReadOnlySpan<char> text) =>
        int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1863 and <= 2200
            && (text.Length == 4 || !char.IsAsciiDigit(text[4]))
            ? year
            : null;
}
