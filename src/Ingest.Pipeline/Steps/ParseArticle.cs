namespace Ingest.Pipeline.Steps;

public sealed class ParseArticle(StorageAccount account)
{
    public Task<ParseOutcome> RunAsync(string blobName, CancellationToken ct) => throw new NotSupportedException(account.ToString());
}
