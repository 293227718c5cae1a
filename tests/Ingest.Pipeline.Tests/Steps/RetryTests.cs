using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;
using Ingest.Linking;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>Files that are asked for again.</summary>
public sealed class RetryTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_asked_for_again_waits_until_it_was_read_and_a_failure_shows_on_its_row()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync("a.txt", Some.Preview);
        await world.ProcessAsync("a.txt");

        Assert.Equal(new RetryOutcome(1, ["never.txt"]), await RetryAsync(world, "a.txt", "never.txt", "a.txt"), Same);
        var row = await world.StatusAsync("a.txt");
        Assert.Equal((ArticleStation.Enriched, true), (row.Station, row.Pending));

        var request = new EnrichmentRequest(row.ArticleId, "a.txt", row.BlobETag).ToJson();
        var reported = await world.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, request, Ct);
        Assert.Equal(PoisonResult.Reported, reported.Result);
        Assert.Equal(ArticleStation.Failed, (await world.StatusAsync("a.txt")).Station);
    }

    [Fact]
    public async Task All_files_that_are_there_can_be_asked_for_and_those_that_are_gone_are_left()
    {
        await using var world = await World.NewAsync(azurite);
        foreach (var (name, text) in new[] { ("a.txt", Some.Preview), ("b.txt", Some.OtherPreview), ("empty.txt", "") })
        {
            await world.DropAsync(name, text);
            await world.ProcessAsync(name);
        }

        await world.RemoveAsync("b.txt");
        await world.Get<ArticleRemoved>().WithdrawAsync("b.txt", Ct);
        var sent = 0;
        var outcome = await world.Get<RetryArticles>().RunAllAsync(() => Interlocked.Increment(ref sent), Ct);

        Assert.Equal((2, 2), (outcome.Requested, sent));
        Assert.Equal(0, (await world.Get<RetryArticles>().RunGivenUpAsync(() => { }, Ct)).Requested);
    }

    [Fact]
    public async Task What_was_read_with_other_settings_is_read_anew()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync("a.txt", Some.Preview);
        var drop = await world.Get<ArticleBlobs>().ReadAsync("a.txt", Ct);
        EnrichedDocument With(double threshold) => new Examination(
            world.Get<FootballCatalog>(),
            world.Get<ArticleReader>(),
            world.Get<Linker>(),
            world.Get<ClaimReader>(),
            world.Get<ScheduleClaimReader>(),
            new IngestOptions { LinkThreshold = threshold }).Of("a.txt", drop).Document;

        Assert.True(With(0.5).IsMadeLike(With(0.5)));
        Assert.False(With(0.5).IsMadeLike(With(0.7)));
    }

    private static Task<RetryOutcome> RetryAsync(World world, params string[] names) =>
        world.Get<RetryArticles>().RunAsync(names, () => { }, Ct);

    private static bool Same(RetryOutcome one, RetryOutcome other) =>
        one.Requested == other.Requested && one.Unknown.SequenceEqual(other.Unknown);
}
