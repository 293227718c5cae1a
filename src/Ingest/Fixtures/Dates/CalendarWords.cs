using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Fixtures.Dates;

/// <summary>The names of months, weekdays and small numbers, as patterns and as values.</summary>
internal static class CalendarWords
{
    public const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    public const string FullMonth = "(january|february|march|april|may|june|july|august|september|october|november|december)\\b";

    public const string Month =
        "((january|february|march|april|may|june|july|august|september|october|november|december)\\b|" +
        "(jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)";

    public const string FullWeekday = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b";

    public const string Weekday =
        "((monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|(mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\b\\.?)";

    public const string DayNumber = "(3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?";

    public const string Year = "(1[89]|20)\\d{2}";

    public const string Count = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

    /// <summary>A day, a week, a fortnight.</summary>
    public const string Unit = "(days?|nights?|weeks?|fortnights?)";

    private static readonly string[] Counts =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>1 to 12.</summary>
    public static int MonthOf(ReadOnlySpan<char> name) =>
        "janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;

    public static DayOfWeek WeekdayOf(ReadOnlySpan<char> name) =>
        (DayOfWeek)("sunmontuewedthufrisat".AsSpan().IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3);

    public static int DayOf(Group number) => int.Parse(number.ValueSpan.TrimEnd("stndrhSTNDRH"), CultureInfo.InvariantCulture);

    public static int NumberOf(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    public static int CountOf(Group words)
    {
        var index = Array.IndexOf(Counts, words.Value.ToLowerInvariant());
        if (index >= 0) return index;
        return words.Value is ['a' or 'A', ..] ? 1 : NumberOf(words);
    }

    /// <summary>How many days a unit has.</summary>
    public static int DaysOf(Group unit) => unit.ValueSpan[0] switch
    {
        'w' or 'W' => 7,
        'f' or 'F' => 14,
        _ => 1,
    };

    /// <summary>The first such weekday on or after <paramref name="day"/>.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
