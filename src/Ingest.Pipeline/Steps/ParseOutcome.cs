namespace Ingest.Pipeline.Steps;

/// <summary>What became of a dropped file.</summary>
/// <param name="Result">In a word.</param>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Blob">The file.</param>
/// <param name="Request">
/// What the host must send to <see cref="StorageNames.ArticlesToEnrich"/>, or null where nothing is to be sent.
/// </param>
/// <param name="Reasons">Why a file was rejected, in sentences for the person who dropped it; otherwise empty.</param>
public sealed record ParseOutcome(
    ParseResult Result, string ArticleId, string Blob, EnrichmentRequest? Request, IReadOnlyList<string> Reasons);

public enum ParseResult
{
    /// <summary>It is an article, and was not known as such.</summary>
    Parsed,

    /// <summary>It cannot be used.</summary>
    Rejected,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>This very version was parsed or rejected before.</summary>
    Unchanged,
}
