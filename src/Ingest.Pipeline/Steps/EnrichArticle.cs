using Azure;
using Ingest.Articles;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: a request that names an article. Out: its document, its rows in <see cref="StorageNames.EntityArticles"/> and
/// <see cref="StorageNames.FixtureClaims"/>, and its status. May run twice, late, out of order and in parallel with itself.
/// </summary>
/// <remarks>
/// The order makes it so:
/// <list type="number">
/// <item>Read the status row, then the document, then the file as it is now. What the request says of its version does not matter.</item>
/// <item>Find what the file says (no storage), and write the document if it still is as it was read. As everybody reads the document
/// before the file, no older version replaces a newer one. The document names the rows it causes and those it withdraws: all that any
/// earlier version caused.</item>
/// <item>Write the rows it causes, delete those it withdraws.</item>
/// <item>Write the status row if it still is as it was read at the start. If it is not, somebody has finished another version
/// meanwhile, and this run may have written its rows over the newer ones: start over, which applies the newer document once more. Of
/// two runs, whoever writes the status last has therefore written its rows after the other.</item>
/// </list>
/// A run that dies in between has its message delivered again, and then ends as above. When the status row says that the document is
/// applied already, rows are compared and only mended, so that a message delivered twice writes nothing.
/// A removed or rejected file leaves a document without text: it remembers what has to stay withdrawn.
/// </remarks>
public sealed partial class EnrichArticle(
    StatusTable status, EnrichedArticles documents, ArticleBlobs blobs, Examination examination, CausedRows causedRows, Metrics metrics,
    TimeProvider time, ILogger<EnrichArticle> logger)
{
    public Task<EnrichOutcome> RunAsync(EnrichmentRequest request, CancellationToken ct) => Spans.RunAsync(
        () => Spans.Taking("enrich article", request.Blob, request.TraceParent),
        _ => RunUntilWrittenAsync(request, ct),
        outcome => outcome.Result);

    private async Task<EnrichOutcome> RunUntilWrittenAsync(EnrichmentRequest request, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= LostRace.Attempts; attempt++)
        {
            if (await TryAsync(request.Blob, ct) is not { } outcome) continue;
            metrics.Add(outcome);
            LogOutcome(outcome.ArticleId, outcome.Blob, outcome.Result, outcome.Links, outcome.Claims, outcome.Abstained, outcome.Unknown);
            return outcome;
        }

        throw LostRace.GivenUp($"The document of {request.Blob}");
    }

    /// <summary>Null when somebody else was faster anywhere on the way.</summary>
    private async Task<EnrichOutcome?> TryAsync(string blob, CancellationToken ct)
    {
        var id = ArticleId.Of(blob);
        var known = await status.ReadAsync(id, ct);
        var stored = await documents.ReadAsync(id, ct);
        var findings = examination.Of(blob, await blobs.ReadAsync(blob, ct));

        if (await StoreAsync(findings.Document, stored, ct) is not { } version) return null;
        var next = Status(findings.Document, version.Document, known?.Row);
        var isApplied = known is not null && known.Row.SaysTheSameAs(next);
        var rows = isApplied ? await causedRows.MissingAsync(findings.Rows, ct) : findings.Rows;
        await causedRows.WriteAsync(rows, ct);
        await causedRows.DeleteAsync(version.Withdraws, ct);

        if (!isApplied && !await status.TryWriteAsync(next, known, ct)) return null;
        return Outcome(isApplied && rows.Count == 0 ? EnrichResult.Unchanged : ResultOf(findings.Document.State), findings.Document);
    }

    /// <summary>
    /// Makes the stored document the one that was found. Returns its version, which is null where there was none and none is called
    /// for, and the rows to withdraw; or null altogether when somebody was first.
    /// </summary>
    private async Task<Applied?> StoreAsync(EnrichedDocument found, StoredDocument? stored, CancellationToken ct)
    {
        if (stored is null && found.State is not DocumentState.Enriched) return new Applied(null, []);
        if (stored is not null && stored.Document.IsMadeLike(found)) return new Applied(stored.ETag, stored.Document.Withdraws);
        var document = found.After(stored?.Document);
        return await documents.TryWriteAsync(document, stored, ct) is { } written ? new Applied(written, document.Withdraws) : null;
    }

    private ArticleStatus Status(EnrichedDocument document, ETag? version, ArticleStatus? known) => new()
    {
        ArticleId = document.ArticleId,
        Blob = document.Blob,
        Station = document.State switch
        {
            DocumentState.Enriched => ArticleStation.Enriched,
            DocumentState.Rejected => ArticleStation.Rejected,
            _ => ArticleStation.Removed,
        },
        Reason = document.Reasons.Concat(document.Warnings).ToList() is { Count: > 0 } reasons ? string.Join(" ", reasons) : null,
        BlobETag = document.BlobETag,
        BlobLastModified = document.BlobLastModified,
        UpdatedAt = time.GetUtcNow(),
        Date = document.Article?.Date,
        Title = document.Article?.Title,
        Links = document.Links.Count,
        Claims = document.Fixtures.Count,
        Abstained = document.Abstained.Count,
        Unknown = document.Unknown.Count,
        CatalogVersion = document.State is DocumentState.Enriched ? document.CatalogVersion : null,
        Document = version?.ToString(),
        EnrichedAt = document.State is not DocumentState.Enriched ? null
            : known?.BlobETag == document.BlobETag && known?.EnrichedAt is { } first ? first : time.GetUtcNow(),
        Trace = Spans.Current,
    };

    private static EnrichOutcome Outcome(EnrichResult result, EnrichedDocument document) => new(
        result,
        document.ArticleId,
        document.Blob,
        document.Links.Count,
        document.Fixtures.Count,
        document.Abstained.Count,
        document.Unknown.Count);

    private static EnrichResult ResultOf(DocumentState state) => state switch
    {
        DocumentState.Enriched => EnrichResult.Enriched,
        DocumentState.Rejected => EnrichResult.Rejected,
        _ => EnrichResult.Removed,
    };

    private sealed record Applied(ETag? Document, IReadOnlyList<RowName> Withdraws);

    [LoggerMessage(20, LogLevel.Information,
        "Article {ArticleId} ({Blob}): {Result}, {Links} links, {Claims} claims, {Abstained} abstained, {Unknown} unknown")]
    private partial void LogOutcome(string articleId, string blob, EnrichResult result, int links, int claims, int abstained, int unknown);
}
