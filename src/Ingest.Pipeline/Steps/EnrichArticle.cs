namespace Ingest.Pipeline.Steps;

public sealed class EnrichArticle(StorageAccount account)
{
    public Task<EnrichOutcome> RunAsync(EnrichmentRequest request, CancellationToken ct) => throw new NotSupportedException(account.ToString());
}
