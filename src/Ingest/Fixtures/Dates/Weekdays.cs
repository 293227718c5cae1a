using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of the week: "on Saturday", "Sunday afternoon", "this Friday", "next Tuesday", "last Monday", "Sunday week", "a week on Saturday".
/// <para>
/// A bare weekday is the first on or after the article's date; so is "this" or "this coming" one. "Next" is that day of the following
/// calendar week, Monday to Sunday. "Sunday week" and "a week on Sunday" are seven days after the coming Sunday. "Last" is the one before the
/// article's date; whether a bare weekday lies in the past ("beat Villa on Saturday") is for the sentence to tell.
/// </para>
/// </summary>
internal static partial class Weekdays
{
    [GeneratedRegex(@"\b(?:(?<aweek>a\s+week)\s+(?:on|from|this|today)?\s*(?:coming\s+)?|(?<which>next|last|this(?:\s+coming|\s+past)?|the\s+following|the\s+previous|coming|past)\s+)?(?<w>" + CalendarWords.Weekday + @")(?<week>\s+week\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            // "Sun", "Sat", "Wed", "Mon" are words and names too: short forms count with a capital only.
            if (found.Groups["w"].Length <= 5 && !char.IsUpper(found.Groups["w"].ValueSpan[0])) continue;
            // Sheffield Wednesday is a club.
            if (found.Groups["w"].ValueSpan.StartsWith("Wednesday") && text.AsSpan(0, found.Index).EndsWith("Sheffield ")) continue;
            yield return new DateWords(new TextSpan(found.Index, found.Index + found.Length), DateForm.Weekday, context => Resolve(found, context));
        }
    }

    private static DateRange? Resolve(Match match, DateContext context)
    {
        var weekday = CalendarWords.WeekdayOf(match.Groups["w"].ValueSpan);
        var coming = CalendarWords.OnOrAfter(context.Today, weekday);
        if (match.Groups["aweek"].Success || match.Groups["week"].Success) return DateRange.Day(coming.AddDays(7));
        var which = match.Groups["which"].Value.ToLowerInvariant();
        if (which is "next") return DateRange.Day(CalendarWords.OnOrAfter(CalendarWords.OnOrAfter(context.Today.AddDays(1), DayOfWeek.Monday), weekday));
        if (which is "last" or "past" || which.EndsWith("past", StringComparison.Ordinal) || which.EndsWith("previous", StringComparison.Ordinal))
            return DateRange.Day(CalendarWords.OnOrAfter(context.Today.AddDays(-7), weekday));
        if (which.EndsWith("following", StringComparison.Ordinal))
            return DateRange.Day(CalendarWords.OnOrAfter((context.Previous?.To ?? context.Today).AddDays(1), weekday));
        return DateRange.Day(coming);
    }
}
