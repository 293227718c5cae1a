using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days relative to the article or to the date last spoken of: "today", "tonight", "tomorrow", "yesterday", "in three days", "a week today";
/// "three days later", "24 hours later", "four days after that", "a week on", "the following day".
/// </summary>
internal static partial class RelativeDays
{
    [GeneratedRegex(@"\b(?:(?<today>today|tonight|this\s+(?:afternoon|evening|lunchtime|morning))|(?<tomorrow>tomorrow)|(?<yesterday>yesterday|last\s+night)|in\s+(?<in>" + CalendarWords.Count + @")\s+(?<unit>days?|weeks?)(?:['’]s?\s+time)?|(?<from>" + CalendarWords.Count + @")\s+(?<unit>days?|weeks?)\s+(?:from\s+)?(?:today|now|tonight))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromToday { get; }

    [GeneratedRegex(@"\b(?:(?<n>" + CalendarWords.Count + @")\s+(?<unit>days?|weeks?|nights?)\s+(?:later|after\s+that|afterwards|on(?=[,.])|after)|(?<hours>24|48|72)\s+hours\s+(?:later|after\s+that|afterwards)|the\s+(?:following|next)\s+(?<next>day|night|evening))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromPrevious { get; }

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        for (var match = FromToday.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var days = DaysFromToday(match);
            yield return new DateWords(Span(match), DateForm.Relative, context => DateRange.Day(context.Today.AddDays(days)));
        }

        for (var match = FromPrevious.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var days = DaysFromPrevious(match);
            yield return new DateWords(Span(match), DateForm.Offset, context => context.Previous?.AddDays(days));
        }
    }

    private static int DaysFromToday(Match match)
    {
        if (match.Groups["today"].Success) return 0;
        if (match.Groups["tomorrow"].Success) return 1;
        if (match.Groups["yesterday"].Success) return -1;
        return CalendarWords.CountOf(match.Groups["in"].Success ? match.Groups["in"] : match.Groups["from"]) * UnitOf(match);
    }

    private static int DaysFromPrevious(Match match)
    {
        if (match.Groups["next"].Success) return 1;
        return match.Groups["hours"].Success ? CalendarWords.CountOf(match.Groups["hours"]) / 24 : CalendarWords.CountOf(match.Groups["n"]) * UnitOf(match);
    }

    private static int UnitOf(Match match) => match.Groups["unit"].ValueSpan.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? 7 : 1;

    private static TextSpan Span(Match match) => new(match.Index, match.Index + match.Length);
}
