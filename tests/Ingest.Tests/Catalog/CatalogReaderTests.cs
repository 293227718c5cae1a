using System.Text;
using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class CatalogReaderTests
{
    [Fact]
    public void Every_column_of_a_team_is_read()
    {
        var team = new SomeCatalog().Read().Catalog.Team("Q8682")!;

        Assert.Equal(
            ("Real Madrid", "Real Madrid Club de Fútbol", "ES", TeamKind.Club, TeamGender.Men, "La Liga", "Santiago Bernabéu"),
            (team.Name, team.OfficialName, team.Country, team.Kind, team.Gender, team.League, team.Stadium));
        Assert.Equal(["Los Blancos", "RMCF"], team.Aliases);
        Assert.Equal(["Real"], team.ContextAliases);
    }

    [Fact]
    public void Every_column_of_a_person_is_read_and_a_date_of_birth_gives_its_year()
    {
        var person = new SomeCatalog().Read().Catalog.Person("Q110043")!;

        Assert.Equal(
            ("Xabi Alonso", "Xabier Alonso Olano", "Alonso", 1981, "ES", "MF", PersonRole.Manager, 60),
            (person.Name, person.FullName, person.Surname, person.BirthYear,
                person.Nationality, person.Position, person.Role, person.Prominence));
        Assert.Equal(["Alonso"], person.Aliases);
    }

    [Fact]
    public void A_blank_value_is_null_a_blank_list_is_empty_and_a_blank_prominence_is_zero()
    {
        var catalog = new SomeCatalog().Read().Catalog;

        var team = catalog.Team("england-women")!;
        Assert.Equal((null, null, null), (team.OfficialName, team.League, team.Stadium));
        Assert.Empty(team.ContextAliases);
        var person = catalog.Person("mono")!;
        Assert.Equal((null, 1987, 0), (person.Surname, person.BirthYear, person.Prominence));
    }

    [Fact]
    public void Spells_and_competitions_are_read()
    {
        var catalog = new SomeCatalog().Read().Catalog;

        Assert.Equal(
            [new Spell("Q110043", "Q8682", 2009, 2014, PersonRole.Player), new Spell("Q110043", "Q8682", null, null, PersonRole.Manager)],
            catalog.SpellsOf(catalog.Person("Q110043")!));
        var competition = catalog.Competition("Q324867")!;
        Assert.Equal(("La Liga", "ES", "league"), (competition.Name, competition.Country, competition.Kind));
        Assert.Equal(["LaLiga", "Primera División"], competition.Aliases);
    }

    [Theory]
    [InlineData(",No Id,,,club,men,,,,", "id is empty")]
    [InlineData("a/b,Slash,,,club,men,,,,", "id is 'a/b'")]
    [InlineData("nameless,,,,club,men,,,,", "name is empty")]
    [InlineData("x,X,,,pub,men,,,,", "kind is 'pub': write one of")]
    [InlineData("x,X,,,club,mixed,,,,", "gender is 'mixed': write one of")]
    [InlineData("Q8682,Real Madrid again,,,club,men,,,,", "the id 'Q8682' stands on an earlier line too")]
    [InlineData("x,X,,,club,men", "more or fewer values")]
    [InlineData("x,\"X,,,club,men,,,,", "does not close")]
    [InlineData("x,X \"the\" Y,,,club,men,,,,", "in the middle of a value")]
    public void A_team_row_that_cannot_be_used_is_named_with_its_line_and_the_rest_is_loaded(string row, string why)
    {
        var good = new SomeCatalog();

        var load = (good with { Teams = good.Teams + row + "\nafter,After,,,club,men,,,,\n" }).Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal((CatalogSeverity.Error, "teams.csv", 4), (problem.Severity, problem.File, problem.Line));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Q8682", "after", "england-women"], load.Catalog.Teams.Select(team => team.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Real Madrid", load.Catalog.Team("Q8682")!.Name);
    }

    [Theory]
    [InlineData("x,X,,,,87,,,player,", "born is '87'")]
    [InlineData("x,X,,,,2005-13-40,,,player,", "born is '2005-13-40'")]
    [InlineData("x,X,,,,1005,,,player,", "born is '1005'")]
    [InlineData("x,X,,,,,,,coach,", "role is 'coach': write one of")]
    [InlineData("x,X,,,,,,,player,-3", "prominence is '-3'")]
    public void A_person_row_that_cannot_be_used_is_left_out(string row, string why)
    {
        var good = new SomeCatalog();

        var load = (good with { People = good.People + row + "\n" }).Read();

        Assert.Contains(why, Assert.Single(load.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(2, load.Catalog.People.Count);
    }

    [Theory]
    [InlineData("Q110043,Q8682,2014,2009,player", "begins in 2014 and ends in 2009")]
    [InlineData("nobody,Q8682,,,player", "person_id is 'nobody'")]
    [InlineData("Q110043,nowhere,,,player", "team_id is 'nowhere'")]
    [InlineData("Q110043,Q8682,2O14,,player", "from is '2O14'")]
    [InlineData("Q110043,Q8682,,,", "role is empty")]
    public void A_spell_that_cannot_be_is_left_out(string row, string why)
    {
        var good = new SomeCatalog();

        var load = (good with { Spells = good.Spells + row + "\n" }).Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal(("spells.csv", 4), (problem.File, problem.Line));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, load.Rows.Spells.Count);
    }

    [Fact]
    public void The_spells_of_a_rejected_person_are_rejected_too()
    {
        var load = new SomeCatalog { People = SomeCatalog.PersonHeader + "Q110043,,,,,,,,manager,\n" }.Read();

        Assert.Equal(["people.csv", "spells.csv", "spells.csv"], load.Problems.Select(problem => problem.File));
        Assert.Empty(load.Rows.Spells);
    }

    [Fact]
    public void A_competition_of_an_unknown_kind_is_left_out()
    {
        var load = new SomeCatalog { Competitions = SomeCatalog.CompetitionHeader + "x,X,,,raffle\n" }.Read();

        Assert.Equal(
            "competitions.csv, line 2: error: kind is 'raffle': write one of cup, international, league",
            Assert.Single(load.Problems).ToString());
    }

    [Fact]
    public void A_missing_file_is_a_problem_and_the_others_are_loaded()
    {
        var load = new SomeCatalog { Competitions = null }.Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal(("competitions.csv", null), (problem.File, problem.Line));
        Assert.Contains("missing", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, load.Catalog.Teams.Count);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var load = new SomeCatalog { Competitions = "id,name\nx,X\n" }.Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal(("competitions.csv", 1), (problem.File, problem.Line));
        Assert.Contains("lacks aliases, country, kind", problem.Message, StringComparison.Ordinal);
        Assert.Empty(load.Catalog.Competitions);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_beside_further_ones()
    {
        var load = new SomeCatalog { Competitions = "kind,source,country,aliases,name,id\ncup,editorial,ES,,Copa del Rey,copa\n" }.Read();

        Assert.Empty(load.Problems);
        Assert.Equal("Copa del Rey", load.Catalog.Competition("copa")!.Name);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_instead_of_read_with_wrong_letters()
    {
        var good = new SomeCatalog().Files;

        var load = CatalogReader.Read(new CatalogFiles(name => name == CatalogFiles.Competitions
            ? new MemoryStream(Encoding.Latin1.GetBytes(SomeCatalog.CompetitionHeader + "x,Süper Lig,,TR,league\n"))
            : good.Open(name)));

        Assert.Contains("not UTF-8", Assert.Single(load.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_carriage_returns_quotes_and_blank_lines_change_nothing()
    {
        var load = new SomeCatalog
        {
            Competitions = "\uFEFFid,name,aliases,country,kind\r\n\r\n \"x\" , X ,\"One, Two| Three ||One, Two\",,cup\r\nbad,,,,cup",
        }.Read();

        var competition = load.Catalog.Competition("x")!;
        Assert.Equal("X", competition.Name);
        Assert.Equal(["One, Two", "Three"], competition.Aliases);
        Assert.Equal(4, Assert.Single(load.Problems).Line);
    }

    [Fact]
    public void The_version_is_that_of_the_content()
    {
        var some = new SomeCatalog();

        Assert.Equal(some.Read().Catalog.Version, new SomeCatalog().Read().Catalog.Version);
        Assert.NotEqual(
            some.Read().Catalog.Version,
            (some with { People = some.People + "new,New,,,,,,,player,\n" }).Read().Catalog.Version);
        Assert.Matches("^[0-9a-f]{16}$", some.Read().Catalog.Version);
    }

    [Fact]
    public void Moving_a_byte_from_one_file_to_the_next_changes_the_version()
    {
        var one = new SomeCatalog { Teams = "ab", People = "c" }.Read().Catalog.Version;
        var other = new SomeCatalog { Teams = "a", People = "bc" }.Read().Catalog.Version;

        Assert.NotEqual(one, other);
    }
}
