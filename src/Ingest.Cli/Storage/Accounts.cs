using Azure.Core;
using Azure.Storage.Queues;
using Ingest.Pipeline;

namespace Ingest.Cli.Storage;

/// <summary>An account's clients, tuned to who uses them.</summary>
internal static class Accounts
{
    /// <summary>For commands that a person waits for: gives up within seconds.</summary>
    public static StorageAccount Brief(StorageTarget target) => Open(target, options =>
    {
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(300);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(4);
    });

    /// <summary>For the local host: sits out what can be sat out, and sees messages as they are on the wire.</summary>
    public static StorageAccount Raw(StorageTarget target) => Open(target, options =>
    {
        if (options is QueueClientOptions queues) queues.MessageEncoding = QueueMessageEncoding.None;
    });

    /// <summary>Asks the blob service for a sign of life; throws what the clients throw where there is none.</summary>
    public static async Task ReachAsync(this StorageAccount account, CancellationToken cancellation)
    {
        var containers = account.Blobs.GetBlobContainersAsync(cancellationToken: cancellation);
        _ = await containers.AsPages(pageSizeHint: 1).FirstOrDefaultAsync(cancellation);
    }

    private static StorageAccount Open(StorageTarget target, Action<ClientOptions> tune) =>
        StorageAccount.Open(target.Configuration(), new IngestClientOptions { Configure = tune });
}
