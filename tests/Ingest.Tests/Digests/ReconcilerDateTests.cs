using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class ReconcilerDateTests
{
    [Fact]
    public void The_newer_article_holds_and_the_older_dissents()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-04", on: "2025-11-09"), Some.Claim("2025-11-05", on: "2025-11-08"));

        Assert.Equal(Some.Day("2025-11-08"), fixture.When.Date);
        Assert.Equal(["article-2025-11-04"], fixture.Dissent.Articles());
        Assert.Equal(FixtureStatus.Scheduled, fixture.Status);
        Assert.Null(fixture.When.PreviousDate);
    }

    [Fact]
    public void Of_articles_of_one_day_the_more_hold()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-08", article: "a"),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "b"),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "c"));

        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
    }

    [Fact]
    public void Of_articles_of_one_day_a_day_that_is_named_itself_holds_against_more_weekdays() =>
        Assert.Equal(Some.Day("2025-11-09"), Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-08", article: "a", dated: "on Saturday"),
            Some.Claim("2025-11-05", on: "2025-11-08", article: "b", dated: "on Saturday"),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "c", dated: "Sunday, 9 November")).When.Date);

    [Fact]
    public void A_newer_weekday_holds_against_an_older_named_day() =>
        Assert.Equal(Some.Day("2025-11-08"), Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", dated: "9 November"),
            Some.Claim("2025-11-05", on: "2025-11-08", dated: "on Saturday")).When.Date);

    [Fact]
    public void A_lone_newer_weekday_does_not_hold_against_several_that_name_the_day()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-09", dated: "9 November"),
            Some.Claim("2025-11-04", on: "2025-11-09", dated: "on Sunday"),
            Some.Claim("2025-11-05", on: "2025-11-08", dated: "on Saturday"));

        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal(["article-2025-11-05"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_lone_newer_article_that_names_the_day_holds_against_several() =>
        Assert.Equal(Some.Day("2025-11-08"), Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-09", dated: "9 November"),
            Some.Claim("2025-11-04", on: "2025-11-09", dated: "9 November"),
            Some.Claim("2025-11-05", on: "2025-11-08", dated: "Saturday 8 November")).When.Date);

    [Theory]
    [InlineData("8 November", null, true)]
    [InlineData("Nov 8", null, true)]
    [InlineData("the 8th", null, true)]
    [InlineData("Boxing Day", null, true)]
    [InlineData("on Saturday", null, false)]
    [InlineData("tomorrow", null, false)]
    [InlineData("three days later", null, false)]
    [InlineData("Sunday 8 November", "2025-11-09", false)]
    public void Words_name_a_day_or_leave_it_to_be_counted(string dated, string? otherwise, bool names)
    {
        var claim = Some.Claim("2025-11-05", on: "2025-11-08", dated: dated);
        var stated = claim with { Claim = claim.Claim with { OtherDate = otherwise is null ? null : Some.Day(otherwise) } };

        Assert.Equal(names, new Ingest.Digests.Statement(stated).IsExplicit);
    }

    [Fact]
    public void One_article_that_repeats_itself_does_not_outvote_another() =>
        Assert.Equal(Some.Day("2025-11-08"), Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-08", article: "a"),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "b"),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "b", sentence: "Sunday it is.")).When.Date);

    [Fact]
    public void Of_equals_the_earlier_date_holds() =>
        Assert.Equal(Some.Day("2025-11-08"), Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09", article: "a"), Some.Claim("2025-11-05", on: "2025-11-08", article: "b")).When.Date);

    [Fact]
    public void A_newer_range_that_does_not_hold_the_day_dissents_and_does_not_erase_it()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-07"), Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-09")));

        Assert.Equal(Some.Day("2025-11-07"), fixture.When.Date);
        Assert.Equal(["article-2025-11-05"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_move_to_a_range_does_erase_the_day()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-07"),
            Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-09"), previously: "2025-11-07", status: FixtureStatus.Rescheduled));

        Assert.Equal(
            new MatchTime(DateFrom: Some.Day("2025-11-08"), DateTo: Some.Day("2025-11-09"), PreviousDate: Some.Day("2025-11-07")),
            fixture.When);
    }

    [Fact]
    public void Sources_are_listed_newest_first() =>
        Assert.Equal(
            ["article-2025-11-05", "article-2025-11-04", "article-2025-11-03"],
            Some.Fixture(
                Some.Claim("2025-11-04", on: "2025-11-09"),
                Some.Claim("2025-11-03", on: "2025-11-09"),
                Some.Claim("2025-11-05", on: "2025-11-09")).Sources.Articles());

    [Fact]
    public void A_kick_off_is_taken_from_the_newest_article_that_agrees_on_the_day()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-09", at: "18:30", zone: "Europe/Madrid"),
            Some.Claim("2025-11-04", on: "2025-11-09", at: "16:15", zone: "Europe/Madrid"),
            Some.Claim("2025-11-05", on: "2025-11-09"));

        Assert.Equal(new TimeOnly(16, 15), fixture.When.KickOff);
    }

    [Fact]
    public void A_kick_off_of_the_day_that_was_lost_is_not_carried_over()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-08", at: "21:00", zone: "Europe/Madrid"),
            Some.Moved("2025-11-03", to: "2025-11-09", from: "2025-11-08"));

        Assert.Null(fixture.When.KickOff);
        Assert.Null(fixture.When.TimeZone);
    }

    [Fact]
    public void A_zone_is_taken_only_from_an_article_that_states_the_same_kick_off()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-09", at: "16:15", zone: "Europe/Madrid"),
            Some.Claim("2025-11-04", on: "2025-11-09", at: "15:15", zone: "Europe/London"),
            Some.Claim("2025-11-05", on: "2025-11-09", at: "16:15"));

        Assert.Equal("Europe/Madrid", fixture.When.TimeZone);
    }

    [Fact]
    public void Who_is_at_home_goes_by_most_articles()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-09"),
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Claim("2025-11-05", on: "2025-11-09", home: Some.Real, away: Some.Rayo));

        Assert.Equal(Some.Rayo, fixture.Home);
    }

    [Fact]
    public void Who_is_at_home_goes_by_the_newest_of_as_many() =>
        Assert.Equal(Some.Real, Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Claim("2025-11-05", on: "2025-11-09", home: Some.Real, away: Some.Rayo)).Home);

    [Fact]
    public void Who_is_at_home_is_learnt_from_any_article_that_tells()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09"),
            Some.Claim("2025-11-05", on: "2025-11-09", homeKnown: false, home: Some.Real, away: Some.Rayo));

        Assert.True(fixture.HomeAwayKnown);
        Assert.Equal(Some.Rayo, fixture.Home);
    }

    [Fact]
    public void Where_nobody_tells_who_is_at_home_the_lower_id_is_named_first()
    {
        var fixture = Some.Fixture(Some.Claim("2025-11-05", on: "2025-11-09", homeKnown: false, home: Some.Real, away: Some.Rayo));

        Assert.False(fixture.HomeAwayKnown);
        Assert.Equal(Some.Rayo, fixture.Home);
    }

    [Fact]
    public void Independent_articles_add_up() =>
        Assert.Equal(1 - ((1 - Some.Believed(0.6)) * (1 - Some.Believed(0.8))), Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", confidence: 0.6),
            Some.Claim("2025-11-05", on: "2025-11-09", confidence: 0.8)).Confidence, 9);

    [Fact]
    public void An_article_counts_once_with_its_best_claim() =>
        Assert.Equal(Some.Believed(0.8), Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09", confidence: 0.6),
            Some.Claim("2025-11-05", on: "2025-11-09", confidence: 0.8, sentence: "Sunday it is.")).Confidence, 9);

    [Fact]
    public void Equal_sides_leave_less_than_an_even_chance()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", confidence: 0.9), Some.Claim("2025-11-05", on: "2025-11-08", confidence: 0.9));

        var right = Some.Believed(0.9);
        Assert.Equal(right * (1 - right) / (1 - (right * right)), fixture.Confidence, 9);
        Assert.InRange(fixture.Confidence, 0.3, 0.5);
    }

    [Fact]
    public void An_article_that_states_both_days_does_not_count_against_itself()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-08"), Some.Claim("2025-11-05", on: "2025-11-09", sentence: "Or is it Sunday?"));

        Assert.Equal(Some.Believed(0.9), fixture.Confidence, 9);
    }

    [Fact]
    public void Articles_that_name_no_day_do_not_make_the_day_surer() =>
        Assert.Equal(Some.Believed(0.6), Some.Fixture(
            Some.Claim("2025-11-04", on: "2025-11-09", confidence: 0.6), Some.Claim("2025-11-05", confidence: 0.9)).Confidence, 9);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 0.375)]
    [InlineData(0.5, 0.75)]
    [InlineData(0.76, 0.86)]
    [InlineData(0.87, 0.94)]
    [InlineData(1, 0.94)]
    public void A_claim_is_believed_as_often_as_such_claims_were_right(double stated, double right) =>
        Assert.Equal(right, Some.Believed(stated), 9);

    [Fact]
    public void A_surer_claim_is_never_believed_less()
    {
        var believed = Enumerable.Range(0, 101).Select(hundredth => Some.Believed(hundredth / 100.0)).ToList();

        Assert.Equal(believed.Order(), believed);
    }

    [Fact]
    public void No_number_of_articles_is_a_certainty()
    {
        var claims = Enumerable.Range(1, 40)
            .Select(n => Some.Claim("2025-11-05", on: "2025-11-09", article: $"a{n}", confidence: 1)).ToArray();

        Assert.InRange(Some.Fixture(claims).Confidence, 0.99, 0.99999);
    }

    [Fact]
    public void The_order_of_articles_does_not_show_in_the_last_digit_of_the_confidence()
    {
        var claims = Enumerable.Range(0, 9)
            .Select(n => Some.Claim("2025-11-05", on: "2025-11-09", article: $"a{n}", confidence: 0.05 + (n * 0.037))).ToArray();
        var confidences = Enumerable.Range(0, 9).Select(n => Some.Fixture([.. claims[n..], .. claims[..n]]).Confidence);

        Assert.Single(confidences.Distinct());
    }
}
