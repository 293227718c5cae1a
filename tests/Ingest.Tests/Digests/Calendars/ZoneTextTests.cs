using Ical.Net;

using Ingest.Digests.Calendars;

using NodaTime;

namespace Ingest.Tests.Digests.Calendars;

public sealed class ZoneTextTests
{
    private const int First = 2025;
    private const int Last = 2027;

    /// <summary>Reads a description as RFC 5545 section 3.6.5 says: the observance whose onset came last is in force.</summary>
    [Fact]
    public void Every_zone_of_the_world_is_described_as_its_clocks_go()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            var onsets = Onsets(zone);
            foreach (var moment in Moments(zone))
                Assert.Equal((zone.Id, zone.GetUtcOffset(moment)), (zone.Id, onsets.Last(onset => onset.At <= moment).To));
        }
    }

    [Fact]
    public void A_year_in_london_has_the_winter_it_begins_in_its_summer_and_the_winter_it_ends_in() => Assert.Equal(
        [
            "BEGIN:VTIMEZONE", "TZID:Europe/London",
            "BEGIN:STANDARD", "DTSTART:20241027T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:20250330T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
            "BEGIN:STANDARD", "DTSTART:20251026T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD",
            "END:VTIMEZONE",
        ],
        ReadCalendar.Lines(ZoneText.Of(DateTimeZoneProviders.Tzdb["Europe/London"], 2025, 2025)));

    [Fact]
    public void A_zone_whose_clocks_never_changed_has_one_observance() => Assert.Equal(
        [
            "BEGIN:VTIMEZONE", "TZID:UTC",
            "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "TZNAME:UTC", "END:STANDARD",
            "END:VTIMEZONE",
        ],
        ReadCalendar.Lines(ZoneText.Of(DateTimeZone.Utc, 2025, 2025)));

    private static List<(Instant At, Offset To)> Onsets(DateTimeZone zone)
    {
        var text = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n{ZoneText.Of(zone, First, Last)}END:VCALENDAR\r\n";
        return
        [
            .. Calendar.Load(text)!.TimeZones.Single().TimeZoneInfos
                .Select(onset => (
                    LocalDateTime.FromDateTime(onset.Start!.Value).WithOffset(Offset.FromTimeSpan(onset.OffsetFrom!.Offset)).ToInstant(),
                    Offset.FromTimeSpan(onset.OffsetTo!.Offset)))
                .OrderBy(onset => onset.Item1),
        ];
    }

    /// <summary>Each third day, and the seconds around each change.</summary>
    private static IEnumerable<Instant> Moments(DateTimeZone zone)
    {
        var from = zone.AtStartOfDay(new LocalDate(First, 1, 1)).ToInstant();
        var to = zone.AtStartOfDay(new LocalDate(Last + 1, 1, 1)).ToInstant();
        for (var moment = from; moment < to; moment += Duration.FromDays(3))
            yield return moment;
        foreach (var stretch in zone.GetZoneIntervals(from, to).Where(stretch => stretch.HasStart && stretch.Start > from))
        {
            yield return stretch.Start - Duration.FromSeconds(1);
            yield return stretch.Start;
        }
    }
}
