using System.Collections.Concurrent;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Tests.Telemetry;

/// <summary>Logs are kept elsewhere and longer than articles: no words of theirs may be in them.</summary>
public sealed class LogTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_step_logs_words_of_an_article_whatever_becomes_of_it()
    {
        await using var world = await World.NewAsync(azurite);
        using var log = new Kept();
        await using var host = world.Another(log: log);
        host.Time.SetUtcNow(TimeProvider.System.GetUtcNow().AddHours(2));
        await host.DropAsync("a.txt", Some.Preview);
        await host.DropAsync("b.txt", Some.OtherPreview);
        var request = (await host.ParseAsync("a.txt")).Request!;
        await host.EnrichAsync(request);
        await host.RebuildAsync(Some.Day);
        await host.Get<SweepArticles>().RunAsync(Ct);
        await host.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, Some.Preview, Ct);
        await host.Get<ReportPoison>().RunAsync(StorageNames.ArticlesToEnrichPoison, request.ToJson(), Ct);
        await host.Get<ArticleRemoved>().RunAsync(Some.Preview, Ct);
        await host.RemoveAsync("a.txt");
        await host.Get<ArticleRemoved>().WithdrawAsync("a.txt", Ct);
        await host.Get<RetryArticles>().RunAllAsync(() => { }, Ct);

        Assert.InRange(log.Lines.Count, 10, 200);
        var words = (Some.Preview + " " + Some.OtherPreview).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var runs = words.Zip(words.Skip(1), words.Skip(2)).Select(run => $"{run.First} {run.Second} {run.Third}").ToList();
        Assert.All(log.Lines, line => Assert.DoesNotContain(runs, run => line.Contains(run, StringComparison.OrdinalIgnoreCase)));
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
