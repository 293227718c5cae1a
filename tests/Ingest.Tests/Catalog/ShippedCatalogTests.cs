using System.Diagnostics;
using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class ShippedCatalogTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "seeds", "catalog");

    private static readonly Lazy<CatalogLoad> Shipped = new(Read);

    [Fact]
    public void The_shipped_catalog_loads_without_an_error() => Assert.Empty(Shipped.Value.Problems);

    /// <summary>Namesakes are facts; everything else that the check can find has been mended.</summary>
    [Fact]
    public void All_that_the_check_says_of_the_shipped_catalog_is_that_people_share_names() =>
        Assert.All(CatalogCheck.Check(Shipped.Value), problem => Assert.Equal(CatalogFiles.People, problem.File));

    /// <summary>Commands of a person load it; a warm load takes some hundredth of this on a machine with nothing else to do.</summary>
    [Fact]
    public void The_shipped_catalog_loads_fast()
    {
        Read();
        var clock = Stopwatch.StartNew();
        Read();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.ElapsedMilliseconds} ms");
    }

    [Theory]
    [InlineData("Q8682", "Real Madrid")]
    [InlineData("drumchapel-united", "Drumchapel United")]
    [InlineData("england-women", "England Women")]
    public void Ids_that_others_rely_on_stay(string id, string name) => Assert.Equal(name, Shipped.Value.Catalog.Team(id)?.Name);

    /// <summary>Sponsors come and go: an article of 2019 calls the ground by the name of that year.</summary>
    [Fact]
    public void A_ground_is_known_by_the_names_it_had_before()
    {
        var team = Shipped.Value.Catalog.Teams.Single(team => team.Name == "Coventry City");

        Assert.Equal("Coventry Building Society Arena", team.Stadium);
        Assert.Equal(team.Stadium, team.Grounds[0]);
        Assert.Contains("Ricoh Arena", team.Grounds);
    }

    /// <summary>In articles on women's football the club's nicknames mean the women's side; borne by both they mean nobody.</summary>
    [Fact]
    public void A_womens_side_bears_no_nickname_of_its_club()
    {
        var clubs = Shipped.Value.Catalog.Teams.Where(team => team.Gender is TeamGender.Men)
            .ToLookup(team => (team.Name, team.Kind));
        var shared =
            from side in Shipped.Value.Catalog.Teams
            where side.Gender is TeamGender.Women
            from club in clubs[(side.Name.Replace(" Women", "", StringComparison.Ordinal), side.Kind)]
            from name in side.ContextAliases.Intersect(club.ContextAliases, StringComparer.Ordinal)
            select $"{side.Name}: {name}";

        Assert.Empty(shared);
    }

    [Theory]
    [InlineData(CatalogFiles.Teams)]
    [InlineData(CatalogFiles.People)]
    [InlineData(CatalogFiles.Competitions)]
    [InlineData(CatalogFiles.Spells)]
    public void Rows_stand_in_the_order_of_their_ids_so_that_changes_can_be_reviewed(string file)
    {
        var ids = File.ReadLines(Path.Combine(Folder, file)).Skip(1)
            .Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    private static CatalogLoad Read() => CatalogReader.Read(new CatalogFiles(
        name => Path.Combine(Folder, name) is var path && File.Exists(path) ? File.OpenRead(path) : null));

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"Ingest.sln lies nowhere above {AppContext.BaseDirectory}");
        return folder.FullName;
    }
}
