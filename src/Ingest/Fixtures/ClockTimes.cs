using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads figures and words that are a time of day: "3pm", "12:30 p.m.", "19:45", "20h45", "3 o'clock", "noon"; with something to show it
/// also "19.45", "7.45 kick-off", "(1500)", "1915 AEDT", and in a line that sets two sides against each other "(5.30)",
/// and an hour alone in "at 8 tonight".
/// <para>
/// Where neither am nor pm is said, hours of one figure are after noon ("7:45 kick-off"): football hardly kicks off before ten.
/// </para>
/// </summary>
internal static class ClockTimes
{
    /// <summary>Goes past a time, if one begins here.</summary>
    public static TimeOnly? Read(ref Cursor at, bool isListing)
    {
        if (at.Is(WordUse.Count) && at.Peek(1) is "oclock") return OClock(ref at);
        if (!at.Is(WordUse.Number)) return Noon(ref at);
        if (at.Word().Value < 0 || at.Before is '.' or ':' or '£' or '$' or '€') return null;
        // Odds and scores: "11/4", "3-1".
        if (at.Before is '/' or '-' && at.Word(-2).Is(WordUse.Number)) return null;
        var figures = FiguresAt(at);
        return OClock(ref at) ?? Noon(ref at) ?? HalfDay(ref at, figures) ?? Colon(ref at, figures)
            ?? Dot(ref at, figures, isListing) ?? FourFigures(ref at, isListing) ?? Hour(ref at, figures);
    }

    /// <summary>What the figures at the cursor say: "3", "7.45", "20h45".</summary>
    private static Figures FiguresAt(Cursor at)
    {
        var start = at;
        var (hour, hourLength) = (at.Word().Value, at.Token().Span.Length);
        at.Skip();
        var hasMinute = at.Peek() is "." or ":" or "h" && at.IsGlued() && at.IsGlued(1)
            && at.Word(1).Is(WordUse.Number) && at.Token(1).Span.Length == 2 && at.Word(1).Value is >= 0 and < 60;
        if (!hasMinute) return new Figures(hour, hourLength, null, "", 1);
        return new Figures(hour, hourLength, at.Word(1).Value, at.Peek(), at.At - start.At + 2);
    }

    private static TimeOnly? OClock(ref Cursor at)
    {
        var hour = at.Word().Value;
        if (at.Peek(1) is not "oclock" || hour is < 1 or > 12) return null;
        Skip(ref at, 2);
        return new TimeOnly(hour < 10 ? hour + 12 : hour, 0);
    }

    private static TimeOnly? Noon(ref Cursor at)
    {
        var before = at.Is(WordUse.Number) && at.Word().Value is 12 ? 1 : 0;
        if (at.Is(WordUse.Number) && before == 0 || at.Peek(before) is not ("noon" or "midday")) return null;
        Skip(ref at, before + 1);
        return new TimeOnly(12, 0);
    }

    /// <summary>"3pm", "7.45 p.m.", "19:45pm".</summary>
    private static TimeOnly? HalfDay(ref Cursor at, in Figures figures)
    {
        var half = at.Peek(figures.Tokens);
        // "730pm"
        if (half is "am" or "pm" && figures is { Minute: null, HourLength: 3 or 4, Hour: var run } && run / 100 is >= 1 and <= 12
            && run % 100 < 60)
        {
            Skip(ref at, figures.Tokens + 1);
            return new TimeOnly(run / 100 % 12 + (half is "pm" ? 12 : 0), run % 100);
        }

        if (half is not ("am" or "pm") || figures is { Mark: "h" } or { Hour: < 1 or > 23 } or { HourLength: > 2 }) return null;
        if (figures.Hour > 12 && (half is "am" || figures.Minute is null)) return null;
        Skip(ref at, figures.Tokens + 1);
        var hour = figures.Hour > 12 ? figures.Hour : figures.Hour % 12 + (half is "pm" ? 12 : 0);
        return new TimeOnly(hour, figures.Minute ?? 0);
    }

    /// <summary>"19:45", "7:45", "20h45"; not "10:15:30", "12:34'".</summary>
    private static TimeOnly? Colon(ref Cursor at, in Figures figures)
    {
        if (figures.Mark is not (":" or "h") || figures.Hour > 23 || figures.HourLength > 2) return null;
        var end = at;
        Skip(ref end, figures.Tokens);
        if (end.IsGlued() && (end.Peek() is "'" or "’" || end.Is(WordUse.Number))) return null;
        if (end.IsGlued() && end.Peek() is ":" && end.IsGlued(1) && end.Word(1).Is(WordUse.Number)) return null;
        at = end;
        return InAfternoon(figures);
    }

    /// <summary>Figures with a dot look like prices and averages; a time needs a word or a listing to show it.</summary>
    private static TimeOnly? Dot(ref Cursor at, in Figures figures, bool isListing)
    {
        if (figures.Mark is not "." || figures.Hour > 23 || figures.HourLength > 2) return null;
        var end = at;
        Skip(ref end, figures.Tokens);
        if (end.Peek() is "million" or "m" or "per" or "%" || end.IsGlued() && end.Is(WordUse.Number)) return null;
        if (end.IsGlued() && end.Peek() is "." && end.IsGlued(1) && end.Word(1).Is(WordUse.Number)) return null;
        if (!(IsShownBehind(ref end, figures) || IsShownBefore(at, figures) || isListing && figures.Minute % 5 == 0 && IsSetOff(at, end, figures)))
            return null;
        at = end;
        return InAfternoon(figures);
    }

    private static bool IsShownBehind(ref Cursor end, in Figures figures)
    {
        var zone = end;
        if (KickOffWords.At(end)) return true;
        if (figures.HourLength < 2) return false;
        if (ZoneNames.TryRead(ref zone, out _)) return true;
        if (end.Peek() is not ("hrs" or "hours") && !(end.IsGlued() && end.Peek() is "h")) return false;
        end.Skip();
        return true;
    }

    private static bool IsShownBefore(Cursor at, in Figures figures)
    {
        if (KickOffWords.LeadTo(at)) return true;
        if (at.Peek(at.Peek(-1) is ":" ? -2 : -1) is not "at") return false;
        var end = at;
        Skip(ref end, figures.Tokens);
        return figures.HourLength == 2 || IsDayBehind(end);
    }

    /// <summary>"At 8 tonight", "at 3 on Saturday": an hour alone needs both a preposition and a day.</summary>
    private static TimeOnly? Hour(ref Cursor at, in Figures figures)
    {
        if (figures is not { Minute: null, Hour: >= 1 and <= 12, HourLength: <= 2 } || at.Peek(-1) is not "at") return null;
        var end = at;
        end.Skip();
        if (!IsDayBehind(end)) return null;
        at = end;
        return new TimeOnly(figures.Hour < 11 ? figures.Hour + 12 : figures.Hour, 0);
    }

    private static bool IsDayBehind(Cursor end)
    {
        if (end.Peek() is "tonight" or "tomorrow" || end.Peek() is "this" && end.Peek(1) is "evening" or "afternoon") return true;
        return end.Word(end.Peek() is "on" or "this" or "next" ? 1 : 0).Is(WordUse.FullWeekday);
    }

    /// <summary>In brackets, at the beginning of a line, or behind a comma at its end.</summary>
    private static bool IsSetOff(Cursor at, Cursor end, in Figures figures)
    {
        if (at.Peek(-1) is "(" && end.Peek() is ")" or "," || at.IsFirst) return true;
        // "Rovers v City, Channel Two, 7.45."
        end.TryWord(".");
        if (!end.IsAtEnd) return false;
        return at.Peek(-1) is "," or "-" or "–"
            || figures.Minute % 15 == 0 && at.Token(-1) is { Kind: TokenKind.Word, IsCapitalised: true };
    }

    /// <summary>"1500": in brackets, behind "kick-off", before a zone or "hrs", or at the beginning of a listing.</summary>
    private static TimeOnly? FourFigures(ref Cursor at, bool isListing)
    {
        if (at.Token().Span.Length != 4 || at.Word().Value is not (>= 0 and < 2400 and var number) || number % 100 > 59) return null;
        var end = at;
        end.Skip();
        var behind = end;
        var isShown = ZoneNames.TryRead(ref behind, out _) || ZoneNames.TryLocal(ref behind);
        if (!isShown && end.Peek() is "hrs" or "hours")
        {
            end.Skip();
            isShown = true;
        }

        if (!isShown && !IsInBrackets(at, number, isListing) && !(number % 5 == 0 && (KickOffWords.LeadTo(at) || isListing && at.IsFirst)))
            return null;
        at = end;
        return new TimeOnly(number / 100, number % 100);
    }

    /// <summary>"(1500)"; what may be a year is one, unless the line sets two sides against each other.</summary>
    private static bool IsInBrackets(Cursor at, int number, bool isListing) =>
        at.Peek(-1) is "(" && at.Peek(1) is ")" && number % 5 == 0 && (isListing || number is < 1850 or > 2050);

    private static TimeOnly InAfternoon(in Figures figures) =>
        new(figures.HourLength == 1 && figures.Hour > 0 ? figures.Hour + 12 : figures.Hour, figures.Minute ?? 0);

    private static void Skip(ref Cursor at, int tokens)
    {
        for (; tokens > 0; tokens--) at.Skip();
    }

    /// <param name="Hour">The figures before the mark.</param>
    /// <param name="HourLength">How many they are.</param>
    /// <param name="Minute">The two figures behind it, or null.</param>
    /// <param name="Mark">A dot, a colon, or "h"; empty without minutes.</param>
    /// <param name="Tokens">How many tokens all this is.</param>
    private readonly record struct Figures(int Hour, int HourLength, int? Minute, string Mark, int Tokens);
}
