using Azure.Storage.Blobs;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Extensions.DependencyInjection;
using NCrontab;

namespace Ingest.Cli.Local;

/// <summary>
/// Runs the pipeline's steps on one machine by the functions host's rules: blobs by receipts, messages by the queues' own, the timers
/// by their schedules. For development and small installations: one of it per storage account; two do the work twice, with the same result.
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
    private readonly StorageAccount _account;
    private readonly BlobContainerClient _hosts;
    private readonly BlobReceipts _receipts;
    private readonly BlobWatcher _watcher;
    private readonly IReadOnlyDictionary<string, QueueWorker> _workers;
    private readonly FunctionTimeout _timeout;

    /// <param name="target">The storage account.</param>
    /// <param name="parts">What <see cref="IngestServices.AddIngest"/> registered for the same account.</param>
    /// <param name="settings">The rules.</param>
    /// <param name="tell">Hears what the host does.</param>
    public LocalHost(StorageTarget target, IServiceProvider parts, HostSettings settings, Action<HostEvent> tell)
    {
        _account = Accounts.Raw(target);
        (_parts, _settings, _tell, _time) = (parts, settings, tell, parts.GetRequiredService<TimeProvider>());
        _timeout = new FunctionTimeout(settings.FunctionTimeout, _time);
        _hosts = _account.Blobs.GetBlobContainerClient(HostsContainer);
        _receipts = new BlobReceipts(_hosts, Id, FunctionId(nameof(ParseArticle)), StorageNames.Articles);
        _watcher = new BlobWatcher(
            nameof(ParseArticle),
            FunctionId(nameof(ParseArticle)),
            _account.Blobs.GetBlobContainerClient(StorageNames.Articles),
            _receipts,
            _account.Queues.GetQueueClient(StorageNames.BlobTriggerPoison),
            settings,
            ParseAsync,
            TellOfRemovalAsync,
            tell,
            _time);
        _workers = QueueFunction.All(parts).ToDictionary(function => function.Queue, Worker, StringComparer.Ordinal);
    }

    /// <summary>Works until told to stop, then lets what is running end.</summary>
    /// <param name="schedules">When the timers run.</param>
    /// <param name="asOf">The day on which "to come" is judged, or null for the day of each rebuild.</param>
    /// <param name="stopping">Tells to stop.</param>
    public async Task RunAsync(Schedules schedules, DateOnly? asOf, CancellationToken stopping)
    {
        await PrepareAsync(stopping);
        var rebuild = Timer(nameof(RebuildDigests), schedules.Rebuild, ct => RebuildAsync(asOf, ct));
        var sweep = Timer(nameof(SweepArticles), schedules.Sweep, ct => SweepAsync(ct, stopping));
        await WorkAsync([rebuild.RunAsync, sweep.RunAsync], stopping);
    }

    /// <summary>Works until every blob of the drop folder was run and the queues are empty.</summary>
    public async Task RunUntilIdleAsync(CancellationToken stopping)
    {
        await PrepareAsync(stopping);
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await WorkAsync(
            [async ended =>
            {
                while (!await IsIdleAsync(ended)) await Task.Delay(BetweenLooks, _time, ended);
                await idle.CancelAsync();
            }],
            idle.Token);
        stopping.ThrowIfCancellationRequested();
    }

    /// <summary>Rebuilds the digests once, outside the schedule.</summary>
    public async Task<string> RebuildAsync(DateOnly? asOf, CancellationToken cancellation) =>
        Outcomes.Describe(await _parts.GetRequiredService<RebuildDigests>().RunAsync(StartOf(asOf), cancellation));

    public void Dispose()
    {
        _watcher.Dispose();
        foreach (var worker in _workers.Values) worker.Dispose();
    }

    private static DateTimeOffset? StartOf(DateOnly? day) =>
        day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private static string FunctionId(string function) => $"Host.Functions.{function}";

    private async Task PrepareAsync(CancellationToken stopping)
    {
        await _parts.GetRequiredService<StorageSetup>().RunAsync(stopping);
        await _receipts.LoadAsync(stopping);
    }

    private QueueWorker Worker(QueueFunction function) => new(
        function with { RunAsync = (message, _) => _timeout.RunAsync(ct => function.RunAsync(message, ct)) },
        _account.Queues.GetQueueClient(function.Queue),
        function.PoisonQueue is { } poison ? _account.Queues.GetQueueClient(poison) : null,
        _settings.Queues,
        function.Queue is StorageNames.ArticlesToEnrich ? _ahead : new EnqueuedAhead(MostEnqueuedAhead),
        _tell,
        _time);

    private TimerLoop Timer(string function, CrontabSchedule schedule, Func<CancellationToken, Task<string>> run) => new(
        function,
        _hosts,
        $"timers/{Id}/{FunctionId(function)}/status",
        schedule,
        _ => _timeout.RunAsync(run),
        _tell,
        _time);

    /// <summary>The queues are asked in the order of the work: what leaves one may come to a later one.</summary>
    private async Task<bool> IsIdleAsync(CancellationToken cancellation)
    {
        if (!_watcher.IsIdle) return false;
        foreach (var worker in _workers.Values)
        {
            if (!await worker.IsEmptyAsync(cancellation)) return false;
        }

        return true;
    }

    /// <summary>
    /// Runs the watcher, the queue workers and others side by side. The workers stop last, as blobs that are being run may wait for room in
    /// the queue. When one of all these breaks, all stop.
    /// </summary>
    private async Task WorkAsync(IReadOnlyList<Func<CancellationToken, Task>> others, CancellationToken stopping)
    {
        using var sources = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var drained = new CancellationTokenSource();
        var workers = Task.WhenAll(_workers.Values.Select(worker => StopAllOnFailureAsync(worker.RunAsync(drained.Token), sources)));
        try
        {
            await Task.WhenAll(
                others.Prepend(_watcher.RunAsync).Select(work => StopAllOnFailureAsync(work(sources.Token), sources)));
        }
        catch (OperationCanceledException) when (sources.IsCancellationRequested)
        {
            // Told to stop, or a worker broke; awaiting them tells.
        }
        finally
        {
            await drained.CancelAsync();
            await workers;
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
        // Not within the time that a run may take: a queue that cannot be read is no fault of the file.
        await _ahead.WaitForRoomAsync(cancellation);
        return await _timeout.RunAsync(ct => ParseAndSendAsync(blob, ct));
    }

    private async Task<string> ParseAndSendAsync(string blob, CancellationToken cancellation)
    {
        var outcome = await _parts.GetRequiredService<ParseArticle>().RunAsync(blob, cancellation);
        if (outcome.Request is { } request)
        {
            await SendAsync(StorageNames.ArticlesToEnrich, request.ToJson(), cancellation);
            _ahead.Sent(1);
        }

        return Outcomes.Describe(outcome);
    }

    private Task TellOfRemovalAsync(string blob, CancellationToken cancellation) => SendAsync(
        StorageNames.ArticlesRemoved, RemovalNews.Message(StorageNames.Articles, blob, _time.GetUtcNow()), cancellation);

    private async Task SendAsync(string queue, string message, CancellationToken cancellation)
    {
        var client = _account.Queues.GetQueueClient(queue);
        await client.SendMessageAsync(MessageCode.Encode(message, _settings.Queues.Base64), cancellation);
        _workers[queue].Wake();
    }

    /// <summary>A sweep may take minutes, and may end anywhere: told to stop, nobody waits for it.</summary>
    private async Task<string> SweepAsync(CancellationToken cancellation, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping);
        try
        {
            return Outcomes.Describe(await _parts.GetRequiredService<SweepArticles>().RunAsync(either.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return "told to stop: the rest is left to the next sweep";
        }
    }
}
