using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class ReepImportTests
{
    private const string People = """
        reep_id,key_wikidata,type,name,full_name,date_of_birth,nationality,position,height_cm,key_transfermarkt
        reep_p01,Q701,player,Ulla Exempel,,1990-03-04,Sweden,centre-back,170.0,1
        reep_p02,,player,Ben Sample,Benjamin Sample,2001-01-01,United Kingdom,inside forward,,2
        reep_c03,Q701,coach,Ulla Exempel,,1990-03-04,Sweden,,,
        reep_p04,Q704,player,Q704,,1934-10-19,Yugoslavia,,,
        """;

    private const string Teams = """
        key_wikidata,name,country,founded,stadium,key_transfermarkt
        Q801,Sampleton Town F.C.,United Kingdom,1905-01-01,Sample Park,1
        Q802,SC Muster (women),Germany,,Q55,2
        Q803,2011–12 Sampleton Town F.C. season,United Kingdom,,,
        Q804,FC Muster II,Germany,,,
        """;

    private const string Names = """
        key_wikidata,name,alias
        Q701,Ulla Exempel,Ulla-Britt Exempel
        Q701,Ulla Exempel,Xabi Alonso
        Q801,Sampleton Town F.C.,Sampleton Town AFC
        Q801,Sampleton Town F.C.,The Sampled
        Q900,Nobody,Nobody At All
        """;

    private static readonly string[] All = [Names, Teams, People];

    private static readonly SomeImport After =
        SomeImport.Of(new SomeCatalog(), ImportFormat.Reep, All).AssertStable(ImportFormat.Reep, All);

    [Fact]
    public void People_become_rows_and_one_who_is_listed_as_coach_too_is_a_manager()
    {
        var ulla = After.Load.Catalog.Person("Q701")!;

        Assert.Equal(
            ("Ulla Exempel", "Exempel", 1990, "SE", "DF", PersonRole.Manager),
            (ulla.Name, ulla.Surname, ulla.BirthYear, ulla.Nationality, ulla.Position, ulla.Role));
    }

    [Fact]
    public void An_entry_without_a_QID_keeps_the_registers_id_as_a_slug()
    {
        var ben = After.Load.Catalog.Person("reep-p02")!;

        Assert.Equal(("Ben Sample", "Benjamin Sample", 2001, "FW"), (ben.Name, ben.FullName, ben.BirthYear, ben.Position));
    }

    [Fact]
    public void The_United_Kingdom_is_no_football_nation()
    {
        Assert.Null(After.Load.Catalog.Person("reep-p02")!.Nationality);
        Assert.Null(After.Load.Catalog.Team("Q801")!.Country);
    }

    [Fact]
    public void Womens_sides_are_told_by_their_names()
    {
        var side = After.Load.Catalog.Team("Q802")!;

        Assert.Equal(("SC Muster Women", TeamGender.Women, "DE", null), (side.Name, side.Gender, side.Country, side.Stadium));
    }

    [Fact]
    public void Seasons_and_reserves_are_left_out() =>
        Assert.Equal(
            ["Q801", "Q802", "Q8682", "england-women"], After.Load.Catalog.Teams.Select(team => team.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_go_to_the_row_of_their_id_unless_somebody_else_bears_them()
    {
        var catalog = After.Load.Catalog;

        Assert.Equal(["Ulla-Britt Exempel"], catalog.Person("Q701")!.Aliases);
        Assert.Equal(["Sampleton Town AFC"], catalog.Team("Q801")!.Aliases);
        Assert.Equal(["The Sampled"], catalog.Team("Q801")!.ContextAliases);
        Assert.Contains(After.Result.LeftOut, left => left is { Reason: "names of nobody in the catalog", Example: "Nobody At All" });
        Assert.Contains(After.Result.LeftOut, left => left is { Reason: "aliases that somebody else bears", Example: "Xabi Alonso" });
    }

    [Fact]
    public void What_is_imported_needs_no_mending() => Assert.Empty(CatalogCheck.Check(After.Load));
}
