using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>
/// Reads an iCalendar file (RFC 5545) with Ical.Net, event by event, so that a broken event costs no other and each has its place in the
/// text. An event is a match when its summary names two sides; of an event sent twice, the higher SEQUENCE counts.
/// </summary>
internal static class CalendarFile
{
    private const string Format = "text/calendar";

    /// <summary>The list; without matches where no event is one.</summary>
    public static ListContent Read(string text)
    {
        var troubles = new Troubles(text);
        var matches = new List<(string Key, int Sequence, ScheduledMatch Match)>();
        string? name = null;
        var component = -1;
        foreach (var line in Lines(text))
        {
            var words = text.AsSpan(line.Start, line.Length).TrimEnd();
            if (words.Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                if (component >= 0) Take(component, line.Start);
                component = line.Start;
            }
            else if (words.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase) && component >= 0)
            {
                Take(component, line.End);
                component = -1;
            }
            else if (component < 0 && words.StartsWith("X-WR-CALNAME:", StringComparison.OrdinalIgnoreCase))
            {
                name = words["X-WR-CALNAME:".Length..].Trim().ToString().Replace("\\,", ",", StringComparison.Ordinal);
            }
        }

        if (component >= 0) Take(component, text.Length);
        var newest = matches.GroupBy(match => match.Key, StringComparer.Ordinal).Select(same => same.MaxBy(match => match.Sequence).Match);
        return new ListContent(Format, string.IsNullOrEmpty(name) ? null : name, [.. newest], troubles.ToList());

        void Take(int start, int end)
        {
            var place = new TextSpan(start, end);
            var read = CalendarMatch.Read(text, place, out var problem);
            if (problem is not null) troubles.Add(start, problem);
            if (read is { } match) matches.Add((match.Key ?? $"at {start}", match.Sequence, match.Match));
        }
    }

    /// <summary>Lines without their ends; folded ones stay apart.</summary>
    internal static IEnumerable<TextSpan> Lines(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            yield return new TextSpan(at, end < 0 ? text.Length : end > at && text[end - 1] is '\r' ? end - 1 : end);
            at = next;
        }
    }
}
