using System.Text.Json;

namespace Ingest.Pipeline;

/// <summary>What a message on one of the poison queues says was given up.</summary>
/// <param name="Blob">The file it is about.</param>
/// <param name="ETag">The version that was worked on; null where the file was gone.</param>
/// <param name="Reason">What failed and how it is tried again, in sentences for the person who dropped the file.</param>
public sealed record PoisonMessage(string Blob, string? ETag, string Reason)
{
    /// <summary>Trace context of whoever asked for what was given up; null where that is not known.</summary>
    public string? TraceParent { get; init; }

    private const string DropAgain = "To try again, run `ingest retry`, or drop the file again.";

    /// <summary>Reads a message of one of the three queues. Null where it is none of ours, whatever it holds.</summary>
    public static PoisonMessage? Parse(string queue, string message) => queue switch
    {
        StorageNames.ArticlesToEnrichPoison => OfRequest(message),
        StorageNames.ArticlesRemovedPoison => OfRemoval(message),
        StorageNames.BlobTriggerPoison => OfBlob(message),
        _ => throw new ArgumentOutOfRangeException(nameof(queue), queue, "This is no poison queue."),
    };

    private static PoisonMessage? OfRequest(string message)
    {
        try
        {
            var request = EnrichmentRequest.Parse(message);
            var given = request.ETag is null
                ? NotWithdrawn(request.Blob)
                : new PoisonMessage(
                    request.Blob,
                    request.ETag,
                    $"The file was parsed, but linking its names and storing what it says failed each time it was tried. {DropAgain}");
            return given with { TraceParent = request.TraceParent };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static PoisonMessage? OfRemoval(string message) =>
        BlobEvent.Parse(message) is { Kind: BlobEvent.Deleted, Container: StorageNames.Articles } removal
            ? NotWithdrawn(removal.Names.Last())
            : null;

    /// <summary>The host's own report; all containers of the account share its queue.</summary>
    private static PoisonMessage? OfBlob(string message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return Text(document.RootElement, "ContainerName") is StorageNames.Articles
                && Text(document.RootElement, "BlobName") is { Length: > 0 } blob
                && Text(document.RootElement, "ETag")?.Trim('"') is { Length: > 0 } version
                    ? new PoisonMessage(blob, version, $"Reading the file failed each time it was tried. {DropAgain}")
                    : null;
        }
        // A string that is half a surrogate pair is JSON, and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static PoisonMessage NotWithdrawn(string blob) => new(
        blob, null, "The file is gone, but taking back what it said failed each time it was tried. The next sweep tries again.");

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
