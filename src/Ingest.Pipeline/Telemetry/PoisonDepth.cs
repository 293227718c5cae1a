using Azure;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Telemetry;

/// <summary>Tells how many messages wait on the poison queues. Where nobody listens, none is looked at.</summary>
public sealed partial class PoisonDepth(PoisonQueues queues, Metrics metrics, ILogger<PoisonDepth> logger)
{
    internal async Task TellAsync(CancellationToken ct)
    {
        if (!metrics.IsPoisonWatched) return;
        try
        {
            foreach (var (name, messages) in await queues.DepthsAsync(ct)) metrics.Waiting(name, messages);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // Whoever asked has done its own work; that nobody can tell this is no failure of it.
            LogUntold(e.Message);
        }
    }

    [LoggerMessage(81, LogLevel.Warning, "How many messages wait on the poison queues cannot be told: {Reason}")]
    private partial void LogUntold(string reason);
}
