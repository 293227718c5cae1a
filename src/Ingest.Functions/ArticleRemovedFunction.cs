using Azure.Storage.Queues.Models;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>A file was taken out of the drop folder: what it caused is withdrawn.</summary>
public sealed class ArticleRemovedFunction(ArticleRemoved step)
{
    // No trigger fires for a deletion: Event Grid delivers it to this queue. An event has an "id", so it is bound as the message itself:
    // bound to a type or to text, the host's metadata would take that property's place. The step reads the JSON.
    [Function("ArticleRemoved")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ArticlesRemoved, Connection = StorageNames.Connection)] QueueMessage message,
        CancellationToken ct) =>
        step.RunAsync(message.Body.ToString(), ct);
}
