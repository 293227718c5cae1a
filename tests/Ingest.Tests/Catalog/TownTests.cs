using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class TownTests
{
    private const string Header = "name,country,teams,aliases\n";

    private static readonly SomeCatalog Some = new()
    {
        Towns = Header + "Madrid,ES,Q8682,\nSan Sebastián,ES,,Donostia|Anoeta\nMadrid,US,,\n",
    };

    [Fact]
    public void Every_column_of_a_town_is_read()
    {
        var catalog = Some.Read().Catalog;

        Assert.Equal(["Madrid", "San Sebastián", "Madrid"], catalog.Towns.Select(town => town.Name));
        Assert.Equal(["ES", "ES", "US"], catalog.Towns.Select(town => town.Country));
        Assert.Equal(["Q8682"], catalog.Towns[0].Teams);
        Assert.Equal(["Donostia", "Anoeta"], catalog.Towns[1].Aliases);
    }

    [Fact]
    public void A_catalog_without_the_file_has_no_towns_and_no_problem()
    {
        var load = new SomeCatalog().Read();

        Assert.Empty(load.Problems);
        Assert.Empty(load.Catalog.Towns);
        Assert.Empty(load.Catalog.TownsNamed("madrid"));
        Assert.False(load.Catalog.BeginsTownName("madrid"));
    }

    [Theory]
    [InlineData(",ES,,", "name is empty")]
    [InlineData("Getafe,,,", "country is empty")]
    [InlineData("Getafe,ES,Q8682|Q1,", "teams holds 'Q1', but no usable row of teams.csv has that id")]
    [InlineData("Madrid,ES,,", "'Madrid' of ES stands on an earlier line too")]
    [InlineData("Getafe,ES", "more or fewer values")]
    public void A_town_that_cannot_be_used_is_named_with_its_line_and_the_rest_is_loaded(string row, string why)
    {
        var load = (Some with { Towns = Some.Towns + row + "\nToledo,ES,,\n" }).Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal((CatalogSeverity.Error, "towns.csv", 5), (problem.Severity, problem.File, problem.Line));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Madrid", "San Sebastián", "Madrid", "Toledo"], load.Catalog.Towns.Select(town => town.Name));
    }

    [Fact]
    public void A_file_without_a_column_is_a_problem()
    {
        var problem = Assert.Single((Some with { Towns = "name,teams\nMadrid,\n" }).Read().Problems);

        Assert.Equal(
            "towns.csv, line 1: error: the header lacks country, aliases: without these columns no row can be read", problem.ToString());
    }

    [Fact]
    public void Towns_of_several_countries_that_share_a_name_are_all_given() =>
        Assert.Equal(["ES", "US"], Some.Read().Catalog.TownsNamed("madrid").Select(town => town.Country));

    [Theory]
    [InlineData("san sebastian")]
    [InlineData("donostia")]
    [InlineData("anoeta")]
    public void A_town_is_found_by_its_folded_name_and_by_its_aliases(string phrase) =>
        Assert.Equal("San Sebastián", Assert.Single(Some.Read().Catalog.TownsNamed(phrase)).Name);

    [Theory]
    [InlineData("san", true)]
    [InlineData("donostia", true)]
    [InlineData("sebastian", false)]
    [InlineData("San", false)]
    public void A_word_begins_a_towns_name_when_it_is_the_first_folded_word_of_one(string word, bool begins) =>
        Assert.Equal(begins, Some.Read().Catalog.BeginsTownName(word));

    [Fact]
    public void The_catalogs_version_tells_whether_it_has_towns_and_which()
    {
        var versions = new[] { Some with { Towns = null }, Some with { Towns = Header }, Some }
            .Select(catalog => catalog.Read().Catalog.Version);

        Assert.Equal(3, versions.Distinct().Count());
    }

    [Fact]
    public void Names_that_two_towns_of_one_country_share_are_warned_of()
    {
        var load = (Some with { Towns = Some.Towns + "Donostia,ES,,\nDonostia,FR,,\n" }).Read();

        var problem = Assert.Single(CatalogCheck.Check(load));
        Assert.Equal((CatalogSeverity.Warning, "towns.csv", 5), (problem.Severity, problem.File, problem.Line));
        Assert.Contains("'Donostia' names San Sebastián and Donostia of one country", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_town_that_changed_is_told_by_country_and_name()
    {
        var after = Some with { Towns = Some.Towns!.Replace("Madrid,US,,", "Madrid,US,,Madrid Iowa", StringComparison.Ordinal) };

        var towns = Assert.Single(CatalogDiff.Between(Some.Files, after.Files).Files);

        Assert.Equal((CatalogFiles.Towns, 0, 0), (towns.File, towns.Added.Count, towns.Removed.Count));
        var changed = Assert.Single(towns.Changed);
        Assert.Equal(new RowName("US Madrid", "Madrid"), changed.Row);
        Assert.Equal([new ColumnDifference("aliases", "", "Madrid Iowa")], changed.Columns);
    }
}
