using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Pipeline;

namespace Ingest.Cli.Storage;

/// <summary>The calendars and pages in the web container, as the host's own setting names it.</summary>
internal sealed class WebFiles(Shell shell, StorageAccount access)
{
    private const string Setting = "Ingest__WebContainer";

    public const string Index = "index.html";

    private readonly BlobContainerClient _container = access.Blobs.GetBlobContainerClient(Container(shell));

    public string ContainerName => _container.Name;

    public static string Team(string id) => $"teams/{id}.html";

    public static string Day(DateOnly day) => $"days/{day.Iso()}.html";

    public static string TeamCalendar(string id) => $"calendars/{id}.ics";

    public static string CompetitionCalendar(string id) => $"calendars/competitions/{id}.ics";

    /// <summary>Where a file is; without a signature that the storage may have been named with.</summary>
    public Uri AddressOf(string name) => new UriBuilder(_container.GetBlobClient(name).Uri) { Query = "" }.Uri;

    public async Task<bool> HasAsync(string name, CancellationToken cancellation) =>
        await _container.GetBlobClient(name).ExistsAsync(cancellation);

    /// <summary>A file's text as it stands, or null where there is none.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return (await _container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content.ToString();
        }
        catch (RequestFailedException missing)
            when (missing.ErrorCode == BlobErrorCode.BlobNotFound || missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return null;
        }
    }

    private static string Container(Shell shell) => shell.Variable(Setting) switch
    {
        null => StorageNames.Web,
        "" => throw new UsageException($"{Setting} is empty, so no pages and calendars are published: set it to the container's name."),
        var name => name,
    };
}
