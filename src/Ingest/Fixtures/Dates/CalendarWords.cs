using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Fixtures.Dates;

/// <summary>The names of months, weekdays and small numbers, as patterns and as values.</summary>
internal static class CalendarWords
{
    public const string Month =
        @"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?";

    public const string Weekday =
        @"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b\.?";

    public const string DayNumber = @"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?";

    public const string Count = @"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})";

    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>1 to 12.</summary>
    public static int MonthOf(ReadOnlySpan<char> name) => "janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(Start(name), StringComparison.Ordinal) / 3 + 1;

    public static DayOfWeek WeekdayOf(ReadOnlySpan<char> name) => (DayOfWeek)("sunmontuewedthufrisat".AsSpan().IndexOf(Start(name), StringComparison.Ordinal) / 3);

    public static int DayOf(Group number) => int.Parse(number.ValueSpan.TrimEnd("stndrhSTNDRH"), CultureInfo.InvariantCulture);

    public static int CountOf(Group words)
    {
        var index = Array.IndexOf(Counts, words.Value.ToLowerInvariant());
        if (index >= 0) return index;
        return words.Value is ['a' or 'A', ..] ? 1 : int.Parse(words.ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The first such weekday on or after <paramref name="day"/>.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static string Start(ReadOnlySpan<char> name) => name[..3].ToString().ToLowerInvariant();
}
