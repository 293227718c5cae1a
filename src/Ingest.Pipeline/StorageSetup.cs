using Azure;
using Azure.Storage.Blobs.Models;

namespace Ingest.Pipeline;

/// <summary>Creates what the pipeline needs in its storage account and leaves alone what is there. Called by each host on start.</summary>
public sealed class StorageSetup(StorageAccount account, IngestOptions options)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var name in StorageNames.Containers.Where(name => name != StorageNames.Web))
            await CreateAsync(name, PublicAccessType.None);
        if (options.WebContainer.Length > 0) await CreateAsync(options.WebContainer, WebAccess);
        foreach (var name in StorageNames.Queues)
            await IgnoreExistingAsync(account.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: ct));
        foreach (var name in StorageNames.Tables)
            await IgnoreExistingAsync(account.Tables.CreateTableIfNotExistsAsync(name, ct));

        Task CreateAsync(string container, PublicAccessType access) =>
            IgnoreExistingAsync(account.Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync(access, cancellationToken: ct));
    }

    // Blobs can then be read by whoever knows their names; the container is listed for nobody.
    private PublicAccessType WebAccess =>
        (options.WebIsPublic ?? account.IsOnThisMachine) ? PublicAccessType.Blob : PublicAccessType.None;

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
