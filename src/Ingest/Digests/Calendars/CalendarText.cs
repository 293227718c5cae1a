using NodaTime;

namespace Ingest.Digests.Calendars;

/// <summary>Writes one calendar: what it is, the time zones its events name, and the events, soonest first.</summary>
internal static class CalendarText
{
    /// <summary>Who wrote the file (RFC 5545 section 3.7.3: a globally unique identifier, in the form of a public identifier).</summary>
    private const string Product = "-//Ingest//Football fixtures 1//EN";

    /// <summary>
    /// How often a subscriber's program is asked to look again. Digests are rebuilt every few minutes, but news of a match that moves is
    /// hours old before it is dropped; an hour keeps a thousand subscribers from asking each minute.
    /// </summary>
    private const string LookAgainAfter = "PT1H";

    public static string Of(string name, IEnumerable<FixtureEvent> events)
    {
        var soonestFirst = events
            .OrderBy(told => told.Time.FirstDay)
            .ThenBy(told => told.Time.LastDay)
            .ThenBy(told => told.Time.Clock ?? TimeOnly.MaxValue)
            .ThenBy(told => told.FixtureId, StringComparer.Ordinal)
            .ToList();

        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", Product)
            .Add("CALSCALE", "GREGORIAN")

            // RFC 5545 section 3.7.2 and RFC 5546 section 3.2.1: the events are told, nobody is invited.
            .Add("METHOD", "PUBLISH")

            // RFC 7986 sections 5.1 and 5.7, and the older names that most programs know.
            .AddText("NAME", name)
            .AddText("X-WR-CALNAME", name)
            .Add("REFRESH-INTERVAL;VALUE=DURATION", LookAgainAfter)
            .Add("X-PUBLISHED-TTL", LookAgainAfter);

        // RFC 5545 section 3.2.19: a VTIMEZONE MUST be specified for each TZID that is named.
        foreach (var zone in soonestFirst
            .Select(told => told.Time)
            .OfType<EventTime.InZone>()
            .GroupBy(time => time.Zone.Id, StringComparer.Ordinal)
            .OrderBy(zone => zone.Key, StringComparer.Ordinal))
        {
            lines.Append(ZoneText.Of(zone.First().Zone, zone.Min(time => time.FirstDay.Year), zone.Max(time => time.LastDay.Year)));
        }

        foreach (var told in soonestFirst)
            lines.Append(told.Text);

        // RFC 5545 section 3.6: a calendar has at least one component. Every program passes over a zone that no event names.
        if (soonestFirst.Count == 0)
            lines.Append(ZoneText.Of(DateTimeZone.Utc, 1970, 1970));

        return lines.Add("END", "VCALENDAR").ToString();
    }
}
