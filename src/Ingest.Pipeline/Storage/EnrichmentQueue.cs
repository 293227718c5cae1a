namespace Ingest.Pipeline.Storage;

/// <summary>The queue of requests, for whoever sends one without a host's output binding; encoded as <c>host.json</c> says.</summary>
public sealed class EnrichmentQueue(StorageAccount account)
{
    public Task SendAsync(EnrichmentRequest request, CancellationToken ct) =>
        account.Queues.GetQueueClient(StorageNames.ArticlesToEnrich).SendMessageAsync(request.ToJson(), ct);
}
