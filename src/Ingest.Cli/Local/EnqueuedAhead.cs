namespace Ingest.Cli.Local;

/// <summary>
/// Keeps the queue short: whoever sends waits while as many messages as <paramref name="limit"/> wait to be taken. Azurite sorts
/// all messages of the account on every receive, so a queue of thousands is emptied at a crawl. The count is an estimate; an empty
/// queue sets it right.
/// </summary>
internal sealed class EnqueuedAhead(int limit)
{
    private readonly Lock _lock = new();
    private int _waiting;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Sent(int messages) => Change(waiting => waiting + messages);

    public void Taken(int messages) => Change(waiting => Math.Max(0, waiting - messages));

    public void Empty() => Change(_ => 0);

    public async Task WaitForRoomAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_waiting < limit) return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    private void Change(Func<int, int> change)
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            _waiting = change(_waiting);
            before = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        before.SetResult();
    }
}
