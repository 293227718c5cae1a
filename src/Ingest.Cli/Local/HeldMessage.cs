using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Ingest.Cli.Local;

/// <summary>A message that is hidden from others, and kept so at half time of each hold, until it is deleted, released or let go.</summary>
internal sealed class HeldMessage : IAsyncDisposable
{
    private readonly QueueClient _queue;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewal;
    private string _receipt;

    public HeldMessage(QueueClient queue, QueueMessage message, TimeSpan hold, TimeProvider time)
    {
        _queue = queue;
        Message = message;
        _receipt = message.PopReceipt;
        _renewal = RenewAsync(hold, time);
    }

    public QueueMessage Message { get; }

    public async Task DeleteAsync()
    {
        await EndAsync();
        try
        {
            await _queue.DeleteMessageAsync(Message.MessageId, _receipt);
        }
        catch (RequestFailedException gone) when (gone.Status is 404 or 400)
        {
            // The hold lapsed and another has the message: it is that one's to delete, and running twice does no harm.
        }
    }

    public async Task ReleaseAsync(TimeSpan visibleAfter)
    {
        await EndAsync();
        try
        {
            await _queue.UpdateMessageAsync(Message.MessageId, _receipt, visibilityTimeout: visibleAfter);
        }
        catch (RequestFailedException gone) when (gone.Status is 404 or 400)
        {
            // As above: it is visible already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _ended.Dispose();
    }

    private async Task EndAsync()
    {
        await _ended.CancelAsync();
        await _renewal;
    }

    private async Task RenewAsync(TimeSpan hold, TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(hold / 2, time, _ended.Token);
                _receipt = (await _queue.UpdateMessageAsync(Message.MessageId, _receipt, visibilityTimeout: hold)).Value.PopReceipt;
            }
        }
        catch (OperationCanceledException)
        {
            // The message was dealt with.
        }
        catch (Exception trouble) when (trouble is RequestFailedException or AggregateException)
        {
            // Not renewed: others may take it too, which costs work and changes nothing.
        }
    }
}
