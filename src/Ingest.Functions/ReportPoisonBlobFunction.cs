using Azure.Storage.Queues.Models;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>A dropped file was given up: its status row says so.</summary>
public sealed class ReportPoisonBlobFunction(ReportPoison step)
{
    // The host's own queue, shared by all containers of the account; its messages have properties such as "ETag" and "FunctionId". They
    // are bound as the message itself, so that no metadata takes their place, and the step passes by those of other containers.
    [Function("ReportPoisonBlob")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.BlobTriggerPoison, Connection = StorageNames.Connection)] QueueMessage message,
        CancellationToken ct) =>
        step.RunAsync(StorageNames.BlobTriggerPoison, message.Body.ToString(), ct);
}
