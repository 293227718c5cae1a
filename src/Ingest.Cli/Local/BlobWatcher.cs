using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Ingest.Cli.Local;

/// <summary>
/// Finds new and changed blobs by scanning their container, runs each version once, and remembers that by a receipt. A version whose
/// run fails is tried again after a wait; after <c>poisonBlobThreshold</c> failures it is reported to the poison queue and left.
/// </summary>
/// <param name="function">Name under which the work is told of.</param>
/// <param name="functionId">Name under which receipts and poison messages know it.</param>
/// <param name="container">What is watched.</param>
/// <param name="receipts">What was done before.</param>
/// <param name="poison">Where blobs are reported that were given up; its client neither encodes nor decodes.</param>
/// <param name="settings">The rules.</param>
/// <param name="run">The work: takes the blob's name and says in a few words what came of it.</param>
/// <param name="removed">Hears of a blob that the last scan met and this one does not.</param>
/// <param name="tell">Hears of every blob.</param>
/// <param name="time">The clock.</param>
internal sealed class BlobWatcher(
    string function,
    string functionId,
    BlobContainerClient container,
    BlobReceipts receipts,
    QueueClient poison,
    HostSettings settings,
    Func<string, CancellationToken, Task<string>> run,
    Func<string, CancellationToken, Task> removed,
    Action<HostEvent> tell,
    TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _notBefore = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _slots = new(settings.Blobs.MaxDegreeOfParallelism);
    private readonly FunctionEvents _events = new(function, tell, time);
    private HashSet<string> _met = new(StringComparer.Ordinal);
    private volatile bool _lastScanFoundNothing;

    /// <summary>Whether the last whole scan found nothing to run, nothing is running, and nothing waits to be tried again.</summary>
    public bool IsIdle => _lastScanFoundNothing && _running.IsEmpty && _notBefore.IsEmpty;

    /// <summary>Watches until told to stop, then lets what is running end.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                var began = time.GetTimestamp();
                await TryScanAsync(stopping);

                // A scan of many blobs is no small load on the storage: at most a tenth of the time goes to scanning.
                var wait = time.GetElapsedTime(began) * 9;
                await Task.Delay(wait < ShortestWait ? ShortestWait : wait > LongestWait ? LongestWait : wait, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: no new blob is begun.
        }

        await Task.WhenAll(_running.Values);
    }

    public void Dispose() => _slots.Dispose();

    private async Task TryScanAsync(CancellationToken stopping)
    {
        try
        {
            _lastScanFoundNothing = await ScanAsync(stopping) is 0;
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            _events.Tell(HostEventKind.Host, container.Name, $"cannot read the container: {Reason.Of(trouble)}");
            await Task.Delay(LongestWait, time, stopping);
        }
    }

    /// <summary>
    /// Goes through the container once, begins the work on each version that has none behind it, and tells of blobs that are gone. Returns
    /// how many there were of both.
    /// </summary>
    private async Task<int> ScanAsync(CancellationToken stopping)
    {
        var found = 0;
        var met = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: stopping))
        {
            met.Add(blob.Name);
            var version = blob.Properties.ETag!.Value;
            if (receipts.Of(blob.Name, version).IsCompleted || _running.ContainsKey(blob.Name)) continue;
            if (_notBefore.TryGetValue(blob.Name, out var due) && time.GetUtcNow() < due) continue;
            await _slots.WaitAsync(stopping);
            found++;
            _notBefore.TryRemove(blob.Name, out _);
            var ready = new TaskCompletionSource();
            _running[blob.Name] = RunOneAsync(blob.Name, version, ready.Task);
            ready.SetResult();
        }

        foreach (var gone in _met.Where(name => !met.Contains(name)))
        {
            await removed(gone, stopping);
            found++;
        }

        _met = met;
        return found;
    }

    private async Task RunOneAsync(string blob, ETag version, Task ready)
    {
        // Only begun once it stands among the running, so that it can take itself off again.
        await ready;
        var began = time.GetTimestamp();
        try
        {
            await TryAsync(blob, version, began);
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            _notBefore[blob] = time.GetUtcNow() + settings.Queues.VisibilityTimeout;
            _events.Tell(HostEventKind.Failed, blob, $"receipt not stored: {Reason.Of(trouble)}", began);
        }
        finally
        {
            _running.TryRemove(blob, out _);
            _slots.Release();
        }
    }

    private async Task TryAsync(string blob, ETag version, long began)
    {
        string outcome;
        try
        {
            outcome = await run(blob, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // Whatever the work throws is a failure of this blob only.
            await FailedAsync(blob, version, failure, began);
            return;
        }

        await receipts.CompleteAsync(blob, version, CancellationToken.None);
        _events.Tell(HostEventKind.Done, blob, outcome, began);
    }

    private async Task FailedAsync(string blob, ETag version, Exception failure, long began)
    {
        var most = settings.Blobs.PoisonBlobThreshold;
        var failures = await receipts.CountFailureAsync(blob, version, CancellationToken.None);
        if (failures < most)
        {
            _notBefore[blob] = time.GetUtcNow() + settings.Queues.VisibilityTimeout;
            _events.Tell(HostEventKind.Failed, blob, $"try {failures} of {most}: {Reason.Of(failure)}", began);
            return;
        }

        var message = PoisonBlob.Message(functionId, container.Name, blob, version);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(MessageCode.Encode(message, settings.Queues.Base64), timeToLive: TimeSpan.FromSeconds(-1));
        await receipts.CompleteAsync(blob, version, CancellationToken.None);
        var why = $"failed {failures} times, the last time with: {Reason.Of(failure)}";
        _events.Tell(HostEventKind.Poisoned, blob, $"reported to {poison.Name}: {why}", began);
    }
}
