namespace Ingest.Pipeline.Steps;

public sealed class RebuildDigests(StorageAccount account)
{
    public Task<RebuildOutcome> RunAsync(DateOnly? asOf, CancellationToken ct) => throw new NotSupportedException(account.ToString());
}
