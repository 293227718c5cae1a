using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Days relative to the date last spoken of: "three days later", "24 hours later", "four days after that", "a week on", "the following
/// day", "the day before". Where no date was spoken of they state none.
/// </summary>
internal static partial class Offsets
{
    /// <summary>"Three days after" alone counts from the date before; "three days after the derby" counts from the derby.</summary>
    private const string End = "(?=\\s*([,.;:)]|$))";

    [GeneratedRegex(
        $"""
        \b(
          (just\s+)?((?<n>{CalendarWords.Count})\s+(?<unit>{CalendarWords.Unit})|(?<fortnight>a\s+fortnight))
            \s+(later|after(\s+that|wards|{End})|on{End}|(?<before>earlier))
          |(?<hours>24|48|72)\s+hours\s+(later|after(\s+that|wards|{End})|(?<before>earlier))
          |the\s+(following|next)\s+(day|morning|afternoon|evening|night)
          |the\s+(day|night)\s+(after|(?<before>before)){End}
        )\b
        """,
        CalendarWords.Options)]
    private static partial Regex Phrase { get; }

    /// <summary>Without one of these a sentence has no such phrase; asking is far cheaper than searching.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["day", "night", "week", "hours", "morning", "afternoon", "evening"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DateWords> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAny(Signs)) yield break;
        for (var match = Phrase.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var days = Days(match) * (match.Groups["before"].Success ? -1 : 1);
            yield return DateWords.Of(match, DateForm.Offset, context => context.Previous?.AddDays(days));
        }
    }

    private static int Days(Match match)
    {
        if (match.Groups["hours"].Success) return CalendarWords.NumberOf(match.Groups["hours"]) / 24;
        if (match.Groups["fortnight"].Success) return 14;
        return match.Groups["n"].Success ? CalendarWords.CountOf(match.Groups["n"]) * CalendarWords.DaysOf(match.Groups["unit"]) : 1;
    }
}
