using Ingest.Articles;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: which files. Out: a request for each of them, as if it had just been parsed. May run twice and beside everything else: a request is
/// a hint, and <see cref="EnrichArticle"/>, which takes it, reads the file and does what is left to do; for a version that was read with the
/// same catalog, settings and build, that is nothing.
/// </summary>
/// <remarks>
/// The row is marked pending first, then the request is sent. So a request that is lost goes out again with the next sweep, and one that is
/// given up ends on the row, also where an earlier try had ended well. A file that was given up says so until a later try has ended well.
/// </remarks>
public sealed partial class RetryArticles(
    StatusTable status, ArticleBlobs blobs, EnrichmentQueue queue, TimeProvider time, ILogger<RetryArticles> logger)
{
    /// <param name="names">The files to try again; those that no row tells of are given back.</param>
    /// <param name="sent">Hears of each request.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<RetryOutcome> RunAsync(IReadOnlyCollection<string> names, Action sent, CancellationToken ct)
    {
        var unknown = new List<string>();
        var requested = 0;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (await TryAgainAsync(name, sent, ct)) requested++;
            else unknown.Add(name);
        }

        return Ended(new RetryOutcome(requested, unknown));
    }

    /// <summary>Tries all files again that were given up.</summary>
    public Task<RetryOutcome> RunGivenUpAsync(Action sent, CancellationToken ct) =>
        RunWhereAsync(row => row.Station is ArticleStation.Failed, sent, ct);

    /// <summary>Reads all files anew that are there: after a change of the catalog, of a setting or of the code.</summary>
    public Task<RetryOutcome> RunAllAsync(Action sent, CancellationToken ct) =>
        RunWhereAsync(row => row.Station is not ArticleStation.Removed, sent, ct);

    private async Task<RetryOutcome> RunWhereAsync(Func<ArticleStatus, bool> isMeant, Action sent, CancellationToken ct)
    {
        var requested = 0;
        await SideBySide.ForEachAsync(
            status.ReadAllAsync(ct).Where(isMeant),
            async (row, token) =>
            {
                if (await TryAgainAsync(row.Blob, sent, token)) Interlocked.Increment(ref requested);
            },
            ct);
        return Ended(new RetryOutcome(requested, []));
    }

    /// <summary>False where no row tells of the file.</summary>
    private async Task<bool> TryAgainAsync(string name, Action sent, CancellationToken ct)
    {
        var trace = Spans.CurrentOrNew;
        if (!await MarkAsync(ArticleId.Of(name), trace, ct)) return false;
        var file = await blobs.FindAsync(name, ct);
        await queue.SendAsync(new EnrichmentRequest(ArticleId.Of(name), name, file?.ETag) { TraceParent = trace }, ct);
        sent();
        return true;
    }

    private async Task<bool> MarkAsync(string id, string trace, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= LostRace.Attempts; attempt++)
        {
            if (await status.ReadAsync(id, ct) is not { } known) return false;
            var waiting = known.Row with { Pending = true, UpdatedAt = time.GetUtcNow(), Trace = trace };
            if (await status.TryWriteAsync(waiting, known, ct)) return true;
        }

        throw LostRace.GivenUp($"The status of article {id}");
    }

    private RetryOutcome Ended(RetryOutcome outcome)
    {
        LogOutcome(outcome.Requested, outcome.Unknown.Count);
        return outcome;
    }

    [LoggerMessage(70, LogLevel.Information, "Tried again: {Requested} files asked for, {Unknown} unknown")]
    private partial void LogOutcome(int requested, int unknown);
}

/// <summary>What became of the wish to try files again.</summary>
/// <param name="Requested">Requests sent.</param>
/// <param name="Unknown">Names of which no row tells: nothing was sent for them.</param>
public sealed record RetryOutcome(int Requested, IReadOnlyList<string> Unknown);
