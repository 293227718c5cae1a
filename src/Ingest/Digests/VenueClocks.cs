using Ingest.Catalog;
using Ingest.Fixtures;
using NodaTime;
using NodaTime.TimeZones;

namespace Ingest.Digests;

/// <summary>
/// Tells when a day is over where a match is played: in the zone of its kick-off; else in the country of the side at home, by the tz
/// database's list of zones by country (<c>zone.tab</c>), where a country of several zones has the day until it is over in the last; else,
/// for national sides, who may meet anywhere, and for countries that are not known, when it is over everywhere on Earth (UTC−12).
/// </summary>
public sealed class VenueClocks(FootballCatalog catalog)
{
    private static readonly DateTimeZone[] AnywhereOnEarth = [DateTimeZone.ForOffset(Offset.FromHours(-12))];

    private static readonly ILookup<string, string> ByCountry = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .ToLookup(zone => zone.CountryCode, zone => zone.ZoneId, StringComparer.Ordinal);

    /// <summary>Whether a day is over at the ground of a match.</summary>
    /// <param name="fixture">The match.</param>
    /// <param name="day">The day there.</param>
    /// <param name="asOf">The instant that is asked about.</param>
    public bool IsOver(Fixture fixture, DateOnly day, DateTimeOffset asOf) =>
        Zones(fixture).Max(zone => zone.AtStartOfDay(LocalDate.FromDateOnly(day).PlusDays(1)).ToInstant())
            <= Instant.FromDateTimeOffset(asOf);

    /// <summary>What the clocks of a club's country show at an instant: one time for each of its zones that differ.</summary>
    internal IEnumerable<MatchTime> TimesAt(ClaimedTeam team, DateTimeOffset instant) => ZonesOf(team)
        .Select(zone => (Local: Instant.FromDateTimeOffset(instant).InZone(zone).LocalDateTime, zone.Id))
        .DistinctBy(clock => clock.Local)
        .Select(clock => new MatchTime(
            clock.Local.Date.ToDateOnly(), KickOff: clock.Local.TimeOfDay.ToTimeOnly(), TimeZone: clock.Id));

    private DateTimeZone[] Zones(Fixture fixture)
    {
        if (fixture.When.TimeZone is { } stated && DateTimeZoneProviders.Tzdb.GetZoneOrNull(stated) is { } known) return [known];
        ClaimedTeam[] hosts = fixture.HomeAwayKnown ? [fixture.Home] : [fixture.Home, fixture.Away];
        var zones = hosts.Select(ZonesOf).ToList();
        return zones.TrueForAll(of => of.Length > 0) ? [.. zones.SelectMany(of => of)] : AnywhereOnEarth;
    }

    private DateTimeZone[] ZonesOf(ClaimedTeam team) =>
        team.Id is { } id && catalog.Team(id) is { Kind: TeamKind.Club, Country: { } country }
            ? [.. ByCountry[country.Split('-')[0]].Select(zone => DateTimeZoneProviders.Tzdb[zone])]
            : [];
}
