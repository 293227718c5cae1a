using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Holidays on which football is played: Christmas Eve and Day, Boxing Day, New Year's Eve and Day, Good Friday to Easter Monday, the bank
/// holidays of May and August. Without a year they are the nearest, as <see cref="Years"/> has it.
/// </summary>
internal static partial class Holidays
{
    [GeneratedRegex(
        $"""
        \b(
          (?<boxing>Boxing\s+Day|St\.?\s+Stephen['’]?s\s+Day)
          |(?<xmaseve>Christmas\s+Eve)|(?<xmas>Christmas\s+Day)
          |(?<nyeve>New\s+Year['’]?s\s+Eve)|(?<ny>New\s+Year['’]?s\s+Day)
          |(?<good>Good\s+Friday)|(?<saturday>Easter\s+Saturday)|(?<sunday>Easter\s+(Sunday|Day))|(?<monday>Easter\s+Monday)
          |(?<easter>(the\s+)?Easter\s+weekend)
          |(?<mayday>(early\s+)?May\s+(Day|bank\s+holiday)(\s+Monday)?)
          |(?<spring>(late\s+May|spring)\s+bank\s+holiday(\s+Monday)?)
          |(?<august>August\s+bank\s+holiday(\s+Monday)?)
        )\b(,?\s+(?<y>{CalendarWords.Year})\b)?
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["Boxing", "Stephen", "Christmas", "Year", "Friday", "Easter", "May Day", "holiday"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            yield return DateWords.Of(match, DateForm.Calendar, context => Resolve(found, context.Today));
        }
    }

    private static DateRange? Resolve(Match match, DateOnly today)
    {
        var first = match.Groups["y"] is { Success: true } stated
            ? In(match, CalendarWords.NumberOf(stated))
            : Years.Nearest(year => In(match, year), today);
        return match.Groups["easter"].Success ? new DateRange(first, first.AddDays(3)) : DateRange.Day(first);
    }

    private static DateOnly In(Match match, int year)
    {
        bool Is(string name) => match.Groups[name].Success;
        if (Is("boxing")) return new DateOnly(year, 12, 26);
        if (Is("xmaseve")) return new DateOnly(year, 12, 24);
        if (Is("xmas")) return new DateOnly(year, 12, 25);
        if (Is("nyeve")) return new DateOnly(year, 12, 31);
        if (Is("ny")) return new DateOnly(year, 1, 1);
        if (Is("mayday")) return CalendarWords.OnOrAfter(new DateOnly(year, 5, 1), DayOfWeek.Monday);
        if (Is("spring")) return CalendarWords.OnOrAfter(new DateOnly(year, 5, 25), DayOfWeek.Monday);
        if (Is("august")) return CalendarWords.OnOrAfter(new DateOnly(year, 8, 25), DayOfWeek.Monday);
        var sunday = Easter.Sunday(year);
        return sunday.AddDays(Is("good") || Is("easter") ? -2 : Is("saturday") ? -1 : Is("monday") ? 1 : 0);
    }
}
