using System.Runtime.CompilerServices;
using Ingest.Articles;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: the drop folder, and the status rows. Out: what no trigger told of is done: files that were not taken, or not as they are now, are
/// parsed and sent on; requests that nobody answered go out again; what files caused that are gone is withdrawn. May run twice and beside
/// everything else: each file's turn is one of <see cref="ParseArticle"/> or <see cref="ArticleRemoved"/>, which look for themselves.
/// </summary>
/// <remarks>
/// Files are listed by name and rows by the hash of the name, so one side has to be held while the other goes by. At most
/// <see cref="MaxHeld"/> files are: where there are more, the partitions of the rows are taken a range at a time, and the files are
/// listed once a range. The clock decides only what is left to its trigger for now, never which version counts.
/// </remarks>
public sealed partial class SweepArticles(
    StatusTable status,
    ArticleBlobs blobs,
    EnrichmentQueue queue,
    ParseArticle parse,
    ArticleRemoved removed,
    PoisonDepth poison,
    TimeProvider time,
    ILogger<SweepArticles> logger)
{
    /// <summary>What came so short a while ago is in its trigger's hands.</summary>
    public static readonly TimeSpan InHand = TimeSpan.FromMinutes(10);

    /// <summary>A request that has no answer after so long is sent again.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private const int Partitions = 256;

    /// <summary>How many files are held in memory at once: some 30 MB.</summary>
    internal int MaxHeld { get; init; } = 100_000;

    /// <summary>Begins no further file after so long, well before <c>functionTimeout</c> would end the process.</summary>
    internal TimeSpan LongestRun { get; init; } = TimeSpan.FromMinutes(7);

    public Task<SweepOutcome> RunAsync(CancellationToken ct) => Spans.RunAsync(
        () => Spans.Of("sweep articles"),
        async _ =>
        {
            var outcome = await SweepAsync(ct);
            await poison.TellAsync(ct);
            return outcome;
        },
        _ => null);

    private async Task<SweepOutcome> SweepAsync(CancellationToken ct)
    {
        var sweep = new Counts();
        var (began, files) = (time.GetTimestamp(), 0);
        bool IsTimeUp() => time.GetElapsedTime(began) >= LongestRun;
        for (var from = 0; from < Partitions && !sweep.IsCutShort;)
        {
            var held = await HoldAsync(from, ct);
            files += held.Files.Count;
            await SideBySide.ForEachAsync(
                MissedAsync(held, sweep, ct),
                async (missed, token) =>
                {
                    if (IsTimeUp()) sweep.IsCutShort = true;
                    else await TakeTurnAsync(missed, sweep, token);
                },
                ct);
            from = held.End;
        }

        var outcome = new SweepOutcome(
            files, sweep.Parsed, sweep.Requested, sweep.Withdrawn, sweep.InHand, sweep.Failed, !sweep.IsCutShort);
        LogOutcome(
            outcome.Files, outcome.Parsed, outcome.Requested, outcome.Withdrawn, outcome.InHand, outcome.Failed, outcome.IsComplete);
        return outcome;
    }

    /// <summary>Lists the files whose rows lie in as many partitions, from one on, as memory may hold.</summary>
    private async Task<Held> HoldAsync(int from, CancellationToken ct)
    {
        var files = new Dictionary<string, ListedBlob>(StringComparer.Ordinal);
        var end = Partitions;
        await foreach (var file in blobs.ListAsync(ct))
        {
            var id = ArticleId.Of(file.Name);
            if (PartitionOf(id) < from || PartitionOf(id) >= end) continue;
            files[id] = file;
            while (files.Count > MaxHeld && end - from > 1)
            {
                end = from + ((end - from) / 2);
                foreach (var beyond in files.Keys.Where(key => PartitionOf(key) >= end).ToList()) files.Remove(beyond);
            }
        }

        return new Held(from, end, files);
    }

    /// <summary>Goes through the rows of those partitions, and tells which files and rows do not fit one another.</summary>
    private async IAsyncEnumerable<Missed> MissedAsync(Held held, Counts sweep, [EnumeratorCancellation] CancellationToken ct)
    {
        var untold = new HashSet<string>(held.Files.Keys, StringComparer.Ordinal);
        await foreach (var row in status.ReadAsync(Name(held.From), Name(held.End), ct))
        {
            if (sweep.IsCutShort) yield break;
            untold.Remove(row.ArticleId);
            var file = held.Files.GetValueOrDefault(row.ArticleId);
            if (IsSettled(row, file)) continue;
            if (IsInHand(row, file)) sweep.AddInHand();
            else yield return new Missed(row.ArticleId, row.Blob, IsGone: file is null);
        }

        foreach (var file in untold.Select(id => held.Files[id]))
        {
            if (sweep.IsCutShort) yield break;
            if (IsYoung(file.LastModified)) sweep.AddInHand();
            else yield return new Missed(ArticleId.Of(file.Name), file.Name, IsGone: false);
        }
    }

    /// <summary>Whether the row says what came of the file as it is. A version that was given up waits for a person.</summary>
    private static bool IsSettled(ArticleStatus row, ListedBlob? file) =>
        !row.Pending && (file is null ? row.Station is ArticleStation.Removed : row.BlobETag == file.ETag);

    private bool IsInHand(ArticleStatus row, ListedBlob? file) => file switch
    {
        null => IsYoung(row.UpdatedAt),
        _ when row.BlobETag == file.ETag => time.GetUtcNow() - row.UpdatedAt < LongestWait,
        _ => IsYoung(file.LastModified),
    };

    private bool IsYoung(DateTimeOffset at) => time.GetUtcNow() - at < InHand;

    private async Task TakeTurnAsync(Missed missed, Counts sweep, CancellationToken ct)
    {
        Spans.BeginApart();
        try
        {
            if (missed.IsGone)
            {
                if (await removed.WithdrawAsync(missed.Blob, ct) is RemovalResult.Withdrawn) sweep.AddWithdrawn();
                return;
            }

            var outcome = await parse.RunAsync(missed.Blob, ct);
            if (outcome.Result is ParseResult.Parsed or ParseResult.Rejected) sweep.AddParsed();
            if (outcome.Request is not { } request) return;
            await queue.SendAsync(request, ct);
            sweep.AddRequested();
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            // One file never stops another, and none of them is forgotten: the next sweep finds it as it is.
            sweep.AddFailed();
            LogFailed(e, missed.ArticleId, missed.Blob);
        }
    }

    private static int PartitionOf(string articleId) => Convert.ToInt32(StatusTable.Partition(articleId), 16);

    /// <summary>The name of a partition; for the end of all, one that comes after them.</summary>
    private static string Name(int partition) => partition < Partitions ? $"{partition:x2}" : "g";

    private sealed record Held(int From, int End, IReadOnlyDictionary<string, ListedBlob> Files);

    private sealed record Missed(string ArticleId, string Blob, bool IsGone);

    /// <summary>Counted by several files' turns at once.</summary>
    private sealed class Counts
    {
        private int _parsed, _requested, _withdrawn, _inHand, _failed;
        private volatile bool _isCutShort;

        public int Parsed => _parsed;

        public int Requested => _requested;

        public int Withdrawn => _withdrawn;

        public int InHand => _inHand;

        public int Failed => _failed;

        public bool IsCutShort
        {
            get => _isCutShort;
            set => _isCutShort = value;
        }

        public void AddParsed() => Interlocked.Increment(ref _parsed);

        public void AddRequested() => Interlocked.Increment(ref _requested);

        public void AddWithdrawn() => Interlocked.Increment(ref _withdrawn);

        public void AddInHand() => Interlocked.Increment(ref _inHand);

        public void AddFailed() => Interlocked.Increment(ref _failed);
    }

    [LoggerMessage(60, LogLevel.Information,
        "Sweep: {Files} files, {Parsed} parsed, {Requested} requested, {Withdrawn} withdrawn, {InHand} in hand, {Failed} failed, " +
        "complete: {IsComplete}")]
    private partial void LogOutcome(int files, int parsed, int requested, int withdrawn, int inHand, int failed, bool isComplete);

    [LoggerMessage(61, LogLevel.Error, "Sweep: article {ArticleId} ({Blob}) failed")]
    private partial void LogFailed(Exception exception, string articleId, string blob);
}
