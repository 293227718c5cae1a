using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days of a named month: "26 November", "November 26", "Sat 8 Nov", "Sunday, November 2nd 2025", "17 and 18 March", "10/11 March",
/// "Oct 3-4", "the 26th of November", "28 November to 3 December", "between 3 and 5 May", "Saturday (29 November)",
/// "next Sunday, 7 December".
/// <para>
/// A year that is left out is found by <see cref="Years"/>. Days of one month are the first and the last of a range, also where they are
/// joined by "and" or "or" ("3, 4 and 5 May"): the match is on one of them. A weekday beside the number is kept for comparison.
/// </para>
/// </summary>
internal static class CalendarDates
{
    public static DateWords? Read(Cursor at)
    {
        if (!at.Is(WordUse.Month | WordUse.Weekday | WordUse.Number | WordUse.Lead)) return null;
        var start = at;
        var words = new Written { IsBetween = at.TryWord("between") };
        // "This Saturday, 6 December" is that date and nothing else.
        if (!words.IsBetween && at.Is(WordUse.Lead) && (WhichWords.Read(ref at) is Which.Bare || !at.Is(WordUse.Weekday))) return null;
        ReadWeekday(ref at, ref words);
        if (at.Peek() is "the" && (words.Weekday is not null || words.IsBetween)) at.Skip();
        if (!(at.Is(WordUse.Month) ? ReadMonthDay(ref at, ref words) : ReadDayMonth(ref at, ref words))) return null;
        if (words.IsBetween && words.Last is null) return null;
        if (words.IsBracketed && !at.TryWord(")")) return null;
        var read = words;
        return new DateWords(at.From(start), DateForm.Calendar, context => Resolve(read, context.Today))
        {
            Weekday = words.Weekday,
            ResolveIfPast = context => Past(read, context.Today),
        };
    }

    /// <summary>"Saturday", "Saturday," or "Saturday (", before a date; also "Tuesday/Wednesday" before two.</summary>
    private static void ReadWeekday(ref Cursor at, ref Written words)
    {
        if (!at.TryWeekday(out var weekday)) return;
        words.Weekday = weekday;
        var second = at;
        if (TryJoin(ref second) && second.TryWeekday(out _)) at = second;
        if (at.TryWord(",")) return;
        words.IsBracketed = at.TryWord("(");
    }

    /// <summary>"26 November", "26th and 27th of November", "28 November to 3 December".</summary>
    private static bool ReadDayMonth(ref Cursor at, ref Written words)
    {
        if (IsInsideFigures(at) || !at.TryDayNumber(out words.Day)) return false;
        var second = at;
        if (TryMore(ref second, out var last) && IsMonthNext(second))
        {
            words.Last = last;
            at = second;
        }

        if (!TryMonthOf(ref at, out words.Month)) return false;
        if (TryYear(ref at, out var year)) words.Year = year;
        var end = at;
        if (!TryUntil(ref end, words.IsBetween) || !TryDay(ref end, out last) || !TryMonthOf(ref end, out var month)) return true;
        if (IsBackwards(words, last, month)) return true;
        EndIn(ref at, end, ref words, last, month);
        return true;
    }

    /// <summary>"November 26", "Nov. 26-27", "November 28 to December 3".</summary>
    private static bool ReadMonthDay(ref Cursor at, ref Written words)
    {
        if (!at.TryMonth(out words.Month)) return false;
        at.TryWord("the");
        if (!at.TryDayNumber(out words.Day) || Counted.IsFigureBehind(at)) return false;
        var second = at;
        if (TryMore(ref second, out var last) && last > words.Day && !Counted.IsBehind(second))
        {
            words.Last = last;
            at = second;
        }

        if (TryYear(ref at, out var year)) words.Year = year;
        var end = at;
        if (!TryUntil(ref end, words.IsBetween)) return true;
        if (end.TryWeekday(out _)) end.TryWord(",");
        if (!end.TryMonth(out var month) || !end.TryDayNumber(out last) || Counted.IsFigureBehind(end)) return true;
        if (IsBackwards(words, last, month)) return true;
        EndIn(ref at, end, ref words, last, month);
        return true;
    }

    /// <summary>"Moved from 13 December to 12 December": two days, and no stretch of them.</summary>
    private static bool IsBackwards(in Written words, int last, int month) => month == words.Month && last <= words.Day;

    private static void EndIn(ref Cursor at, Cursor end, ref Written words, int day, int month)
    {
        words.Last = day;
        words.LastMonth = month;
        if (TryYear(ref end, out var year)) words.LastYear = year;
        at = end;
    }

    /// <summary>A number that is part of a larger figure begins no date: "7.45 March", "£26".</summary>
    private static bool IsInsideFigures(Cursor at) => at.Before is '.' or ':' or '£' or '$' or '€' && at.IsGlued();

    private static bool TryJoin(ref Cursor at)
    {
        if (at.Peek() is not ("and" or "or" or "to" or "until" or "-" or "–" or "—" or "/")) return false;
        at.Skip();
        return true;
    }

    /// <summary>"And 4", "-11", ", 4 and 5": the other days of the same month, of which the last counts.</summary>
    private static bool TryMore(ref Cursor at, out int last)
    {
        while (at.Peek() is "," && at.Word(1).Is(WordUse.Number))
        {
            at.Skip();
            if (!at.TryDayNumber(out last)) return false;
        }

        last = 0;
        return TryJoin(ref at) && TryDay(ref at, out last);
    }

    private static bool TryUntil(ref Cursor at, bool isBetween) =>
        at.TryDash() || at.TryWord("/") || at.TryWord("to") || at.TryWord("until") || isBetween && at.TryWord("and");

    /// <summary>"27th", "Wednesday 3", "the 4th".</summary>
    private static bool TryDay(ref Cursor at, out int day)
    {
        if (at.TryWeekday(out _)) at.TryWord(",");
        at.TryWord("the");
        return at.TryDayNumber(out day);
    }

    private static bool IsMonthNext(Cursor at) => TryMonthOf(ref at, out _);

    /// <summary>"November", "of November", "-Nov".</summary>
    private static bool TryMonthOf(ref Cursor at, out int month)
    {
        var name = at;
        if (!name.TryWord("of") && name.IsGlued() && name.Peek() is "-" or "/") name.Skip();
        if (!name.TryMonth(out month)) return false;
        at = name;
        return true;
    }

    /// <summary>A year behind a date, unless a zone or the like shows that the figures are a time: "November 26 1930 GMT".</summary>
    private static bool TryYear(ref Cursor at, out int year)
    {
        var behind = at;
        if (!behind.TryWord(",") && behind.IsGlued() && behind.Peek() is "-" or "/") behind.Skip();
        if (!behind.TryYear(out year) || behind.Peek() is "hrs" or "hours" or "local") return false;
        var isPart = behind.IsGlued() && behind.Peek() is "-" or "/" or ":" && behind.IsGlued(1) && behind.Word(1).Is(WordUse.Number);
        if (isPart || behind.Token().Case is LetterCase.Upper && ZoneNames.IsAbbreviation(behind.Peek())) return false;
        at = behind;
        return true;
    }

    private static DateRange? Resolve(in Written words, DateOnly today)
    {
        if (Years.Day(words.Year ?? YearBefore(words), words.Month, words.Day, today) is not { } first) return null;
        if (words.Last is not { } day) return DateRange.Day(first);
        var month = words.LastMonth ?? first.Month;
        var year = words.LastYear ?? (month < first.Month ? first.Year + 1 : first.Year);
        return Years.Day(year, month, day, first) is { } last && last >= first ? new DateRange(first, last) : null;
    }

    /// <summary>A day without a year in a sentence about the past: the last one of that number.</summary>
    private static DateRange? Past(in Written words, DateOnly today)
    {
        if (words.Year is not null || words.LastYear is not null || words.Last is not null) return null;
        var isComing = (words.Month, words.Day).CompareTo((today.Month, today.Day)) > 0;
        return Years.Day(isComing ? today.Year - 1 : today.Year, words.Month, words.Day, today) is { } day ? DateRange.Day(day) : null;
    }

    /// <summary>The year of the first day, where only the last one states it: "28 December to 3 January 2026".</summary>
    private static int? YearBefore(in Written words) =>
        words.LastYear is { } end ? words.LastMonth < words.Month ? end - 1 : end : null;

    /// <summary>What the words of a date say.</summary>
    private struct Written
    {
        public int Day, Month;
        public int? Year, Last, LastMonth, LastYear;
        public DayOfWeek? Weekday;
        public bool IsBetween, IsBracketed;
    }
}
