using Ical.Net;
using Ical.Net.CalendarComponents;

using Ingest.Digests;
using Ingest.Digests.Calendars;

namespace Ingest.Tests.Digests.Calendars;

/// <summary>Calendars as Ical.Net reads them.</summary>
internal static class ReadCalendar
{
    public static string Text(Fixture fixture) => CalendarFiles.Of(CalendarSamples.EditionOf(fixture)).First().Text;

    public static Calendar Of(string text) => Calendar.Load(text)!;

    /// <summary>The only event of a match's team.</summary>
    public static CalendarEvent Event(Fixture fixture) => Assert.Single(Of(Text(fixture)).Events);

    /// <summary>Unfolded lines.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The unfolded lines of each event.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Events(string text)
    {
        var events = new List<List<string>>();
        var inside = false;
        foreach (var line in Lines(text))
        {
            if (line == "BEGIN:VEVENT") events.Add([]);
            inside = line == "BEGIN:VEVENT" || (inside && line != "END:VEVENT");
            if (inside) events[^1].Add(line);
        }

        return events;
    }
}
