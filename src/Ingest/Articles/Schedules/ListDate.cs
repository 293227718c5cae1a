using System.Globalization;

namespace Ingest.Articles.Schedules;

/// <summary>A day as a list writes it, its year still open.</summary>
/// <param name="Year">The year, or null where it is left out.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">The weekday beside it, or null.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct ListDate(int? Year, int Month, int Day, DayOfWeek? Weekday, int Length)
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>
    /// The day at the start of <paramref name="text"/>, or null: <c>Fri Aug 15 2025</c>, <c>Sat Aug/16</c>, <c>16 Aug 2025</c>,
    /// <c>Saturday, 16 August</c>, <c>14-6-24</c>, <c>16.8.2025</c>, <c>2025-08-16</c>, and any of them in square brackets.
    /// </summary>
    public static ListDate? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '[')
        {
            var close = text.IndexOf(']');
            return close > 0 && Read(text[1..close].Trim()) is { } inside && inside.Length == text[1..close].Trim().Length
                ? inside with { Length = close + 1 }
                : null;
        }

        var at = 0;
        var weekday = Named(text, Weekdays, out var length);
        if (weekday is not null)
        {
            at = length;
            while (at < text.Length && text[at] is ' ' or '.' or ',') at++;
        }

        return Numeric(text[at..]) is { } numeric ? numeric with { Weekday = (DayOfWeek?)weekday, Length = at + numeric.Length }
            : WithMonth(text[at..]) is { } named ? named with { Weekday = (DayOfWeek?)weekday, Length = at + named.Length }
            : null;
    }

    private static ListDate? WithMonth(ReadOnlySpan<char> text)
    {
        var at = 0;
        int day;
        if (Named(text, Months, out var length) is { } month)
        {
            at = length + Gap(text[length..]);
            if (Number(text[at..], 2, out length) is not { } afterMonth) return null;
            day = afterMonth;
        }
        else
        {
            if (Number(text, 2, out length) is not { } beforeMonth) return null;
            day = beforeMonth;
            at = length + Gap(text[length..]);
            if (at == length || Named(text[at..], Months, out length) is not { } after) return null;
            month = after;
        }

        at += length;
        if (at < text.Length && char.IsLetterOrDigit(text[at])) return null;

        // Two blanks part a date from what follows: "Aug 15  1860 München" has no year.
        var gap = Gap(text[at..]);
        var rest = text[(at + gap)..];
        if (gap > 0 && !text[at..].StartsWith("  ") && Number(rest, 4, out length) is { } year && length == 4 && !GoesOn(rest[4..]))
            return new ListDate(year, month + 1, day, null, at + gap + length);
        return new ListDate(null, month + 1, day, null, at);
    }

    private static ListDate? Numeric(ReadOnlySpan<char> text)
    {
        if (Number(text, 4, out var first) is not { } a || first >= text.Length || text[first] is not ('-' or '.' or '/')) return null;
        var mark = text[first];
        var at = first + 1;
        if (Number(text[at..], 2, out var second) is not { } b) return null;
        at += second;
        int? c = null;
        var third = 0;
        if (at + 1 < text.Length && text[at] == mark) c = Number(text[(at + 1)..], 4, out third);
        if (c is not null) at += 1 + third;
        else if (mark is '.' && at < text.Length && text[at] is '.') at++;
        else return null;
        if (GoesOn(text[at..])) return null;
        var date = first == 4 ? new ListDate(a, b, c ?? 0, null, at) : new ListDate(Full(c, third), b, a, null, at);
        return first is 4 or <= 2 && date.Month is >= 1 and <= 12 && date.Day is >= 1 and <= 31 && third is 0 or 1 or 2 or 4 ? date : null;
    }

    /// <summary>"24" is 2024; lists of the last century write four digits.</summary>
    private static int? Full(int? year, int digits) => digits is 2 ? 2000 + year : year;

    /// <summary>The blanks, points, commas and strokes between the parts of a date: at most two of them.</summary>
    private static int Gap(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < 2 && text[at] is ' ' or '/' or '.' or ',') at++;
        return at;
    }

    /// <summary>Which of the names, written in full or by three letters or more, stands here as a word.</summary>
    private static int? Named(ReadOnlySpan<char> text, string[] starts, out int length)
    {
        length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        if (length is < 3 or > 9) return null;
        for (var i = 0; i < starts.Length; i++)
        {
            if (text.StartsWith(starts[i], StringComparison.OrdinalIgnoreCase) && IsForm(text[..length], i, starts)) return i;
        }

        return null;
    }

    /// <summary>"Sunderland" begins like Sunday and "Marseille" like March: only a piece of the name itself is it.</summary>
    private static bool IsForm(ReadOnlySpan<char> word, int index, string[] starts)
    {
        var format = CultureInfo.InvariantCulture.DateTimeFormat;
        var full = ReferenceEquals(starts, Months) ? format.MonthNames[index] : format.DayNames[index];
        return full.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    private static int? Number(ReadOnlySpan<char> text, int most, out int length)
    {
        length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length > 0 && length <= most ? int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static bool GoesOn(ReadOnlySpan<char> rest) => !rest.IsEmpty && (char.IsLetterOrDigit(rest[0]) || rest[0] is ':');
}
