using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Fixtures;

/// <summary>A slip in a spec must not make a case that checks less than its writer thinks.</summary>
public sealed class ClaimSpecFormatTests
{
    private static readonly FixtureClaim Derby = new(
        new ClaimedTeam("e", "Everton"), new ClaimedTeam("l", "Liverpool"), HomeAwayKnown: true,
        new MatchTime(Date: new DateOnly(2025, 12, 6), KickOff: new TimeOnly(15, 0)),
        Competition: null, Venue: null, FixtureStatus.Scheduled, 0.9, new Quote(new TextSpan(0, 1), "x"), "hosts");

    [Fact]
    public void A_list_of_words_is_the_lines_of_the_text() =>
        Assert.Equal("One\n\nTwo", Case("""{ "name": "n", "date": "2025-11-20", "text": ["One", "", "Two"], "claims": [] }""").Text);

    [Theory]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": "x" }""")]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": "x", "claim": [], "claims": [] }""")]
    [InlineData("""{ "name": "n", "date": "20 November", "text": "x", "claims": [] }""")]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": ["x", 1], "claims": [] }""")]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": "x", "claims": [{ "home": "Everton" }] }""")]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": "x", "claims": [{ "home": "A", "away": "B", "time": "15:00" }] }""")]
    public void A_case_has_its_properties_and_no_others(string content) =>
        Assert.StartsWith("f.json: ", Assert.Throws<InvalidDataException>(() => Case(content)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "home": "Everton", "away": "Fulhan" }""", "'Fulhan' is neither")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "on": "Saturday" }""", "'on' is a day")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "kickOff": "3pm" }""", "'kickOff' is not")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "sides": "neutral" }""", "'sides' is 'unknown'")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "status": "off" }""", "'off' is no status")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "previously": "May" }""", "'previously' is a day")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "competition": "Carabao Cup" }""", "No competition of the catalog")]
    [InlineData("""{ "home": "Everton", "away": "Fulham", "dateWords": "on Sunday" }""", "The text does not have the words")]
    public void A_claim_says_what_can_be_meant(string claim, string problem) =>
        Assert.StartsWith(problem, Assert.Single(ClaimSpecReader.ProblemsOf(CaseWith(claim))), StringComparison.Ordinal);

    [Fact]
    public void A_club_that_the_catalog_lacks_is_named_as_the_text_has_it() =>
        Assert.Empty(ClaimSpecReader.ProblemsOf(CaseWith("""{ "home": "Thornwick United", "away": "Everton" }""")));

    [Fact]
    public void What_is_ruled_out_is_ruled_out_of_known_teams()
    {
        var spec = Case(
            """
            { "name": "n", "date": "2025-11-20", "text": "x", "claims": [], "not": [{ "home": "Everton", "away": "Ewerton", "why": "w" }] }
            """);

        Assert.Contains("Ewerton", Assert.Single(ClaimSpecReader.ProblemsOf(spec)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_must_say_all_that_is_always_checked()
    {
        var expected = new ExpectedClaim("Everton", "Liverpool", On: "2025-12-06", KickOff: "15:00");

        Assert.True(Expected.IsMetBy(expected, Derby));
        Assert.False(Expected.IsMetBy(expected with { KickOff = null }, Derby));
        Assert.False(Expected.IsMetBy(expected with { On = null }, Derby));
        Assert.False(Expected.IsMetBy(expected with { Home = "Liverpool", Away = "Everton" }, Derby));
        Assert.False(Expected.IsMetBy(expected, Derby with { Status = FixtureStatus.Postponed }));
        Assert.False(Expected.IsMetBy(expected, Derby with { HomeAwayKnown = false }));
    }

    [Fact]
    public void The_order_of_the_sides_is_free_where_nobody_is_known_to_be_at_home()
    {
        var expected = new ExpectedClaim("Liverpool", "Everton", Sides: "unknown", On: "2025-12-06", KickOff: "15:00");

        Assert.True(Expected.IsMetBy(expected, Derby with { HomeAwayKnown = false }));
        Assert.False(Expected.IsMetBy(expected, Derby));
    }

    [Fact]
    public void None_says_that_something_must_be_absent()
    {
        var expected = new ExpectedClaim("Everton", "Liverpool", On: "2025-12-06", KickOff: "15:00", Competition: "none");

        Assert.True(Expected.IsMetBy(expected, Derby));
        Assert.False(Expected.IsMetBy(
            expected, Derby with { Competition = new ClaimedCompetition("p", "Premier League", Inferred: true) }));
    }

    private static ClaimSpec Case(string content) => Assert.Single(ClaimSpecReader.Read("f", $"[ {content} ]"));

    private static ClaimSpec CaseWith(string claim) =>
        Case($$"""{ "name": "n", "date": "2025-11-20", "text": "Thornwick United", "claims": [{{claim}}] }""");
}
