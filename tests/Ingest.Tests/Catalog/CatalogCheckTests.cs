using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class CatalogCheckTests
{
    private const string RealMadrid = "Q8682,Real Madrid,,ES,club,men,La Liga,,Los Blancos,Real\n";

    [Fact]
    public void A_sound_catalog_has_no_problems() => Assert.Empty(CatalogCheck.Check(new SomeCatalog().Read()));

    [Theory]
    [InlineData("los blancos")]
    [InlineData("the Los Blancos")]
    [InlineData("Lós Blancos")]
    public void An_alias_that_folds_to_that_of_another_team_is_a_warning_that_lists_both(string alias)
    {
        var load = new SomeCatalog { Teams = SomeCatalog.TeamHeader + RealMadrid + $"other,Other,,PT,club,men,,,{alias},\n" }.Read();

        var problem = Assert.Single(CatalogCheck.Check(load));
        Assert.Equal((CatalogSeverity.Warning, "teams.csv", 3), (problem.Severity, problem.File, problem.Line));
        Assert.Contains("Q8682 and other", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_alias_may_be_shared()
    {
        var load = new SomeCatalog { Teams = SomeCatalog.TeamHeader + RealMadrid + "other,Real Sociedad,,ES,club,men,,,,Real\n" }.Read();

        Assert.Empty(CatalogCheck.Check(load));
    }

    [Fact]
    public void Two_spellings_of_one_alias_in_one_team_are_no_collision()
    {
        var load = new SomeCatalog
        {
            Teams = SomeCatalog.TeamHeader + "Q8682,Málaga,,ES,club,men,,,Malaga|MALAGA,\n",
            Spells = SomeCatalog.SpellHeader,
        }.Read();

        Assert.Empty(CatalogCheck.Check(load));
    }

    [Fact]
    public void Two_people_of_one_name_are_a_warning()
    {
        var some = new SomeCatalog();

        var load = (some with { People = some.People + "namesake,Xabi Alonso,,,Alonso,2003,ES,,player,\n" }).Read();

        var problem = Assert.Single(CatalogCheck.Check(load));
        Assert.Equal(("people.csv", 4), (problem.File, problem.Line));
        Assert.Contains("Q110043 and namesake", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1994, true)]
    [InlineData(1995, false)]
    public void A_spell_before_the_age_of_fourteen_is_a_warning(int from, bool warned)
    {
        var some = new SomeCatalog();

        var load = (some with { Spells = some.Spells + $"Q110043,Q8682,{from},,player\n" }).Read();

        Assert.Equal(warned, CatalogCheck.Check(load) is [{ File: "spells.csv", Line: 4, Severity: CatalogSeverity.Warning }]);
    }

    [Fact]
    public void A_league_that_no_competition_names_is_one_warning_however_many_teams_state_it()
    {
        var some = new SomeCatalog();

        var load = (some with
        {
            Teams = some.Teams + "a,A,,,club,men,Pub League,,,\nb,B,,,club,men,Pub League,,,\nc,C,,,club,men,LaLiga,,,\n",
        }).Read();

        var problem = Assert.Single(CatalogCheck.Check(load));
        Assert.Equal(("teams.csv", 4), (problem.File, problem.Line));
        Assert.Contains("'Pub League' of 2 team(s)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_of_two_competitions_of_a_country_is_a_warning()
    {
        var some = new SomeCatalog();

        var load = (some with { Competitions = some.Competitions + "other,Other,La Liga,ES,league\n" }).Read();

        Assert.Contains("Q324867 and other", Assert.Single(CatalogCheck.Check(load)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Competitions_of_two_countries_may_share_a_name()
    {
        var some = new SomeCatalog();

        Assert.Empty(CatalogCheck.Check((some with { Competitions = some.Competitions + "other,Other,La Liga,CO,league\n" }).Read()));
    }

    [Fact]
    public void Errors_of_the_rows_come_before_the_warnings()
    {
        var some = new SomeCatalog();

        var load = (some with
        {
            Teams = some.Teams + "a,A,,,club,men,Pub League,,,\n",
            Spells = some.Spells + "Q110043,nowhere,,,player\n",
        }).Read();

        Assert.Equal([CatalogSeverity.Error, CatalogSeverity.Warning], CatalogCheck.Check(load).Select(problem => problem.Severity));
    }

    [Fact]
    public void Two_people_of_one_name_and_year_may_be_one_person_twice()
    {
        var some = new SomeCatalog();

        var load = (some with { People = some.People + "namesake,Xabi Alonso,,,Alonso,1981,ES,,player,\n" }).Read();

        Assert.Contains("all born in 1981", Assert.Single(CatalogCheck.Check(load)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clubs_of_one_name_and_country_may_be_one_team_twice()
    {
        var load = new SomeCatalog { Teams = SomeCatalog.TeamHeader + RealMadrid + "other,Réal Madrid,,ES,club,men,,,,\n" }.Read();

        Assert.Contains("if they are one team merge", Assert.Single(CatalogCheck.Check(load)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("player", 2041, false)]
    [InlineData("player", 2042, true)]
    [InlineData("manager", 2042, false)]
    public void Who_begins_to_play_after_sixty_is_somebody_else(string role, int from, bool warned)
    {
        var some = new SomeCatalog();

        var load = (some with { Spells = some.Spells + $"Q110043,Q8682,{from},,{role}\n" }).Read();

        Assert.Equal(warned, CatalogCheck.Check(load) is [{ File: "spells.csv", Line: 4 }]);
    }

    [Theory]
    [InlineData(3, 2005, 2010, false)]
    [InlineData(4, 2005, 2010, true)]
    [InlineData(4, 2005, 2006, false)]
    public void A_player_in_the_midst_of_spells_at_four_clubs_is_two_people(int clubs, int from, int to, bool warned)
    {
        var numbers = Enumerable.Range(1, clubs).ToList();
        var load = new SomeCatalog
        {
            Teams = SomeCatalog.TeamHeader + string.Concat(numbers.Select(number => $"t{number},Town {number},,,club,men,,,,\n")),
            Spells = SomeCatalog.SpellHeader + string.Concat(numbers.Select(number => $"mono,t{number},{from},{to},player\n")),
        }.Read();

        Assert.Equal(warned, CatalogCheck.Check(load) is [{ File: "spells.csv", Line: 5 }]);
    }

    [Theory]
    [InlineData("block,Los Blancos,Q8682,,,", false)]
    [InlineData("block,Bernabéu,,,,", true)]
    [InlineData("block,Santiago Bernabéu,,,,", false)]
    [InlineData("block,Los Blancos,Q110043,,,", true)]
    [InlineData("pin,Merengues,Q8682,,,", false)]
    public void A_block_of_a_name_that_its_id_does_not_bear_does_nothing(string row, bool warned)
    {
        var load = new SomeCatalog { Corrections = SomeCatalog.CorrectionHeader + row }.Read();

        Assert.Equal(warned, CatalogCheck.Check(load) is [{ File: "corrections.csv", Line: 2, Severity: CatalogSeverity.Warning }]);
    }
}
