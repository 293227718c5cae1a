using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days relative to the article: "today", "tonight", "tomorrow night", "yesterday", "in three days' time", "two weeks from today", "a week
/// today", "the day after tomorrow".
/// </summary>
internal static partial class RelativeDays
{
    private const string Counted =
        $"((?<n>{CalendarWords.Count})\\s+(?<unit>{CalendarWords.Unit})|(?<fortnight>a\\s+fortnight))";

    private const string PartOfDay = "(\\s+(morning|lunchtime|afternoon|evening|night)\\b)?";

    [GeneratedRegex(
        $"""
        \b(
          (?<ahead>the\s+day\s+after\s+tomorrow)
          |(?<back>the\s+day\s+before\s+yesterday)
          |(?<today>today|tonight|this\s+(morning|lunchtime|afternoon|evening)|later\s+today)
          |(?<tomorrow>tomorrow){PartOfDay}(?<week>\s+week\b)?
          |(?<yesterday>yesterday{PartOfDay}|last\s+(night|evening))
          |in\s+{Counted}(?<time>['’]?s?['’]?\s+time)?
          |{Counted}(?<time>['’]s?\s+time)
          |{Counted}\s+(from\s+)?((?<time>today|now|tonight)|(?<tomorrow>tomorrow))
        )\b
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>"The third match in eight days", "unbeaten in two weeks": how long, not when.</summary>
    [GeneratedRegex(
        """
        \b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)?
          |two|three|four|five|six|seven|eight|nine|ten|only|times?|once|twice|more|not|n['’]t
          |matches|games|defeats?|wins?|draws?|loss(es)?|goals?|unbeaten|changes|won|lost|played|scored)\b[^.,;]{0,40}\z
        """,
        CalendarWords.Options)]
    private static partial Regex Duration { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["day", "night", "tomorrow", "week", "morning", "lunchtime", "afternoon", "evening"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            if (IsDuration(text, part, match)) continue;
            var days = Days(match);
            yield return DateWords.Of(match, DateForm.Relative, context => DateRange.Day(context.Today.AddDays(days)));
        }
    }

    private static bool IsDuration(string text, TextSpan part, Match match)
    {
        if (match.Groups["time"].Success || !match.Groups["unit"].Success && !match.Groups["fortnight"].Success) return false;
        return Duration.IsMatch(text.AsSpan(part.Start, match.Index - part.Start)[^Math.Min(60, match.Index - part.Start)..]);
    }

    private static int Days(Match match)
    {
        if (match.Groups["today"].Success) return 0;
        if (match.Groups["ahead"].Success) return 2;
        if (match.Groups["back"].Success) return -2;
        if (match.Groups["yesterday"].Success) return -1;
        var tomorrow = match.Groups["tomorrow"].Success ? 1 : 0;
        if (match.Groups["week"].Success) return tomorrow + 7;
        if (match.Groups["fortnight"].Success) return tomorrow + 14;
        if (!match.Groups["n"].Success) return tomorrow;
        return tomorrow + CalendarWords.CountOf(match.Groups["n"]) * CalendarWords.DaysOf(match.Groups["unit"]);
    }
}
