using System.Globalization;
using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>An entry of a season file as a match.</summary>
internal static class SeasonJsonMatch
{
    /// <summary>
    /// The match, or null where a side is missing. What else is missing or unreadable is left open and told in
    /// <paramref name="problems"/>.
    /// </summary>
    public static ScheduledMatch? Read(JsonEntry entry, JsonOffsets offsets, string? round, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        problems = found;
        if (Side(entry, offsets, "team1") is not { } home || Side(entry, offsets, "team2") is not { } away)
        {
            found.Add("a side is missing");
            return null;
        }

        var date = DateOf(entry, found);
        var clock = ClockOf(entry, found);
        var statusWord = JsonValues.Text(entry["status"]?.Value);
        var status = statusWord is null ? ListedStatus.None : StatusNames.Of(statusWord);
        if (status is null) found.Add($"the status \"{Troubles.Excerpt(statusWord)}\" is not known");
        return new ScheduledMatch(home, away, SpanOf(offsets, entry.Start, entry.End))
        {
            Date = date,
            DateSpan = date is null ? null : SpanOf(offsets, entry["date"]!.Start, entry["date"]!.End),
            KickOff = clock?.Time,
            TimeZone = clock?.Zone,
            Round = JsonValues.Text(entry["round"]?.Value) ?? round ?? JsonValues.Text(entry["group"]?.Value),
            Venue = JsonValues.Text(entry["ground"]?.Value) ?? JsonValues.Text(entry["stadium"]?.Value),
            Score = JsonValues.Score(entry["score"]?.Value) ?? JsonValues.Score(entry["score1"]?.Value, entry["score2"]?.Value),
            Status = status ?? ListedStatus.None,
        };
    }

    private static ListedSide? Side(JsonEntry entry, JsonOffsets offsets, string key) =>
        entry[key] is { } field && JsonValues.Text(field.Value) is { } name
            ? new ListedSide(name, SpanOf(offsets, field.Start, field.End))
            : null;

    private static DateOnly? DateOf(JsonEntry entry, List<string> problems)
    {
        if (JsonValues.Text(entry["date"]?.Value) is not { } written) return null;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add($"the date \"{Troubles.Excerpt(written)}\" is no day");
        return null;
    }

    private static (TimeOnly Time, string? Zone)? ClockOf(JsonEntry entry, List<string> problems)
    {
        if (JsonValues.Text(entry["time"]?.Value) is not { } written) return null;
        if (ClockTime.Read(written) is { } read && read.Length == written.Length) return (read.Time, read.Zone);
        problems.Add($"the time \"{Troubles.Excerpt(written)}\" is none");
        return null;
    }

    private static TextSpan SpanOf(JsonOffsets offsets, int start, int end) => new(offsets.At(start), offsets.At(end));
}
