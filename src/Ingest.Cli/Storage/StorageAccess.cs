using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Ingest.Cli.Storage;

/// <summary>
/// The three services of an account. <see cref="Brief"/> gives up within seconds, for commands that a person waits for; <see cref="Patient"/>
/// sits out what a host has to sit out.
/// </summary>
internal sealed record StorageAccess(BlobServiceClient Blobs, QueueServiceClient Queues, TableServiceClient Tables)
{
    public static StorageAccess Brief(StorageTarget target) => Of(target, options =>
    {
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(300);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(4);
    });

    public static StorageAccess Patient(StorageTarget target) => Of(target, _ => { });

    /// <summary>Asks the blob service for a sign of life; throws what the clients throw where there is none.</summary>
    public async Task ReachAsync(CancellationToken cancellation) =>
        _ = await Blobs.GetBlobContainersAsync(cancellationToken: cancellation).AsPages(pageSizeHint: 1).FirstOrDefaultAsync(cancellation);

    private static StorageAccess Of(StorageTarget target, Action<ClientOptions> tune)
    {
        T Tuned<T>(T options)
            where T : ClientOptions
        {
            tune(options);
            return options;
        }

        var (blobs, queues, tables) = (Tuned(new BlobClientOptions()), Tuned(new QueueClientOptions()), Tuned(new TableClientOptions()));
        if (target.ConnectionString is { } connection)
            return new StorageAccess(new BlobServiceClient(connection, blobs), new QueueServiceClient(connection, queues), new TableServiceClient(connection, tables));

        var credential = new DefaultAzureCredential();
        return new StorageAccess(
            new BlobServiceClient(target.BlobServiceUri!, credential, blobs),
            new QueueServiceClient(target.QueueServiceUri!, credential, queues),
            new TableServiceClient(target.TableServiceUri!, credential, tables));
    }
}
