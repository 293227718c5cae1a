using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Local;

public sealed class BlobWatcherTests(AzuriteAccounts azurite)
{
    private readonly ConcurrentQueue<string> _ran = [];
    private readonly ConcurrentQueue<string> _removed = [];
    private readonly ConcurrentQueue<HostEvent> _heard = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_blob_is_run_once_and_a_host_that_starts_later_runs_nothing()
    {
        var account = await AccountWithAsync("a.txt", "2025/11/b c.txt", "ü.txt");
        await WatchUntilIdleAsync(account);
        Assert.Equal(["2025/11/b c.txt", "a.txt", "ü.txt"], _ran.Order(StringComparer.Ordinal));
        _ran.Clear();

        await WatchUntilIdleAsync(account);

        Assert.Empty(_ran);
    }

    [Fact]
    public async Task A_changed_blob_is_run_again_and_the_others_are_not()
    {
        var account = await AccountWithAsync("a.txt", "b.txt");
        await WatchUntilIdleAsync(account);
        _ran.Clear();
        await Articles(account).GetBlobClient("b.txt").UploadAsync(BinaryData.FromString("corrected"), overwrite: true, Cancellation);

        await WatchUntilIdleAsync(account);

        Assert.Equal(["b.txt"], _ran);
    }

    [Fact]
    public async Task A_blob_that_is_dropped_while_the_host_watches_is_run()
    {
        var account = await AccountWithAsync("a.txt");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var (watcher, receipts) = Watcher(account, Run);
        using (watcher)
        {
            await receipts.LoadAsync(Cancellation);
            var watching = watcher.RunAsync(stop.Token);
            await Until.HoldsAsync(() => _ran.Contains("a.txt"), "the first blob was run");

            await Articles(account).UploadBlobAsync("later.txt", BinaryData.FromString("text"), Cancellation);

            await Until.HoldsAsync(() => _ran.Contains("later.txt"), "the second blob was run");
            await stop.CancelAsync();
            await watching;
        }
    }

    [Fact]
    public async Task A_blob_that_always_fails_is_reported_as_the_functions_host_reports_it_and_left()
    {
        var account = await AccountWithAsync("bad.txt", "good.txt");

        await WatchUntilIdleAsync(account, FailOnBad);

        Assert.Equal(3, _ran.Count(blob => blob is "bad.txt"));
        Assert.Equal(1, _ran.Count(blob => blob is "good.txt"));
        var version = (await Articles(account).GetBlobClient("bad.txt").GetPropertiesAsync(cancellationToken: Cancellation)).Value.ETag;
        using var report = JsonDocument.Parse(await PoisonAsync(account));
        Assert.Equal(
            [
                "Type=BlobTrigger",
                "FunctionId=Host.Functions.Some",
                "BlobType=BlockBlob",
                "ContainerName=articles",
                "BlobName=bad.txt",
                $"ETag={version:H}",
            ],
            report.RootElement.EnumerateObject().Select(property => $"{property.Name}={property.Value}"));
        Assert.Equal(HostEventKind.Poisoned, _heard.Last(happened => happened.Subject is "bad.txt").Kind);

        _ran.Clear();
        await WatchUntilIdleAsync(account, FailOnBad);
        Assert.Empty(_ran);
    }

    [Fact]
    public async Task Failures_before_a_restart_count()
    {
        var account = await AccountWithAsync("bad.txt");
        var patient = Some.HostRules with { Queues = Some.QueueRules with { VisibilityTimeout = TimeSpan.FromHours(1) } };
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation))
        {
            var (watcher, receipts) = Watcher(account, FailOnBad, patient);
            using (watcher)
            {
                await receipts.LoadAsync(Cancellation);
                var watching = watcher.RunAsync(stop.Token);
                await Until.HoldsAsync(() => !_heard.IsEmpty, "it failed once");
                await stop.CancelAsync();
                await watching;
            }
        }

        Assert.Single(_ran);

        await WatchUntilIdleAsync(account, FailOnBad);

        Assert.Equal(3, _ran.Count);
        Assert.NotEmpty(await PoisonAsync(account));
    }

    [Fact]
    public async Task A_blob_with_the_longest_name_is_run_once_too()
    {
        var name = string.Join('/', Enumerable.Repeat(new string('n', 99), 10));
        var account = await AccountWithAsync(name);
        await WatchUntilIdleAsync(account);

        await WatchUntilIdleAsync(account);

        Assert.Equal([name], _ran);
    }

    [Fact]
    public async Task A_blob_that_is_removed_while_the_host_watches_is_told_of_until_that_was_heard()
    {
        var account = await AccountWithAsync("a.txt", "b.txt");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var (watcher, receipts) = Watcher(account, Run);
        using (watcher)
        {
            await receipts.LoadAsync(Cancellation);
            var watching = watcher.RunAsync(stop.Token);
            await Until.HoldsAsync(() => watcher.IsIdle, "both were run");

            await Articles(account).DeleteBlobAsync("b.txt", cancellationToken: Cancellation);

            // Whoever is told fails the first time, as storage may.
            await Until.HoldsAsync(() => _removed.Count >= 2, "the removal was told of again");
            await Until.HoldsAsync(() => watcher.IsIdle, "the watcher is idle");
            await stop.CancelAsync();
            await watching;
        }

        Assert.Equal(["b.txt", "b.txt"], _removed);
    }

    private static BlobContainerClient Articles(StorageTarget account) =>
        Accounts.Raw(account).Blobs.GetBlobContainerClient(StorageNames.Articles);

    private static async Task<string> PoisonAsync(StorageTarget account)
    {
        var poison = Accounts.Raw(account).Queues.GetQueueClient(StorageNames.BlobTriggerPoison);
        PeekedMessage[] messages = await poison.PeekMessagesAsync(32, Cancellation);
        return MessageCode.Decode(Assert.Single(messages).Body.ToString(), base64: true)!;
    }

    private async Task<StorageTarget> AccountWithAsync(params string[] blobs)
    {
        var account = azurite.Account();
        await Articles(account).CreateAsync(cancellationToken: Cancellation);
        foreach (var blob in blobs) await Articles(account).UploadBlobAsync(blob, BinaryData.FromString("text"), Cancellation);
        return account;
    }

    private Task<string> Run(string blob)
    {
        _ran.Enqueue(blob);
        return Task.FromResult("done");
    }

    private Task<string> FailOnBad(string blob)
    {
        var ran = Run(blob);
        return blob is "bad.txt" ? throw new InvalidOperationException("broken") : ran;
    }

    private (BlobWatcher Watcher, BlobReceipts Receipts) Watcher(
        StorageTarget target, Func<string, Task<string>> run, HostSettings? rules = null)
    {
        const string FunctionId = "Host.Functions.Some";
        var account = Accounts.Raw(target);
        var hosts = account.Blobs.GetBlobContainerClient(LocalHost.HostsContainer);
        var receipts = new BlobReceipts(hosts, LocalHost.Id, FunctionId, StorageNames.Articles);
        var watcher = new BlobWatcher(
            "Some",
            FunctionId,
            account.Blobs.GetBlobContainerClient(StorageNames.Articles),
            receipts,
            account.Queues.GetQueueClient(StorageNames.BlobTriggerPoison),
            rules ?? Some.HostRules,
            (blob, _) => run(blob),
            (blob, _) =>
            {
                _removed.Enqueue(blob);
                return _removed.Count is 1 ? throw new Azure.RequestFailedException(503, "busy") : Task.CompletedTask;
            },
            _heard.Enqueue,
            TimeProvider.System);
        return (watcher, receipts);
    }

    private async Task WatchUntilIdleAsync(StorageTarget account, Func<string, Task<string>>? run = null)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var (watcher, receipts) = Watcher(account, run ?? Run);
        using (watcher)
        {
            await receipts.LoadAsync(Cancellation);
            var watching = watcher.RunAsync(stop.Token);
            await Until.HoldsAsync(() => watcher.IsIdle, "the watcher is idle");
            await stop.CancelAsync();
            await watching;
        }
    }
}
