using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class ReconcilerGroupingTests
{
    [Fact]
    public void No_claims_make_no_fixtures() => Assert.Empty(Reconciler.Reconcile([]));

    [Fact]
    public void Two_articles_about_one_match_make_one_fixture_with_two_reports()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-05", on: "2025-11-09"));

        Assert.Equal(2, fixture.Reports);
        Assert.Equal(Some.Day("2025-11-04"), fixture.FirstReported);
        Assert.Equal(Some.Day("2025-11-05"), fixture.LastReported);
    }

    [Fact]
    public void Two_sentences_of_one_article_are_one_report()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09"),
            Some.Claim("2025-11-05", on: "2025-11-09", sentence: "They meet on Sunday, at Vallecas."));

        Assert.Equal(2, fixture.Sources.Count);
        Assert.Equal(1, fixture.Reports);
    }

    [Fact]
    public void The_order_in_which_the_teams_are_named_does_not_matter()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", homeKnown: false),
            Some.Claim("2025-11-05", on: "2025-11-09", homeKnown: false, home: Some.Real, away: Some.Rayo));

        Assert.Equal(2, fixture.Reports);
    }

    [Theory]
    [InlineData("2025-11-10", 1)]
    [InlineData("2025-11-13", 1)]
    [InlineData("2025-11-14", 2)]
    public void Dates_at_most_four_days_apart_are_a_disagreement_and_further_ones_two_matches(string other, int fixtures) =>
        Assert.Equal(fixtures, Some.Fixtures(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-05", on: other)).Count);

    [Fact]
    public void Two_legs_a_week_apart_are_two_matches()
    {
        var legs = Some.Fixtures(
            Some.Claim("2026-01-30", on: "2026-02-10"),
            Some.Claim("2026-01-30", on: "2026-02-17", home: Some.Real, away: Some.Rayo));

        Assert.Equal(["Rayo Vallecano", "Real Madrid"], legs.Select(leg => leg.Home.Name));
        Assert.Equal(2, legs.Select(leg => leg.Id).Distinct().Count());
    }

    [Fact]
    public void Matches_four_days_apart_with_the_sides_swapped_are_two()
    {
        Assert.Equal(2, Some.Fixtures(
            Some.Claim("2025-10-01", on: "2025-10-09"),
            Some.Claim("2025-10-01", on: "2025-10-13", home: Some.Real, away: Some.Rayo)).Count);
    }

    [Fact]
    public void Swapped_sides_on_the_next_day_are_a_mistake_about_one_match()
    {
        Some.Fixture(
            Some.Claim("2025-10-01", on: "2025-10-09"),
            Some.Claim("2025-10-02", on: "2025-10-10", home: Some.Real, away: Some.Rayo));
    }

    [Fact]
    public void A_league_and_a_cup_match_in_one_week_are_two()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2025-12-01", on: "2025-12-13", competition: Some.League),
            Some.Claim("2025-12-02", on: "2025-12-16", competition: Some.Cup),
            Some.Claim("2025-12-03", on: "2025-12-16", competition: Some.Cup));

        Assert.Equal(["La Liga", "Copa del Rey"], fixtures.Select(fixture => fixture.Competition?.Name));
    }

    [Fact]
    public void An_inferred_competition_contradicts_none()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-12-02", on: "2025-12-16", competition: Some.Cup),
            Some.Claim("2025-12-03", on: "2025-12-17", competition: Some.League with { Inferred = true }));

        Assert.Equal(Some.Cup, fixture.Competition);
    }

    [Fact]
    public void A_pair_plays_once_a_day_whatever_competition_is_stated()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-12-01", on: "2025-12-16", competition: Some.Cup),
            Some.Claim("2025-12-02", on: "2025-12-16", competition: Some.Cup),
            Some.Claim("2025-12-03", on: "2025-12-16", competition: Some.League));

        Assert.Equal(Some.Cup, fixture.Competition);
    }

    [Fact]
    public void The_best_reported_day_draws_in_its_neighbours_on_both_sides()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-05"),
            Some.Claim("2025-11-02", on: "2025-11-08"),
            Some.Claim("2025-11-03", on: "2025-11-08"),
            Some.Claim("2025-11-04", on: "2025-11-10"));

        Assert.Equal(4, fixture.Sources.Count + fixture.Dissent.Count);
    }

    [Fact]
    public void A_range_joins_the_match_it_holds_and_agrees_with_it()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-09")));

        Assert.Equal(new MatchTime(Some.Day("2025-11-09")), fixture.When);
        Assert.Empty(fixture.Dissent);
    }

    [Fact]
    public void A_wide_range_goes_with_the_match_of_its_competition()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2025-12-01", on: "2025-12-06", competition: Some.League),
            Some.Claim("2025-12-01", on: "2025-12-17", competition: Some.Cup),
            Some.Claim("2025-12-02", within: ("2025-12-01", "2025-12-31"), competition: Some.Cup));

        Assert.Equal([1, 2], fixtures.Select(fixture => fixture.Reports));
    }

    [Fact]
    public void Ranges_alone_make_a_match_with_the_narrowest_of_them()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", within: ("2025-12-06", "2025-12-07")),
            Some.Claim("2025-11-02", within: ("2025-12-01", "2025-12-31")));

        Assert.Equal(new MatchTime(DateFrom: Some.Day("2025-12-06"), DateTo: Some.Day("2025-12-07")), fixture.When);
        Assert.Equal(2, fixture.Reports);
    }

    [Fact]
    public void A_claim_without_a_day_joins_the_only_match_ahead_of_it()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-06", venue: "Vallecas"));

        Assert.Equal(2, fixture.Reports);
        Assert.Equal("Vallecas", fixture.Venue);
    }

    [Fact]
    public void A_claim_without_a_day_is_about_the_next_of_two_matches_ahead() =>
        Assert.Equal([2, 1], Some.Fixtures(
            Some.Claim("2025-10-01", on: "2025-11-09"),
            Some.Claim("2025-10-01", on: "2026-03-20"),
            Some.Claim("2025-10-02")).Select(fixture => fixture.Reports));

    [Fact]
    public void A_claim_without_a_day_does_not_join_a_match_that_is_over() =>
        Assert.Equal(2, Some.Fixtures(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-10")).Count);

    [Fact]
    public void A_claim_without_a_day_goes_with_the_match_of_its_side()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2025-10-01", on: "2025-11-09"),
            Some.Claim("2025-10-01", on: "2026-03-20", home: Some.Real, away: Some.Rayo),
            Some.Claim("2025-10-02", home: Some.Real, away: Some.Rayo));

        Assert.Equal([1, 2], fixtures.Select(fixture => fixture.Reports));
    }

    [Theory]
    [InlineData("2025-10-20", 1)]
    [InlineData("2025-12-20", 2)]
    public void Claims_without_a_day_are_one_match_as_long_as_the_talk_goes_on(string second, int fixtures) =>
        Assert.Equal(fixtures, Some.Fixtures(Some.Claim("2025-10-01"), Some.Claim(second)).Count);

    [Fact]
    public void A_team_without_an_id_is_known_by_its_folded_name()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", home: Some.Stranger),
            Some.Claim("2025-11-05", on: "2025-11-09", home: new ClaimedTeam(null, "ATLETICO OTTAWA")));

        Assert.Equal(2, fixture.Reports);
    }

    [Fact]
    public void Other_opponents_are_other_matches() =>
        Assert.Equal(2, Some.Fixtures(
            Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-04", on: "2025-11-09", home: Some.Olympiacos)).Count);

    [Fact]
    public void A_team_does_not_play_itself() =>
        Assert.Empty(Some.Fixtures(Some.Claim("2025-11-04", on: "2025-11-09", home: Some.Real)));
}
