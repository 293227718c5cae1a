using System.Globalization;

using NodaTime;
using NodaTime.TimeZones;

namespace Ingest.Digests.Calendars;

/// <summary>
/// Describes a time zone (RFC 5545 section 3.6.5, VTIMEZONE) for whole years: each stretch of time that touches them is an observance of
/// its own with the moment it began, taken from the tz database as NodaTime carries it.
/// <para>
/// The section also allows one observance with a yearly rule. That fits zones whose rule never changes and is false for others: Morocco's
/// clocks follow the moon, Brazil gave its summer time up. A list of moments is right for all of them, and years that no event lies in
/// need no rule.
/// </para>
/// </summary>
internal static class ZoneText
{
    /// <summary>Stands for "always" where a zone's first stretch has no beginning: before any match that can be to come.</summary>
    private static readonly LocalDateTime Always = new(1970, 1, 1, 0, 0);

    public static string Of(DateTimeZone zone, int firstYear, int lastYear)
    {
        var lines = new ContentLines().Add("BEGIN", "VTIMEZONE").Add("TZID", zone.Id);
        var from = zone.AtStartOfDay(new LocalDate(firstYear, 1, 1)).ToInstant();
        var to = zone.AtStartOfDay(new LocalDate(lastYear + 1, 1, 1)).ToInstant();
        foreach (var stretch in zone.GetZoneIntervals(from, to))
            Observance(lines, zone, stretch);
        return lines.Add("END", "VTIMEZONE").ToString();
    }

    /// <summary>
    /// "DTSTART ... MUST be specified as a date with a local time value": the onset on the clocks as they stood just before, which
    /// TZOFFSETFROM tells.
    /// </summary>
    private static void Observance(ContentLines lines, DateTimeZone zone, ZoneInterval stretch)
    {
        var before = stretch.HasStart ? zone.GetUtcOffset(stretch.Start - Duration.Epsilon) : stretch.WallOffset;
        var onset = stretch.HasStart ? stretch.Start.WithOffset(before).LocalDateTime : Always;
        var kind = stretch.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        lines
            .Add("BEGIN", kind)
            .Add("DTSTART", EventTime.Local(onset))
            .Add("TZOFFSETFROM", UtcOffset(before))
            .Add("TZOFFSETTO", UtcOffset(stretch.WallOffset))
            .AddText("TZNAME", stretch.Name)
            .Add("END", kind);
    }

    /// <summary>RFC 5545 section 3.3.14: sign, hours and minutes, seconds only where there are any; zero is positive.</summary>
    private static string UtcOffset(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset.Seconds < 0 ? '-' : '+';
        var minutes = string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? minutes : string.Create(CultureInfo.InvariantCulture, $"{minutes}{seconds % 60:00}");
    }
}
