using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class FixtureIdentityTests
{
    private static readonly string First = Some.Fixture(Some.Claim("2025-11-01", on: "2025-11-09", homeKnown: false)).Id;

    [Fact]
    public void An_identity_is_sixteen_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{16}$", First);

    [Fact]
    public void It_is_the_same_on_every_machine() => Assert.Equal("a095ff06bb8a37d5", First);

    [Fact]
    public void It_survives_a_new_date_months_later() =>
        Assert.Equal(First, Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09"),
            Some.Moved("2025-11-05", to: "2026-04-22", from: "2025-11-09")).Id);

    [Fact]
    public void It_survives_the_loss_of_the_articles_about_the_old_date() =>
        Assert.Equal(First, Some.Fixture(Some.Moved("2025-11-05", to: "2026-04-22", from: "2025-11-09")).Id);

    [Fact]
    public void It_survives_a_postponement_without_a_date() =>
        Assert.Equal(First, Some.Fixture(Some.Claim("2025-11-01", on: "2025-11-09"), Some.Postponed("2025-11-05")).Id);

    [Fact]
    public void It_survives_a_date_that_was_a_range_before() =>
        Assert.Equal(First, Some.Fixture(Some.Claim("2025-10-30", within: ("2025-11-08", "2025-11-09"))).Id);

    [Fact]
    public void It_survives_a_side_competition_and_ground_learnt_later() =>
        Assert.Equal(First, Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09", homeKnown: false),
            Some.Claim("2025-11-04", on: "2025-11-09", home: Some.Real, away: Some.Rayo, competition: Some.League, venue: "Bernabéu")).Id);

    [Fact]
    public void It_survives_articles_that_disagree_by_days() =>
        Assert.Equal(First, Some.Fixture(Some.Claim("2025-11-01", on: "2025-11-09"), Some.Claim("2025-11-02", on: "2025-11-07")).Id);

    [Fact]
    public void It_survives_being_brought_forward_into_another_round()
    {
        var before = Some.Claim("2025-11-01", on: "2025-11-19");

        Assert.Equal(Some.Fixture(before).Id, Some.Fixture(before, Some.Moved("2025-11-05", to: "2025-11-17", from: "2025-11-19")).Id);
        Assert.NotEqual(Some.Fixture(before).Id, Some.Fixture(Some.Claim("2025-11-05", on: "2025-11-17")).Id);
    }

    [Fact]
    public void It_survives_an_earlier_leg_learnt_later()
    {
        var second = Some.Claim("2025-11-01", on: "2025-11-16", home: Some.Real, away: Some.Rayo);
        var both = Some.Fixtures(second, Some.Claim("2025-11-03", on: "2025-11-09"));

        Assert.Equal(2, both.Count);
        Assert.Equal(Some.Fixture(second).Id, both[1].Id);
    }

    [Fact]
    public void It_survives_a_month_narrowed_to_a_day()
    {
        var month = Some.Claim("2025-10-30", within: ("2025-12-01", "2025-12-31"));

        Assert.Equal(Some.Fixture(month).Id, Some.Fixture(month, Some.Claim("2025-11-20", on: "2025-12-30")).Id);
    }

    [Fact]
    public void It_survives_a_second_new_date()
    {
        var first = Some.Claim("2025-11-01", on: "2025-11-09");
        var moved = Some.Moved("2025-11-05", to: "2026-01-20", from: "2025-11-09");

        Assert.Equal(First, Some.Fixture(first, moved, Some.Moved("2026-01-12", to: "2026-04-21", from: "2026-01-20")).Id);
    }

    [Fact]
    public void It_does_not_depend_on_matches_of_other_months() =>
        Assert.Contains(First, Some.Fixtures(
            Some.Claim("2025-08-01", on: "2025-08-17", home: Some.Real, away: Some.Rayo),
            Some.Claim("2025-11-01", on: "2025-11-09"),
            Some.Claim("2025-11-01", on: "2026-03-20", home: Some.Real, away: Some.Rayo)).Select(fixture => fixture.Id));

    [Theory]
    [InlineData("2024-11-09")]
    [InlineData("2026-03-20")]
    [InlineData("2025-11-16")]
    public void Another_match_of_the_pair_has_another_identity(string day)
    {
        var ids = Some.Fixtures(Some.Claim("2024-10-01", on: "2025-11-09"), Some.Claim("2024-10-01", on: day))
            .Select(fixture => fixture.Id).ToList();

        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void Another_opponent_has_another_identity() =>
        Assert.NotEqual(First, Some.Fixture(Some.Claim("2025-11-01", on: "2025-11-09", home: Some.Olympiacos)).Id);

    [Fact]
    public void A_round_is_played_from_Friday_to_Monday_or_from_Tuesday_to_Thursday()
    {
        string[] days = ["2025-12-30", "2026-01-01", "2026-01-02", "2026-01-05", "2026-01-06", "2026-01-08", "2026-01-09"];
        var ids = days.Select(day => Some.Fixture(Some.Claim("2025-12-01", on: day)).Id).ToList();

        Assert.Equal((ids[0], ids[2], ids[4]), (ids[1], ids[3], ids[5]));
        Assert.Distinct([ids[0], ids[2], ids[4], ids[6]]);
    }

    [Fact]
    public void A_list_keeps_the_names_of_its_matches_through_all_its_versions()
    {
        var before = Listed("2025-08-01", on: "2025-11-09", meeting: 1);
        var after = Listed("2025-11-03", on: "2025-12-17", meeting: 1);

        Assert.Equal(Some.Fixture(before).Id, Some.Fixture(after).Id);
        Assert.Equal(Some.Fixture(before).Id, Some.Fixture(Some.Claim("2025-07-20", on: "2025-11-08", competition: Some.League)).Id);
        Assert.NotEqual(Some.Fixture(before).Id, Some.Fixture(Listed("2025-08-01", on: "2025-11-09", meeting: 2)).Id);
    }

    [Fact]
    public void It_survives_the_first_date_where_ground_and_competition_were_known() =>
        Assert.Equal(
            Some.Fixture(Some.Claim("2025-11-01", competition: Some.League)).Id,
            Some.Fixture(Some.Claim("2025-11-01", competition: Some.League), Some.Claim("2025-11-05", on: "2025-11-09")).Id);

    [Fact]
    public void A_list_dropped_later_does_not_rename_what_articles_told_before()
    {
        var told = Some.Claim("2025-07-20", on: "2025-11-08", homeKnown: false);

        Assert.Equal(Some.Fixture(told).Id, Some.Fixture(told, Listed("2025-08-01", on: "2025-11-09", meeting: 1)).Id);
    }

    private static ReportedClaim Listed(string published, string on, int meeting)
    {
        var claim = Some.Claim(published, on: on, article: "season.json", competition: Some.League);
        return claim with { Claim = claim.Claim with { Kind = ClaimKind.Schedule, Meeting = meeting } };
    }

    [Fact]
    public void A_match_that_nobody_dates_is_known_by_its_season()
    {
        Assert.Equal(Some.Fixture(Some.Claim("2025-11-01")).Id, Some.Fixture(Some.Claim("2026-02-01")).Id);
        Assert.NotEqual(Some.Fixture(Some.Claim("2025-11-01")).Id, Some.Fixture(Some.Claim("2025-05-01")).Id);
    }
}
