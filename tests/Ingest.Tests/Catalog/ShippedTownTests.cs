using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Tests.Catalog;

public sealed class ShippedTownTests
{
    private static readonly FootballCatalog Catalog = DefaultCatalog.Catalog;

    [Fact]
    public void Every_team_of_a_town_is_a_team_of_the_catalog() =>
        Assert.All(Catalog.Towns, town => Assert.All(town.Teams, id => Assert.NotNull(Catalog.Team(id))));

    /// <summary>A row that names an unknown team would be left out, so all rows of the file must have become towns.</summary>
    [Fact]
    public void No_row_of_the_file_is_left_out() =>
        Assert.Equal(File.ReadLines(Repository.Path("seeds", "catalog", CatalogFiles.Towns)).Skip(1).Count(), Catalog.Towns.Count);

    [Fact]
    public void No_name_or_alias_stands_twice_in_one_country()
    {
        var twice =
            from town in Catalog.Towns
            from name in town.Aliases.Append(town.Name)
            group town by (town.Country, Name: Folding.FoldPhrase(name)) into bearers
            where bearers.Count() > 1
            select bearers.Key;

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_country_of_a_town_is_written_as_some_teams_country()
    {
        var countries = Catalog.Teams.Select(team => team.Country).ToHashSet();

        Assert.All(Catalog.Towns, town => Assert.Contains(town.Country, countries));
    }

    /// <summary>Only national sides play at home in a place of another country's league: clubs do so across a few borders.</summary>
    [Fact]
    public void A_town_has_teams_of_its_own_country_but_for_the_borders_that_leagues_cross()
    {
        string[] crossed = ["LI CH", "MC FR", "CA US", "US CA", "PR US", "GB-ENG GB-WLS", "GB-WLS GB-ENG"];
        var abroad =
            from town in Catalog.Towns
            from id in town.Teams
            let pair = $"{town.Country} {Catalog.Team(id)!.Country}"
            where Catalog.Team(id)!.Country != town.Country && !crossed.Contains(pair)
            select $"{town.Name}: {id} ({pair})";

        Assert.Empty(abroad);
    }

    [Fact]
    public void Rows_stand_in_the_order_of_their_names_so_that_changes_can_be_reviewed() =>
        Assert.Equal(
            Catalog.Towns.OrderBy(town => town.Name, StringComparer.Ordinal).ThenBy(town => town.Country, StringComparer.Ordinal),
            Catalog.Towns);

    [Theory]
    [InlineData("Turin", "Juventus|Torino")]
    [InlineData("Torino", "Juventus|Torino")]
    [InlineData("Naples", "Napoli|FC Naples")]
    [InlineData("Perth", "St Johnstone|Perth Glory")]
    [InlineData("Chester", "Chester|Philadelphia Union")]
    [InlineData("St. Louis", "St. Louis City SC")]
    [InlineData("Stoke-on-Trent", "Stoke City|Port Vale")]
    [InlineData("Stoke on Trent", "Stoke City|Port Vale")]
    [InlineData("King's Lynn", "King's Lynn Town")]
    [InlineData("Merseyside", "Liverpool|Everton|Tranmere Rovers")]
    [InlineData("Tyneside", "Newcastle United|Gateshead")]
    [InlineData("Kings Lynn", "King's Lynn Town")]
    [InlineData("Malmo", "Malmö")]
    public void A_town_as_desks_print_it_has_its_clubs(string name, string clubs)
    {
        var folded = Folding.FoldPhrase(name);

        Assert.True(Catalog.BeginsTownName(folded.Split(' ')[0]));
        var teams = Catalog.TownsNamed(folded).SelectMany(town => town.Teams).Select(id => Catalog.Team(id)!.Name).ToList();
        Assert.All(clubs.Split('|'), club => Assert.Contains(club, teams));
    }

    [Theory]
    [InlineData("Pennsylvania", "US")]
    [InlineData("Uyo", "NG")]
    [InlineData("Agadir", "MA")]
    [InlineData("Doha", "QA")]
    [InlineData("Kigali", "RW")]
    [InlineData("Yaoundé", "CM")]
    [InlineData("Abidjan", "CI")]
    [InlineData("Tiraspol", "MD")]
    public void A_place_tells_which_national_side_is_at_home(string name, string country) =>
        Assert.Equal(country, Assert.Single(Catalog.TownsNamed(Folding.FoldPhrase(name))).Country);
}
