namespace Ingest.Fixtures.Dates;

/// <summary>
/// Holidays on which football is played: Christmas Eve and Day, Boxing Day, New Year's Eve and Day, Good Friday to Easter Monday, the bank
/// holidays of May and August, and days that fixture lists name: Remembrance Sunday, Thanksgiving, St Patrick's Day, Halloween. Without a
/// year they are the nearest, as <see cref="Years"/> has it.
/// <para>
/// "Over Easter" is Good Friday to Easter Monday. "Over Christmas" and "the festive period" are no more exact than the fixture lists they
/// speak of: 20 December to 4 January, from the weekend before the holiday to the one after the new year. "By Christmas" and "top at
/// Christmas" are no dates of matches.
/// </para>
/// </summary>
internal static class Holidays
{
    /// <summary>The first of the festive days in December.</summary>
    private const int FestiveFrom = 20;

    /// <summary>How many more there are.</summary>
    private const int FestiveDays = 15;

    /// <summary>Each by its words and the day of a year it is.</summary>
    private static readonly (string[] Words, Func<int, DateOnly> Day)[] Days =
    [
        (["boxing", "day"], year => new DateOnly(year, 12, 26)),
        (["st", "stephens", "day"], year => new DateOnly(year, 12, 26)),
        (["st", "stephen", "'s", "day"], year => new DateOnly(year, 12, 26)),
        (["christmas", "eve"], year => new DateOnly(year, 12, 24)),
        (["christmas", "day"], year => new DateOnly(year, 12, 25)),
        (["new", "year", "'s", "eve"], year => new DateOnly(year, 12, 31)),
        (["new", "years", "eve"], year => new DateOnly(year, 12, 31)),
        (["new", "year", "eve"], year => new DateOnly(year, 12, 31)),
        (["new", "year", "'s", "day"], year => new DateOnly(year, 1, 1)),
        (["new", "years", "day"], year => new DateOnly(year, 1, 1)),
        (["new", "year", "day"], year => new DateOnly(year, 1, 1)),
        (["maundy", "thursday"], year => Easter.Sunday(year).AddDays(-3)),
        (["palm", "sunday"], year => Easter.Sunday(year).AddDays(-7)),
        (["good", "friday"], year => Easter.Sunday(year).AddDays(-2)),
        (["easter", "saturday"], year => Easter.Sunday(year).AddDays(-1)),
        (["easter", "sunday"], Easter.Sunday),
        (["easter", "day"], Easter.Sunday),
        (["easter", "monday"], year => Easter.Sunday(year).AddDays(1)),
        (["whit", "monday"], year => Easter.Sunday(year).AddDays(50)),
        (["early", "may", "bank", "holiday"], MayDay),
        (["may", "bank", "holiday"], MayDay),
        (["may", "day"], MayDay),
        (["late", "may", "bank", "holiday"], year => Monday(year, 5, 25)),
        (["spring", "bank", "holiday"], year => Monday(year, 5, 25)),
        (["august", "bank", "holiday"], year => Monday(year, 8, 25)),
        (["st", "patrick", "'s", "day"], year => new DateOnly(year, 3, 17)),
        (["st", "patricks", "day"], year => new DateOnly(year, 3, 17)),
        (["valentine", "'s", "day"], year => new DateOnly(year, 2, 14)),
        (["valentines", "day"], year => new DateOnly(year, 2, 14)),
        (["halloween"], year => new DateOnly(year, 10, 31)),
        (["remembrance", "sunday"], year => CalendarWords.OnOrAfter(new DateOnly(year, 11, 8), DayOfWeek.Sunday)),
        (["thanksgiving", "day"], Thanksgiving),
        (["thanksgiving"], Thanksgiving),
    ];

    public static DateWords? Read(Cursor at)
    {
        if (!at.Is(WordUse.Sign | WordUse.Lead | WordUse.Month)) return null;
        var start = at;
        if (Period(ref at) is { } period)
            return new DateWords(at.From(start), DateForm.Period, context => period(context.Today));
        foreach (var (words, day) in Days)
        {
            var end = at;
            if (!TryAll(ref end, words)) continue;
            if (end.Peek(-1) is "holiday" or "day") end.TryWord("monday");
            return WithYear(start, end, day, daysMore: 0);
        }

        at.TryWord("the");
        return at.TryWords("easter", "weekend") ? WithYear(start, at, year => Easter.Sunday(year).AddDays(-2), daysMore: 3) : null;
    }

    private static DateWords WithYear(Cursor start, Cursor at, Func<int, DateOnly> day, int daysMore)
    {
        var behind = at;
        behind.TryWord(",");
        int? year = behind.TryYear(out var stated) ? stated : null;
        return new DateWords(year is null ? at.From(start) : behind.From(start), DateForm.Calendar, context =>
        {
            var first = year is { } meant ? day(meant) : Years.Nearest(day, context.Today);
            return new DateRange(first, first.AddDays(daysMore));
        });
    }

    /// <summary>"Over Easter", "over the Christmas period", "during the festive season".</summary>
    private static Func<DateOnly, DateRange?>? Period(ref Cursor at)
    {
        if (at.Peek() is not ("over" or "during" or "the")) return null;
        var end = at;
        var isOver = end.TryWord("over") || end.TryWord("during");
        end.TryWord("the");
        var isLong = end.Peek(1) is "period" or "season" or "schedule" or "programme" or "fixtures" or "holidays";
        switch (end.Peek())
        {
            case "easter" when isOver && end.Peek(1) is not ("weekend" or "monday" or "sunday" or "saturday" or "day" or "holidays"):
                end.Skip();
                at = end;
                return today => Days(today, year => Easter.Sunday(year).AddDays(-2), 3);
            case "festive" when isLong:
            case "christmas" or "xmas" when isOver && (isLong || end.Peek(1) is not ("day" or "eve")):
                end.Skip();
                if (isLong) end.Skip();
                at = end;
                return today => Days(today, year => new DateOnly(year, 12, FestiveFrom), FestiveDays);
            default:
                return null;
        }

        static DateRange? Days(DateOnly today, Func<int, DateOnly> first, int more)
        {
            var from = Years.Nearest(first, today);
            return new DateRange(from, from.AddDays(more));
        }
    }

    private static bool TryAll(ref Cursor at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            // "St. Stephen's Day"
            if (i == 1 && words[0] is "st") at.TryWord(".");
            if (!at.TryWord(words[i])) return false;
        }

        return true;
    }

    private static DateOnly MayDay(int year) => Monday(year, 5, 1);

    private static DateOnly Thanksgiving(int year) => CalendarWords.OnOrAfter(new DateOnly(year, 11, 22), DayOfWeek.Thursday);

    /// <summary>The first Monday on or after a day.</summary>
    private static DateOnly Monday(int year, int month, int day) =>
        CalendarWords.OnOrAfter(new DateOnly(year, month, day), DayOfWeek.Monday);
}
