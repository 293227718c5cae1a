using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class OpenfootballImportTests
{
    private const string Clubs = """
        ==========================
        =  España • Spain

        Real Madrid CF, 1902, @ Bernabéu, Madrid    ## the capital
          | Real | Real Madrid | Madrid Merengue [es]

        == Musterland ==

        CF Muestra Norte, 1950,  Villa Norte (Puerto) › Norte
          | Muestra Norte | Villa Norte | SC $$Acme$$ Muestra | Norteños
         Calle Mayor 1 // 28001 Villa Norte
        ii) CF Muestra Norte II
          | Muestra Norte Reservas
        Antigua Muestra (1928-1932),  Villa Norte
          | Antigua
        Muestra Perenne (1930-), Villa Norte
        # Comentada FC

        = Atlantis
        Atlantis Town
        """;

    private static readonly SomeImport After =
        SomeImport.Of(new SomeCatalog(), ImportFormat.Openfootball, Clubs).AssertStable(ImportFormat.Openfootball, Clubs);

    private static Team Team(string id) => After.Load.Catalog.Team(id)!;

    [Fact]
    public void A_club_that_the_catalog_knows_by_name_and_country_gets_the_names_it_lacks()
    {
        var madrid = Team("Q8682");

        Assert.Equal(["Los Blancos", "RMCF", "Real Madrid CF", "Madrid Merengue"], madrid.Aliases);
        Assert.Equal(["Real"], madrid.ContextAliases);
        Assert.Equal("Santiago Bernabéu", madrid.Stadium);
    }

    [Fact]
    public void A_new_club_gets_a_slug_and_its_country()
    {
        var club = Team("cf-muestra-norte");

        Assert.Equal(("CF Muestra Norte", "ES", TeamKind.Club, TeamGender.Men), (club.Name, club.Country, club.Kind, club.Gender));
        Assert.Equal(["Muestra Norte", "SC Acme Muestra"], club.Aliases);
    }

    [Fact]
    public void The_name_of_a_clubs_town_and_a_single_word_need_support() =>
        Assert.Equal(["Norteños", "Villa Norte"], Team("cf-muestra-norte").ContextAliases);

    [Fact]
    public void Reserves_and_their_names_clubs_that_ended_and_remarks_are_left_out()
    {
        Assert.Equal(
            ["Q8682", "cf-muestra-norte", "england-women", "muestra-perenne"],
            After.Load.Catalog.Teams.Select(team => team.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Reservas", After.After.Teams, StringComparison.Ordinal);
    }

    [Fact]
    public void Clubs_under_a_heading_that_names_no_country_are_left_out_and_counted()
    {
        Assert.Contains(After.Result.LeftOut, left => left is { Reason: "headings that name no country", Example: "Atlantis" });
        Assert.Contains(After.Result.LeftOut, left => left is { Reason: "clubs under no country's heading", Example: "Atlantis Town" });
    }

    [Fact]
    public void A_name_that_a_club_elsewhere_bears_is_told_apart_by_the_country_and_needs_support()
    {
        const string clubs = "= Peru\nReal Madrid,  Lima\n";
        var import = SomeImport.Of(new SomeCatalog(), ImportFormat.Openfootball, clubs).AssertStable(ImportFormat.Openfootball, clubs);

        var other = import.Load.Catalog.Team("real-madrid")!;
        Assert.Equal("Real Madrid (PE)", other.Name);
        Assert.Equal(["Real Madrid"], other.ContextAliases);
        Assert.Empty(CatalogCheck.Check(import.Load));
    }

    [Fact]
    public void Clubs_of_one_name_in_two_countries_get_two_ids()
    {
        const string clubs = "= Peru\nUnión Muestra,  Lima\n= Chile\nUnión Muestra,  Santiago\n";
        var import = SomeImport.Of(new SomeCatalog(), ImportFormat.Openfootball, clubs).AssertStable(ImportFormat.Openfootball, clubs);

        Assert.Equal("PE", import.Load.Catalog.Team("union-muestra")!.Country);
        var other = import.Load.Catalog.Team("union-muestra-cl")!;
        Assert.Equal(("Unión Muestra (CL)", "CL"), (other.Name, other.Country));
    }
}
