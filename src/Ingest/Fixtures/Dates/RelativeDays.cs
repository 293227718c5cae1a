using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days relative to the article: "today", "tonight", "tomorrow night", "yesterday", "in three days' time", "two weeks from today", "a week
/// today", "the day after tomorrow", "in 48 hours", "ten days ago".
/// </summary>
internal static class RelativeDays
{
    /// <summary>"The third match in eight days", "unbeaten in two weeks": how long, not when.</summary>
    private static readonly FrozenSet<string> Duration = WordSet.Of(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth two three four five six seven eight nine ten only time times once
        twice more not havent hasnt hadnt didnt dont doesnt isnt wasnt cant wont matches games defeat defeats win wins draw draws loss
        losses goal goals unbeaten changes won lost played scored
        """);

    /// <summary>How many characters may stand between such a word and the phrase.</summary>
    private const int DurationReach = 40;

    public static DateWords? Read(Cursor at)
    {
        var start = at;
        if ((Named(ref at) ?? Counted(ref at)) is not { } days) return null;
        return new DateWords(at.From(start), DateForm.Relative, context => DateRange.Day(context.Today.AddDays(days)));
    }

    /// <summary>"Today", "this evening", "tomorrow week", "last night", "the day after tomorrow".</summary>
    private static int? Named(ref Cursor at)
    {
        if (!at.Is(WordUse.Sign | WordUse.Lead | WordUse.Unit)) return null;
        switch (at.Peek())
        {
            case "the" or "day":
                var end = at;
                end.TryWord("the");
                if (end.TryWords("day", "after", "tomorrow")) return Past(ref at, end, 2);
                return end.TryWords("day", "before", "yesterday") ? Past(ref at, end, -2) : null;
            case "today" or "tonight":
                at.Skip();
                return at.TryWord("week") ? 7 : at.TryWord("fortnight") ? 14 : 0;
            case "later" when at.Peek(1) is "today" or "tonight":
                at.Skip();
                at.Skip();
                return 0;
            case "this" when at.Word(1).Is(WordUse.PartOfDay) && at.Peek(1) is not "night":
                at.Skip();
                return at.TryPartOfDay() ? 0 : null;
            case "tomorrow":
                at.Skip();
                at.TryPartOfDay();
                return at.TryWord("week") ? 8 : 1;
            case "yesterday":
                at.Skip();
                at.TryPartOfDay();
                return -1;
            case "last" when at.Peek(1) is "night" or "evening":
                at.Skip();
                at.Skip();
                return -1;
            default:
                return null;
        }
    }

    private static int? Past(ref Cursor at, Cursor end, int days)
    {
        at = end;
        return days;
    }

    /// <summary>"In three days", "three days' time", "a week from tomorrow", "ten days ago".</summary>
    private static int? Counted(ref Cursor at)
    {
        var end = at;
        var isIn = end.TryWord("in");
        if (TryDays(ref end) is not { } days) return null;
        var behind = end;
        if (TryTime(ref behind)) return Past(ref at, behind, days);
        if (end.TryWord("ago")) return Past(ref at, end, -days);
        // "the quarter-final is nine days away"
        if (at.Peek(-1) is "is" or "are" or "now" or "just" or "only" && end.TryWord("away")) return Past(ref at, end, days);
        if (isIn) return end.Peek() is "or" || at.HasBefore(Duration, DurationReach) ? null : Past(ref at, end, days);
        end.TryWord("from");
        if (end.TryWord("tomorrow")) return at.HasBefore(Duration, DurationReach) ? null : Past(ref at, end, days + 1);
        return end.TryWord("today") || end.TryWord("now") || end.TryWord("tonight") ? Past(ref at, end, days) : null;
    }

    /// <summary>"Three days", "a fortnight", "48 hours".</summary>
    internal static int? TryDays(ref Cursor at)
    {
        if (!at.TryCount(out var count)) return null;
        if (at.Try(WordUse.Unit, out var days)) return count * days;
        return count is 24 or 48 or 72 && at.TryWord("hours") ? count / 24 : null;
    }

    /// <summary>The ending of "three days' time" and "a week's time".</summary>
    private static bool TryTime(ref Cursor at)
    {
        var isMark = at.Token().Kind is TokenKind.Punctuation && !at.IsAtEnd && Tokenizer.IsApostrophe(at.Peek()[0]);
        if (at.Peek() is "'s" || isMark && at.IsGlued()) at.Skip();
        return at.TryWord("time");
    }
}
