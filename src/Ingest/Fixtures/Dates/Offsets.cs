namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days relative to the date last spoken of: "three days later", "24 hours later", "four days after that", "a week on", "the following
/// day", "the day before", "two days before that", "the same evening", "later that day". Where no date was spoken of they state none.
/// <para>
/// "Three days after" alone counts from the date before; "three days after the derby" counts from the derby, which no date tells.
/// </para>
/// </summary>
internal static class Offsets
{
    /// <summary>No match is further from the article than this; a text that counts on and on ends here.</summary>
    private const int MostDays = 3650;

    public static DateWords? Read(Cursor at)
    {
        var start = at;
        if ((Counted(ref at) ?? SameDay(ref at) ?? NextDay(ref at)) is not { } days) return null;
        return new DateWords(at.From(start), DateForm.Offset, context => Moved(context, days));
    }

    private static int? Counted(ref Cursor at)
    {
        if (!at.Is(WordUse.Count | WordUse.Number) && at.Peek() is not "just") return null;
        var end = at;
        end.TryWord("just");
        if (RelativeDays.TryDays(ref end) is not { } days) return null;
        at = end;
        if (at.TryWord("later") || at.TryWords("after", "that") || at.TryWord("afterwards")) return days;
        if (at.TryWord("earlier") || at.TryWords("before", "that")) return -days;
        if (at.Peek() is not ("after" or "on" or "before") || !EndsThought(at)) return null;
        at.Skip();
        return at.Peek(-1) is "before" ? -days : days;
    }

    /// <summary>"On the same day", "on that same afternoon", "later that night".</summary>
    private static int? SameDay(ref Cursor at)
    {
        var end = at;
        var isLater = end.TryWord("later");
        if (!end.TryWords("the", "same") && !end.TryWord(isLater ? "that" : "same")) return null;
        if (!end.TryWord("day") && !end.TryWord("date") && !end.TryPartOfDay()) return null;
        at = end;
        return 0;
    }

    /// <summary>"The following day", "the next evening", "the day before".</summary>
    private static int? NextDay(ref Cursor at)
    {
        if (at.Peek() is not "the") return null;
        at.Skip();
        if (at.Peek() is "following" or "next" or "previous")
        {
            var days = at.Peek() is "previous" ? -1 : 1;
            at.Skip();
            if (at.TryWord("day")) return days;
            return at.TryPartOfDay() ? days : null;
        }

        if (!at.TryWord("day") && !at.TryWord("night") || at.Peek() is not ("after" or "before")) return null;
        var isBefore = at.Peek() is "before";
        if (at.Peek(1) is "that") at.Skip();
        else if (!EndsThought(at)) return null;
        at.Skip();
        return isBefore ? -1 : 1;
    }

    /// <summary>Whether nothing follows the next word that the days could be counted from.</summary>
    private static bool EndsThought(Cursor at) => at.Peek(1) is "" or "," or "." or ";" or ":" or ")";

    private static DateRange? Moved(DateContext context, int days)
    {
        if (context.Previous is not { } previous) return null;
        return Math.Abs(previous.From.DayNumber - context.Today.DayNumber) + Math.Abs(days) > MostDays ? null : previous.AddDays(days);
    }
}
