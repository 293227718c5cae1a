using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Articles;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Telemetry;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Telemetry;

/// <summary>What a person who follows one article sees.</summary>
public sealed class SpanTests : IDisposable
{
    private const string Name = "2025/11/preview.txt";

    /// <summary>Listeners hear the whole process; only what this test itself calls is recorded.</summary>
    private readonly AsyncLocal<bool> _isMine = new();
    private readonly ConcurrentQueue<Activity> _ended = [];
    private readonly ActivityListener _listener;
    private readonly AzuriteFixture _azurite;

    public SpanTests(AzuriteFixture azurite)
    {
        _azurite = azurite;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Spans.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                _isMine.Value ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task One_trace_shows_an_article_from_the_drop_folder_to_the_tables_and_the_rebuild_points_to_it()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        _isMine.Value = true;

        await world.ProcessAsync(Name);
        await world.RebuildAsync(Some.Day);

        var (parse, enrich, rebuild) = (Span("parse article"), Span("enrich article"), Span("rebuild digests"));
        Assert.Equal(parse.TraceId, enrich.TraceId);
        Assert.Equal(parse.SpanId, enrich.ParentSpanId);
        Assert.Equal(ActivityKind.Consumer, enrich.Kind);
        Assert.NotEqual(parse.TraceId, rebuild.TraceId);
        Assert.Equal((enrich.TraceId, enrich.SpanId), Assert.Single(rebuild.Links) is { Context: var to } ? (to.TraceId, to.SpanId) : default);
        Assert.Equal(enrich.Id, (await world.StatusAsync(Name)).Trace);
        Assert.All([parse, enrich], span => Assert.Equal(ArticleId.Of(Name), span.GetTagItem("ingest.article.id")));
        Assert.Equal(("parsed", "enriched"), (parse.GetTagItem("ingest.result"), enrich.GetTagItem("ingest.result")));
    }

    [Fact]
    public async Task A_rebuild_that_has_nothing_new_points_to_nothing()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        _isMine.Value = true;
        await world.ProcessAsync(Name);
        await world.RebuildAsync(Some.Day);
        _ended.Clear();

        await world.RebuildAsync(Some.Day);

        Assert.Empty(Span("rebuild digests").Links);
    }

    [Fact]
    public async Task A_host_that_has_a_span_of_its_own_is_pointed_to_and_the_article_stays_in_its_trace()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        _isMine.Value = true;
        var request = EnrichmentRequest.Parse((await world.ParseAsync(Name)).Request!.ToJson());
        using var host = new Activity("function EnrichArticle").SetIdFormat(ActivityIdFormat.W3C).Start();

        await world.EnrichAsync(request);

        var enrich = Span("enrich article");
        Assert.Equal(Span("parse article").TraceId, enrich.TraceId);
        Assert.Equal(host.SpanId, Assert.Single(enrich.Links).Context.SpanId);
    }

    [Fact]
    public async Task What_fails_says_so_and_leaves_no_span_current()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        var interference = new Interference { FailWrite = 1 };
        await using var host = world.Another(interference);
        _isMine.Value = true;

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => host.ParseAsync(Name));

        Assert.Null(Activity.Current);
        Assert.Equal(ActivityStatusCode.Error, Span("parse article").Status);
        Assert.Equal("exception", Assert.Single(Span("parse article").Events).Name);
    }

    [Fact]
    public async Task What_is_given_up_is_reported_in_the_articles_own_trace()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        _isMine.Value = true;
        var request = (await world.ParseAsync(Name)).Request!.ToJson();

        await world.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, request, Ct);

        Assert.Equal(Span("parse article").TraceId, Span("report poison").TraceId);
    }

    [Fact]
    public async Task All_tries_after_a_retry_are_one_trace_which_the_row_names()
    {
        await using var world = await World.NewAsync(_azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        await world.Get<RetryArticles>().RunAsync([Name], () => { }, Ct);
        var marked = (await world.StatusAsync(Name)).Trace;
        var message = (await world.Account.Queues.GetQueueClient(StorageNames.ArticlesToEnrich).ReceiveMessageAsync(cancellationToken: Ct)).Value;
        _isMine.Value = true;

        await world.EnrichAsync(EnrichmentRequest.Parse(message.Body.ToString()));

        Assert.Equal(ActivityContext.Parse(marked!, null).TraceId, Span("enrich article").TraceId);
    }

    [Fact]
    public async Task What_a_sweep_finds_has_a_trace_of_its_own()
    {
        await using var world = await World.NewAsync(_azurite);
        world.Time.SetUtcNow(TimeProvider.System.GetUtcNow().AddHours(2));
        await world.DropAsync(Name, Some.Preview);
        _isMine.Value = true;

        await world.Get<SweepArticles>().RunAsync(Ct);

        Assert.NotEqual(Span("sweep articles").TraceId, Span("parse article").TraceId);
    }

    private Activity Span(string name) => Assert.Single(_ended, span => span.OperationName == name);
}
