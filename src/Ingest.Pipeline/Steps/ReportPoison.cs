using Ingest.Articles;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: a message that a host gave up. Out: the file's status row says so, and how to try again. May run twice, late, out of order and in
/// parallel with everything else.
/// </summary>
/// <remarks>
/// The order of <see cref="ParseArticle"/>: the row is read first, then the file, and the row is written only if it still is as it was
/// read. Only the version that is there now is reported: another one has, or will have, its own message. A version that was finished
/// meanwhile is left as it is; one that is being worked on right now finds the row changed, starts over, and has the last word.
/// </remarks>
public sealed partial class ReportPoison(
    StatusTable status, ArticleBlobs blobs, Metrics metrics, TimeProvider time, ILogger<ReportPoison> logger)
{
    /// <param name="queue">The poison queue it was on.</param>
    /// <param name="message">Its body. One that is none of ours is logged and left: thrown back it would come again for good.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<PoisonOutcome> RunAsync(string queue, string message, CancellationToken ct)
    {
        if (PoisonMessage.Parse(queue, message) is not { } poison)
        {
            LogForeign(queue, message.Length);
            return new PoisonOutcome(PoisonResult.Foreign, null);
        }

        return await Spans.RunAsync(
            () => Spans.Taking("report poison", poison.Blob, poison.TraceParent),
            _ => ReportAsync(queue, poison, ct),
            outcome => outcome.Result);
    }

    private async Task<PoisonOutcome> ReportAsync(string queue, PoisonMessage poison, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= LostRace.Attempts; attempt++)
        {
            if (await TryAsync(poison, ct) is not { } result) continue;
            var outcome = new PoisonOutcome(result, poison.Blob);
            metrics.Add(outcome);
            LogOutcome(ArticleId.Of(poison.Blob), poison.Blob, queue, result);
            return outcome;
        }

        throw LostRace.GivenUp($"The status of {poison.Blob}");
    }

    /// <summary>Null when somebody else wrote the status row meanwhile.</summary>
    private async Task<PoisonResult?> TryAsync(PoisonMessage poison, CancellationToken ct)
    {
        var id = ArticleId.Of(poison.Blob);
        var known = await status.ReadAsync(id, ct);
        var file = await blobs.FindAsync(poison.Blob, ct);
        if (file?.ETag != poison.ETag || IsAnswered(known?.Row, poison.ETag)) return PoisonResult.Overtaken;

        var row = known is null || (file is not null && known.Row.BlobETag != file.ETag) ? New(id, poison.Blob) : known.Row;
        var next = row with
        {
            Station = ArticleStation.Failed,
            Reason = poison.Reason,
            BlobETag = file?.ETag ?? row.BlobETag,
            BlobLastModified = file?.LastModified ?? row.BlobLastModified,
            UpdatedAt = time.GetUtcNow(),
            Pending = false,
            Trace = Spans.Current ?? row.Trace,
        };
        if (known is not null && known.Row.SaysTheSameAs(next)) return PoisonResult.Unchanged;
        return await status.TryWriteAsync(next, known, ct) ? PoisonResult.Reported : null;
    }

    /// <summary>Whether the row already says what came of this version. A row that was never there has nothing to withdraw.</summary>
    private static bool IsAnswered(ArticleStatus? row, string? version) => version is null
        ? row is null or { Station: ArticleStation.Removed, Pending: false }
        : row is { Pending: false, Station: not ArticleStation.Failed } && row.BlobETag == version;

    private ArticleStatus New(string id, string blob) =>
        new() { ArticleId = id, Blob = blob, Station = ArticleStation.Failed, UpdatedAt = time.GetUtcNow() };

    [LoggerMessage(50, LogLevel.Error, "Given up: article {ArticleId} ({Blob}), on {Queue}: {Result}")]
    private partial void LogOutcome(string articleId, string blob, string queue, PoisonResult result);

    [LoggerMessage(51, LogLevel.Warning, "A message on {Queue} of {Length} characters is about no file of the drop folder; dropped")]
    private partial void LogForeign(string queue, int length);
}

/// <summary>What became of a message that was given up.</summary>
/// <param name="Result">In a word.</param>
/// <param name="Blob">The file it is about; null where it is about none of ours.</param>
public sealed record PoisonOutcome(PoisonResult Result, string? Blob);

public enum PoisonResult
{
    /// <summary>The status row says that the file was given up.</summary>
    Reported,

    /// <summary>It said so before.</summary>
    Unchanged,

    /// <summary>Another version is there, or this one was finished after all: nothing to report.</summary>
    Overtaken,

    /// <summary>The message is about no file of the drop folder.</summary>
    Foreign,
}
