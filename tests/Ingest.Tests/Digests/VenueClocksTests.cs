using System.Globalization;
using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class VenueClocksTests
{
    private static readonly ClaimedTeam Kashima = new("Q650365", "Kashima Antlers");
    private static readonly ClaimedTeam Galaxy = new("Q204686", "LA Galaxy");
    private static readonly ClaimedTeam Spain = new("Q47762", "Spain");

    private static bool IsOver(string asOf, ReportedClaim claim) => Some.Clocks.IsOver(
        Some.Fixture(claim), Some.Day("2025-11-08"), DateTimeOffset.Parse(asOf, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2025-11-08T14:59:59Z", false)]
    [InlineData("2025-11-08T15:00:00Z", true)]
    public void A_day_in_Japan_is_over_when_it_is_afternoon_in_Europe(string asOf, bool isOver) =>
        Assert.Equal(isOver, IsOver(asOf, Some.Claim("2025-11-05", on: "2025-11-08", home: Kashima)));

    [Theory]
    [InlineData("2025-11-09T07:59:59Z", false)]
    [InlineData("2025-11-09T08:00:00Z", true)]
    public void The_zone_of_the_kick_off_tells(string asOf, bool isOver) =>
        Assert.Equal(isOver, IsOver(
            asOf, Some.Claim("2025-11-05", on: "2025-11-08", at: "19:30", zone: "America/Los_Angeles", home: Galaxy)));

    [Theory]
    [InlineData("2025-11-09T09:59:59Z", false)]
    [InlineData("2025-11-09T10:00:00Z", true)]
    public void In_a_country_of_many_zones_it_is_over_when_it_is_in_the_last(string asOf, bool isOver) =>
        Assert.Equal(isOver, IsOver(asOf, Some.Claim("2025-11-05", on: "2025-11-08", home: Galaxy)));

    [Theory]
    [InlineData("2025-11-08T23:59:59Z", false)]
    [InlineData("2025-11-09T00:00:00Z", true)]
    public void Where_nobody_is_known_to_be_at_home_it_may_be_at_either(string asOf, bool isOver) =>
        Assert.Equal(isOver, IsOver(
            asOf, Some.Claim("2025-11-05", on: "2025-11-08", home: Kashima, away: Some.Real, homeKnown: false)));

    [Fact]
    public void National_sides_and_strangers_may_meet_anywhere_on_Earth()
    {
        foreach (var home in new[] { Spain, Some.Stranger })
        {
            Assert.False(IsOver("2025-11-09T11:59:59Z", Some.Claim("2025-11-05", on: "2025-11-08", home: home)));
            Assert.True(IsOver("2025-11-09T12:00:00Z", Some.Claim("2025-11-05", on: "2025-11-08", home: home)));
        }
    }

    [Fact]
    public void A_zone_that_nobody_knows_is_none() =>
        Assert.True(IsOver("2025-11-08T15:00:00Z", Some.Claim("2025-11-05", on: "2025-11-08", at: "19:00", zone: "Asia/Nowhere", home: Kashima)));
}
