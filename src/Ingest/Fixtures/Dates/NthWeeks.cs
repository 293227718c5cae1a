namespace Ingest.Fixtures.Dates;

/// <summary>
/// Weekdays, weekends and weeks counted within a month: "the first Saturday of December", "the last weekend in January", "the second
/// weekend of the month", "the opening week of March".
/// <para>
/// The first weekend of a month is the one whose Saturday is the month's first; the last one is that of its last Saturday. The first week
/// is the first seven days, the last week the last seven.
/// </para>
/// </summary>
internal static class NthWeeks
{
    private enum Kind
    {
        Day,
        Weekend,
        Week,
    }

    public static DateWords? Read(Cursor at)
    {
        if (!at.Is(WordUse.Lead)) return null;
        var start = at;
        at.TryWord("the");
        int? nth = at.Peek() switch
        {
            "first" or "opening" => 0,
            "second" => 1,
            "third" => 2,
            "fourth" => 3,
            "last" or "final" => -1,
            _ => null,
        };
        if (nth is not { } number) return null;
        at.Skip();
        var (kind, weekday) = (Kind.Day, DayOfWeek.Saturday);
        if (at.TryWord("weekend")) kind = Kind.Weekend;
        else if (at.TryWord("week")) kind = Kind.Week;
        else if (!at.TryWeekday(out weekday)) return null;
        if (!at.TryWord("of") && !at.TryWord("in")) return null;
        var isThis = at.TryWords("the", "month") || at.TryWords("this", "month");
        var isNext = !isThis && at.TryWords("next", "month");
        var month = 0;
        if (!isThis && !isNext && !at.TryMonth(out month)) return null;
        int? year = month > 0 && at.TryYear(out var stated) ? stated : null;
        return new DateWords(at.From(start), kind is Kind.Day ? DateForm.Calendar : DateForm.Period, context =>
        {
            var meant = context.Today.AddMonths(isNext ? 1 : 0);
            var days = month > 0 ? Years.Month(year, month, context.Today) : Years.MonthOf(meant.Year, meant.Month);
            return Nth(number, kind, weekday, days);
        });
    }

    private static DateRange Nth(int number, Kind kind, DayOfWeek weekday, DateRange month)
    {
        var isLast = number < 0;
        if (kind is Kind.Week)
        {
            return isLast
                ? month with { From = month.To.AddDays(-6) }
                : new DateRange(month.From.AddDays(7 * number), month.From.AddDays(7 * number + 6));
        }

        var day = isLast
            ? CalendarWords.OnOrAfter(month.To.AddDays(-6), weekday)
            : CalendarWords.OnOrAfter(month.From, weekday).AddDays(7 * number);
        return new DateRange(day, kind is Kind.Weekend ? day.AddDays(1) : day);
    }
}
