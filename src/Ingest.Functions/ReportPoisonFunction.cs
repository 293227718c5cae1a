using Azure.Storage.Queues.Models;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>A request for enrichment was given up: its file's status row says so.</summary>
public sealed class ReportPoisonFunction(ReportPoison step)
{
    // A poison queue has no poison queue: what is thrown here comes again for good. The step throws for storage trouble only.
    [Function("ReportPoison")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ArticlesToEnrichPoison, Connection = StorageNames.Connection)] QueueMessage message,
        CancellationToken ct) =>
        step.RunAsync(StorageNames.ArticlesToEnrichPoison, message.Body.ToString(), ct);
}
