using Azure;
using Azure.Storage.Blobs.Models;

namespace Ingest.Pipeline;

/// <summary>Creates what the pipeline needs in its storage account and leaves alone what is there. Called by each host on start.</summary>
public sealed class StorageSetup(StorageAccount account, IngestOptions options)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var name in StorageNames.Containers)
            await IgnoreExistingAsync(account.Blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: ct));
        if (options.WebContainer.Length > 0)
            await IgnoreExistingAsync(account.Blobs.GetBlobContainerClient(options.WebContainer).CreateIfNotExistsAsync(Access, cancellationToken: ct));
        foreach (var name in StorageNames.Queues)
            await IgnoreExistingAsync(account.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: ct));
        foreach (var name in StorageNames.Tables)
            await IgnoreExistingAsync(account.Tables.CreateTableIfNotExistsAsync(name, ct));
    }

    // Blobs can then be read by whoever knows their names; the container is listed for nobody.
    private PublicAccessType Access => options.WebIsPublic ?? account.IsOnThisMachine ? PublicAccessType.Blob : PublicAccessType.None;

    // Two hosts that start at once may both find nothing; the slower one is told that it exists.
    private static async Task IgnoreExistingAsync(Task creation)
    {
        try
        {
            await creation;
        }
        catch (RequestFailedException e)
            when (e.Status == 409 && e.ErrorCode is "ContainerAlreadyExists" or "QueueAlreadyExists" or "TableAlreadyExists")
        {
        }
    }
}
