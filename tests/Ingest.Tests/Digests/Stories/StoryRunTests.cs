namespace Ingest.Tests.Digests.Stories;

/// <summary>A story that is told wrongly must fail: each case below is the same true story with one thing wrong in it.</summary>
public sealed class StoryRunTests
{
    private const string Row =
        """{ "match": "cottage", "opponent": "Everton", "side": "home", "date": "2025-11-08", "kickOff": null, "dissent": {} }""";

    private static string Told(
        string row = Row, string more = "", string drop = "", string asOf = "2025-11-05T12:00Z", string fulham = "", string before = "") => $$"""
        [{
          "name": "A match", "why": "A supporter wants to see it.",
          "steps": [{{before}}{
            "asOf": "{{asOf}}",
            "drop": [{ "file": "a.txt", "text": "date 2025-11-03 Fulham host Everton on Saturday in the Premier League." }{{drop}}],
            "digests": { "Fulham": {{(fulham.Length > 0 ? fulham : $$"""{ "exactly": [{{row}}] }""")}}{{more}} }
          }]
        }]
        """;

    private static string Play(string stories) => StoryRun.Play(Assert.Single(StoryReader.Read("some", stories)));

    private static string With(string from, string to) => Told(Row.Replace(from, to, StringComparison.Ordinal));

    [Fact]
    public void A_true_story_is_silent() => Assert.Empty(Play(Told()));

    [Theory]
    [InlineData("\"2025-11-08\"", "\"2025-11-09\"")]
    [InlineData("\"2025-11-08\"", "null")]
    [InlineData("\"kickOff\": null", "\"kickOff\": \"15:00\"")]
    [InlineData("\"home\"", "\"away\"")]
    [InlineData("Everton", "Brentford")]
    [InlineData("\"dissent\": {}", "\"dissent\": { \"a.txt\": \"2025-11-08\" }")]
    [InlineData("\"dissent\": {}", "\"sources\": []")]
    [InlineData("\"dissent\": {}", "\"copies\": [\"a.txt\"]")]
    [InlineData("\"dissent\": {}", "\"reports\": 2")]
    [InlineData("\"dissent\": {}", "\"confidence\": \"< 0.5\"")]
    [InlineData("\"dissent\": {}", "\"stranger\": \"Everton\"")]
    [InlineData("\"dissent\": {}", "\"listedUnder\": \"tbc\"")]
    public void A_wrong_column_is_noticed(string from, string to) => Assert.Contains("<--", Play(With(from, to)), StringComparison.Ordinal);

    [Fact]
    public void The_message_shows_story_step_wanted_found_and_the_claims_behind()
    {
        var message = Play(With("2025-11-08", "2025-11-09"));
        Assert.All(
            [
                "some: A match", "A supporter wants to see it.", "step 1 of 1, as of 2025-11-05T12:00Z, dropping a.txt",
                "date            2025-11-09                        2025-11-08   <--", "a.txt: 2025-11-03 Fulham v Everton on 2025-11-08",
                "\"Fulham host Everton on Saturday in the Premier League.\"",
            ],
            part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "exactly": [] }""", "a row is not wanted")]
    [InlineData("""{ "absent": [{ "opponent": "Everton" }] }""", "a row must not be there")]
    [InlineData("""{ "rows": [{ "opponent": "Brentford" }] }""", "a row is not as wanted")]
    [InlineData("""{ "count": 2 }""", "2 rows are wanted, and there are 1")]
    public void A_row_too_many_or_too_few_is_noticed(string fulham, string message) =>
        Assert.Contains(message, Play(Told(fulham: fulham)), StringComparison.Ordinal);

    [Fact]
    public void A_match_that_is_another_under_the_same_name_is_noticed() => Assert.Contains(
        "a match not met before",
        Play(Told(drop: """, { "file": "b.txt", "text": "date 2025-11-03 Arsenal host Burnley on Saturday in the Premier League." }""",
            more: """, "Arsenal": { "exactly": [{ "match": "cottage" }] }""")),
        StringComparison.Ordinal);

    [Fact]
    public void A_match_that_is_the_same_under_another_name_is_noticed() =>
        Assert.Contains("<--", Play(Told(more: """, "Everton": { "exactly": [{ "match": "another" }] }""")), StringComparison.Ordinal);

    [Fact]
    public void An_article_that_nobody_understands_is_noticed() => Assert.Contains(
        "b.txt makes 0 claims",
        Play(Told(drop: """, { "file": "b.txt", "text": "date 2025-11-03 It was a fine day for football." }""")),
        StringComparison.Ordinal);

    [Fact]
    public void An_article_that_speaks_although_it_should_be_silent_is_noticed() => Assert.Contains(
        "b.txt makes 1 claims, and should be silent",
        Play(Told(drop: """, { "file": "b.txt", "sameAs": "a.txt", "silent": true }""")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"dissent\"", "\"disent\"", "'disent' is no column")]
    [InlineData("Everton", "Everton Reserves of 1934", "No team, or more than one, is named")]
    [InlineData("\"Fulham\":", "\"Fulham Town\":", "No team, or more than one, is named 'Fulham Town'")]
    [InlineData("T12:00Z", " noon", "'asOf' is an instant")]
    [InlineData("\"asOf\"", "\"remove\": [\"z.txt\"], \"asOf\"", "'z.txt' is removed and was not there")]
    [InlineData("\"exactly\"", "\"rows\": [], \"exactly\"", "'exactly' leaves no room")]
    [InlineData("\"text\"", "\"sameAs\": \"z.txt\", \"text\"", "either a 'text' or a 'sameAs'")]
    [InlineData("A supporter wants to see it.", "Because.", "'why' says in a sentence")]
    public void A_story_that_cannot_be_meant_says_so(string from, string to, string problem) =>
        Assert.Contains(problem, Play(Told().Replace(from, to, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_story_does_not_go_back_in_time() => Assert.Contains(
        "go back in time",
        Play(Told(before: """{ "asOf": "2025-11-06T12:00Z", "digests": { "Fulham": { "exactly": [] } } }, """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"why\"", "\"wy\"")]
    [InlineData("\"drop\"", "\"dropped\"")]
    [InlineData("\"exactly\"", "\"exact\"")]
    public void A_slip_in_a_property_stops_the_reading(string from, string to) => Assert.Contains(
        "some.json",
        Assert.Throws<InvalidDataException>(() => StoryReader.Read("some", Told().Replace(from, to, StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);
}
