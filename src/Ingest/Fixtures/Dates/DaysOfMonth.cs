using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days without a month: "on the 26th", "Saturday 6", "Sunday the 9th", "the 4th of next month".
/// <para>
/// A day with a weekday is the first day that is both, within twelve weeks from the article's date or from the calendar date the text has
/// moved on to; else the last one within four weeks; else the next within a year. A bare day is the next one of that number. Ordinals that
/// count something ("the 3rd goal") are no days.
/// </para>
/// </summary>
internal static partial class DaysOfMonth
{
    /// <summary>Nouns that a number counts, and marks that make it a time or a score.</summary>
    private const string NoCounted =
        """
        (?![-–:.,]\d|\s*(%|/\d)|\s*(a\.?m|p\.?m|noon|midday|o['’]clock|per\s+cent)\b
          |\s+(min(ute)?s?|hours?|days?|weeks?|months?|years?|goals?|points?|games?|match(es)?|teams?|clubs?|sides?|players?|men|women
              |people|fans|supporters|times?|place|yards?|metres?|miles?|wins?|draws?|defeats?|changes|appearances|league|home|away
              |million|thousand|straight|consecutive)\b)
        """;

    [GeneratedRegex(
        $"""\b(?<w>{CalendarWords.Weekday}),?\s+(the\s+)?(?<d>{CalendarWords.DayNumber})\b{NoCounted}""", CalendarWords.Options)]
    private static partial Regex WeekdayNumber { get; }

    [GeneratedRegex(
        """
        (?<=(^|[,;(]|\b(on|until|till|by|before|after|from|since|between|and|of))\s*)
        \bthe\s+(?<d>(3[01]|[12]\d|[1-9])(st|nd|rd|th))\b
        (\s+of\s+((?<next>next)|this|the)\s+month\b)?
        (?=\s*($|[.,;:)!?—–-](?!\w)
          |(and|or|at|in|against|versus|vs?|with|when|where|for|from|to|until|before|after|away|but|they|as|is|are|will)\b))
        """,
        CalendarWords.Options)]
    private static partial Regex Ordinal { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "the"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAnyInRange('0', '9') || !here.ContainsAny(Signs)) yield break;
        for (var match = WeekdayNumber.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var weekday = CalendarWords.WeekdayOf(match.Groups["w"].ValueSpan);
            var number = CalendarWords.DayOf(match.Groups["d"]);
            if (Weekdays.IsWeekday(text, match.Groups["w"]))
                yield return DateWords.Of(match, DateForm.Calendar, context => OfWeekday(weekday, number, context.Base));
        }

        for (var match = Ordinal.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var number = CalendarWords.DayOf(match.Groups["d"]);
            var next = match.Groups["next"].Success;
            yield return DateWords.Of(match, DateForm.Calendar, context => Next(number, context.Today, next));
        }
    }

    private static DateRange? OfWeekday(DayOfWeek weekday, int number, DateOnly from)
    {
        var coming = CalendarWords.OnOrAfter(from, weekday);
        // Weeks from the coming such weekday in the order of likelihood: twelve ahead, four back, the rest of a year ahead.
        foreach (var week in Enumerable.Range(0, 12).Concat([-1, -2, -3, -4]).Concat(Enumerable.Range(12, 41)))
        {
            var day = coming.AddDays(7 * week);
            if (day.Day == number) return DateRange.Day(day);
        }

        return null;
    }

    private static DateRange? Next(int number, DateOnly today, bool nextMonth)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        if (nextMonth || number < today.Day) first = first.AddMonths(1);
        while (number > DateTime.DaysInMonth(first.Year, first.Month)) first = first.AddMonths(1);
        return DateRange.Day(first.AddDays(number - 1));
    }
}
