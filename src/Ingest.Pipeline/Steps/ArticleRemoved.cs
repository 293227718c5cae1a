using Ingest.Articles;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: the news that a file was taken out of the drop folder. Out: nothing of it is left but its status row, which says so. May run
/// twice, late, out of order and in parallel with itself.
/// </summary>
/// <remarks>
/// The news is a hint: what counts is whether the file is there now. One that was dropped again is left alone, as its own trigger tells of
/// it; should it come back while this runs, <see cref="EnrichArticle"/>, which does the work, finds it and reads it. A file of which no
/// row tells was never taken, and leaves none.
/// </remarks>
public sealed partial class ArticleRemoved(
    StatusTable status, ArticleBlobs blobs, EnrichArticle enrich, ILogger<ArticleRemoved> logger)
{
    /// <param name="message">The event, as JSON; one that is none of ours is logged and left.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<RemovalOutcome> RunAsync(string message, CancellationToken ct)
    {
        if (BlobEvent.Parse(message) is not { Kind: BlobEvent.Deleted, Container: StorageNames.Articles } removal)
        {
            LogForeign(StorageNames.ArticlesRemoved, message.Length);
            return new RemovalOutcome(RemovalResult.Foreign, null);
        }

        var outcome = new RemovalOutcome(RemovalResult.NeverTaken, removal.Blob);
        foreach (var name in removal.Names)
        {
            outcome = new RemovalOutcome(await WithdrawAsync(name, ct), name);
            if (outcome.Result is not RemovalResult.NeverTaken) break;
        }

        return outcome;
    }

    /// <summary>Withdraws what a file caused, if it is gone.</summary>
    public Task<RemovalResult> WithdrawAsync(string blob, CancellationToken ct) =>
        Spans.RunAsync(() => Spans.Of("withdraw article", blob), _ => WithdrawIfGoneAsync(blob, ct), result => result);

    private async Task<RemovalResult> WithdrawIfGoneAsync(string blob, CancellationToken ct)
    {
        var id = ArticleId.Of(blob);
        var result = await LookAsync(id, blob, ct);
        if (result is RemovalResult.Withdrawn) await enrich.RunAsync(new EnrichmentRequest(id, blob, null), ct);
        LogOutcome(id, blob, result);
        return result;
    }

    private async Task<RemovalResult> LookAsync(string id, string blob, CancellationToken ct)
    {
        if (await status.ReadAsync(id, ct) is not { } known) return RemovalResult.NeverTaken;
        if (known.Row is { Station: ArticleStation.Removed, Pending: false }) return RemovalResult.Unchanged;
        return await blobs.FindAsync(blob, ct) is null ? RemovalResult.Withdrawn : RemovalResult.IsThere;
    }

    [LoggerMessage(40, LogLevel.Information, "Removed article {ArticleId} ({Blob}): {Result}")]
    private partial void LogOutcome(string articleId, string blob, RemovalResult result);

    [LoggerMessage(41, LogLevel.Warning, "A message on {Queue} of {Length} characters tells of no file removed; dropped")]
    private partial void LogForeign(string queue, int length);
}

/// <summary>What became of the news that a file was removed.</summary>
/// <param name="Result">In a word.</param>
/// <param name="Blob">The file; null where the message names none.</param>
public sealed record RemovalOutcome(RemovalResult Result, string? Blob);

public enum RemovalResult
{
    /// <summary>What it caused is withdrawn.</summary>
    Withdrawn,

    /// <summary>That was done before.</summary>
    Unchanged,

    /// <summary>The file is there again, or still: left alone.</summary>
    IsThere,

    /// <summary>No file of that name was ever taken.</summary>
    NeverTaken,

    /// <summary>The message is no news of the drop folder.</summary>
    Foreign,
}
