namespace Ingest.Fixtures.Dates;

/// <summary>
/// Finds the year that a date leaves out: the one that brings it nearest to the article's date, up to five months back; what would lie
/// further back is meant for the year after. Seasons run from summer to summer, so previews look further ahead than reports look back.
/// </summary>
internal static class Years
{
    private const int MonthsBack = 5;

    /// <summary>The day, in <paramref name="year"/> or the year nearest to <paramref name="today"/>; null where there is none.</summary>
    public static DateOnly? Day(int? year, int month, int day, DateOnly today)
    {
        var stated = year ?? Of(month, day, today);
        return day <= DateTime.DaysInMonth(stated, month) ? new DateOnly(stated, month, day) : null;
    }

    /// <summary>The month of <paramref name="year"/>, or the one of which some day is nearest to <paramref name="today"/>.</summary>
    public static DateRange Month(int? year, int month, DateOnly today) => MonthOf(year ?? Of(month, 31, today), month);

    public static DateRange MonthOf(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>The next day for which <paramref name="inYear"/> holds, counted as other dates without a year are.</summary>
    public static DateOnly Nearest(Func<int, DateOnly> inYear, DateOnly today)
    {
        var thisYear = inYear(today.Year);
        if (thisYear < today.AddMonths(-MonthsBack)) return inYear(today.Year + 1);
        return thisYear > today.AddMonths(12 - MonthsBack) ? inYear(today.Year - 1) : thisYear;
    }

    private static int Of(int month, int day, DateOnly today) =>
        Nearest(year => new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))), today).Year;
}
