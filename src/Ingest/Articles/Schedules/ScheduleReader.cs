namespace Ingest.Articles.Schedules;

/// <summary>
/// Tells lists of matches from prose by what stands in them, not by the file's name, and reads them: JSON begins as an object or an array
/// of objects, a calendar with <c>BEGIN:VCALENDAR</c>, Football.TXT with a heading <c>= ...</c> or a round.
/// </summary>
internal static class ScheduleReader
{
    private const string Supported =
        "Lists of matches are read as openfootball writes them, {\"name\": ..., \"matches\": [{\"date\", \"team1\", \"team2\"}]}, " +
        "as Football.TXT, or as an iCalendar file.";

    /// <summary>The list that <paramref name="text"/> is, or null where it is none and may be an article.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="published">
    /// The day on which the list is taken to have been true, from which years follow that it never names; null where that is not known.
    /// </param>
    public static ListContent? Read(string text, DateOnly? published)
    {
        if (IsJson(text)) return SeasonJson.Read(text);
        if (IsCalendar(text)) return CalendarFile.Read(text);
        return FootballTxt.Read(text, published);
    }

    /// <summary>Why a file is not used that is data, not prose, and holds no match.</summary>
    public static string Refusal(ListContent content) => content.Format switch
    {
        "text/calendar" => "The file is a calendar, but no event in it is a match: a summary should say \"A v B\".",
        _ => $"The file is JSON, but no list of matches. {Supported}",
    };

    private static bool IsJson(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '[')) return false;
        var next = start[1..].TrimStart();
        return next.IsEmpty || next[0] is '}' or ']' || next[0] == (start[0] is '{' ? '"' : '{');
    }

    private static bool IsCalendar(string text) =>
        text.AsSpan().TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);
}
