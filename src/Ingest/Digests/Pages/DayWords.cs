using System.Globalization;

namespace Ingest.Digests.Pages;

/// <summary>Days in English words, as the pages write them.</summary>
internal static class DayWords
{
    /// <summary>Sunday 9 November 2025.</summary>
    public static string Long(DateOnly day) => In(day, "dddd d MMMM yyyy");

    /// <summary>Sunday 9 November.</summary>
    public static string Plain(DateOnly day) => In(day, "dddd d MMMM");

    /// <summary>Sun 9 Nov.</summary>
    public static string Short(DateOnly day) => In(day, "ddd d MMM");

    /// <summary>9 November 2025: a publication day.</summary>
    public static string Published(DateOnly day) => In(day, "d MMMM yyyy");

    /// <summary>November 2025.</summary>
    public static string Month(DateOnly day) => In(day, "MMMM yyyy");

    /// <summary>Sun: the weekday alone.</summary>
    public static string Weekday(DateOnly day) => In(day, "ddd");

    /// <summary>Sunday: the weekday in full.</summary>
    public static string WeekdayInFull(DateOnly day) => In(day, "dddd");

    /// <summary>9 November.</summary>
    public static string DayOfMonth(DateOnly day) => In(day, "d MMMM");

    /// <summary>Nov: the month alone.</summary>
    public static string ShortMonth(DateOnly day) => In(day, "MMM");

    /// <summary>
    /// A range: "the weekend of 8–9 November" where it is one Saturday and Sunday, else "Tuesday 4 to Thursday 6 November".
    /// </summary>
    public static string Range(DateOnly from, DateOnly to) =>
        from.DayOfWeek is DayOfWeek.Saturday && to == from.AddDays(1)
            ? $"the weekend of {(from.Month == to.Month ? In(from, "%d") : In(from, "d MMMM"))}–{In(to, "d MMMM")}"
            : $"{(from.Month == to.Month ? In(from, "dddd d") : Plain(from))} to {Plain(to)}";

    /// <summary>What an entry of dissent states: a day, an ISO 8601 interval, or nothing.</summary>
    public static string Stated(string? stated) => stated?.Split('/') switch
    {
        [var day] => Plain(Parse(day)),
        [var from, var to] => Range(Parse(from), Parse(to)),
        _ => "no day",
    };

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string In(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
