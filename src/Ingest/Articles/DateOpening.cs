using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Articles;

/// <summary>
/// Reads the date that opens a text.
/// <para>
/// Forms: <c>date 2025-11-05</c>, <c>Date: 5 November 2025</c>, <c>Published: Wednesday, November 5, 2025</c>, <c>date 05/11/2025</c> and
/// <c>date 05.11.2025</c> (day first, unless only month first makes a date). The word may be missing where a line holds the date alone or
/// an ISO date comes first. A time of day belongs to the date when it is joined by <c>T</c> or ends the line; else it is the article's
/// first word.
/// </para>
/// <para>Where nothing opens the text, a line near its top may say "Published: ..." or "Posted on ...".</para>
/// </summary>
internal static partial class DateOpening
{
    /// <summary>
    /// How far from the top a line that states the day of publication may stand, in characters: title, strapline and byline.
    /// </summary>
    private const int StampReach = 600;

    private const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|" +
        "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private const string Day =
        @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?" +
        @"(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<mon>" + Months + @")\.?,?\s+(?<y>\d{4})" +
        "|(?<mon>" + Months + @")\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})" +
        @"|(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>\d{4}))";

    private const string Zone = @"[ \t]*[(\[]?(?:Z|GMT|BST|UTC|CET|CEST|ET|IST|[+-]\d{2}:?\d{2})?[)\]]?";

    private const string Clock =
        @"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?" +
        @"|[ \t,]+(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?[ \t]*(?:[ap]\.?m\.?)?" + Zone + @"(?=[ \t]*(?:[\r\n]|\z)))?";

    private const string Blanks = @"[\s\ufeff\u200b]*";

    [GeneratedRegex(
        @"\A" + Blanks + @"(?:(?<word>date(?:line|d)?|published|posted|updated)(?:\s+on)?\s*[:=]?\s*)?" + Day + @"(?!\d)" + Clock +
        @"[ \t]*(?<rest>[\r\n]|\z)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        @"(?<=[\r\n])[ \t]*(?:published|posted|updated)(?:\s+on)?\s*[:=]?\s*" + Day + @"(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StampLine { get; }

    [GeneratedRegex(@"\A\s*" + Day + "(?!\\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareDay { get; }

    /// <summary>The date that opens <paramref name="text"/> and the offset at which the text proper begins; null where none does.</summary>
    public static (DateOnly Day, int End)? Read(string text)
    {
        var match = Opening.Match(text);
        if (!match.Success) return null;
        var trusted = match.Groups["word"].Success || match.Groups["iso"].Success || match.Groups["rest"].Success;
        return trusted && Resolve(match) is { } day ? (day, match.Index + match.Length) : null;
    }

    /// <summary>The date of a "Published: ..." line among the first lines of a text, or null.</summary>
    public static DateOnly? ReadStamp(string text) =>
        StampLine.Match(text[..Math.Min(text.Length, StampReach)]) is { Success: true } match ? Resolve(match) : null;

    /// <summary>The date that a metadata value states, or null.</summary>
    public static DateOnly? ReadValue(string value) => BareDay.Match(value) is { Success: true } match ? Resolve(match) : null;

    private static DateOnly? Resolve(Match match)
    {
        if (match.Groups["iso"].Success)
            return DateOnly.TryParseExact(match.Groups["iso"].ValueSpan, "yyyy-MM-dd", out var iso) ? iso : null;
        var year = Number(match, "y");
        if (match.Groups["mon"].Success) return Make(year, MonthOf(match.Groups["mon"].ValueSpan), Number(match, "d"));
        return Make(year, Number(match, "b"), Number(match, "a")) ?? Make(year, Number(match, "a"), Number(match, "b"));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        const string firstLetters = "janfebmaraprmayjunjulaugsepoctnovdec";
        Span<char> start = stackalloc char[3];
        name[..3].ToLowerInvariant(start);
        return firstLetters.AsSpan().IndexOf(start) / 3 + 1;
    }

    /// <summary>The date, where there is one since the year in which the laws of the game were first written down.</summary>
    private static DateOnly? Make(int year, int month, int day)
    {
        if (year is < 1863 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }
}
