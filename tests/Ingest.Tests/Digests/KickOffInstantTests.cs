using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class KickOffInstantTests
{
    [Theory]
    [InlineData("2025-11-09", "16:15", "Europe/Madrid", "2025-11-09T15:15:00Z")]
    [InlineData("2025-08-17", "16:15", "Europe/Madrid", "2025-08-17T14:15:00Z")]
    [InlineData("2026-03-28", "20:00", "Europe/London", "2026-03-28T20:00:00Z")]
    [InlineData("2026-03-29", "20:00", "Europe/London", "2026-03-29T19:00:00Z")]
    [InlineData("2025-12-31", "22:00", "America/Sao_Paulo", "2026-01-01T01:00:00Z")]
    [InlineData("2025-11-09", "00:30", "Asia/Kolkata", "2025-11-08T19:00:00Z")]
    public void The_instant_follows_the_clocks_of_the_venue(string day, string time, string zone, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc, null), Of(day, time, zone));

    [Fact]
    public void A_time_that_the_clocks_skip_is_no_instant() => Assert.Null(Of("2026-03-29", "02:30", "Europe/Madrid"));

    [Fact]
    public void Of_a_time_that_the_clocks_show_twice_the_earlier_is_meant() =>
        Assert.Equal(new DateTimeOffset(2025, 10, 26, 0, 30, 0, TimeSpan.Zero), Of("2025-10-26", "02:30", "Europe/Madrid"));

    [Theory]
    [InlineData(null, "16:15", "Europe/Madrid")]
    [InlineData("2025-11-09", null, "Europe/Madrid")]
    [InlineData("2025-11-09", "16:15", null)]
    [InlineData("2025-11-09", "16:15", "Europe/Vallecas")]
    public void Without_day_time_or_known_zone_there_is_no_instant(string? day, string? time, string? zone) =>
        Assert.Null(Of(day, time, zone));

    private static DateTimeOffset? Of(string? day, string? time, string? zone) => KickOffInstant.Of(
        new MatchTime(day is null ? null : Some.Day(day), KickOff: time is null ? null : TimeOnly.Parse(time, null), TimeZone: zone));
}
