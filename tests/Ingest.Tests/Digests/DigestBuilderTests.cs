using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class DigestBuilderTests
{
    private static IReadOnlyList<TeamDigest> Build(string asOf, int horizonDays, params ReportedClaim[] claims) =>
        DigestBuilder.Build(Reconciler.Reconcile(claims), Some.Clocks, Some.StartOf(asOf), horizonDays);

    [Fact]
    public void Both_teams_of_a_match_have_a_digest_of_it()
    {
        var digests = Build("2025-11-05", 60, Some.Claim("2025-11-05", on: "2025-11-09"));

        Assert.Equal([("Q10300", "Rayo Vallecano"), ("Q8682", "Real Madrid")], digests.Select(digest => (digest.TeamId, digest.TeamName)));
        Assert.All(digests, digest => Assert.Equal(Some.Day("2025-11-09"), digest.NextDate));
    }

    [Fact]
    public void A_team_without_a_catalog_id_has_none()
    {
        var digest = Assert.Single(Build("2025-11-05", 60, Some.Claim("2025-11-05", on: "2025-11-09", home: Some.Stranger)));

        Assert.Equal("Q8682", digest.TeamId);
    }

    [Theory]
    [InlineData("2025-11-08", 1)]
    [InlineData("2025-11-09", 1)]
    [InlineData("2025-11-10", 0)]
    public void A_match_leaves_when_its_day_has_passed(string asOf, int digests) =>
        Assert.Equal(digests * 2, Build(asOf, 60, Some.Claim("2025-11-05", on: "2025-11-09")).Count);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void A_match_enters_when_its_day_is_within_the_horizon(int horizonDays, int digests) =>
        Assert.Equal(digests * 2, Build("2025-11-05", horizonDays, Some.Claim("2025-11-05", on: "2025-11-09")).Count);

    [Theory]
    [InlineData("2025-11-30", 0)]
    [InlineData("2025-12-01", 1)]
    [InlineData("2025-12-20", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void A_range_is_in_from_its_first_day_to_its_last(string asOf, int digests) =>
        Assert.Equal(digests * 2, Build(asOf, 0, Some.Claim("2025-11-05", within: ("2025-12-01", "2025-12-31"))).Count);

    [Theory]
    [InlineData("2025-12-05", 1)]
    [InlineData("2025-12-06", 0)]
    public void A_match_without_a_date_stays_for_thirty_days_after_its_newest_report(string asOf, int digests) =>
        Assert.Equal(digests * 2, Build(asOf, 60, Some.Claim("2025-10-20"), Some.Claim("2025-11-05")).Count);

    [Fact]
    public void A_match_without_a_date_first_heard_of_beyond_the_horizon_is_not_in() =>
        Assert.Empty(Build("2025-11-05", 60, Some.Claim("2026-03-05")));

    [Theory]
    [InlineData("2026-02-07", 1)]
    [InlineData("2026-02-08", 0)]
    public void A_postponed_match_without_a_new_date_stays_for_three_months_after_its_newest_report(string asOf, int digests) =>
        Assert.Equal(digests * 2, Build(asOf, 60, Some.Postponed("2025-11-08", from: "2025-11-09")).Count);

    [Fact]
    public void A_postponed_match_stays_visible_after_the_day_it_lost()
    {
        var digest = Build(
            "2025-11-20", 60, Some.Claim("2025-11-01", on: "2025-11-09"), Some.Postponed("2025-11-08", from: "2025-11-09"))[0];

        Assert.Equal(FixtureStatus.Postponed, Assert.Single(digest.Fixtures).Status);
        Assert.Null(digest.NextDate);
    }

    [Theory]
    [InlineData("2025-11-09", 1)]
    [InlineData("2025-11-10", 0)]
    public void A_cancelled_match_stays_visible_until_its_day_has_passed(string asOf, int digests) =>
        Assert.Equal(digests * 2, Build(asOf, 60, Some.Cancelled("2025-11-08", on: "2025-11-09")).Count);

    [Fact]
    public void Asked_about_an_earlier_day_it_answers_with_what_is_known_now() =>
        Assert.Equal(2, Build("2025-10-20", 60, Some.Claim("2025-11-05", on: "2025-11-09")).Count);

    [Fact]
    public void Matches_come_soonest_first_and_those_without_a_date_last()
    {
        var digests = Build(
            "2025-11-05", 60,
            Some.Claim("2025-11-05", home: new ClaimedTeam("Q1", "Somebody")),
            Some.Claim("2025-11-05", on: "2025-11-26", home: Some.Olympiacos),
            Some.Claim("2025-11-05", on: "2025-11-09"));

        Assert.Equal(
            ["Rayo Vallecano", "Olympiacos", "Somebody"],
            digests.Single(digest => digest.TeamId == "Q8682").Fixtures.Select(fixture => fixture.Home.Name));
    }

    [Fact]
    public void A_team_is_called_as_the_newest_report_calls_it()
    {
        var digests = Build(
            "2025-11-05", 60,
            Some.Claim("2025-11-03", on: "2025-11-09", away: new ClaimedTeam("Q8682", "Madrid")),
            Some.Claim("2025-11-04", on: "2025-11-26", home: Some.Olympiacos));

        Assert.Equal("Real Madrid", digests.Single(digest => digest.TeamId == "Q8682").TeamName);
    }
}
