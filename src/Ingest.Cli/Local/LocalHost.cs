using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Extensions.DependencyInjection;
using NCrontab;

namespace Ingest.Cli.Local;

/// <summary>
/// Runs the pipeline's steps on one machine by the functions host's rules: blobs by receipts, messages by the queue's own, the timer
/// by its schedule. For development and small installations: one of it per storage account; two do the work twice, with the same result.
/// </summary>
internal sealed class LocalHost : IDisposable
{
    public const string Id = "ingest-local";

    /// <summary>Where hosts keep their own affairs, by the functions host's convention.</summary>
    public const string HostsContainer = "azure-webjobs-hosts";

    private const int MostEnqueuedAhead = 32;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly IServiceProvider _parts;
    private readonly HostSettings _settings;
    private readonly Action<HostEvent> _tell;
    private readonly TimeProvider _time;
    private readonly EnqueuedAhead _ahead = new(MostEnqueuedAhead);
    private readonly BlobContainerClient _hosts;
    private readonly QueueClient _articlesToEnrich;
    private readonly BlobReceipts _receipts;
    private readonly BlobWatcher _watcher;
    private readonly QueueWorker _worker;

    /// <param name="target">The storage account.</param>
    /// <param name="parts">What <see cref="IngestServices.AddIngest"/> registered for the same account.</param>
    /// <param name="settings">The rules.</param>
    /// <param name="tell">Hears what the host does.</param>
    public LocalHost(StorageTarget target, IServiceProvider parts, HostSettings settings, Action<HostEvent> tell)
    {
        var account = Accounts.Raw(target);
        (_parts, _settings, _tell, _time) = (parts, settings, tell, parts.GetRequiredService<TimeProvider>());
        _hosts = account.Blobs.GetBlobContainerClient(HostsContainer);
        _receipts = new BlobReceipts(_hosts, Id, FunctionId(nameof(ParseArticle)), StorageNames.Articles);
        _watcher = new BlobWatcher(
            nameof(ParseArticle),
            FunctionId(nameof(ParseArticle)),
            account.Blobs.GetBlobContainerClient(StorageNames.Articles),
            _receipts,
            account.Queues.GetQueueClient(StorageNames.BlobTriggerPoison),
            settings,
            ParseAsync,
            tell,
            _time);
        _articlesToEnrich = account.Queues.GetQueueClient(StorageNames.ArticlesToEnrich);
        _worker = new QueueWorker(
            nameof(EnrichArticle),
            _articlesToEnrich,
            account.Queues.GetQueueClient(StorageNames.ArticlesToEnrichPoison),
            settings.Queues,
            _ahead,
            Outcomes.Subject,
            EnrichAsync,
            tell,
            _time);
    }

    /// <summary>Works until told to stop, then lets what is running end.</summary>
    /// <param name="schedule">When digests are rebuilt.</param>
    /// <param name="asOf">The day on which "to come" is judged, or null for the day of each rebuild.</param>
    /// <param name="stopping">Tells to stop.</param>
    public async Task RunAsync(CrontabSchedule schedule, DateOnly? asOf, CancellationToken stopping)
    {
        await PrepareAsync(stopping);
        var place = $"timers/{Id}/{FunctionId(nameof(RebuildDigests))}/status";
        var timer = new TimerLoop(nameof(RebuildDigests), _hosts, place, schedule, _ => RebuildAsync(asOf), _tell, _time);
        await WorkAsync(timer.RunAsync, stopping);
    }

    /// <summary>Works until every blob of the drop folder was run and the queue is empty.</summary>
    public async Task RunUntilIdleAsync(CancellationToken stopping)
    {
        await PrepareAsync(stopping);
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await WorkAsync(
            async ended =>
            {
                while (!ended.IsCancellationRequested && !(_watcher.IsIdle && await _worker.IsEmptyAsync(ended)))
                    await Task.Delay(BetweenLooks, _time, ended);
                await idle.CancelAsync();
            },
            idle.Token);
        stopping.ThrowIfCancellationRequested();
    }

    /// <summary>Rebuilds the digests once, outside the schedule.</summary>
    public async Task<string> RebuildAsync(DateOnly? asOf) =>
        Outcomes.Describe(await _parts.GetRequiredService<RebuildDigests>().RunAsync(StartOf(asOf), CancellationToken.None));

    public void Dispose()
    {
        _watcher.Dispose();
        _worker.Dispose();
    }

    private static DateTimeOffset? StartOf(DateOnly? day) =>
        day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private static string FunctionId(string function) => $"Host.Functions.{function}";

    private async Task PrepareAsync(CancellationToken stopping)
    {
        await _parts.GetRequiredService<StorageSetup>().RunAsync(stopping);
        await _receipts.LoadAsync(stopping);
    }

    /// <summary>
    /// Runs the watcher, the queue worker and <paramref name="third"/> side by side. The worker stops last, as blobs that are being
    /// run may wait for it to make room in the queue. When one of them breaks, all stop.
    /// </summary>
    private async Task WorkAsync(Func<CancellationToken, Task> third, CancellationToken stopping)
    {
        using var sources = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var drained = new CancellationTokenSource();
        var worker = StopAllOnFailureAsync(_worker.RunAsync(drained.Token), sources);
        try
        {
            await Task.WhenAll(
                StopAllOnFailureAsync(_watcher.RunAsync(sources.Token), sources),
                StopAllOnFailureAsync(third(sources.Token), sources));
        }
        catch (OperationCanceledException) when (sources.IsCancellationRequested)
        {
            // Told to stop, or the worker broke; awaiting it tells.
        }
        finally
        {
            await drained.CancelAsync();
            await worker;
        }
    }

    private static async Task StopAllOnFailureAsync(Task work, CancellationTokenSource all)
    {
        try
        {
            await work;
        }
        catch
        {
            await all.CancelAsync();
            throw;
        }
    }

    private async Task<string> ParseAsync(string blob, CancellationToken cancellation)
    {
        await _ahead.WaitForRoomAsync(cancellation);
        var outcome = await _parts.GetRequiredService<ParseArticle>().RunAsync(blob, cancellation);
        if (outcome.Request is { } request)
        {
            await _articlesToEnrich.SendMessageAsync(MessageCode.Encode(request.ToJson(), _settings.Queues.Base64), cancellation);
            _ahead.Sent(1);
            _worker.Wake();
        }

        return Outcomes.Describe(outcome);
    }

    private async Task<string> EnrichAsync(string message, CancellationToken cancellation) =>
        Outcomes.Describe(await _parts.GetRequiredService<EnrichArticle>().RunAsync(EnrichmentRequest.Parse(message), cancellation));
}
