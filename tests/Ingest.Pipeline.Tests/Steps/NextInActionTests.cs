using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>
/// A report that ends with the two matches a team plays next, from the drop to the digest: on a sample written for this project, and on
/// the document that the project began with where it lies beside the repository.
/// </summary>
public sealed class NextInActionTests(AzuriteFixture azurite)
{
    private const string Name = "2025/11/report.txt";
    private const string Olympiacos = "Q19628";

    private const string Report = """
         date 2025-11-05 Real Madrid lost 1-0 to Liverpool in the Champions League on Tuesday, and for the second time this season.

        Jude Bellingham had one shot on target at Anfield. "It was not enough," the midfielder said.

        What is next for Real Madrid?

        Xabi Alonso has no new injuries. His team are back in La Liga on Sunday, when they visit Rayo Vallecano.

        Alonso's side, ahead of Barcelona in the table, are then away to Olympiacos in the Champions League on November 26.
        """;

    [Fact]
    public async Task Three_teams_read_of_two_matches_until_each_is_over()
    {
        await using var world = await World.NewAsync(azurite);
        await HoldsAsync(world, Report);
    }

    [Fact]
    public async Task What_is_dropped_or_delivered_twice_changes_nothing()
    {
        await using var world = await World.NewAsync(azurite);
        await TwiceAsync(world, Report);
    }

    [Fact]
    public async Task The_document_that_the_project_began_with_holds_too()
    {
        var text = await FirstDocumentAsync();
        await using (var world = await World.NewAsync(azurite)) await HoldsAsync(world, text);
        await using (var world = await World.NewAsync(azurite)) await TwiceAsync(world, text);
    }

    private static async Task HoldsAsync(World world, string text)
    {
        await world.DropAsync(Name, text);
        await world.ProcessAsync(Name);

        await world.RebuildAsync(new DateOnly(2025, 11, 5));
        Assert.Equal(
            [("2025-11-09", "away", "Rayo Vallecano"), ("2025-11-26", "away", "Olympiacos")],
            await RowsAsync(world, Some.RealMadrid));
        Assert.Equal([("2025-11-09", "home", "Real Madrid")], await RowsAsync(world, Some.RayoVallecano));
        Assert.Equal([("2025-11-26", "home", "Real Madrid")], await RowsAsync(world, Olympiacos));
        Assert.Contains($"{Some.RealMadrid} _head", await world.KeysAsync(StorageNames.Digests));

        await world.RebuildAsync(new DateOnly(2025, 11, 10));
        Assert.Equal([("2025-11-26", "away", "Olympiacos")], await RowsAsync(world, Some.RealMadrid));
        Assert.Empty(await RowsAsync(world, Some.RayoVallecano));
        Assert.Equal([("2025-11-26", "home", "Real Madrid")], await RowsAsync(world, Olympiacos));
        Assert.DoesNotContain($"{Some.RayoVallecano} _head", await world.KeysAsync(StorageNames.Digests));
    }

    private static async Task TwiceAsync(World world, string text)
    {
        await world.DropAsync(Name, text);
        var request = (await world.ParseAsync(Name)).Request!;
        await world.EnrichAsync(request);
        await world.RebuildAsync(new DateOnly(2025, 11, 5));
        var before = await world.MeaningAsync();

        await world.DropAsync(Name, text);
        await world.ProcessAsync(Name);
        await world.EnrichAsync(request);
        await world.EnrichAsync(request);
        await world.RebuildAsync(new DateOnly(2025, 11, 5));

        Assert.Equal(before, await world.MeaningAsync());
    }

    private static async Task<IEnumerable<(string? Date, string Side, string Opponent)>> RowsAsync(World world, string team) =>
        (await world.Get<DigestTable>().ReadAsync(team, TestContext.Current.CancellationToken)).Rows
            .OrderBy(row => row.RowKey, StringComparer.Ordinal).Select(row => (row.Date, row.Side, row.OpponentName));

    private static async Task<string> FirstDocumentAsync()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ingest.sln"))) folder = folder.Parent;
        var seeds = Path.Combine(folder!.FullName, "..", "shared", "seeds");
        if (!Directory.Exists(seeds))
            Assert.Skip("The document this project began with does not lie beside the repository (../shared/seeds).");
        return await File.ReadAllTextAsync(Directory.EnumerateFiles(seeds, "*.txt").Single(), TestContext.Current.CancellationToken);
    }
}
