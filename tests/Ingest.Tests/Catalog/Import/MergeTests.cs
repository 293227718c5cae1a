using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class MergeTests
{
    private const string PeopleColumns = "person,personLabel,fullName,born,nationality,positionLabel,sitelinks,aliases\n";

    [Fact]
    public void A_row_that_is_there_is_never_overwritten_and_its_empty_columns_are_filled()
    {
        var catalog = new SomeCatalog
        {
            People = SomeCatalog.PersonHeader + "Q110043,Xabi Alonso,,Alonso,Alonso,1981-11-25,,MF,manager,0\n",
        };

        var after = Import(catalog, "Q110043,Xabier ALONSO,Xabier Alonso Olano,1980-01-02,ES,goalkeeper,60,");

        var person = after.Load.Catalog.Person("Q110043")!;

        Assert.Equal(
            ("Xabi Alonso", "Xabier Alonso Olano", 1981, "ES", "MF", PersonRole.Manager, 60),
            (person.Name, person.FullName, person.BirthYear, person.Nationality, person.Position, person.Role, person.Prominence));
        Assert.Equal(["Alonso", "Xabier ALONSO"], person.Aliases);
    }

    [Theory]
    [InlineData("Q601,Mono,,1987,PT,,,", "mono", 1)]
    [InlineData("Q601,Mono,,1999,PT,,,", "Q601", 2)]
    [InlineData("Q601,Mono,,,PT,,,", "Q601", 2)]
    public void A_row_without_a_QID_is_the_same_person_where_name_and_year_agree(string entry, string id, int people)
    {
        var catalog = new SomeCatalog
        {
            People = SomeCatalog.PersonHeader + "mono,Mono,,,,1987,,,player,\n",
            Spells = SomeCatalog.SpellHeader,
        };

        var after = Import(catalog, entry);

        Assert.Equal(people, after.Load.Catalog.People.Count);
        Assert.Equal("PT", after.Load.Catalog.Person(id)!.Nationality);
    }

    [Fact]
    public void Spells_of_a_person_who_keeps_a_slug_find_the_slug()
    {
        const string people = PeopleColumns + "Q601,Mono,,1987,PT,,,\n";
        const string spells = "person,team,from,to,role\nQ601,Q8682,2019,2020,player\n";

        var after = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, people, spells)
            .AssertStable(ImportFormat.Wikidata, people, spells);

        var catalog = after.Load.Catalog;
        Assert.Equal([new Spell("mono", "Q8682", 2019, 2020, PersonRole.Player)], catalog.SpellsOf(catalog.Person("mono")!));
    }

    [Fact]
    public void An_alias_goes_to_nobody_who_comes_before_the_bearer_of_the_name()
    {
        var after = Import(new SomeCatalog(), "Q601,Ana Alta,,,,,,Bea Baixa", "Q602,Bea Baixa,,,,,,");

        Assert.Empty(after.Load.Catalog.Person("Q601")!.Aliases);
        Assert.Empty(CatalogCheck.Check(after.Load));
    }

    [Fact]
    public void Namesakes_are_both_kept() =>
        Assert.Equal(4, Import(new SomeCatalog(), "Q601,Ana Alta,,1990,,,,", "Q602,Ana Alta,,1999,,,,").Load.Catalog.People.Count);

    [Fact]
    public void Rows_come_out_in_the_order_of_their_ids_and_further_columns_stay()
    {
        var catalog = new SomeCatalog
        {
            People = "note,id,name,full_name,aliases,surname,born,nationality,position,role,prominence,source\n"
                + "\"seen, twice\",Q700,Zed Alta,,,Alta,,,,player,0,editorial\n",
            Spells = SomeCatalog.SpellHeader,
        };

        var after = Import(catalog, "Q601,Ana Alta,,1990-02-03,,,,", "Q700,Zed Alta,,1991-02-03,,,,");

        Assert.Equal(
            "note,id,name,full_name,aliases,surname,born,nationality,position,role,prominence,source\n"
            + ",Q601,Ana Alta,,,Alta,1990-02-03,,,player,0,wikidata\n"
            + "\"seen, twice\",Q700,Zed Alta,,,Alta,1991-02-03,,,player,0,editorial+wikidata\n",
            after.After.People);
    }

    [Fact]
    public void A_catalog_begins_with_nothing()
    {
        var nothing = new SomeCatalog { Teams = null, People = null, Spells = null, Competitions = null };

        var after = Import(nothing, "Q601,Ana Alta,,1990,,,,");

        Assert.Equal([CatalogFiles.Teams, CatalogFiles.People, CatalogFiles.Spells, CatalogFiles.Competitions], after.Result.Changed);
        Assert.Empty(after.Load.Problems);
        Assert.Equal("Ana Alta", Assert.Single(after.Load.Catalog.People).Name);
    }

    [Theory]
    [InlineData("Q110043,Xabi Alonso,x\n", "people.csv, line 2")]
    [InlineData("\"Q110043,Xabi Alonso,,,,,,,manager,\n", "people.csv, line 2")]
    public void A_catalog_with_a_row_that_rewriting_would_lose_is_not_touched(string row, string where)
    {
        var after = Import(new SomeCatalog { People = SomeCatalog.PersonHeader + row }, "Q601,Ana Alta,,,,,,");

        Assert.StartsWith(where, Assert.Single(after.Result.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",", "2019,", "2019,")]
    [InlineData("2019,", "2019,2021", "2019,2021")]
    [InlineData("2019,2021", "2019,2022", "2019,2021")]
    [InlineData("2019,2021", ",2021", "2019,2021")]
    [InlineData(",2021", "2019,2021", "2019,2021")]
    [InlineData("2019,2021", ",", "2019,2021")]
    [InlineData(",", "2015,2018", ",|2015,2018")]
    [InlineData("2010,2012", "2019,2021", "2010,2012|2019,2021")]
    [InlineData("2019,", ",2012", "2019,|,2012")]
    public void A_spell_fills_the_row_that_it_is_and_else_becomes_one(string here, string there, string then)
    {
        var catalog = new SomeCatalog { Spells = SomeCatalog.SpellHeader + $"mono,Q8682,{here},player\n" };
        var spells = $"person_id,team_id,from,to,role\nmono,Q8682,{there},player\n";

        var after = SomeImport.Of(catalog, ImportFormat.Rows, spells).AssertStable(ImportFormat.Rows, spells);

        Assert.Equal(
            SomeCatalog.SpellHeader + string.Concat(then.Split('|').Select(years => $"mono,Q8682,{years},player\n")), after.After.Spells);
        Assert.Empty(after.Load.Problems);
    }

    [Fact]
    public void Rows_of_a_keeper_come_with_the_team_where_the_person_is()
    {
        const string rows = SomeCatalog.PersonHeader + "ana-alta,Ana Alta,,,Alta,,,GK,player,0\n";
        var withTeam = rows.Replace("prominence\n", "prominence,team_id,quote\n", StringComparison.Ordinal)
            .Replace("player,0\n", "player,0,Q8682,\"Ana Alta, in goal, saved.\"\n", StringComparison.Ordinal);

        var after = SomeImport.Of(new SomeCatalog(), ImportFormat.Rows, withTeam).AssertStable(ImportFormat.Rows, withTeam);

        var catalog = after.Load.Catalog;
        Assert.Equal("GK", catalog.Person("ana-alta")!.Position);
        Assert.Equal([new Spell("ana-alta", "Q8682", null, null, PersonRole.Player)], catalog.SpellsOf(catalog.Person("ana-alta")!));
    }

    private static SomeImport Import(SomeCatalog catalog, params string[] people)
    {
        var text = PeopleColumns + string.Join('\n', people);
        var import = SomeImport.Of(catalog, ImportFormat.Wikidata, text);
        return import.Result.Problems.Count > 0 ? import : import.AssertStable(ImportFormat.Wikidata, text);
    }
}
