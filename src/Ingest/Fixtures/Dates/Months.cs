namespace Ingest.Fixtures.Dates;

/// <summary>
/// Months and parts of them: "in December", "in early March", "late January", "before May is out", "by the end of November", "next month",
/// "later this month", "before the month is out", "in May 2026".
/// <para>
/// Early, mid and late are the thirds of a month. "Before May is out" and "by the end of May" are from the article's date to the end of the
/// month, "by May" too, "before May" to the day before it begins. A month alone may lie up to five months back, as dates without a year do.
/// What has passed of the current month is cut off: in an article of the 21st, "in November" is the 21st to the 30th.
/// </para>
/// </summary>
internal static class Months
{
    private enum Part
    {
        Whole,
        Early,
        Mid,
        Late,
    }

    public static DateWords? Read(Cursor at)
    {
        var start = at;
        if ((Before(ref at) ?? ThisMonth(ref at) ?? Named(ref at)) is not { } resolve) return null;
        // "In May 3-1" and "next March 14" are something else.
        if (at.Is(WordUse.Number)) return null;
        int? month = start.Peek() is "in" && at.Word(-1).Is(WordUse.FullMonth) ? at.Word(-1).Value : null;
        return new DateWords(at.From(start), DateForm.Period, context => resolve(context.Today))
        {
            ResolveIfPast = month is { } named ? context => Past(named, context.Today) : null,
        };
    }

    /// <summary>"Before May is out", "by the end of the month", "by May".</summary>
    private static Func<DateOnly, DateRange?>? Before(ref Cursor at)
    {
        var end = at;
        var isBy = end.TryWord("by");
        if (!isBy && !end.TryWord("before")) return null;
        var isEnd = end.TryWords("the", "end", "of");
        var isThis = end.TryWords("the", "month") || end.TryWords("this", "month");
        var month = 0;
        if (!isThis && !TryFullMonth(ref end, out month)) return null;
        var isOut = end.TryWords("is", "out") || end.TryWord("ends") || end.TryWords("is", "over");
        if (isThis && !isEnd && !isOut) return null;
        int? year = !isThis && end.TryYear(out var stated) ? stated : null;
        at = end;
        var isToEnd = isEnd || isOut || isBy;
        return today => UpTo(isThis ? today.Month : month, year, isToEnd, today);
    }

    /// <summary>"Next month", "later this month", "the end of the month".</summary>
    private static Func<DateOnly, DateRange?>? ThisMonth(ref Cursor at)
    {
        var end = at;
        // "Over the next month" is how long, not when.
        var shift = at.Peek(-1) is "the" ? 0 : end.TryWord("next") ? 1 : end.TryWord("last") ? -1 : 0;
        if (shift == 0)
        {
            var hasLead = end.TryWords("later", "in") || end.TryWord("later") || TryEndOf(ref end);
            if (!end.TryWord("this") && !(hasLead && end.TryWord("the"))) return null;
        }

        if (!end.TryWord("month")) return null;
        at = end;
        return today => Coming(MonthOf(today.AddMonths(shift)), today);
    }

    /// <summary>"In early March 2026", "mid-December", "the end of May", "next March".</summary>
    private static Func<DateOnly, DateRange?>? Named(ref Cursor at)
    {
        var end = at;
        var isLed = end.Peek() is "in" or "during" or "throughout";
        if (isLed) end.Skip();
        if (!isLed && (end.TryWord("next") || end.TryWord("last") || end.TryWord("this"))) return Counted(ref at, end);
        var part = PartOf(ref end);
        if (!isLed && part is Part.Whole || !TryFullMonth(ref end, out var month)) return null;
        int? year = end.TryYear(out var stated) ? stated : null;
        at = end;
        return today => Coming(Third(part, Years.Month(year, month, today)), today);
    }

    /// <summary>"Next March" is the first after the article's month, "last March" the last before it, "this March" the nearest.</summary>
    private static Func<DateOnly, DateRange?>? Counted(ref Cursor at, Cursor end)
    {
        var which = end.Peek(-1);
        if (!TryFullMonth(ref end, out var month)) return null;
        at = end;
        return today => Coming(which switch
        {
            "last" => Years.MonthOf(month < today.Month ? today.Year : today.Year - 1, month),
            "next" => Years.MonthOf(month > today.Month ? today.Year : today.Year + 1, month),
            _ => Years.Month(null, month, today),
        }, today);
    }

    private static Part PartOf(ref Cursor at)
    {
        var end = at;
        end.TryWord("the");
        var part = end.Peek() switch
        {
            "early" or "start" or "beginning" => Part.Early,
            "mid" or "middle" => Part.Mid,
            "late" or "end" => Part.Late,
            _ => Part.Whole,
        };
        if (part is Part.Whole) return part;
        var isNoun = end.Peek() is "start" or "beginning" or "middle" or "end";
        end.Skip();
        // "The end of May" has its article and its "of"; "early May", "mid-May" and "early in May" have neither.
        if (isNoun ? !end.TryWord("of") : at.Peek() is "the") return Part.Whole;
        if (!isNoun && !end.TryDash()) end.TryWord("in");
        at = end;
        return part;
    }

    private static bool TryFullMonth(ref Cursor at, out int month)
    {
        month = 0;
        return at.Is(WordUse.FullMonth) && at.TryMonth(out month);
    }

    private static bool TryEndOf(ref Cursor at) => at.TryWords("the", "end", "of") || at.TryWords("end", "of");

    private static DateRange MonthOf(DateOnly day) => Years.MonthOf(day.Year, day.Month);

    private static DateRange? UpTo(int month, int? year, bool isToEnd, DateOnly today)
    {
        var meant = Years.MonthOf(year ?? (month < today.Month ? today.Year + 1 : today.Year), month);
        var last = isToEnd ? meant.To : meant.From.AddDays(-1);
        return last < today ? null : new DateRange(today, last);
    }

    /// <summary>"In May" in a sentence about the past: the last May that has begun.</summary>
    private static DateRange? Past(int month, DateOnly today)
    {
        var last = Years.MonthOf(month > today.Month ? today.Year - 1 : today.Year, month);
        return last.To > today ? last with { To = today } : last;
    }

    private static DateRange Coming(DateRange days, DateOnly today) =>
        days.From < today && today <= days.To ? days with { From = today } : days;

    private static DateRange Third(Part part, DateRange month) => part switch
    {
        Part.Early => month with { To = month.From.AddDays(9) },
        Part.Mid => new DateRange(month.From.AddDays(10), month.From.AddDays(19)),
        Part.Late => month with { From = month.From.AddDays(20) },
        _ => month,
    };
}
