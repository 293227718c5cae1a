using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Ingest.Pipeline.Storage;

/// <summary>A document together with the version it was read as.</summary>
public sealed record StoredDocument(EnrichedDocument Document, ETag ETag);

/// <summary>The container of enriched documents.</summary>
public sealed class EnrichedArticles(StorageAccount account)
{
    private readonly BlobContainerClient _container = account.Blobs.GetBlobContainerClient(StorageNames.Enriched);

    public async Task<StoredDocument?> ReadAsync(string articleId, CancellationToken ct)
    {
        try
        {
            var found = (await Blob(articleId).DownloadContentAsync(ct)).Value;
            return new StoredDocument(EnrichedDocument.Parse(found.Content), found.Details.ETag);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>All documents, by article id; none where the container is not there yet.</summary>
    public async IAsyncEnumerable<EnrichedDocument> ReadAllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (!await _container.ExistsAsync(ct)) yield break;
        await foreach (var blob in _container.GetBlobsAsync(cancellationToken: ct))
        {
            // A document that was deleted since it was listed is none.
            if (await ReadAsync(Path.GetFileNameWithoutExtension(blob.Name), ct) is { } stored) yield return stored.Document;
        }
    }

    /// <summary>
    /// Writes the document if the stored one is still as it was read, or still absent where <paramref name="read"/> is null. Returns the
    /// version written, or null when somebody was first.
    /// </summary>
    public async Task<ETag?> TryWriteAsync(EnrichedDocument document, StoredDocument? read, CancellationToken ct)
    {
        var options = new BlobUploadOptions
        {
            Conditions = read is null
                ? new BlobRequestConditions { IfNoneMatch = ETag.All }
                : new BlobRequestConditions { IfMatch = read.ETag },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" },
        };
        try
        {
            return (await Blob(document.ArticleId).UploadAsync(document.ToJson(), options, ct)).Value.ETag;
        }
        catch (RequestFailedException e) when (LostRace.Is(e))
        {
            return null;
        }
    }

    private BlobClient Blob(string articleId) => _container.GetBlobClient($"{articleId}.json");
}
