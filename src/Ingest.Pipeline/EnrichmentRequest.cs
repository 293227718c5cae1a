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
    public string ToJson() => JsonSerializer.Serialize(this, Json.Default.EnrichmentRequest);

    /// <summary>Reads a message. One that is not ours is an error of whoever sent it, and belongs in the poison queue.</summary>
    public static EnrichmentRequest Parse(string message)
    {
        try
        {
            if (JsonSerializer.Deserialize(message, Json.Default.EnrichmentRequest) is { ArticleId.Length: > 0, Blob.Length: > 0 } request) return request;
        }
        catch (JsonException e)
        {
            throw new FormatException($"A message on {StorageNames.ArticlesToEnrich} is not JSON with articleId, blob and etag.", e);
        }

        throw new FormatException($"A message on {StorageNames.ArticlesToEnrich} lacks articleId or blob.");
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(EnrichmentRequest))]
    private sealed partial class Json : JsonSerializerContext;
}
