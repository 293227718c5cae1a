using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Ingest.Pipeline;

/// <summary>The clients of the storage account that the setting <see cref="StorageNames.Connection"/> names.</summary>
public sealed record StorageAccount(BlobServiceClient Blobs, QueueServiceClient Queues, TableServiceClient Tables)
{
    /// <summary>Whether it is an emulator that only this machine reaches.</summary>
    public bool IsOnThisMachine => Blobs.Uri.IsLoopback;

    /// <summary>
    /// Opens the account by the Functions host's own rules, so that triggers and steps always meet the same one: the setting
    /// <c>AzureWebJobsIngestStorage</c> comes before <c>IngestStorage</c>; its value is a connection string
    /// (<c>UseDevelopmentStorage=true</c> for a local emulator), or it has keys instead of a value: <c>accountName</c>, or
    /// <c>blobServiceUri</c>, <c>queueServiceUri</c> and <c>tableServiceUri</c>, and <c>clientId</c> of a managed identity. A value that is
    /// the account's https address, such as <c>https://name.blob.core.windows.net</c>, is understood too.
    /// </summary>
    public static StorageAccount Open(IConfiguration configuration, IngestClientOptions options)
    {
        var section = Section(configuration);
        return section.Value switch
        {
            { Length: > 0 } value when value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) =>
                Open(new Uri(value), Credential(section), options),
            { Length: > 0 } value => Open(value, options),
            _ => Open(
                ServiceUri(section, "blob"), ServiceUri(section, "queue"), ServiceUri(section, "table"), Credential(section), options),
        };
    }

    private static StorageAccount Open(string connectionString, IngestClientOptions options) => new(
        new BlobServiceClient(connectionString, options.Blobs()),
        new QueueServiceClient(connectionString, options.Queues()),
        new TableServiceClient(connectionString, options.Tables()));

    private static StorageAccount Open(Uri account, TokenCredential credential, IngestClientOptions options)
    {
        var labels = account.Host.Split('.');
        if (labels.Length < 3 || labels[1] is not ("blob" or "queue" or "table"))
        {
            throw new InvalidOperationException(
                $"{StorageNames.Connection} is {account}, which is not an address like https://name.blob.core.windows.net.");
        }

        Uri Of(string service) => new UriBuilder("https", string.Join('.', [labels[0], service, .. labels[2..]])).Uri;
        return Open(Of("blob"), Of("queue"), Of("table"), credential, options);
    }

    private static StorageAccount Open(Uri blobs, Uri queues, Uri tables, TokenCredential credential, IngestClientOptions options) => new(
        new BlobServiceClient(blobs, credential, options.Blobs()),
        new QueueServiceClient(queues, credential, options.Queues()),
        new TableServiceClient(tables, credential, options.Tables()));

    private static IConfigurationSection Section(IConfiguration configuration)
    {
        var section = configuration.GetSection("AzureWebJobs" + StorageNames.Connection);
        if (!section.Exists()) section = configuration.GetSection(StorageNames.Connection);
        return section.Exists()
            ? section
            : throw new InvalidOperationException(
                $"No storage account is set: {StorageNames.Connection} must be a connection string, UseDevelopmentStorage=true, " +
                "or have the key accountName.");
    }

    private static Uri ServiceUri(IConfigurationSection section, string service) =>
        section[$"{service}ServiceUri"] is { Length: > 0 } stated ? new Uri(stated)
        : section["accountName"] is { Length: > 0 } name ? new Uri($"https://{name}.{service}.core.windows.net")
        : throw new InvalidOperationException($"{section.Path} has neither accountName nor {service}ServiceUri.");

    private static DefaultAzureCredential Credential(IConfigurationSection section) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] });
}
