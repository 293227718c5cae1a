using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>Turns a kick-off on the clocks at the venue into an instant.</summary>
public static class KickOffInstant
{
    /// <summary>
    /// The instant in UTC, or null unless day, time and a known IANA zone are stated. Where the clocks skip that time (the spring change)
    /// there is no such instant; where they show it twice (the autumn change) the earlier one is meant, as a crowd that comes too early
    /// misses nothing.
    /// </summary>
    public static DateTimeOffset? Of(MatchTime when)
    {
        if (when is not { Date: { } day, KickOff: { } time, TimeZone: { } id } || !TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            return null;

        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            return null;

        // The clocks are put back after the earlier of the two, so it has the larger offset.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
