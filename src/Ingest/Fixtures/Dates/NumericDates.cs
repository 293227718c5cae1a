using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Dates in figures: "08/11/2025", "Sat 8/11", "on 8.11.", "2025-11-08".
/// <para>
/// The day comes first; the month only where day first is impossible ("11/26") or the text is known to be American: by what the context
/// says, or by a zone of the United States in the sentence. Figures without a year are read only where something shows that they are a
/// date: a weekday or a preposition of time before them, or a line that begins with them. Odds ("11/4"), marks ("8/10"), seasons ("25/26")
/// and times ("7.45") look the same.
/// </para>
/// </summary>
internal static class NumericDates
{
    private static readonly FrozenSet<string> Before = WordSet.Of("on until till by from since date dated");

    private static readonly FrozenSet<string> OtherBehind = WordSet.Of("season campaign favourite favourites on shot chance odds rating");

    private static readonly FrozenSet<string> Betting = WordSet.Of(
        "odds bet bets betting bookmaker bookmakers bookies price priced prices rating rated");

    private static readonly FrozenSet<string> American = WordSet.Of("et est edt pt pst pdt mst mdt cst cdt eastern");

    /// <summary>How many tokens away a word may stand that tells what figures are: as far as a sentence commonly goes.</summary>
    private const int Reach = 40;

    public static DateWords? Read(Cursor at)
    {
        var start = at;
        DayOfWeek? weekday = null;
        var isShown = false;
        if (at.TryWeekday(out var named))
        {
            weekday = named;
            at.TryWord(",");
            isShown = true;
        }
        else if (Before.Contains(at.Peek()))
        {
            at.Skip();
            at.TryWord(":");
            isShown = true;
        }

        if (!at.Is(WordUse.Number) || at.Before is '/' or '.' or ',' or ':' or '£' or '$' or '€' or '-') return null;
        var isLine = !isShown && at.IsFirst;
        // "Rovers (27.12./away)": a bracket shows it where the mark of the month does too.
        isShown |= at.Peek(-1) is "(" && at.Peek(1) is "." && at.Peek(3) is ".";
        var figures = at;
        if (!TryFigures(ref figures, out var a, out var b, out var year)) return null;
        if (year is null && !(isShown || isLine && IsLineOfDate(figures))) return null;
        if (year is null && (IsOther(figures) || weekday is null && at.HasNear(Betting, Reach))) return null;
        var isMonthFirst = at.HasNear(American, Reach);
        return new DateWords(
            // A preposition shows only what figures without a year are.
            year is null || weekday is not null ? figures.From(start) : figures.From(at),
            DateForm.Calendar,
            context => Resolve(a, b, year, isMonthFirst || context.IsMonthFirst, context.Today))
        {
            Weekday = weekday,
        };
    }

    /// <summary>"2025-11-08", "8/11/25", "8.11.2025", "8/11", "8.11.": no blanks in it, and no figure behind.</summary>
    private static bool TryFigures(ref Cursor at, out int a, out int b, out int? year)
    {
        (a, b, year) = (at.Word().Value, at.Word(2).Value, null);
        var mark = at.Peek(1);
        if (mark is not ("/" or "." or "-") || !at.IsGlued(1) || !at.IsGlued(2) || !at.Word(2).Is(WordUse.Number) || LengthOf(at, 2) > 2)
            return false;
        var hasThird = at.Peek(3) == mark && at.IsGlued(3) && at.IsGlued(4) && at.Word(4).Is(WordUse.Number);
        if (LengthOf(at, 0) == 4) return mark is "-" or "/" && hasThird && TryIso(ref at, out a, out b, out year);
        if (LengthOf(at, 0) > 2) return false;
        if (hasThird && IsYear(at, mark)) year = at.Word(4).Value is < 100 and var two ? two + 2000 : at.Word(4).Value;
        else if (mark is "-" || mark is "." && !(at.Peek(3) is "." && at.IsGlued(3)) || hasThird) return false;
        for (var i = year is null ? mark is "." ? 4 : 3 : 5; i > 0; i--) at.Skip();
        return !(at.IsGlued() && (at.Is(WordUse.Number) || at.Peek() is "/" && at.Token(1).Kind is not TokenKind.Word || at.Token().Kind is TokenKind.Word));
    }

    private static bool TryIso(ref Cursor at, out int a, out int b, out int? year)
    {
        (year, b, a) = (at.Word().Value, at.Word(2).Value, at.Word(4).Value);
        for (var i = 0; i < 5; i++) at.Skip();
        return LengthOf(at, -1) == 2 && LengthOf(at, -3) == 2 && year is >= 2000 and < 2100;
    }

    /// <summary>"2025" behind any mark, "25" behind a stroke.</summary>
    private static bool IsYear(Cursor at, string mark) => LengthOf(at, 4) switch
    {
        4 => at.Word(4).Value is >= 2000 and < 2100,
        2 => mark is "/",
        _ => false,
    };

    /// <summary>"8/11: Rovers v City": the line ends there, or a mark or a blank parts the figures from what they date.</summary>
    private static bool IsLineOfDate(Cursor at) => at.IsAtEnd || !at.IsGlued() || at.Peek() is ":" or "|" or "," or ")" or "-" or "–";

    /// <summary>"3/5 shots", and "10/11 March", which are two days.</summary>
    private static bool IsOther(Cursor at) => OtherBehind.Contains(at.Peek()) || at.Is(WordUse.Month);

    private static int LengthOf(Cursor at, int ahead) => at.Token(ahead).Span.Length;

    private static DateRange? Resolve(int a, int b, int? year, bool isMonthFirst, DateOnly today)
    {
        var (monthFirst, dayFirst) = (DayOf(year, a, b, today), DayOf(year, b, a, today));
        return (isMonthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst) is { } day ? DateRange.Day(day) : null;
    }

    private static DateOnly? DayOf(int? year, int month, int day, DateOnly today) =>
        month is >= 1 and <= 12 && day >= 1 ? Years.Day(year, month, day, today) : null;
}
