using System.Collections.Concurrent;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Ingest.Cli.Local;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Local;

public sealed class QueueWorkerTests(AzuriteAccounts azurite)
{
    private readonly ConcurrentQueue<HostEvent> _heard = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_decoded_run_and_deleted()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await SendAsync(queue, "Málaga");
        var ran = new ConcurrentQueue<string>();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, text => Task.FromResult(Keep(ran, text)));

        Assert.Equal(["Málaga"], ran);
        Assert.Equal(HostEventKind.Done, Assert.Single(_heard).Kind);
        Assert.Empty(await PeekAsync(poison));
    }

    [Fact]
    public async Task A_message_that_always_fails_is_tried_as_often_as_the_rules_say_and_then_moved_to_poison()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await SendAsync(queue, "bad");
        var ran = new ConcurrentQueue<string>();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, text =>
        {
            Keep(ran, text);
            throw new InvalidOperationException("broken");
        });

        Assert.Equal(3, ran.Count);
        Assert.Equal("bad", MessageCode.Decode(Assert.Single(await PeekAsync(poison)).Body.ToString(), base64: true));
        Assert.Equal([HostEventKind.Failed, HostEventKind.Failed, HostEventKind.Poisoned], _heard.Select(happened => happened.Kind));
        Assert.Contains("broken", _heard.Last().Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_fetched_too_often_by_hosts_that_died_is_not_run_again()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await SendAsync(queue, "deadly");
        for (var death = 0; death < Some.QueueRules.MaxDequeueCount; death++)
        {
            var fetched = (await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1), Cancellation)).Value;
            await queue.UpdateMessageAsync(
                fetched.MessageId, fetched.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: Cancellation);
        }

        var ran = new ConcurrentQueue<string>();
        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, text => Task.FromResult(Keep(ran, text)));

        Assert.Empty(ran);
        Assert.Single(await PeekAsync(poison));
    }

    [Fact]
    public async Task A_message_that_fails_is_shown_again_only_after_the_visibility_timeout()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await SendAsync(queue, "once");
        var tries = new ConcurrentQueue<DateTimeOffset>();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules with { VisibilityTimeout = TimeSpan.FromSeconds(2) }, _ =>
        {
            tries.Enqueue(TimeProvider.System.GetUtcNow());
            return tries.Count is 1 ? throw new InvalidOperationException("not yet") : Task.FromResult("done");
        });

        Assert.Equal(2, tries.Count);
        Assert.True(tries.Last() - tries.First() >= TimeSpan.FromSeconds(1.5), "It came back before its time.");
    }

    [Fact]
    public async Task A_message_that_is_not_base64_goes_to_poison_as_it_is_and_runs_nothing()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await queue.SendMessageAsync("{plain}", Cancellation);
        var ran = new ConcurrentQueue<string>();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, text => Task.FromResult(Keep(ran, text)));

        Assert.Empty(ran);
        Assert.Equal("{plain}", Assert.Single(await PeekAsync(poison)).Body.ToString());
    }

    [Fact]
    public async Task One_bad_message_does_not_stop_the_others()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        foreach (var text in new[] { "a", "bad", "b", "c" }) await SendAsync(queue, text);
        var ran = new ConcurrentQueue<string>();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, text =>
            text is "bad" ? throw new InvalidOperationException("broken") : Task.FromResult(Keep(ran, text)));

        Assert.Equal(["a", "b", "c"], ran.Order());
        Assert.Single(await PeekAsync(poison));
    }

    [Fact]
    public async Task At_most_batch_size_and_new_batch_threshold_together_run_at_once()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        for (var number = 0; number < 20; number++) await SendAsync(queue, $"{number}");
        var (running, most) = (0, 0);
        var gate = new Lock();

        await WorkUntilEmptyAsync(queue, poison, Some.QueueRules, async _ =>
        {
            lock (gate) most = Math.Max(most, ++running);
            await Task.Delay(50, Cancellation);
            lock (gate) running--;
            return "done";
        });

        Assert.InRange(most, 2, Some.QueueRules.BatchSize + Some.QueueRules.NewBatchThreshold);
        Assert.Equal(20, _heard.Count(happened => happened.Kind is HostEventKind.Done));
    }

    [Fact]
    public async Task On_a_poison_queue_a_message_that_fails_stays_hidden_and_is_not_given_up_however_often_it_was_tried()
    {
        var (_, poison) = await azurite.QueuesAsync();
        await SendAsync(poison, "report me");
        for (var fetch = 0; fetch <= Some.QueueRules.MaxDequeueCount; fetch++)
        {
            QueueMessage fetched = await poison.ReceiveMessageAsync(TimeSpan.FromMinutes(1), Cancellation);
            await poison.UpdateMessageAsync(
                fetched.MessageId, fetched.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: Cancellation);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var worker = Worker(poison, null, Some.QueueRules, _ => throw new InvalidOperationException("broken"));
        var working = worker.RunAsync(stop.Token);
        await Until.HoldsAsync(() => !_heard.IsEmpty, "it was tried");
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        await stop.CancelAsync();
        await working;

        Assert.Equal((HostEventKind.Failed, "try 5: broken"), (Assert.Single(_heard).Kind, _heard.Single().Detail));
        Assert.False(await worker.IsEmptyAsync(Cancellation));
        Assert.Empty(await PeekAsync(poison));
    }

    [Fact]
    public async Task Being_told_to_stop_lets_running_work_end()
    {
        var (queue, poison) = await azurite.QueuesAsync();
        await SendAsync(queue, "long");
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var worker = Worker(queue, poison, Some.QueueRules, async _ =>
        {
            begun.SetResult();
            await mayEnd.Task;
            return "done";
        });
        var working = worker.RunAsync(stop.Token);
        await begun.Task.WaitAsync(Cancellation);

        await stop.CancelAsync();
        await Task.Delay(200, Cancellation);
        Assert.False(working.IsCompleted);
        mayEnd.SetResult();
        await working;

        Assert.True(await worker.IsEmptyAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_that_runs_longer_than_its_hold_stays_hidden_and_can_still_be_deleted()
    {
        var (queue, _) = await azurite.QueuesAsync();
        await SendAsync(queue, "long");
        QueueMessage fetched = await queue.ReceiveMessageAsync(TimeSpan.FromSeconds(2), Cancellation);
        await using (var held = new HeldMessage(queue, fetched, TimeSpan.FromSeconds(2), TimeProvider.System))
        {
            await Task.Delay(TimeSpan.FromSeconds(4), Cancellation);
            Assert.Null((await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value);
            await held.DeleteAsync();
        }

        Assert.Equal(0, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Deleting_a_message_that_another_has_taken_meanwhile_is_no_error()
    {
        var (queue, _) = await azurite.QueuesAsync();
        await SendAsync(queue, "lost");
        QueueMessage fetched = await queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1), Cancellation);
        await using var held = new HeldMessage(queue, fetched, TimeSpan.FromMinutes(1), TimeProvider.System);
        await Until.HoldsAsync(
            async () => (await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1), Cancellation)).Value is not null, "another took it");

        await held.DeleteAsync();

        Assert.Equal(1, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
    }

    private static string Keep(ConcurrentQueue<string> ran, string text)
    {
        ran.Enqueue(text);
        return "done";
    }

    private static async Task SendAsync(QueueClient queue, string text) =>
        await queue.SendMessageAsync(MessageCode.Encode(text, base64: true), Cancellation);

    private static async Task<PeekedMessage[]> PeekAsync(QueueClient queue) => await queue.PeekMessagesAsync(32, Cancellation);

    private QueueWorker Worker(QueueClient queue, QueueClient? poison, QueueSettings rules, Func<string, Task<string>> run) => new(
        new QueueFunction("Some", queue.Name, text => text, (text, _) => run(text)),
        queue,
        poison,
        rules,
        new EnqueuedAhead(32),
        _heard.Enqueue,
        TimeProvider.System);

    private async Task WorkUntilEmptyAsync(QueueClient queue, QueueClient poison, QueueSettings rules, Func<string, Task<string>> run)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var worker = Worker(queue, poison, rules, run);
        var working = worker.RunAsync(stop.Token);
        await Until.HoldsAsync(() => worker.IsEmptyAsync(Cancellation), "the queue is empty");
        await stop.CancelAsync();
        await working;
    }
}
