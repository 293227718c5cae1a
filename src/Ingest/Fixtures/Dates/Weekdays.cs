using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of the week: "on Saturday", "Sunday afternoon", "this Friday", "next Tuesday", "last Monday", "Sunday week", "a week on Saturday",
/// "Tuesday of next week", "Saturday or Sunday".
/// <para>
/// A bare weekday is the first on or after the article's date, or after the calendar date the text has moved on to: see
/// <see cref="DateContext.Base"/>. "This" or "this coming" one is the first on or after the article's date. "Next" is that day of the
/// following calendar week, Monday to Sunday. "Sunday week" and "a week on Sunday" are seven days after the coming Sunday. "Last" is the
/// one before the article's date; whether a bare weekday lies in the past ("beat Villa on Saturday") is for the sentence to tell.
/// </para>
/// </summary>
internal static partial class Weekdays
{
    [GeneratedRegex(
        $"""
        \b(
          (?<ahead>(?<n>a|one|two|three)\s+weeks?|(?<fortnight>a\s+fortnight))\s+(on|from|this|come|next)\s+((this\s+)?coming\s+)?
          |((?<next>next)|(?<last>last|past|this\s+past|the\s+previous)
            |(?<following>the\s+(following|next))|(?<this>((this|the)\s+)?coming|this))\s+
          |(?<nextweek>next\s+week)\s+(on\s+)?
        )?
        (?<w>{CalendarWords.Weekday})
        (\s+(?<part>morning|lunchtime|lunch-time|afternoon|teatime|tea-time|evening|night)\b)?
        (\s+(?<week>week)\b|\s+(?<fortnight>fortnight)\b|\s+((?<nextweek>(of\s+)?next\s+week)|(of\s+)?this\s+week)\b
          |\s*(or|/)\s*(?<w2>{CalendarWords.FullWeekday}))?
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>What shows that "Sun" or "Sat" is the day: a figure, a mark of a list, or the end behind it.</summary>
    [GeneratedRegex(
        @"\G\.?,?\s*(\d|[()|:/–—-]|$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|night|eve|morning|afternoon)\w*\b)",
        CalendarWords.Options)]
    private static partial Regex DayContext { get; }

    [GeneratedRegex(@"\GSunday\s+(Times|Mirror|Telegraph|Mail|Post|People|World|Express|Independent|League)\b")]
    private static partial Regex Newspaper { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var found = match;
            if (IsWeekday(text, match.Groups["w"])) yield return DateWords.Of(match, DateForm.Weekday, context => Resolve(found, context));
        }
    }

    /// <summary>Whether the word is a day here: not a club ("Sheffield Wednesday"), a newspaper ("the Sun") or a verb ("sat").</summary>
    public static bool IsWeekday(string text, Group word)
    {
        var before = text.AsSpan(0, word.Index).TrimEnd();
        if (before.EndsWith("Sheffield", StringComparison.Ordinal) || before.EndsWith("Sheff", StringComparison.Ordinal)) return false;
        if (before.EndsWith("Mail on", StringComparison.Ordinal) || Newspaper.IsMatch(text, word.Index)) return false;
        if (word.ValueSpan.TrimEnd('.').EndsWith("day", StringComparison.OrdinalIgnoreCase)) return true;
        if (!char.IsUpper(word.ValueSpan[0])) return false;
        return before.EndsWith(" on", StringComparison.Ordinal) || before.EndsWith("(", StringComparison.Ordinal)
            || DayContext.IsMatch(text, word.Index + word.Length);
    }

    private static DateRange? Resolve(Match match, DateContext context)
    {
        var weekday = CalendarWords.WeekdayOf(match.Groups["w"].ValueSpan);
        var first = First(match, weekday, context);
        if (match.Groups["week"].Success) first = first.AddDays(7);
        if (match.Groups["fortnight"].Success) first = first.AddDays(14);
        if (match.Groups["n"].Success && match.Groups["ahead"].Success && !match.Groups["fortnight"].Success)
            first = first.AddDays(7 * CalendarWords.CountOf(match.Groups["n"]));
        if (!match.Groups["w2"].Success) return DateRange.Day(first);
        return new DateRange(first, CalendarWords.OnOrAfter(first, CalendarWords.WeekdayOf(match.Groups["w2"].ValueSpan)));
    }

    private static DateOnly First(Match match, DayOfWeek weekday, DateContext context)
    {
        var today = context.Today;
        if (match.Groups["next"].Success || match.Groups["nextweek"].Success)
            return CalendarWords.OnOrAfter(CalendarWords.OnOrAfter(today.AddDays(1), DayOfWeek.Monday), weekday);
        if (match.Groups["last"].Success) return CalendarWords.OnOrAfter(today.AddDays(-7), weekday);
        if (match.Groups["following"].Success) return CalendarWords.OnOrAfter((context.Previous?.To ?? today).AddDays(1), weekday);
        return CalendarWords.OnOrAfter(match.Groups["this"].Success ? today : context.Base, weekday);
    }
}
