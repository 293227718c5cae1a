namespace Ingest.Articles;

/// <summary>A file as it was dropped: bytes and what the storage says about them, before anyone has looked inside.</summary>
/// <param name="Name">Blob name or path, such as <c>2025/11/preview.txt</c>.</param>
/// <param name="Content">The bytes.</param>
/// <param name="LastModified">When the storage last saw the file change, or null where that is not known.</param>
/// <param name="Metadata">
/// What the dropper stated beside the file; keys are compared without case. <c>date</c> gives the publication date.
/// </param>
public sealed record DroppedFile(
    string Name,
    ReadOnlyMemory<byte> Content,
    DateTimeOffset? LastModified = null,
    IReadOnlyDictionary<string, string>? Metadata = null);
