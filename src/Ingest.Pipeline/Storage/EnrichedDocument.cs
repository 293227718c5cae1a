using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Pipeline.Contract;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// <c>enriched/{articleId}.json</c>: an article with its links and claims, in the words of <c>ingest analyze</c>, and beside them what
/// the pipeline must remember. Its own ETag orders everything: whoever replaces it has read it before reading the dropped file, so an
/// older version never replaces a newer one, and no clock is asked.
/// </summary>
public sealed record EnrichedDocument
{
    /// <summary>Version of this format.</summary>
    public int Version { get; init; } = 1;

    public required string ArticleId { get; init; }

    public required string Blob { get; init; }

    public required DocumentState State { get; init; }

    /// <summary>The version of the dropped file this was made of; null when the file was gone.</summary>
    public string? BlobETag { get; init; }

    public DateTimeOffset? BlobLastModified { get; init; }

    /// <summary>Version of the catalog it was linked with.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Version of the code that made it: another build may read the same words differently.</summary>
    public required string Engine { get; init; }

    /// <summary>The settings that decide what is found; empty in documents of builds that did not write it.</summary>
    public string Settings { get; init; } = "";

    /// <summary>Why the file was rejected.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The article; null when the file is gone or was rejected, so that no text outlives its file.</summary>
    public ArticlePart? Article { get; init; }

    public IReadOnlyList<LinkPart> Links { get; init; } = [];

    public IReadOnlyList<FixturePart> Fixtures { get; init; } = [];

    public IReadOnlyList<AbstentionPart> Abstained { get; init; } = [];

    public IReadOnlyList<UnknownPart> Unknown { get; init; } = [];

    /// <summary>What in a list of matches could not be read.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The table rows this document causes.</summary>
    public IReadOnlyList<RowName> Rows { get; init; } = [];

    /// <summary>
    /// Rows that earlier versions caused and this one does not. They are kept for good, since a slow run of an earlier version may write
    /// them again at any time; there are never more than the versions before had.
    /// </summary>
    public IReadOnlyList<RowName> Withdraws { get; init; } = [];

    /// <summary>Whether <paramref name="other"/> was made of the same file with the same knowledge, by the same rules.</summary>
    public bool IsMadeLike(EnrichedDocument other) =>
        (State, BlobETag, CatalogVersion, Engine, Settings)
        == (other.State, other.BlobETag, other.CatalogVersion, other.Engine, other.Settings);

    /// <summary>This document as the successor of another: what that one caused and this one does not is withdrawn.</summary>
    public EnrichedDocument After(EnrichedDocument? earlier) =>
        earlier is null ? this : this with { Withdraws = [.. earlier.Rows.Concat(earlier.Withdraws).Except(Rows)] };

    public BinaryData ToJson() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this, DocumentJson.Readable.EnrichedDocument));

    public static EnrichedDocument Parse(BinaryData json) => JsonSerializer.Deserialize(json, DocumentJson.Readable.EnrichedDocument)!;
}

[JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
public enum DocumentState
{
    /// <summary>The file is an article.</summary>
    [JsonStringEnumMemberName("enriched")]
    Enriched,

    /// <summary>The file cannot be used.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>The file is gone.</summary>
    [JsonStringEnumMemberName("removed")]
    Removed,
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EnrichedDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext
{
    /// <summary>Leaves "é" and "–" readable: the document is never part of a page.</summary>
    public static DocumentJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
