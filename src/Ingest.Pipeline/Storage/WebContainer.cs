using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs.Models;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>What publishing changed in the web container.</summary>
public sealed record WrittenFiles(int Written, int Deleted)
{
    public static WrittenFiles None { get; } = new(0, 0);
}

/// <summary>
/// The calendars and pages, in the container that <see cref="IngestOptions.WebContainer"/> names. A file is uploaded where the MD5 that the
/// storage lists differs from that of its bytes, so an unchanged edition costs the listing and no write. Uploads have no condition: of two
/// rebuilds at once the slower may leave an older page, whose MD5 the next rebuild finds to differ.
/// </summary>
public sealed class WebContainer(StorageAccount account, IngestOptions options)
{
    /// <summary>
    /// Five minutes, as often as digests are rebuilt: a reader's browser and calendar see a moved match about as soon as it is known here.
    /// </summary>
    private const string CacheControl = "public, max-age=300";

    private static readonly string[] OwnFolders = ["calendars/", "days/", "teams/"];

    /// <summary>Makes the container hold these files. What others put there under other names stays.</summary>
    public async Task<WrittenFiles> PublishAsync(IEnumerable<WebFile> files, CancellationToken ct)
    {
        if (options.WebContainer.Length == 0) return WrittenFiles.None;
        var container = account.Blobs.GetBlobContainerClient(options.WebContainer);
        var stored = new ConcurrentDictionary<string, BlobItemProperties>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: ct)) stored[blob.Name] = blob.Properties;

        var written = 0;
        await SideBySide.ForEachAsync(files, async (file, token) =>
        {
            var content = Encoding.UTF8.GetBytes(file.Text);
            var headers = Headers(file, content);
            if (stored.TryRemove(file.Name, out var found) && IsSame(found, headers)) return;
            await container.GetBlobClient(file.Name)
                .UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { HttpHeaders = headers }, token);
            Interlocked.Increment(ref written);
        }, ct);

        var unwanted = stored.Keys.Where(IsOwn).ToList();
        await SideBySide.ForEachAsync(
            unwanted, (name, token) => container.DeleteBlobIfExistsAsync(name, cancellationToken: token), ct);
        return new WrittenFiles(written, unwanted.Count);
    }

    [SuppressMessage("Security", "CA5351", Justification = "The storage lists this hash of a blob and no other; it guards nothing.")]
    private static BlobHttpHeaders Headers(WebFile file, byte[] content) => new()
    {
        ContentType = file.ContentType,
        CacheControl = CacheControl,
        ContentHash = MD5.HashData(content),
    };

    private static bool IsSame(BlobItemProperties stored, BlobHttpHeaders wanted) =>
        stored.ContentHash is { } hash && hash.AsSpan().SequenceEqual(wanted.ContentHash)
        && stored.ContentType == wanted.ContentType
        && stored.CacheControl == wanted.CacheControl;

    private static bool IsOwn(string name) =>
        name == "index.html" || OwnFolders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal));
}
