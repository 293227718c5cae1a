using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class WikidataImportTests
{
    private const string People =
        "person,personLabel,fullName,born,nationality,positionLabel,role,sitelinks,aliases\n"
        + "http://www.wikidata.org/entity/Q501,Nils van der Feld,Nils Johan van der Feld,1999-03-04T00:00:00Z,NL,attacking midfielder,,12,"
        + "Nilsje van der Feld|N. Feld\n"
        + "http://www.wikidata.org/entity/Q502,Q502,,,,,,,\n"
        + "http://www.wikidata.org/entity/Q503,Ana Alta,,2001-01-01T00:00:00Z,PT,goalkeeper,,0,\n"
        + "http://www.wikidata.org/entity/Q503,Ana Alta,,2001-01-01T00:00:00Z,ES,goalkeeper,,0,Aninha Alta\n";

    private const string Spells =
        "person,team,from,to,role\n"
        + "http://www.wikidata.org/entity/Q501,http://www.wikidata.org/entity/Q8682,2019-07-01T00:00:00Z,2021-06-30T00:00:00Z,player\n"
        + "http://www.wikidata.org/entity/Q501,http://www.wikidata.org/entity/Q99,2021,,player\n"
        + "http://www.wikidata.org/entity/Q77,http://www.wikidata.org/entity/Q8682,2021,,player\n";

    [Fact]
    public void People_of_the_query_service_become_rows()
    {
        var after = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, People).AssertStable(ImportFormat.Wikidata, People);

        Assert.Empty(after.Load.Problems);
        var nils = after.Load.Catalog.Person("Q501")!;
        Assert.Equal(
            ("Nils van der Feld", "Nils Johan van der Feld", "van der Feld", 1999, "NL", "MF", PersonRole.Player, 12),
            (nils.Name, nils.FullName, nils.Surname, nils.BirthYear, nils.Nationality, nils.Position, nils.Role, nils.Prominence));
        Assert.Equal(["Nilsje van der Feld"], nils.Aliases);
    }

    [Fact]
    public void Of_several_rows_of_one_person_the_first_value_counts_and_names_add_up()
    {
        var ana = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, People).Load.Catalog.Person("Q503")!;

        Assert.Equal(("PT", "GK"), (ana.Nationality, ana.Position));
        Assert.Equal(["Aninha Alta"], ana.Aliases);
    }

    [Fact]
    public void The_first_of_January_is_how_registers_write_a_year() =>
        Assert.Contains(",2001,", SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, People).After.People, StringComparison.Ordinal);

    [Fact]
    public void An_entry_without_a_label_is_left_out_and_counted()
    {
        var result = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, People).Result;

        var left = Assert.Single(result.LeftOut);
        Assert.Equal((1, "Q502"), (left.Count, left.Example));
        Assert.Equal(("people.csv", 3, 2, 4), result.Files.Select(file => (file.File, file.Read, file.Added, file.Total)).Single());
    }

    [Fact]
    public void Spells_are_taken_of_people_and_teams_of_the_catalog_whatever_the_order_of_the_files()
    {
        var after = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, Spells, People)
            .AssertStable(ImportFormat.Wikidata, Spells, People);

        var catalog = after.Load.Catalog;
        Assert.Equal([new Spell("Q501", "Q8682", 2019, 2021, PersonRole.Player)], catalog.SpellsOf(catalog.Person("Q501")!));
        Assert.Equal(
            [
                "entries without an English name in Latin letters",
                "spells at teams outside teams.csv",
                "spells of people outside people.csv",
            ],
            after.Result.LeftOut.Select(left => left.Reason).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Teams_get_a_name_to_print_and_a_league_that_is_a_competition()
    {
        const string teams = """
            team,teamLabel,country,leagueLabel,stadiumLabel,aliases
            http://www.wikidata.org/entity/Q601,Altdorf Rovers F.C.,ES,La Liga,Campo Alto,Altdorf Road Rovers|the Altdorfers|Rovers
            http://www.wikidata.org/entity/Q602,Clyne F.C.,GB,Pub League,,
            http://www.wikidata.org/entity/Q603,Altdorf Rovers F.C. under-19,ES,,,
            """;
        var after = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, teams).AssertStable(ImportFormat.Wikidata, teams);

        var rovers = after.Load.Catalog.Team("Q601")!;
        Assert.Equal(
            ("Altdorf Rovers", "Altdorf Rovers F.C.", "ES", "La Liga", "Campo Alto"),
            (rovers.Name, rovers.OfficialName, rovers.Country, rovers.League, rovers.Stadium));
        Assert.Equal(["Altdorf Road Rovers"], rovers.Aliases);
        Assert.Equal(["the Altdorfers", "Rovers"], rovers.ContextAliases);
        var clyne = after.Load.Catalog.Team("Q602")!;
        Assert.Equal(("Clyne FC", "Clyne F.C.", null, null), (clyne.Name, clyne.OfficialName, clyne.Country, clyne.League));
        Assert.Equal(["Clyne"], clyne.ContextAliases);
        Assert.Null(after.Load.Catalog.Team("Q603"));
    }

    [Fact]
    public void Json_and_csv_of_one_query_give_the_same_catalog()
    {
        const string json = """
            {"head":{"vars":["person","personLabel","born","aliases"]},"results":{"bindings":[
              {"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q501"},"personLabel":{"xml:lang":"en","type":"literal",
               "value":"José Ünal"},"born":{"type":"bnode","value":"t123"},
               "aliases":{"type":"literal","value":"Joe \"Joey\" Ünal|Pepe Ünal"}}
            ]}}
            """;
        const string csv = "person,personLabel,born,aliases\n"
            + "http://www.wikidata.org/entity/Q501,José Ünal,,\"Joe \"\"Joey\"\" Ünal|Pepe Ünal\"\n";

        var one = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, json);
        var other = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, csv);

        Assert.Equal(one.After, other.After);
        Assert.Equal(["Pepe Ünal"], one.Load.Catalog.Person("Q501")!.Aliases);
    }

    [Theory]
    [InlineData("""{"head":{"vars":["person","personLabel"]},"results":{"bindings":[{"person":{"type":"uri","val""", "cut off")]
    [InlineData("""{"head":{"vars":["person","personLabel"]},"results":{"bindings":[]}""", "cut off")]
    [InlineData("""{"error":"timeout"}""", "no results.bindings")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[]}}""", "people need the columns person and personLabel")]
    [InlineData("id;name\n1;x\n", "it has id;name")]
    [InlineData("", "it has none")]
    public void A_file_that_is_broken_or_of_another_shape_stops_the_import(string text, string why)
    {
        var result = SomeImport.Of(new SomeCatalog(), ImportFormat.Wikidata, People, text).Result;

        Assert.Contains(why, Assert.Single(result.Problems), StringComparison.Ordinal);
        Assert.StartsWith("2 ", result.Problems[0], StringComparison.Ordinal);
    }
}
