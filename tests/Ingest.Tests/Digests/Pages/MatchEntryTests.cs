using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

public sealed class MatchEntryTests
{
    [Fact]
    public void The_kick_off_is_told_on_the_grounds_clocks_with_the_instant_for_the_readers()
    {
        var hour = Parsed.Team(Match(when: On("2025-11-09", "16:15", "Europe/Madrid"))).Entry().QuerySelector(".hour")!;
        Assert.Equal("16:15 Madrid time", hour.Words());
        Assert.Equal("2025-11-09T16:15+01:00", hour.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("America/Argentina/Buenos_Aires", "16:15 Buenos Aires time", "2025-11-09T16:15-03:00")]
    [InlineData("Asia/Kolkata", "16:15 Kolkata time", "2025-11-09T16:15+05:30")]
    [InlineData("UTC", "16:15 UTC", "2025-11-09T16:15+00:00")]
    [InlineData(null, "16:15 zone not stated", "16:15")]
    [InlineData("Mars/Olympus", "16:15 Olympus time", "16:15")]
    public void A_zone_is_named_after_its_city_and_an_instant_given_where_it_is_known(string? zone, string words, string instant)
    {
        var hour = Parsed.Team(Match(when: On("2025-11-09", "16:15", zone))).Entry().QuerySelector(".hour")!;
        Assert.Equal(words, hour.Words());
        Assert.Equal(instant, hour.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void A_kick_off_that_nobody_states_is_said_to_be_so() =>
        Assert.Equal("Kick-off not stated", Parsed.Team(Match()).Entry().Words(".hour"));

    [Fact]
    public void The_next_match_stands_first_with_its_day_in_full() =>
        Assert.Equal("Next Sunday 9 November 2025", Parsed.Team(Match(), Match("f2", when: On("2025-11-30"))).Words("h2"));

    [Fact]
    public void A_cancelled_match_is_not_the_next_but_stays_in_sight()
    {
        var page = Parsed.Team(Match("off", status: FixtureStatus.Cancelled), Match("on", when: On("2025-11-30")));
        Assert.NotNull(page.QuerySelector(".next #mon"));
        Assert.Equal("Cancelled", page.Entry("off").Words(".news strong"));
    }

    [Fact]
    public void A_moved_match_names_the_day_before()
    {
        var page = Parsed.Team(Match(when: On("2025-11-09", before: "2025-11-08"), status: FixtureStatus.Rescheduled));
        Assert.Equal("Moved from Saturday 8 November", page.Entry().Words(".news"));
    }

    [Fact]
    public void A_day_of_another_year_is_named_with_it()
    {
        var page = Parsed.Team(Match(when: On("2026-01-11", before: "2025-12-28"), status: FixtureStatus.Rescheduled));
        Assert.Equal("Moved from Sunday 28 December 2025", page.Entry().Words(".news"));
    }

    [Fact]
    public void A_postponed_match_names_the_day_it_lost_and_that_there_is_none_yet()
    {
        var page = Parsed.Team(Match(when: new MatchTime(PreviousDate: Day("2025-11-08")), status: FixtureStatus.Postponed));
        Assert.Equal("Postponed from Saturday 8 November; no new day yet", page.Entry().Words(".news"));
        Assert.Equal("No day yet", page.Entry().Words(".day"));
    }

    [Theory]
    [InlineData("2025-11-08", "2025-11-09", "the weekend of 8–9 November")]
    [InlineData("2025-11-29", "2025-11-30", "the weekend of 29–30 November")]
    [InlineData("2025-11-04", "2025-11-06", "Tuesday 4 to Thursday 6 November")]
    [InlineData("2025-11-28", "2025-12-01", "Friday 28 November to Monday 1 December")]
    [InlineData("2026-01-31", "2026-02-01", "the weekend of 31 January–1 February")]
    public void A_range_is_told_as_such(string from, string to, string words) =>
        Assert.Equal($"Day to be confirmed: {words}", Parsed.Team(Match(when: Between(from, to))).Entry().Words(".news"));

    [Fact]
    public void A_match_of_no_stated_day_says_so() =>
        Assert.Equal("No report states a day yet", Parsed.Team(Match(when: new())).Entry().Words(".news"));

    [Fact]
    public void Where_nobody_says_who_is_at_home_the_entry_does_not_either()
    {
        Assert.Equal("home side not stated", Parsed.Team(Match(homeKnown: false)).Entry().Words(".facts"));
        Assert.Equal("away · La Liga · Vallecas", Parsed.Team(Match(competition: League, venue: "Vallecas")).Entry().Words(".facts"));
    }

    [Fact]
    public void A_competition_that_was_inferred_is_probable_and_no_more() =>
        Assert.Equal("away · probably La Liga", Parsed.Team(Match(competition: League with { Inferred = true })).Entry().Words(".facts"));

    [Fact]
    public void An_opponent_without_a_page_is_no_link()
    {
        var entry = Parsed.Team(Match(home: new ClaimedTeam(null, "Unión de los Arroyos"))).Entry();
        Assert.Equal("Unión de los Arroyos v Real Madrid", entry.Words("h3"));
        Assert.Empty(entry.QuerySelectorAll("h3 a"));
    }

    [Fact]
    public void A_day_lists_what_was_moved_away_from_it()
    {
        var page = Parsed.Page(
            "days/2025-11-08.html",
            Match("here", when: On("2025-11-08")),
            Match("gone", home: Celta, when: On("2025-11-20", before: "2025-11-08"), status: FixtureStatus.Rescheduled));
        Assert.Equal("Moved from this day", page.Entry("gone").Words(".news"));
        Assert.Equal("No longer on this day", page.Words("section:last-of-type h2"));
    }

    [Fact]
    public void A_day_lists_what_may_be_played_on_it_apart()
    {
        var page = Parsed.Page(
            "days/2025-11-09.html", Match("sure"), Match("perhaps", home: Celta, when: Between("2025-11-08", "2025-11-09")));
        Assert.NotNull(page.QuerySelector("[aria-labelledby=perhaps] #mperhaps"));
        Assert.NotNull(page.QuerySelector("[aria-labelledby=c1] #msure"));
    }
}
