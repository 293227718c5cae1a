using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Articles;

namespace Ingest.Pipeline.Storage;

/// <summary>A dropped file together with the version it is.</summary>
/// <param name="File">The bytes and what the storage says about them.</param>
/// <param name="ETag">The version: any overwrite gets another.</param>
/// <param name="LastModified">When this version was written.</param>
public sealed record DroppedBlob(DroppedFile File, string ETag, DateTimeOffset LastModified);

/// <summary>A dropped file as it is listed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ETag">The version: any overwrite gets another.</param>
/// <param name="LastModified">When this version was written.</param>
public sealed record ListedBlob(string Name, string ETag, DateTimeOffset LastModified);

/// <summary>The drop folder.</summary>
public sealed class ArticleBlobs(StorageAccount account, IngestOptions options)
{
    private readonly BlobContainerClient _container = account.Blobs.GetBlobContainerClient(StorageNames.Articles);

    /// <summary>
    /// Reads a file as it is now, or null when it is gone. Of a file over the limit one byte too many is read: enough for the reader to
    /// say so, and no more in memory.
    /// </summary>
    public async Task<DroppedBlob?> ReadAsync(string name, CancellationToken ct)
    {
        try
        {
            using var download = (await _container.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: ct)).Value;
            var length = (int)Math.Min(download.Details.ContentLength, options.MaxArticleBytes + 1L);
            var content = new byte[length];
            await download.Content.ReadExactlyAsync(content, ct);
            var metadata = new Dictionary<string, string>(download.Details.Metadata, StringComparer.OrdinalIgnoreCase);
            return new DroppedBlob(
                new DroppedFile(name, content, download.Details.LastModified, metadata),
                VersionOf(download.Details.ETag), download.Details.LastModified);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>What is said about a file as it is now, or null when it is gone. Its text is not read.</summary>
    public async Task<ListedBlob?> FindAsync(string name, CancellationToken ct)
    {
        try
        {
            var found = (await _container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: ct)).Value;
            return new ListedBlob(name, VersionOf(found.ETag), found.LastModified);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>All files, by name, as they are while they are listed: five thousand a call.</summary>
    public async IAsyncEnumerable<ListedBlob> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var blob in _container.GetBlobsAsync(cancellationToken: ct))
            yield return new ListedBlob(blob.Name, VersionOf(blob.Properties.ETag!.Value), blob.Properties.LastModified!.Value);
    }

    /// <summary>An ETag as text. Answers about one blob quote it and lists of blobs do not, so quotes are left out.</summary>
    public static string VersionOf(ETag etag) => etag.ToString().Trim('"');
}
