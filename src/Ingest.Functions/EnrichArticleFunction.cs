using Azure.Storage.Queues.Models;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>A parsed article is linked, and what it says about matches to come is stored.</summary>
public sealed class EnrichArticleFunction(EnrichArticle step)
{
    // Bound as the message itself: bound to a type of ours, the host's metadata would override properties of the same name.
    [Function("EnrichArticle")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ArticlesToEnrich, Connection = StorageNames.Connection)] QueueMessage message,
        CancellationToken ct) =>
        step.RunAsync(EnrichmentRequest.Parse(message.Body.ToString()), ct);
}
