using System.Text.Json;

namespace Ingest.Pipeline;

/// <summary>
/// What Event Grid tells of a blob, in either of its schemas: its own, or CloudEvents 1.0. Read from JSON by us, so that a message of
/// another shape is a value and no failure.
/// </summary>
/// <param name="Kind">What happened, such as <see cref="Deleted"/>.</param>
/// <param name="Container">The container.</param>
/// <param name="Blob">Name of the blob in it, as the event spells it.</param>
public sealed record BlobEvent(string Kind, string Container, string Blob)
{
    /// <summary>The kind of event that tells of a blob that was deleted.</summary>
    public const string Deleted = "Microsoft.Storage.BlobDeleted";

    private const string BeforeContainer = "/blobServices/default/containers/";
    private const string BeforeBlob = "/blobs/";

    /// <summary>
    /// The names that may be meant. Whether a subject writes "%20" for a space is not stated anywhere; a name that is no file of ours is
    /// passed by, so both are looked at.
    /// </summary>
    public IEnumerable<string> Names => new[] { Blob, Uri.UnescapeDataString(Blob) }.Distinct(StringComparer.Ordinal);

    /// <summary>Reads a message: one event, or a list of one. Null where it is none.</summary>
    public static BlobEvent? Parse(string message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            var root = document.RootElement;
            if (root is { ValueKind: JsonValueKind.Array } && root.GetArrayLength() is 1) root = root[0];
            return root.ValueKind is JsonValueKind.Object && (Text(root, "eventType") ?? Text(root, "type")) is { } kind
                ? Of(kind, Text(root, "subject") ?? "")
                : null;
        }
        // A string that is half a surrogate pair is JSON, and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static BlobEvent? Of(string kind, string subject)
    {
        if (!subject.StartsWith(BeforeContainer, StringComparison.Ordinal)) return null;
        var path = subject[BeforeContainer.Length..];
        var end = path.IndexOf(BeforeBlob, StringComparison.Ordinal);
        return end > 0 && path.Length > end + BeforeBlob.Length
            ? new BlobEvent(kind, path[..end], path[(end + BeforeBlob.Length)..])
            : null;
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
