using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Articles;

namespace Ingest.Cli.Local;

/// <summary>
/// What the host remembers of the blobs it ran: one empty blob per version, laid out as the functions host lays out its own
/// (<c>azure-webjobs-hosts/blobreceipts/{host}/{function}/{etag}/{container}/{blob}</c>). Failures are counted on the receipt, so
/// that a restart does not forget them.
/// </summary>
internal sealed class BlobReceipts(BlobContainerClient hosts, string hostId, string functionId, string container)
{
    private const int LongestBlobName = 1024;
    private const string Completed = "Completed";
    private const string Failures = "Failures";
    private readonly ConcurrentDictionary<string, Receipt> _known = new(StringComparer.Ordinal);

    private string Folder => $"blobreceipts/{hostId}/{functionId}/";

    /// <summary>Reads all receipts at once: one listing is far cheaper than a question per blob.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await hosts.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await foreach (var blob in hosts.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, Folder, cancellation))
        {
            var count = blob.Metadata.TryGetValue(Failures, out var written)
                && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var failures) ? failures : 0;
            _known[blob.Name] = new Receipt(blob.Metadata.ContainsKey(Completed), count);
        }
    }

    public Receipt Of(string blob, ETag version) => _known.GetValueOrDefault(NameOf(blob, version), new Receipt(false, 0));

    public Task CompleteAsync(string blob, ETag version, CancellationToken cancellation) =>
        WriteAsync(NameOf(blob, version), Of(blob, version) with { IsCompleted = true }, cancellation);

    public async Task<int> CountFailureAsync(string blob, ETag version, CancellationToken cancellation)
    {
        var receipt = Of(blob, version);
        receipt = receipt with { Failures = receipt.Failures + 1 };
        await WriteAsync(NameOf(blob, version), receipt, cancellation);
        return receipt.Failures;
    }

    private async Task WriteAsync(string name, Receipt receipt, CancellationToken cancellation)
    {
        var metadata = new Dictionary<string, string>();
        if (receipt.IsCompleted) metadata[Completed] = "True";
        if (receipt.Failures > 0) metadata[Failures] = receipt.Failures.ToString(CultureInfo.InvariantCulture);
        _known[name] = receipt;
        await hosts.GetBlobClient(name).UploadAsync(BinaryData.Empty, new BlobUploadOptions { Metadata = metadata }, cancellation);
    }

    private string NameOf(string blob, ETag version)
    {
        var name = $"{Folder}{version:H}/{container}/{blob}";
        return name.Length <= LongestBlobName ? name : $"{Folder}{version:H}/{container}/{ArticleId.Of(blob)}";
    }
}

/// <param name="IsCompleted">Whether this version needs no further run, be it done or given up.</param>
/// <param name="Failures">How often its run failed.</param>
internal sealed record Receipt(bool IsCompleted, int Failures);
