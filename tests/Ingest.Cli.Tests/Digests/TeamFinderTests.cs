using Ingest.Catalog;
using Ingest.Cli.Digests;

namespace Ingest.Cli.Tests.Digests;

public sealed class TeamFinderTests
{
    private static readonly FootballCatalog Catalog = new(
        "some",
        [
            Team("Q1", "Málaga", aliases: ["Málaga CF", "the Anchovies"]),
            Team("Q2", "Newtown United", contextAliases: ["United"]),
            Team("Q3", "Oldtown United", contextAliases: ["United"]),
            Team("Q4", "United", aliases: ["United of Nowhere"]),
            Team("north-end", "North End", contextAliases: ["the Anchovies"]),
        ],
        [], [], []);

    [Theory]
    [InlineData("Q1", "Q1")]
    [InlineData("q1", "Q1")]
    [InlineData("Málaga", "Q1")]
    [InlineData("MALAGA", "Q1")]
    [InlineData("malaga cf", "Q1")]
    [InlineData("north-end", "north-end")]
    [InlineData("  oldtown   united ", "Q3")]
    public void A_team_is_found_by_id_name_and_alias_whatever_the_case_and_accents(string asked, string id) =>
        Assert.Equal(id, TeamFinder.Find(Catalog, asked).Team?.Id);

    [Fact]
    public void A_name_comes_before_the_names_that_need_context() => Assert.Equal("Q4", TeamFinder.Find(Catalog, "united").Team?.Id);

    [Fact]
    public void An_alias_comes_before_the_names_that_need_context() =>
        Assert.Equal("Q1", TeamFinder.Find(Catalog, "The Anchovies").Team?.Id);

    [Fact]
    public void Several_bearers_of_a_name_are_listed_and_none_is_chosen()
    {
        var catalog = new FootballCatalog("some", Catalog.Teams.Where(team => team.Id is not "Q4"), [], [], []);

        var search = TeamFinder.Find(catalog, "United");

        Assert.Null(search.Team);
        Assert.Equal(["Q2", "Q3"], search.Candidates.Select(team => team.Id));
        Assert.Contains("say which, by id", search.Question("United"), StringComparison.Ordinal);
        Assert.Contains("Q3           Oldtown United", search.Question("United"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_name_is_not_taken_for_the_team_but_suggests_it()
    {
        var search = TeamFinder.Find(Catalog, "newtown");

        Assert.Null(search.Team);
        Assert.Equal("The catalog knows no team \"newtown\". Did you mean:", search.Question("newtown").Split('\n')[0].TrimEnd());
        Assert.Equal(["Q2"], search.Candidates.Select(team => team.Id));
    }

    [Theory]
    [InlineData("Zzz")]
    [InlineData("?")]
    [InlineData("")]
    public void Words_that_resemble_nothing_suggest_nothing(string asked) => Assert.Empty(TeamFinder.Find(Catalog, asked).Candidates);

    private static Team Team(string id, string name, string[]? aliases = null, string[]? contextAliases = null) =>
        new(id, name, null, null, TeamKind.Club, TeamGender.Men, null, null, aliases ?? [], contextAliases ?? []);
}
