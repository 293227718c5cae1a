using System.Collections.Concurrent;
using System.Diagnostics;
using Azure;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Telemetry;

/// <summary>
/// After a rebuild: how long the articles were under way whose news readers are now told of. The rebuild's span points to theirs, so that
/// an article can be followed from the drop folder to the digest. Where nobody listens, nothing is read.
/// </summary>
public sealed partial class Arrivals(StatusTable status, Metrics metrics, TimeProvider time, ILogger<Arrivals> logger)
{
    /// <summary>OpenTelemetry keeps no more links of a span than that, unless told otherwise.</summary>
    private const int MostLinks = 128;

    /// <summary>Rows that are read at most, so that a first rebuild of a large archive is not held up.</summary>
    private const int MostRead = 1000;

    /// <param name="articles">Ids of the articles behind what has changed.</param>
    /// <param name="since">When changes were recorded before; articles that were enriched by then are no news. Null: never.</param>
    /// <param name="span">The rebuild's.</param>
    /// <param name="ct">Stops the reading.</param>
    internal async Task TellAsync(IReadOnlyList<string> articles, DateTimeOffset? since, Activity? span, CancellationToken ct)
    {
        if (span is null && !metrics.IsLagWatched) return;
        var now = time.GetUtcNow();
        var news = new ConcurrentQueue<ArticleStatus>();
        try
        {
            await SideBySide.ForEachAsync(
                articles.Take(MostRead),
                async (id, token) =>
                {
                    if (await status.ReadAsync(id, token) is { Row: { EnrichedAt: { } at } row } && !(at <= since)) news.Enqueue(row);
                },
                ct);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The rebuild itself is done; that nobody can tell how long it took is no failure of it.
            LogUntold(e.Message);
        }

        foreach (var dropped in news.Select(row => row.BlobLastModified).OfType<DateTimeOffset>().Where(at => at <= now))
            metrics.Arrived(now - dropped);
        foreach (var row in news.Take(MostLinks))
        {
            if (ActivityContext.TryParse(row.Trace, null, isRemote: true, out var article))
                span?.AddLink(new ActivityLink(article, new() { ["ingest.article.id"] = row.ArticleId }));
        }
    }

    [LoggerMessage(80, LogLevel.Warning, "How long the articles behind the last changes were under way cannot be told: {Reason}")]
    private partial void LogUntold(string reason);
}
