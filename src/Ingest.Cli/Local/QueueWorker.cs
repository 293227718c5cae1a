using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Ingest.Cli.Local;

/// <summary>
/// Runs a queue's messages by the functions host's rules: fetch a batch, fetch the next when few enough are running, hold each
/// message invisible while it runs, delete it only after success, show it again after a failure, and move it to
/// <c>{queue}-poison</c> when it was tried often enough.
/// </summary>
/// <param name="function">The work.</param>
/// <param name="queue">The queue; its client neither encodes nor decodes.</param>
/// <param name="poison">
/// Where messages go that were given up. None: a message that fails stays hidden until its hold lapses, and is tried for good.
/// </param>
/// <param name="settings">The rules.</param>
/// <param name="ahead">Whom senders wait for.</param>
/// <param name="tell">Hears of every message.</param>
/// <param name="time">The clock.</param>
internal sealed class QueueWorker(
    QueueFunction function,
    QueueClient queue,
    QueueClient? poison,
    QueueSettings settings,
    EnqueuedAhead ahead,
    Action<HostEvent> tell,
    TimeProvider time) : IDisposable
{
    /// <summary>
    /// How long a message stays hidden from others while it runs, unless renewed: what a killed host leaves others to wait.
    /// </summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly FunctionEvents _events = new(function.Name, tell, time);

    /// <summary>Ends the wait at an empty queue: there is a message.</summary>
    public void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody has already knocked.
        }
    }

    /// <summary>Whether no message is left, running and hidden ones included.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellation) =>
        (await queue.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount is 0;

    /// <summary>Works until told to stop, then lets what is running end.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var running = new HashSet<Task>();
        var wait = FirstWait;
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                running.RemoveWhere(task => task.IsCompleted);
                if (running.Count > settings.NewBatchThreshold)
                {
                    await Task.WhenAny(running).WaitAsync(stopping);
                    continue;
                }

                var batch = await ReceiveAsync(stopping);
                foreach (var message in batch) running.Add(ProcessAsync(message));
                wait = batch.Length > 0 ? FirstWait : await WaitAsync(wait, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: nothing new is fetched.
        }

        await Task.WhenAll(running);
    }

    public void Dispose() => _wake.Dispose();

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        try
        {
            // Not cancelled half-way: a batch that was handed out and not taken would stay hidden for the whole hold.
            QueueMessage[] batch = await queue.ReceiveMessagesAsync(settings.BatchSize, Hold, CancellationToken.None);
            if (batch.Length is 0) ahead.Empty();
            else ahead.Taken(batch.Length);
            return batch;
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            _events.Tell(HostEventKind.Host, queue.Name, $"cannot read the queue: {Reason.Of(trouble)}");
            await Task.Delay(settings.MaxPollingInterval, time, stopping);
            return [];
        }
    }

    private async Task<TimeSpan> WaitAsync(TimeSpan wait, CancellationToken stopping)
    {
        if (await _wake.WaitAsync(wait, stopping)) return FirstWait;
        return wait * 2 < settings.MaxPollingInterval ? wait * 2 : settings.MaxPollingInterval;
    }

    private async Task ProcessAsync(QueueMessage message)
    {
        var began = time.GetTimestamp();
        await using var held = new HeldMessage(queue, message, Hold, time);
        try
        {
            if (message.DequeueCount > settings.MaxDequeueCount && poison is not null)
                await GiveUpAsync(held, poison, $"was fetched {message.DequeueCount} times and never finished");
            else if (MessageCode.Decode(message.Body.ToString(), settings.Base64) is not { } text)
                await GiveUpAsync(held, poison, "is not Base64");
            else
                await TryAsync(held, text, began);
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            // The storage did not take the outcome. The message shows again by itself, and the work is done once more.
            _events.Tell(HostEventKind.Failed, message.MessageId, $"outcome not stored: {Reason.Of(trouble)}", began);
        }
    }

    private async Task TryAsync(HeldMessage held, string text, long began)
    {
        string outcome;
        try
        {
            outcome = await function.RunAsync(text, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // Whatever the work throws is a failure of this message only.
            await FailedAsync(held, text, failure, began);
            return;
        }

        await held.DeleteAsync();
        _events.Tell(HostEventKind.Done, function.Subject(text), outcome, began);
    }

    private async Task FailedAsync(HeldMessage held, string text, Exception failure, long began)
    {
        var tries = held.Message.DequeueCount;
        if (poison is null)
        {
            _events.Tell(HostEventKind.Failed, function.Subject(text), $"try {tries}: {Reason.Of(failure)}", began);
            return;
        }

        if (tries >= settings.MaxDequeueCount)
        {
            await GiveUpAsync(held, poison, $"failed {tries} times, the last time with: {Reason.Of(failure)}");
            return;
        }

        await held.ReleaseAsync(settings.VisibilityTimeout);
        _events.Tell(HostEventKind.Failed, function.Subject(text), $"try {tries} of {settings.MaxDequeueCount}: {Reason.Of(failure)}", began);
    }

    private async Task GiveUpAsync(HeldMessage held, QueueClient? to, string why)
    {
        // Copied before it is deleted: a crash between the two leaves it twice, never nowhere.
        if (to is not null)
        {
            await to.CreateIfNotExistsAsync();
            await to.SendMessageAsync(held.Message.Body, timeToLive: TimeSpan.FromSeconds(-1));
        }

        await held.DeleteAsync();
        _events.Tell(HostEventKind.Poisoned, held.Message.MessageId, to is null ? $"dropped: {why}" : $"moved to {to.Name}: {why}");
    }
}
