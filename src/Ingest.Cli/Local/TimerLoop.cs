using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using NCrontab;

namespace Ingest.Cli.Local;

/// <summary>
/// Runs work at the times of a six-field NCrontab string, in UTC, as a functions host does: one at a time over all hosts of an
/// account by a blob lease; the last run is remembered, so that one that was missed while nobody ran is made up for once.
/// </summary>
/// <param name="function">Name under which the work is told of.</param>
/// <param name="hosts">Container of the hosts' own affairs.</param>
/// <param name="place">Blob in it that holds the lease and the memory.</param>
/// <param name="schedule">When.</param>
/// <param name="run">The work: says in a few words what came of it.</param>
/// <param name="tell">Hears of every run.</param>
/// <param name="time">The clock.</param>
internal sealed class TimerLoop(
    string function,
    BlobContainerClient hosts,
    string place,
    CrontabSchedule schedule,
    Func<CancellationToken, Task<string>> run,
    Action<HostEvent> tell,
    TimeProvider time)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(12);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private readonly FunctionEvents _events = new(function, tell, time);

    /// <summary>Reads <c>second minute hour day month weekday</c>; null where the text is none.</summary>
    public static CrontabSchedule? Schedule(string text) =>
        CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true });

    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                var due = Next(await LastAsync(stopping) ?? time.GetUtcNow());
                await SleepUntilAsync(due, stopping);
                await TickAsync(due);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop between two runs.
        }
    }

    private DateTimeOffset Next(DateTimeOffset after) => new(schedule.GetNextOccurrence(after.UtcDateTime), TimeSpan.Zero);

    private async Task SleepUntilAsync(DateTimeOffset due, CancellationToken stopping)
    {
        while (due - time.GetUtcNow() is { Ticks: > 0 } left) await Task.Delay(left < LongestSleep ? left : LongestSleep, time, stopping);
    }

    /// <summary>When the work last ran on any host, or null where it never did or nobody can tell.</summary>
    private async Task<DateTimeOffset?> LastAsync(CancellationToken stopping)
    {
        try
        {
            var status = await hosts.GetBlobClient(place).DownloadContentAsync(stopping);
            return status.Value.Content.ToMemory().IsEmpty ? null : status.Value.Content.ToObjectFromJson<TimerStatus>()?.Last;
        }
        catch (RequestFailedException missing) when (missing.Status is 404)
        {
            return null;
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException or JsonException)
        {
            _events.Tell(HostEventKind.Host, place, $"cannot tell when it last ran: {Reason.Of(trouble)}");
            return null;
        }
    }

    private async Task TickAsync(DateTimeOffset due)
    {
        var began = time.GetTimestamp();
        var at = time.GetUtcNow();
        try
        {
            var lease = await LeaseAsync();
            if (lease is null) await Task.Delay(TimeSpan.FromSeconds(1), time);
            else if (await LastAsync(CancellationToken.None) >= due) await lease.ReleaseAsync();
            else await RunUnderAsync(lease, at, began);
        }
        catch (Exception failure)
        {
            // A timer has no retries: the next tick is the next try.
            _events.Tell(HostEventKind.Failed, "timer", Reason.Of(failure), began);
            await Task.Delay(TimeSpan.FromSeconds(1), time);
        }
    }

    /// <summary>The lease, or null while another host has it.</summary>
    private async Task<BlobLeaseClient?> LeaseAsync()
    {
        var blob = hosts.GetBlobClient(place);
        try
        {
            var onlyIfAbsent = new BlobRequestConditions { IfNoneMatch = ETag.All };
            await blob.UploadAsync(BinaryData.Empty, new BlobUploadOptions { Conditions = onlyIfAbsent });
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // It stands from an earlier run.
        }

        var lease = blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(Lease);
            return lease;
        }
        catch (RequestFailedException taken) when (taken.Status is 409)
        {
            return null;
        }
    }

    private async Task RunUnderAsync(BlobLeaseClient lease, DateTimeOffset at, long began)
    {
        using var ended = new CancellationTokenSource();
        var renewal = RenewAsync(lease, ended.Token);
        try
        {
            var outcome = await run(CancellationToken.None);
            _events.Tell(HostEventKind.Done, "timer", outcome, began);
        }
        finally
        {
            await ended.CancelAsync();
            await renewal;
            var memory = new TimerStatus(at, Next(at), time.GetUtcNow());
            var underTheLease = new BlobRequestConditions { LeaseId = lease.LeaseId };
            await hosts.GetBlobClient(place).UploadAsync(
                BinaryData.FromObjectAsJson(memory), new BlobUploadOptions { Conditions = underTheLease });
            await lease.ReleaseAsync();
        }
    }

    private async Task RenewAsync(BlobLeaseClient lease, CancellationToken ended)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 3, time, ended);
                await lease.RenewAsync(cancellationToken: CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The run ended.
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            // Another host may start too, which costs work and changes nothing.
        }
    }
}

/// <summary>What the functions host remembers of a timer, under its own names.</summary>
internal sealed record TimerStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated);
