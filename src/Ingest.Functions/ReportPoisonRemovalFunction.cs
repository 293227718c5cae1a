using Azure.Storage.Queues.Models;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>The news of a removed file was given up: its status row says so, until a sweep has withdrawn it.</summary>
public sealed class ReportPoisonRemovalFunction(ReportPoison step)
{
    [Function("ReportPoisonRemoval")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ArticlesRemovedPoison, Connection = StorageNames.Connection)] QueueMessage message,
        CancellationToken ct) =>
        step.RunAsync(StorageNames.ArticlesRemovedPoison, message.Body.ToString(), ct);
}
