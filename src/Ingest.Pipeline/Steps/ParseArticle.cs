using Ingest.Articles;
using Ingest.Articles.Schedules;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: the name of a dropped file. Out: its status row, and what the host must send on. May run twice, late, out of order and in
/// parallel with itself.
/// </summary>
/// <remarks>
/// The order makes it so: the status row is read first, then the file, and the row is written only if it still is as it was read. So
/// whatever a row says was seen in the file after the row before it was written: a slow run of an older version finds the row changed
/// and starts over. A row that says <see cref="ArticleStatus.Pending"/> asks for enrichment until the next step has answered it, so a
/// host that dies between writing and sending loses nothing: the file is delivered again and the request goes out again.
/// </remarks>
public sealed partial class ParseArticle(
    StatusTable status, ArticleBlobs blobs, ArticleReader reader, Metrics metrics, TimeProvider time, ILogger<ParseArticle> logger)
{
    public Task<ParseOutcome> RunAsync(string blobName, CancellationToken ct) =>
        Spans.RunAsync(() => Spans.Of("parse article", blobName), _ => RunUntilWrittenAsync(blobName, ct), outcome => outcome.Result);

    private async Task<ParseOutcome> RunUntilWrittenAsync(string blobName, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= LostRace.Attempts; attempt++)
        {
            if (await TryAsync(blobName, ct) is not { } outcome) continue;
            metrics.Add(outcome);
            LogOutcome(outcome.ArticleId, blobName, outcome.Result, outcome.Request is not null);
            return outcome;
        }

        throw LostRace.GivenUp($"The status of {blobName}");
    }

    /// <summary>Null when somebody else wrote the status row meanwhile.</summary>
    private async Task<ParseOutcome?> TryAsync(string blobName, CancellationToken ct)
    {
        var id = ArticleId.Of(blobName);
        var known = await status.ReadAsync(id, ct);
        if (await blobs.ReadAsync(blobName, ct) is not { } drop) return Gone(id, blobName, known?.Row);

        var request = new EnrichmentRequest(id, blobName, drop.ETag) { TraceParent = Spans.Current };
        if (known?.Row is { Station: not ArticleStation.Failed } row && row.BlobETag == drop.ETag)
            return new ParseOutcome(ParseResult.Unchanged, id, blobName, row.Pending ? request : null, []);

        var next = new ArticleStatus
        {
            ArticleId = id,
            Blob = blobName,
            Station = ArticleStation.Rejected,
            BlobETag = drop.ETag,
            BlobLastModified = drop.LastModified,
            UpdatedAt = time.GetUtcNow(),
            EnrichedAt = known?.Row.BlobETag == drop.ETag ? known.Row.EnrichedAt : null,
            Trace = Spans.Current,
        };
        var reasons = (IReadOnlyList<string>)[];
        switch (reader.Read(drop.File))
        {
            case Article article:
                next = Parsed(next, article);
                break;
            case Schedule list:
                next = Parsed(next, list.Article);
                break;
            case Rejection rejection:
                reasons = rejection.Reasons;
                next = next with { Reason = string.Join(" ", reasons), Pending = MayHaveCausedRows(known?.Row) };
                break;
        }

        if (!await status.TryWriteAsync(next, known, ct)) return null;
        var result = next.Station is ArticleStation.Parsed ? ParseResult.Parsed : ParseResult.Rejected;
        return new ParseOutcome(result, id, blobName, next.Pending ? request : null, reasons);
    }

    private static ArticleStatus Parsed(ArticleStatus row, Article article) =>
        row with { Station = ArticleStation.Parsed, Date = article.Date.Day, Title = article.Title.Text, Pending = true };

    // Nothing is written here: what the file caused is withdrawn by the next step, which then says so in the row.
    private static ParseOutcome Gone(string id, string blobName, ArticleStatus? known) => new(
        ParseResult.Removed,
        id,
        blobName,
        known is null or { Station: ArticleStation.Removed, Pending: false } ? null : new EnrichmentRequest(id, blobName, null),
        []);

    private static bool MayHaveCausedRows(ArticleStatus? known) =>
        known is { Pending: true } or { Station: ArticleStation.Enriched or ArticleStation.Failed };

    [LoggerMessage(10, LogLevel.Information, "Article {ArticleId} ({Blob}): {Result}, request: {HasRequest}")]
    private partial void LogOutcome(string articleId, string blob, ParseResult result, bool hasRequest);
}
