using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class ClocksTests
{
    private static readonly ClaimedTeam Galaxy = new("Q204686", "LA Galaxy");
    private static readonly ClaimedTeam Kashima = new("Q650365", "Kashima Antlers");

    private static Fixture Reconciled(params ReportedClaim[] claims) => Assert.Single(Reconciler.Reconcile(claims, Some.Clocks));

    [Fact]
    public void One_instant_on_two_clocks_is_no_quarrel_and_is_shown_by_the_clock_of_the_ground()
    {
        var fixture = Reconciled(
            Some.Claim("2025-10-15", on: "2025-10-18", at: "19:30", zone: "America/Los_Angeles", home: Galaxy),
            Some.Claim("2025-10-16", on: "2025-10-19", at: "03:30", zone: "Europe/London", home: Galaxy));

        Assert.Equal(new MatchTime(Some.Day("2025-10-18"), KickOff: new TimeOnly(19, 30), TimeZone: "America/Los_Angeles"), fixture.When);
        Assert.Empty(fixture.Dissent);
        Assert.Equal(2, fixture.Reports);
    }

    [Fact]
    public void A_kick_off_told_for_readers_elsewhere_is_shown_by_the_clock_of_a_country_that_has_one() =>
        Assert.Equal(
            new MatchTime(Some.Day("2025-11-08"), KickOff: new TimeOnly(14, 0), TimeZone: "Asia/Tokyo"),
            Reconciled(Some.Claim("2025-11-05", on: "2025-11-08", at: "05:00", zone: "Europe/London", home: Kashima)).When);

    [Fact]
    public void A_country_of_many_clocks_has_none_that_could_be_guessed() =>
        Assert.Equal(
            new MatchTime(Some.Day("2025-10-19"), KickOff: new TimeOnly(3, 30), TimeZone: "Europe/London"),
            Reconciled(Some.Claim("2025-10-16", on: "2025-10-19", at: "03:30", zone: "Europe/London", home: Galaxy)).When);

    [Fact]
    public void Where_the_ground_is_not_known_a_match_is_played_by_day_or_in_the_evening() =>
        Assert.Equal(
            new MatchTime(Some.Day("2025-10-18"), KickOff: new TimeOnly(20, 0), TimeZone: "America/New_York"),
            Assert.Single(Reconciler.Reconcile(
            [
                Some.Claim("2025-10-15", on: "2025-10-18", at: "20:00", zone: "America/New_York", homeKnown: false),
                Some.Claim("2025-10-16", on: "2025-10-19", at: "01:00", zone: "Europe/London", homeKnown: false),
                Some.Claim("2025-10-17", on: "2025-10-19", at: "01:00", zone: "Europe/London", homeKnown: false),
            ])).When);

    [Fact]
    public void A_day_on_which_one_leg_is_lost_can_have_the_other()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2026-02-02", on: "2026-02-12"),
            Some.Claim("2026-02-02", on: "2026-02-19", home: Some.Real, away: Some.Rayo, article: "return"),
            Some.Claim("2026-02-11", on: "2026-02-19", previously: "2026-02-12", status: FixtureStatus.Rescheduled, article: "moved"),
            Some.Claim(
                "2026-02-11", on: "2026-02-26", previously: "2026-02-19", status: FixtureStatus.Rescheduled, home: Some.Real,
                away: Some.Rayo, article: "return moved"));

        Assert.Equal(
            [("2026-02-19", "Rayo Vallecano"), ("2026-02-26", "Real Madrid")],
            fixtures.Select(fixture => ($"{fixture.When.Date:yyyy-MM-dd}", fixture.Home.Name)));
    }

    [Fact]
    public void A_match_called_off_before_anybody_dated_it_becomes_the_one_with_the_new_date()
    {
        var fixture = Some.Fixture(Some.Postponed("2025-11-22"), Some.Moved("2025-11-25", to: "2025-12-17"));

        Assert.Equal((FixtureStatus.Rescheduled, Some.Day("2025-12-17")), (fixture.Status, fixture.When.Date));
    }
}
