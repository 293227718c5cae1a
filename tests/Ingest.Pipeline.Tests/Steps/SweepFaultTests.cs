using Azure.Storage.Queues.Models;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>
/// Each write of a history in which no blob trigger ever fires fails once: files are found by sweeps, one is taken away with an event and
/// one without, one is given up and tried again. In the end nothing may tell that anything was wrong.
/// </summary>
public sealed class SweepFaultTests(AzuriteFixture azurite)
{
    /// <summary>Files bear the emulator's own time, and by then none of them is in its trigger's hands.</summary>
    private static readonly DateTimeOffset LongAfter = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_history_of_sweeps_with_any_one_write_failing_ends_like_one_without(bool afterItWasCarriedOut)
    {
        await using var clean = await World.NewAsync(azurite);
        var counter = new Interference();
        await HistoryAsync(clean, counter);
        var expected = await clean.MeaningAsync();
        Assert.InRange(counter.Writes, 25, 200);

        await Parallel.ForEachAsync(
            Enumerable.Range(1, counter.Writes),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Ct },
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
        world.Time.SetUtcNow(LongAfter);
        await world.DropAsync("a.txt", Some.Preview);
        await world.DropAsync("b.txt", Some.OtherPreview);
        await world.DropAsync("empty.txt", "");
        await SweepAsync(host);

        await world.RemoveAsync("b.txt");
        await World.LikeTheHostAsync(() => host.Get<ArticleRemoved>().RunAsync(EventOf("b.txt"), Ct));

        await world.DropAsync("c.txt", Some.OtherPreview);
        var parsed = await World.LikeTheHostAsync(() => host.ParseAsync("c.txt"));
        await World.LikeTheHostAsync(
            () => host.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, parsed.Request!.ToJson(), Ct));
        await World.LikeTheHostAsync(() => host.Get<RetryArticles>().RunGivenUpAsync(() => { }, Ct));

        await world.RemoveAsync("a.txt");
        await SweepAsync(host);
        world.Time.SetUtcNow(LongAfter.AddDays(1));
        await World.LikeTheHostAsync(() => host.RebuildAsync(Some.Day));
    }

    /// <summary>Hours of a host's life: sweeps, and what they send is taken, until a sweep finds nothing left to do.</summary>
    private static async Task SweepAsync(World host)
    {
        for (var hour = 0; hour < 5; hour++)
        {
            var outcome = await World.LikeTheHostAsync(() => host.Get<SweepArticles>().RunAsync(Ct));
            await DrainAsync(host);
            if (outcome is { Parsed: 0, Requested: 0, Withdrawn: 0, InHand: 0, Failed: 0 }) return;
            host.Time.Advance(SweepArticles.LongestWait);
        }

        Assert.Fail("Sweeps found work again and again.");
    }

    private static async Task DrainAsync(World host)
    {
        var queue = host.Account.Queues.GetQueueClient(StorageNames.ArticlesToEnrich);
        while (await World.LikeTheHostAsync(() => NextAsync(queue)) is { } message)
        {
            await World.LikeTheHostAsync(() => host.EnrichAsync(EnrichmentRequest.Parse(message.Body.ToString())));
            await World.LikeTheHostAsync(() => DeleteAsync(queue, message));
        }
    }

    private static async Task<QueueMessage?> NextAsync(Azure.Storage.Queues.QueueClient queue) =>
        (await queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1), Ct)).Value;

    private static async Task<bool> DeleteAsync(Azure.Storage.Queues.QueueClient queue, QueueMessage message)
    {
        // Gone already, where only the answer was lost; or visible again, and then it is taken once more.
        try
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, Ct);
        }
        catch (Azure.RequestFailedException gone) when (gone.Status is 404)
        {
        }

        return true;
    }

    private static string EventOf(string name) =>
        $$"""{"eventType":"Microsoft.Storage.BlobDeleted","subject":"/blobServices/default/containers/articles/blobs/{{name}}"}""";
}
