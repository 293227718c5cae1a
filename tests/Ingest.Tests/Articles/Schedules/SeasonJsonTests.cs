using Ingest.Articles;
using Ingest.Articles.Schedules;

namespace Ingest.Tests.Articles.Schedules;

public sealed class SeasonJsonTests
{
    private const string League = """
        {
          "name": "Harbour League 2025/26",
          "matches": [
            {"round": "Round 1", "date": "2025-08-09", "time": "15:00", "team1": "Quayside FC", "team2": "Lighthouse Town",
             "score": {"ht": [0, 1], "ft": [2, 1]}},
            {"round": "Round 14", "date": "2025-11-29", "time": "17:30", "team1": "Lighthouse Town", "team2": "Quayside FC", "score": {}},
            {"round": "Round 14", "date": "2025-11-30", "team1": "Ferrymen", "team2": "Drydock", "score": {}, "status": "postponed"}
          ]
        }
        """;

    [Fact]
    public void A_season_is_read_match_by_match()
    {
        var list = SomeList.Read(League);
        Assert.Equal(
            [
                "2025-08-09 15:00 Quayside FC v Lighthouse Town 2-1", "2025-11-29 17:30 Lighthouse Town v Quayside FC",
                "2025-11-30 Ferrymen v Drydock Postponed",
            ],
            list.Told());
        Assert.Equal("Harbour League 2025/26", list.Article.Title.Text);
        Assert.Equal("application/json", list.Article.Format);
        Assert.Equal(new PublicationDate(new DateOnly(2025, 11, 20), DateSource.LastModified), list.Article.Date);
        Assert.Equal(["Round 1", "Round 14", "Round 14"], list.Matches.Select(match => match.Round!));
        Assert.Equal([false, true, true], list.Matches.Select(match => match.IsToCome));
        Assert.Equal(new Goals(0, 1), list.Matches[0].Score!.HalfTime);
        Assert.Empty(list.Warnings);
    }

    [Fact]
    public void Each_match_stands_where_it_says_also_behind_letters_of_several_bytes()
    {
        var list = SomeList.Read(
            """{"name":"Ålesunds liga ⚽ 🏆","matches":[{"date":"2025-11-29","team1":"Bodø","team2":"M\u00f8lde"}]}""");
        var match = Assert.Single(list.Matches);
        Assert.Equal("Mølde", match.Away.Name);
        Assert.Equal("\"Bodø\"", match.Home.Span.In(list.Article.Text));
        Assert.Equal("\"M\\u00f8lde\"", match.Away.Span.In(list.Article.Text));
        Assert.Equal("\"2025-11-29\"", match.DateSpan!.Value.In(list.Article.Text));
        Assert.StartsWith("{\"date\"", match.Span.In(list.Article.Text), StringComparison.Ordinal);
        Assert.EndsWith("lde\"}", match.Span.In(list.Article.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void The_older_form_with_rounds_and_named_teams_is_read_too() => Assert.Equal(
        ["2014-08-16 Quayside v Ferrymen 1-2", "2014-08-23 Drydock v Quayside"],
        SomeList.Read("""
            {"name": "Harbour League 2014/15", "rounds": [
              {"name": "Matchday 1", "matches": [{"date": "2014-08-16", "team1": {"key": "q", "name": "Quayside", "code": "QUA"},
                "team2": {"key": "f", "name": "Ferrymen"}, "score1": 1, "score2": 2}]},
              {"name": "Matchday 2", "matches": [{"date": "2014-08-23", "team1": {"name": "Drydock"}, "team2": {"name": "Quayside"},
                "score1": null, "score2": null}]}]}
            """).Told());

    [Fact]
    public void A_clock_that_is_stated_a_ground_and_keys_nobody_knows_are_taken_as_they_are()
    {
        var match = Assert.Single(SomeList.Read("""
            [{"num": 7, "group": "Group B", "date": "2026-06-13", "time": "13:00 UTC-6", "team1": "Mexico", "team2": "Norway",
              "ground": "Mexico City", "tv": {"uk": [1, 2]}, "goals1": [{"name": "x"}]}]
            """).Matches);
        Assert.Equal("2026-06-13 13:00 Etc/GMT+6 Mexico v Norway", match.Told());
        Assert.Equal(("Group B", "Mexico City"), (match.Round, match.Venue));
    }

    [Theory]
    [InlineData("""{"et": [3, 2], "ft": [2, 2], "p": [5, 4]}""")]
    [InlineData("[2, 1]")]
    [InlineData("\"2-1\"")]
    public void A_match_with_a_result_of_any_shape_is_played(string score) => Assert.False(Assert.Single(
        SomeList.Read($$"""[{"date": "2025-11-01", "team1": "A1", "team2": "B1", "score": {{score}}}]""").Matches).IsToCome);

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"ft": [null, null]}""")]
    public void A_match_with_an_empty_result_is_to_come(string score) => Assert.True(Assert.Single(
        SomeList.Read($$"""[{"date": "2025-11-01", "team1": "A1", "team2": "B1", "score": {{score}}}]""").Matches).IsToCome);

    [Fact]
    public void A_broken_entry_costs_no_other_and_is_told()
    {
        var list = SomeList.Read("""
            {"name": "Harbour League", "matches": [
              {"date": "2025-11-29", "team1": "Quayside", "team2": "Ferrymen"},
              {"date": "2025-11-29", "team1": "Drydock"},
              {"date": "29/11/2025", "time": "soon", "team1": "Anchor", "team2": "Buoy", "status": "wet"},
              {"date": "2025-11-30", "team1": "Harbour", "team2": oops},
              {"date": "2025-11-30", "team1": "Tide", "team2": "Ebb"}
            ]}
            """);
        Assert.Equal(["2025-11-29 Quayside v Ferrymen", "Anchor v Buoy", "2025-11-30 Tide v Ebb"], list.Told());
        Assert.Equal(5, list.Warnings.Count);
        Assert.Contains("a side is missing", list.Warnings[0], StringComparison.Ordinal);
        Assert.StartsWith("Line 5: this is no JSON", list.Warnings[4], StringComparison.Ordinal);
        Assert.StartsWith("Line 4: the date \"29/11/2025\"", list.Warnings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_breaks_off_gives_what_came_through()
    {
        var list = SomeList.Read(League[..League.IndexOf("Ferrymen", StringComparison.Ordinal)]);
        Assert.Equal("Harbour League 2025/26", list.Article.Title.Text);
        Assert.Equal(2, list.Matches.Count);
        Assert.Contains("breaks off", Assert.Single(list.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_outside_the_season_of_the_name_are_told() => Assert.Contains(
        "1 of its 1 matches",
        Assert.Single(SomeList.Read("""{"name": "Bay League 2025/26", "matches": [{"date": "2025-01-03", "team1": "A1", "team2": "B1"}]}""")
            .Warnings),
        StringComparison.Ordinal);

    [Fact]
    public void Many_troubles_are_counted_not_listed()
    {
        var entries = string.Join(',', Enumerable.Repeat("""{"team1": "A1"}""", 500));
        var warnings = SomeList.Read($$"""{"matches": [{"team1": "A1", "team2": "B1"}, {{entries}}]}""").Warnings;
        Assert.Equal(11, warnings.Count);
        Assert.Equal("490 more of this kind.", warnings[^1]);
    }

    [Fact]
    public void A_match_listed_twice_is_read_twice() =>
        Assert.Equal(2, SomeList.Read("""[{"team1": "A1", "team2": "B1"}, {"team1": "A1", "team2": "B1"}]""").Matches.Count);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"matches": []}""")]
    [InlineData("""{"name": "clubs", "clubs": [{"name": "Quayside"}]}""")]
    [InlineData("""{"matches": 12}""")]
    [InlineData("""[{"id": 1}]""")]
    [InlineData("{\"a\":")]
    public void Json_that_is_no_list_is_refused_and_told_what_a_list_looks_like(string text) => Assert.Contains(
        "\"matches\"", Assert.IsType<Rejection>(SomeList.Drop(text)).Reasons[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("[Photo: PA] Quayside travel to Ferrymen on Saturday.")]
    [InlineData("{Quayside} travel to Ferrymen on Saturday.")]
    public void Prose_in_brackets_stays_an_article(string text) => Assert.IsType<Article>(SomeList.Drop(text));

    [Fact]
    public void A_list_larger_than_articles_may_be_is_refused_by_its_size()
    {
        var entries = string.Join(',', Enumerable.Repeat("""{"date": "2025-11-29", "team1": "Quayside", "team2": "Ferrymen"}""", 160_000));
        var refused = Assert.IsType<Rejection>(SomeList.Drop($$"""{"matches": [{{entries}}]}"""));
        Assert.Contains("too large", refused.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_may_stand_behind_the_matches() => Assert.Equal(
        "Bay League", SomeList.Read("""{"matches": [{"team1": "A1", "team2": "B1"}], "name": "Bay League"}""").Article.Title.Text);
}
