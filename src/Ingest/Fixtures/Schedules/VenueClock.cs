using Ingest.Articles.Schedules;
using Ingest.Catalog;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// When a listed match is played, on the clocks at the ground. An instant in UTC becomes the day and time there, where the home side's
/// country has one zone. A time without a zone stays without: season files do not say which clocks they follow, and half of openfootball's
/// follow neither those of their country nor each other's.
/// </summary>
internal static class VenueClock
{
    public static MatchTime When(ScheduledMatch match, Team? home)
    {
        if (match is { LastDate: { } last, Date: { } first }) return new MatchTime(DateFrom: first, DateTo: last);
        return match is { Date: { } day, KickOff: { } time, TimeZone: "Etc/UTC" } && CountryZones.Of(home?.Country) is { } id
            && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? Local(day.ToDateTime(time, DateTimeKind.Utc), zone, id)
            : new MatchTime(match.Date, KickOff: match.KickOff, TimeZone: match.KickOff is null ? null : match.TimeZone);
    }

    private static MatchTime Local(DateTime instant, TimeZoneInfo zone, string id)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(instant, zone);
        return new MatchTime(DateOnly.FromDateTime(local), KickOff: TimeOnly.FromDateTime(local), TimeZone: id);
    }
}
