using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>What no trigger told of, what was removed, and what was given up.</summary>
public sealed class SweepTests(AzuriteFixture azurite)
{
    private const string Name = "2025/11/preview.txt";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sweep_takes_what_no_trigger_told_of_and_is_idle_after()
    {
        await using var world = await LaterAsync();
        await world.DropAsync(Name, Some.Preview);
        var first = await world.Get<SweepArticles>().RunAsync(Ct);
        Assert.Equal((1, 1, 1, true), (first.Files, first.Parsed, first.Requested, first.IsComplete));
        await world.ProcessAsync(Name);
        var counter = new Interference();
        await using var counted = world.Another(counter);
        var second = await counted.Get<SweepArticles>().RunAsync(Ct);
        Assert.Equal(new SweepOutcome(1, 0, 0, 0, 0, 0, true), second);
        Assert.Equal((0, 2), (counter.Writes, counter.Calls));
    }

    [Fact]
    public async Task A_removed_files_rows_are_gone_and_a_dropped_again_ones_stay()
    {
        await using var world = await LaterAsync();
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        Assert.Equal(RemovalResult.IsThere, (await world.Get<ArticleRemoved>().RunAsync(Event, Ct)).Result);
        Assert.NotEmpty(await world.KeysAsync(StorageNames.FixtureClaims));
        await world.RemoveAsync(Name);
        Assert.Equal(RemovalResult.Withdrawn, (await world.Get<ArticleRemoved>().RunAsync(Event, Ct)).Result);
        Assert.Equal(RemovalResult.Unchanged, (await world.Get<ArticleRemoved>().RunAsync(Event, Ct)).Result);
        Assert.Empty(await world.KeysAsync(StorageNames.FixtureClaims));
        Assert.Equal(ArticleStation.Removed, (await world.StatusAsync(Name)).Station);
    }

    [Fact]
    public async Task What_was_given_up_ends_as_a_row_once_and_never_over_a_success()
    {
        await using var world = await LaterAsync();
        await world.DropAsync(Name, Some.Preview);
        var message = (await world.ParseAsync(Name)).Request!.ToJson();
        async Task<PoisonResult> ReportAsync(string body) =>
            (await world.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, body, Ct)).Result;
        Assert.Equal(PoisonResult.Reported, await ReportAsync(message));
        Assert.Equal(PoisonResult.Unchanged, await ReportAsync(message));
        Assert.Contains("`ingest retry`", (await world.StatusAsync(Name)).Reason!, StringComparison.Ordinal);
        await world.ProcessAsync(Name);
        Assert.Equal(PoisonResult.Overtaken, await ReportAsync(message));
        Assert.Equal(ArticleStation.Enriched, (await world.StatusAsync(Name)).Station);
        Assert.Equal(PoisonResult.Foreign, await ReportAsync("no JSON"));
    }

    [Theory]
    [InlineData(StorageNames.ArticlesToEnrichPoison, """{"articleId":"\ud800","blob":"\ud800"}""")]
    [InlineData(StorageNames.BlobTriggerPoison, """{"ContainerName":"articles","BlobName":"\ud800","ETag":"1"}""")]
    [InlineData(StorageNames.ArticlesRemovedPoison, """{"eventType":"Microsoft.Storage.BlobDeleted","subject":"\ud800"}""")]
    public async Task Half_a_character_in_a_message_is_none_of_ours(string queue, string message)
    {
        await using var world = await LaterAsync();
        Assert.Equal(PoisonResult.Foreign, (await world.Get<ReportPoison>().RunAsync(queue, message, Ct)).Result);
        if (queue is StorageNames.ArticlesRemovedPoison)
            Assert.Equal(RemovalResult.Foreign, (await world.Get<ArticleRemoved>().RunAsync(message, Ct)).Result);
    }

    private const string Event = $$"""
        {"id":"1","eventType":"Microsoft.Storage.BlobDeleted","subject":"/blobServices/default/containers/articles/blobs/{{Name}}"}
        """;

    /// <summary>A world whose clock is two hours past what Azurite stamps, so that nothing is in its trigger's hands.</summary>
    private async Task<World> LaterAsync()
    {
        var world = await World.NewAsync(azurite);
        world.Time.SetUtcNow(TimeProvider.System.GetUtcNow().AddHours(2));
        return world;
    }
}
