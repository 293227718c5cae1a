using System.Globalization;

using Ingest.Fixtures;

namespace Ingest.Digests.Calendars;

/// <summary>One match as an event (RFC 5545 section 3.6.1, VEVENT).</summary>
/// <param name="FixtureId">Which match.</param>
/// <param name="Time">Where in the calendar it stands.</param>
/// <param name="Text">The component, its lines folded and ended.</param>
internal sealed record FixtureEvent(string FixtureId, EventTime Time, string Text)
{
    /// <summary>
    /// From which confidence on an event is CONFIRMED. By the table of docs/digests.md a plain sentence of one article is right in 0.86 of
    /// cases and more; one that the reader had to guess at in 0.75, and one that another of the same weight contradicts in less than half.
    /// </summary>
    public const double SureEnough = 0.8;

    /// <summary>
    /// Behind the fixture's identity in a UID (RFC 5545 section 3.8.4.7: persistent and globally unique; the right side of the "@" a
    /// domain). RFC 2606 keeps "invalid" out of everybody's hands, so no other program's events can have it.
    /// </summary>
    private const string Domain = "fixtures.ingest.invalid";

    /// <summary>The event of a match, or null where it has no place in a calendar.</summary>
    public static FixtureEvent? Of(Fixture fixture) =>
        EventTime.Of(fixture) is { } time ? new FixtureEvent(fixture.Id, time, Write(fixture, time)) : null;

    private static string Write(Fixture fixture, EventTime time)
    {
        var stamp = Stamp(fixture);
        var status = Status(fixture, time);
        var lines = new ContentLines()
            .Add("BEGIN", "VEVENT")
            .Add("UID", $"{fixture.Id}@{Domain}")
            .Add("DTSTAMP", stamp)
            .Add("LAST-MODIFIED", stamp)

            // RFC 5545 section 3.8.7.4: from 0, one more with each revision. Of two versions the higher one is the newer.
            .Add("SEQUENCE", (fixture.Revision - 1).ToString(CultureInfo.InvariantCulture));
        time.Write(lines);
        lines
            .Add("STATUS", status)
            .AddText("SUMMARY", EventWords.Summary(fixture, time))
            .AddText("DESCRIPTION", EventWords.Description(fixture, time))
            .AddText("LOCATION", fixture.Venue)
            .AddText("CATEGORIES", fixture.Competition?.Name);

        // RFC 5545 section 3.8.2.7: a day on which a match is somewhen, or is not, takes no time from anybody.
        if (time is EventTime.WholeDays || status == "CANCELLED")
            lines.Add("TRANSP", "TRANSPARENT");
        return lines.Add("END", "VEVENT").ToString();
    }

    /// <summary>
    /// RFC 5545 section 3.8.1.11. A postponed match is CANCELLED, as on this day there is none; programs that keep such an event in sight
    /// say in its summary that it was put off.
    /// </summary>
    private static string Status(Fixture fixture, EventTime time) => fixture.Status switch
    {
        FixtureStatus.Postponed or FixtureStatus.Cancelled => "CANCELLED",
        _ when time.FirstDay != time.LastDay || fixture.Confidence < SureEnough => "TENTATIVE",
        _ => "CONFIRMED",
    };

    /// <summary>
    /// When what the event tells was last changed (RFC 5545 sections 3.8.7.2 and 3.8.7.3; both want UTC): the start of the day on which
    /// the newest article that it names came out. A clock would make every build another file. Two changes of one day have the same
    /// stamp; the sequence tells them apart, and is looked at first (RFC 5546 section 2.1.5).
    /// </summary>
    private static string Stamp(Fixture fixture) => fixture.Sources
        .Concat(fixture.Dissent)
        .Max(claim => claim.Article.Published)
        .ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture);
}
