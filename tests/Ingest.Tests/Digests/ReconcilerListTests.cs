using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

/// <summary>What lists of fixtures decide, and what overrules them.</summary>
public sealed class ReconcilerListTests
{
    private static ReportedClaim Listed(ReportedClaim claim) => claim with { Claim = claim.Claim with { Kind = ClaimKind.Schedule } };

    /// <summary>The list, dropped on 4 November: Rayo receive Real on Sunday the 9th.</summary>
    private static ReportedClaim List(
        string published = "2025-11-04", string on = "2025-11-09", string? at = null, string? zone = null,
        FixtureStatus status = FixtureStatus.Scheduled) =>
        Listed(Some.Claim(
            published, on: on, at: at, zone: zone, article: $"list-{published}", competition: Some.League, status: status,
            confidence: 0.98));

    [Fact]
    public void Next_weekend_becomes_the_day_of_the_list()
    {
        var fixture = Some.Fixture(List(), Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-09")));
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal(2, fixture.Reports);
        Assert.Empty(fixture.Dissent);
    }

    [Fact]
    public void A_match_spoken_of_without_a_day_gets_the_day_of_the_list() =>
        Assert.Equal(Some.Day("2025-11-09"), Some.Fixture(List(), Some.Claim("2025-11-05")).When.Date);

    [Fact]
    public void Sides_that_the_article_leaves_open_or_swaps_are_those_of_the_list()
    {
        Assert.Equal(Some.Rayo, Some.Fixture(List(), Some.Claim("2025-11-05", on: "2025-11-09", homeKnown: false)).Home);
        var fixture = Some.Fixture(
            List(),
            Some.Claim("2025-11-05", on: "2025-11-09", home: Some.Real, away: Some.Rayo),
            Some.Claim("2025-11-06", on: "2025-11-09", home: Some.Real, away: Some.Rayo));
        Assert.Equal((Some.Rayo, true), (fixture.Home, fixture.HomeAwayKnown));
    }

    [Fact]
    public void Articles_that_contradict_the_list_dissent_however_many_and_new_they_are()
    {
        var fixture = Some.Fixture(List(), Some.Claim("2025-11-03", on: "2025-11-08"), Some.Claim("2025-11-06", on: "2025-11-08"));
        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal(["article-2025-11-06", "article-2025-11-03"], fixture.Dissent.Articles());
        Assert.Equal(FixtureStatus.Scheduled, fixture.Status);
        Assert.InRange(fixture.Confidence, 0.1, 0.6);
    }

    [Fact]
    public void Articles_that_agree_make_the_list_surer_and_dissent_less_sure()
    {
        var alone = Some.Fixture(List()).Confidence;
        Assert.True(Some.Fixture(List(), Some.Claim("2025-11-05", on: "2025-11-09")).Confidence > alone);
        Assert.True(Some.Fixture(List(), Some.Claim("2025-11-05", on: "2025-11-08")).Confidence < alone);
    }

    [Fact]
    public void A_newer_article_that_says_the_match_was_moved_overrules_the_list()
    {
        var fixture = Some.Fixture(List(), Some.Moved("2025-11-06", to: "2025-11-10"));
        Assert.Equal(
            (Some.Day("2025-11-10"), Some.Day("2025-11-09"), FixtureStatus.Rescheduled),
            (fixture.When.Date, fixture.When.PreviousDate, fixture.Status));
        Assert.Equal(["list-2025-11-04"], fixture.Dissent.Articles());
    }

    [Fact]
    public void A_newer_article_that_says_the_match_is_off_overrules_the_list()
    {
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(List(), Some.Postponed("2025-11-06", from: "2025-11-09")).Status);
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(List(), Some.Postponed("2025-11-06")).Status);
        Assert.Equal(FixtureStatus.Cancelled, Some.Fixture(List(), Some.Cancelled("2025-11-06", on: "2025-11-09")).Status);
    }

    [Theory]
    [InlineData("2025-11-02")]
    [InlineData("2025-11-04")]
    public void News_that_the_list_must_know_of_dissents(string published)
    {
        ReportedClaim[] both =
            [Some.Postponed(published, from: "2025-11-09"), Some.Moved(published, to: "2025-11-10", from: "2025-11-09")];
        foreach (var news in both)
        {
            var fixture = Some.Fixture(List(), news);
            Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
            Assert.Equal([$"article-{published}"], fixture.Dissent.Articles());
        }
    }

    [Fact]
    public void A_list_that_marks_the_match_postponed_takes_the_day_from_older_articles_and_a_newer_one_gives_a_new_day()
    {
        var off = List(status: FixtureStatus.Postponed);
        Assert.Equal(FixtureStatus.Postponed, Some.Fixture(off, Some.Claim("2025-11-03", on: "2025-11-09")).Status);
        var fixture = Some.Fixture(off, Some.Claim("2025-11-12", on: "2025-12-03"));
        Assert.Equal((Some.Day("2025-12-03"), Some.Day("2025-11-09")), (fixture.When.Date, fixture.When.PreviousDate));
    }

    [Fact]
    public void Of_two_lists_the_newer_holds() => Assert.Equal(
        Some.Day("2025-11-10"),
        Some.Fixture(List(), List("2025-11-05", on: "2025-11-10"), Some.Claim("2025-11-06", on: "2025-11-09")).When.Date);

    [Fact]
    public void Both_legs_of_a_season_stay_two_matches() => Assert.Equal(
        [Some.Day("2025-11-09"), Some.Day("2026-04-05")],
        Some.Fixtures(
            List(),
            Listed(Some.Claim("2025-11-04", on: "2026-04-05", home: Some.Real, away: Some.Rayo, article: "list-2025-11-04")),
            Some.Claim("2025-11-06", within: ("2025-11-08", "2025-11-09"))).Select(fixture => fixture.When.Date!.Value));

    [Fact]
    public void News_that_names_neither_day_nor_side_is_about_the_match_that_is_near_not_the_return()
    {
        var back = Some.Claim("2025-11-04", on: "2026-01-25", home: Some.Real, away: Some.Rayo, article: "list-2025-11-04");
        ReportedClaim[] season = [List(), Listed(back)];
        var off = Some.Claim("2025-11-06", status: FixtureStatus.Postponed, homeKnown: false);
        var moved = Some.Claim("2025-11-06", on: "2025-11-18", status: FixtureStatus.Rescheduled, homeKnown: false);
        Assert.Equal(
            [FixtureStatus.Scheduled, FixtureStatus.Postponed], Some.Fixtures([.. season, off]).Select(fixture => fixture.Status).Order());
        Assert.Equal(
            [(Some.Day("2025-11-18"), Some.Day("2025-11-09")), (Some.Day("2026-01-25"), null)],
            Some.Fixtures([.. season, moved]).Select(fixture => (fixture.When.Date!.Value, fixture.When.PreviousDate)));
    }

    [Fact]
    public void A_kick_off_with_its_zone_in_a_list_comes_before_articles_and_one_without_after_them()
    {
        var article = Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00", zone: "Europe/Madrid");
        Assert.Equal(new TimeOnly(20, 0), Some.Fixture(List(at: "20:00", zone: "Europe/Madrid"), article).When.KickOff);
        Assert.Equal(new TimeOnly(21, 0), Some.Fixture(List(at: "20:00"), article).When.KickOff);
        Assert.Equal(new TimeOnly(20, 0), Some.Fixture(List(at: "20:00"), Some.Claim("2025-11-05", on: "2025-11-09")).When.KickOff);
    }

    [Fact]
    public void The_row_tells_which_of_its_sources_is_a_list()
    {
        var row = Some.Row(List(), Some.Claim("2025-11-05", on: "2025-11-09"), Some.Claim("2025-11-06", on: "2025-11-08"));
        Assert.Equal([null, "schedule"], DigestSources.Read(row.Sources).Select(source => source.Kind));
        Assert.Null(Assert.Single(DigestSources.Read(row.Dissent)).Kind);
    }
}
