using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class ReconcilerMoveTests
{
    [Fact]
    public void A_postponed_match_has_no_date_until_one_is_stated()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Postponed("2025-11-08", from: "2025-11-09"));

        Assert.Equal(FixtureStatus.Postponed, fixture.Status);
        Assert.Equal(new MatchTime(PreviousDate: Some.Day("2025-11-09")), fixture.When);
        Assert.Equal(["article-2025-11-08"], fixture.Sources.Articles());
        Assert.Equal(["article-2025-11-04"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_postponement_may_carry_the_lost_day_as_its_date()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-08", on: "2025-11-09", status: FixtureStatus.Postponed));

        Assert.Equal(new MatchTime(PreviousDate: Some.Day("2025-11-09")), fixture.When);
    }

    [Fact]
    public void A_postponement_of_the_same_day_beats_the_preview() =>
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(
            Some.Claim("2025-11-08", on: "2025-11-09", article: "preview"),
            Some.Postponed("2025-11-08", from: "2025-11-09", article: "news")).Status);

    [Fact]
    public void A_postponement_that_names_no_day_concerns_the_only_match_ahead()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Postponed("2025-11-08"));

        Assert.Equal(FixtureStatus.Postponed, fixture.Status);
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.PreviousDate);
    }

    [Fact]
    public void An_older_postponement_does_not_beat_a_date_first_stated_since()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Postponed("2025-11-08", from: "2025-11-09"),
            Some.Claim("2025-11-20", on: "2025-12-03"));

        Assert.Equal(FixtureStatus.Rescheduled, fixture.Status);
        Assert.Equal(new MatchTime(Some.Day("2025-12-03"), PreviousDate: Some.Day("2025-11-09")), fixture.When);
    }

    [Fact]
    public void A_postponed_match_can_be_played_two_days_later()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Postponed("2025-11-09", from: "2025-11-09"),
            Some.Claim("2025-11-10", on: "2025-11-11"));

        Assert.Equal(Some.Day("2025-11-11"), fixture.When.Date);
        Assert.Equal(FixtureStatus.Rescheduled, fixture.Status);
    }

    [Fact]
    public void A_postponed_match_is_not_the_reverse_fixture_known_before() =>
        Assert.Equal(2, Some.Fixtures(
            Some.Claim("2025-09-01", on: "2026-03-20", homeKnown: false),
            Some.Claim("2025-11-04", on: "2025-11-09", homeKnown: false),
            Some.Postponed("2025-11-08", from: "2025-11-09")).Count);

    [Fact]
    public void A_postponed_match_is_not_the_one_with_the_sides_swapped() =>
        Assert.Equal(2, Some.Fixtures(
            Some.Postponed("2025-11-08", from: "2025-11-09"),
            Some.Claim("2025-11-20", on: "2025-12-03", home: Some.Real, away: Some.Rayo)).Count);

    [Fact]
    public void A_move_that_names_both_days_makes_one_match_of_them_however_far_apart()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-09-01", on: "2025-09-14"), Some.Moved("2025-09-10", to: "2026-05-02", from: "2025-09-14"));

        Assert.Equal(new MatchTime(Some.Day("2026-05-02"), PreviousDate: Some.Day("2025-09-14")), fixture.When);
        Assert.Equal(FixtureStatus.Rescheduled, fixture.Status);
        Assert.Equal(["article-2025-09-01"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_move_from_a_day_it_does_not_name_concerns_the_only_match_known()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Moved("2025-11-07", to: "2025-12-03"));

        Assert.Equal(new MatchTime(Some.Day("2025-12-03"), PreviousDate: Some.Day("2025-11-09")), fixture.When);
    }

    [Fact]
    public void A_move_from_a_day_it_does_not_name_is_not_from_one_that_stands_since()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2025-11-04", on: "2025-11-12"),
            Some.Moved("2025-11-07", to: "2025-12-03"),
            Some.Claim("2025-11-10", on: "2025-11-12"));

        Assert.Equal([Some.Day("2025-11-12"), Some.Day("2025-12-03")], fixtures.Select(fixture => fixture.When.Date!.Value));
    }

    [Fact]
    public void A_match_moved_twice_is_one_with_its_last_date()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09"),
            Some.Moved("2025-11-05", to: "2025-12-03", from: "2025-11-09"),
            Some.Moved("2025-11-28", to: "2026-01-14", from: "2025-12-03"));

        Assert.Equal(new MatchTime(Some.Day("2026-01-14"), PreviousDate: Some.Day("2025-12-03")), fixture.When);
        Assert.Equal(2, fixture.Dissent.Count);
    }

    [Fact]
    public void A_match_moved_and_then_postponed_has_no_date()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09"),
            Some.Moved("2025-11-05", to: "2025-12-03", from: "2025-11-09"),
            Some.Postponed("2025-12-02", from: "2025-12-03"));

        Assert.Equal(FixtureStatus.Postponed, fixture.Status);
        Assert.Equal(new MatchTime(PreviousDate: Some.Day("2025-12-03")), fixture.When);
    }

    [Fact]
    public void News_of_an_old_postponement_does_not_take_the_new_date_away()
    {
        var fixture = Some.Fixture(
            Some.Moved("2025-11-05", to: "2025-12-03", from: "2025-11-09"), Some.Postponed("2025-11-06", from: "2025-11-09"));

        Assert.Equal(Some.Day("2025-12-03"), fixture.When.Date);
        Assert.Equal(2, fixture.Reports);
    }

    [Fact]
    public void One_stale_mention_does_not_bring_a_lost_day_back() =>
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09"),
            Some.Postponed("2025-11-05", from: "2025-11-09"),
            Some.Claim("2025-11-06", on: "2025-11-09")).Status);

    [Fact]
    public void Two_later_articles_bring_a_lost_day_back()
    {
        var fixture = Some.Fixture(
            Some.Postponed("2025-11-05", from: "2025-11-09"),
            Some.Claim("2025-11-06", on: "2025-11-09"),
            Some.Claim("2025-11-07", on: "2025-11-09"));

        Assert.Equal(FixtureStatus.Scheduled, fixture.Status);
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal(["article-2025-11-05"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_cancelled_match_stays_on_its_day()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Cancelled("2025-11-08", on: "2025-11-09"));

        Assert.Equal(FixtureStatus.Cancelled, fixture.Status);
        Assert.Equal(new MatchTime(Some.Day("2025-11-09")), fixture.When);
        Assert.Empty(fixture.Dissent);
    }

    [Fact]
    public void A_cancellation_that_names_no_day_takes_that_of_the_only_match_ahead()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Cancelled("2025-11-08"));

        Assert.Equal(FixtureStatus.Cancelled, fixture.Status);
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
    }

    [Fact]
    public void A_move_within_a_round_leaves_the_old_day_as_dissent_that_costs_no_confidence()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-08"), Some.Moved("2025-11-03", to: "2025-11-09", from: "2025-11-08"));

        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal(Some.Believed(0.9), fixture.Confidence, 9);
        Assert.Single(fixture.Dissent);
    }

    [Fact]
    public void A_rearranged_match_without_any_day_sets_no_date_and_takes_none()
    {
        var fixture = Some.Fixture(
            Some.Moved("2025-11-05", to: "2025-12-03", from: "2025-11-09"), Some.Claim("2025-11-06", status: FixtureStatus.Rescheduled));

        Assert.Equal(Some.Day("2025-12-03"), fixture.When.Date);
        Assert.Equal(2, fixture.Reports);
    }

    [Fact]
    public void A_postponement_that_names_no_day_stands_alone_when_two_matches_are_ahead()
    {
        var fixtures = Some.Fixtures(
            Some.Claim("2025-10-01", on: "2025-11-09"), Some.Claim("2025-10-01", on: "2025-12-20"), Some.Postponed("2025-11-08"));

        Assert.Equal(
            [FixtureStatus.Scheduled, FixtureStatus.Scheduled, FixtureStatus.Postponed], fixtures.Select(fixture => fixture.Status));
    }

    [Theory]
    [InlineData("2025-11-11")]
    [InlineData("2025-12-03")]
    public void An_article_that_calls_a_match_off_and_names_a_later_day_has_told_the_new_date(string later)
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Claim("2025-11-08", on: "2025-11-09", status: FixtureStatus.Postponed),
            Some.Claim("2025-11-08", on: later));

        Assert.Equal((FixtureStatus.Rescheduled, Some.Day(later)), (fixture.Status, fixture.When.Date));
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.PreviousDate);
    }

    [Fact]
    public void A_preview_of_another_day_of_the_round_does_not_survive_the_postponement() =>
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(
            Some.Claim("2025-11-08", on: "2025-11-10", article: "preview"),
            Some.Postponed("2025-11-08", from: "2025-11-09", article: "news")).Status);

    [Fact]
    public void A_cancellation_beats_a_postponement_of_the_same_day() =>
        Assert.Equal(FixtureStatus.Cancelled, Some.Fixture(
            Some.Postponed("2025-11-08", from: "2025-11-09", article: "a"),
            Some.Cancelled("2025-11-08", on: "2025-11-09", article: "b")).Status);

    [Fact]
    public void A_cancelled_match_that_is_given_a_new_date_is_on_again()
    {
        var fixture = Some.Fixture(
            Some.Cancelled("2025-11-08", on: "2025-11-09"),
            Some.Moved("2025-11-12", to: "2025-12-03", from: "2025-11-09"));

        Assert.Equal((FixtureStatus.Rescheduled, Some.Day("2025-12-03")), (fixture.Status, fixture.When.Date));
    }

    [Fact]
    public void Two_articles_of_one_day_that_swap_the_days_leave_the_better_founded_one() =>
        Assert.Equal(Some.Day("2025-11-08"), Some.Fixture(
            Some.Moved("2025-11-05", to: "2025-11-09", from: "2025-11-08", article: "a"),
            Some.Moved("2025-11-05", to: "2025-11-08", from: "2025-11-09", article: "b"),
            Some.Moved("2025-11-05", to: "2025-11-08", from: "2025-11-09", article: "c")).When.Date);
}
