using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Pipeline;

/// <summary>
/// The message on <see cref="StorageNames.ArticlesToEnrich"/>: look at this article. It carries names, never text, and it is a hint, not a
/// statement: whoever takes it reads what the storage holds by then.
/// </summary>
/// <remarks>
/// No key may be called like a queue trigger's metadata (<c>Id</c>, <c>DequeueCount</c>, <c>PopReceipt</c>, <c>InsertionTime</c>,
/// <c>ExpirationTime</c>, <c>NextVisibleTime</c>): the Functions worker would put the metadata in its place.
/// </remarks>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Blob">Name of the blob it was dropped as.</param>
/// <param name="ETag">ETag of the version that was seen, or null when it was seen to be gone.</param>
public sealed partial record EnrichmentRequest(string ArticleId, string Blob, [property: JsonPropertyName("etag")] string? ETag)
{
    /// <summary>
    /// Trace context of whoever asks, so that one trace shows an article's whole way; null where nobody traces. It is spelled as its header is:
    /// <see href="https://www.w3.org/TR/trace-context/#traceparent-header">traceparent</see>.
    /// </summary>
    [JsonPropertyName("traceparent")]
    public string? TraceParent { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json.Default.EnrichmentRequest);

    /// <summary>Reads a message. One that is not ours is an error of whoever sent it, and belongs in the poison queue.</summary>
    public static EnrichmentRequest Parse(string message)
    {
        EnrichmentRequest? request;
        try
        {
            request = JsonSerializer.Deserialize(message, Json.Default.EnrichmentRequest);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"A message on {StorageNames.ArticlesToEnrich} is not JSON.", e);
        }

        return request is { Blob.Length: > 0 } && request.ArticleId == Articles.ArticleId.Of(request.Blob)
            ? request
            : throw new FormatException($"A message on {StorageNames.ArticlesToEnrich} lacks a blob, or has another article's id.");
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(EnrichmentRequest))]
    private sealed partial class Json : JsonSerializerContext;
}
