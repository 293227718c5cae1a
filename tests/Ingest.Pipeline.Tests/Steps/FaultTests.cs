using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>
/// Each write of a whole history fails once, before it is sent or after it was carried out; what threw is delivered again, as hosts do.
/// In the end nothing may tell that anything was wrong.
/// </summary>
public sealed class FaultTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_history_with_any_one_write_failing_ends_like_one_without(bool afterItWasCarriedOut)
    {
        await using var clean = await World.NewAsync(azurite);
        var counter = new Interference();
        await HistoryAsync(clean, counter);
        var expected = await clean.MeaningAsync();
        Assert.InRange(counter.Writes, 25, 200);

        await Parallel.ForEachAsync(
            Enumerable.Range(1, counter.Writes),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
            async (write, _) =>
            {
                await using var world = await World.NewAsync(azurite);
                var interference = new Interference { FailWrite = write, AfterItWasCarriedOut = afterItWasCarriedOut };
                await HistoryAsync(world, interference);
                var actual = await world.MeaningAsync();
                var calls = string.Join(' ', interference.Log.Take(5));
                Assert.True(actual == expected, $"Write {write}, {calls} ...:\n{actual}\ninstead of\n{expected}");
            });
    }

    private static async Task HistoryAsync(World world, Interference interference)
    {
        await using var host = world.Another(interference);
        await world.DropAsync("a.txt", Some.Preview);
        await world.DropAsync("b.txt", Some.OtherPreview);
        await host.ProcessAsync("a.txt");
        await host.ProcessAsync("b.txt");
        await World.LikeTheHostAsync(() => host.RebuildAsync(Some.Day));
        await world.DropAsync("a.txt", Some.CorrectedPreview);
        await world.RemoveAsync("b.txt");
        await host.ProcessAsync("a.txt");
        await host.ProcessAsync("b.txt");
        await world.DropAsync("c.txt", Some.Preview);
        await host.ProcessAsync("c.txt");
        await world.DropAsync("c.txt", "");
        await host.ProcessAsync("c.txt");
        await World.LikeTheHostAsync(() => host.RebuildAsync(Some.Day));
    }
}
