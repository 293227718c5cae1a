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
