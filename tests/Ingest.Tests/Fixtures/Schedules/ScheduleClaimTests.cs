using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;
using Ingest.Tests.Articles.Schedules;

namespace Ingest.Tests.Fixtures.Schedules;

public sealed class ScheduleClaimTests
{
    private static readonly ScheduleClaimReader Reader = new(DefaultCatalog.Catalog);

    private static ScheduleClaims Read(string list) => Reader.Read(SomeList.Read(list));

    private static ScheduleClaims League(string name, params string[] lines) =>
        Read($"= {name} 2025/26\n» Round 9\nSat Nov 29 2025\n15:00  {string.Join('\n', lines)}\n");

    private static FixtureClaim Event(string lines) => Assert.Single(Read(
        $"BEGIN:VCALENDAR\nX-WR-CALNAME:Matches\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n").Claims);

    [Fact]
    public void A_match_to_come_is_a_claim_of_a_list_with_its_words()
    {
        var claim = Assert.Single(League("English Premier League", "Arsenal FC  v AFC Bournemouth").Claims);
        Assert.Equal(("Q9617", "Arsenal"), (claim.Home.Id, claim.Home.Name));
        Assert.Equal("Bournemouth", claim.Away.Name);
        Assert.True(claim.HomeAwayKnown);
        Assert.Equal(new MatchTime(new DateOnly(2025, 11, 29), KickOff: new TimeOnly(15, 0)), claim.When);
        Assert.Equal(("Q9448", false), (claim.Competition!.Id, claim.Competition.Inferred));
        Assert.Equal((ClaimKind.Schedule, FixtureStatus.Scheduled), (claim.Kind, claim.Status));
        Assert.Equal("15:00  Arsenal FC  v AFC Bournemouth", claim.Evidence.Text);
        Assert.Equal("Sat Nov 29 2025", claim.DateWords!.Text);
    }

    [Fact]
    public void Played_stopped_and_awarded_matches_are_none_to_come() => Assert.Equal(
        [FixtureStatus.Postponed, FixtureStatus.Cancelled],
        League(
            "English Premier League", "Arsenal v Chelsea  2-1", "Fulham v Everton  [abandoned]", "Burnley v Leeds United  awd.",
            "Liverpool v Brentford  [postponed]", "Aston Villa v West Ham United  [cancelled]").Claims.Select(claim => claim.Status));

    [Fact]
    public void A_side_that_the_catalog_does_not_know_keeps_its_name_and_is_told()
    {
        var found = League("English Premier League", "Arsenal FC  v Quayside Rovers");
        Assert.Equal(new ClaimedTeam(null, "Quayside Rovers"), Assert.Single(found.Claims).Away);
        var unknown = Assert.Single(found.Unknown);
        Assert.Equal(("Quayside Rovers", "Quayside Rovers"), (unknown.Text, Assert.Single(unknown.Mentions).Text));
    }

    [Theory]
    [InlineData("English Premier League", "Everton FC", "GB-ENG")]
    [InlineData("Chilean Primera División", "Everton", "CL")]
    [InlineData("Spain Primera División", "FC Barcelona", "ES")]
    [InlineData("Ecuadorian Serie A", "Barcelona SC", "EC")]
    [InlineData("French Ligue 1", "AS Monaco FC", "MC")]
    [InlineData("English Championship", "Swansea City AFC", "GB-WLS")]
    [InlineData("Deutsche Bundesliga", "1. FC Heidenheim 1846", "DE")]
    public void Of_several_teams_that_of_the_lists_country_is_meant(string list, string name, string country)
    {
        var claim = Assert.Single(League(list, $"{name}  v Nobody Known").Claims);
        Assert.Equal(country, DefaultCatalog.Catalog.Team(claim.Home.Id ?? "")?.Country);
    }

    [Fact]
    public void A_country_behind_the_name_tells_which_club_is_meant()
    {
        var found = League("UEFA Champions League", "FC Barcelona (ESP)  v Nobody Known (SCO)", "Barcelona SC (ECU)  v Arsenal FC (ENG)");
        Assert.Equal(["ES", "EC"], found.Claims.Select(claim => DefaultCatalog.Catalog.Team(claim.Home.Id!)!.Country!));
        Assert.Equal(new ClaimedTeam(null, "Nobody Known"), found.Claims[0].Away);
        Assert.Equal("Q18756", found.Claims[0].Competition!.Id);
    }

    [Fact]
    public void A_club_of_another_country_is_not_meant() =>
        Assert.Null(Assert.Single(League("Turkish Süper Lig", "Real Madrid CF  v Nobody Known").Claims).Home.Id);

    [Fact]
    public void Womens_leagues_have_womens_sides()
    {
        var claim = Assert.Single(League("Women's Super League", "Arsenal  v Chelsea").Claims);
        Assert.NotEqual("Q9617", claim.Home.Id);
        Assert.NotEqual("Q9616", claim.Away.Id);
    }

    [Fact]
    public void An_instant_becomes_the_day_and_time_at_the_ground()
    {
        var claim = Event("DTSTART:20260620T220000Z\nSUMMARY:Arsenal v Chelsea");
        Assert.Equal(new MatchTime(new DateOnly(2026, 6, 20), KickOff: new TimeOnly(23, 0), TimeZone: "Europe/London"), claim.When);
        Assert.True(claim.Competition!.Inferred);
    }

    [Fact]
    public void An_instant_in_a_country_of_several_zones_stays_in_utc() => Assert.Equal(
        new MatchTime(new DateOnly(2026, 6, 21), KickOff: new TimeOnly(2, 0), TimeZone: "Etc/UTC"),
        Event("DTSTART:20260621T020000Z\nSUMMARY:Seattle Sounders v Portland Timbers").When);

    [Fact]
    public void An_event_of_several_days_is_a_range() => Assert.Equal(
        new MatchTime(DateFrom: new DateOnly(2026, 1, 10), DateTo: new DateOnly(2026, 1, 11)),
        Event("DTSTART;VALUE=DATE:20260110\nDTEND;VALUE=DATE:20260112\nSUMMARY:Arsenal v Chelsea").When);

    [Fact]
    public void A_dash_between_two_names_nobody_knows_is_no_match() => Assert.Empty(Read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260110T150000\nSUMMARY:Dentist - bring the card\nEND:VEVENT\nEND:VCALENDAR\n").Claims);

    [Fact]
    public void Zones_of_countries_are_zones() => Assert.All(
        DefaultCatalog.Catalog.Teams.Select(team => CountryZones.Of(team.Country)).OfType<string>().Distinct(StringComparer.Ordinal),
        zone => Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), zone));
}
