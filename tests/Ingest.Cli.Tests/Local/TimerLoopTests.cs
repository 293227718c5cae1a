using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Local;

public sealed class TimerLoopTests(AzuriteAccounts azurite)
{
    private const string Place = "timers/some/status";
    private readonly ConcurrentQueue<DateTimeOffset> _ran = [];
    private readonly ConcurrentQueue<HostEvent> _heard = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StorageNames.RebuildScheduleDefault, true)]
    [InlineData("*/10 * * * * *", true)]
    [InlineData("*/5 * * * *", false)]
    [InlineData("every day", false)]
    public void A_schedule_has_six_fields(string text, bool isOne) => Assert.Equal(isOne, TimerLoop.Schedule(text) is not null);

    [Fact]
    public async Task Two_hosts_run_each_tick_once_and_never_at_the_same_time()
    {
        var hosts = await HostsAsync();
        var (running, most) = (0, 0);
        async Task<string> Run()
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            _ran.Enqueue(TimeProvider.System.GetUtcNow());
            await Task.Delay(300, Cancellation);
            Interlocked.Decrement(ref running);
            return "done";
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        const string EverySecondSecond = "*/2 * * * * *";
        Task[] loops = [Loop(hosts, EverySecondSecond, Run).RunAsync(stop.Token), Loop(hosts, EverySecondSecond, Run).RunAsync(stop.Token)];
        await Until.HoldsAsync(() => _ran.Count >= 3, "it ran three times");
        await stop.CancelAsync();
        await Task.WhenAll(loops);

        Assert.Equal(1, most);
        var seconds = _ran.Select(at => at.ToUnixTimeSeconds() / 2).ToList();
        Assert.Equal(seconds.Distinct(), seconds);
    }

    [Fact]
    public async Task A_run_that_was_missed_while_no_host_ran_is_made_up_for_at_once()
    {
        var hosts = await HostsAsync();
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1);
        var status = new TimerStatus(yesterday, yesterday.AddHours(1), yesterday);
        await hosts.GetBlobClient(Place).UploadAsync(BinaryData.FromObjectAsJson(status), Cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var looping = Loop(hosts, "0 0 * * * *", Run).RunAsync(stop.Token);
        await Until.HoldsAsync(() => _heard.Any(happened => happened.Kind is HostEventKind.Done), "it ran");
        await stop.CancelAsync();
        await looping;

        Assert.Single(_ran);
    }

    [Fact]
    public async Task A_run_that_fails_is_told_of_and_the_next_tick_runs_again()
    {
        var hosts = await HostsAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<string> FailFirst() =>
            Run().IsCompleted && _ran.Count is 1 ? throw new InvalidOperationException("broken") : Task.FromResult("done");
        var looping = Loop(hosts, "* * * * * *", FailFirst).RunAsync(stop.Token);
        await Until.HoldsAsync(() => _heard.Any(happened => happened.Kind is HostEventKind.Done), "it ran again");
        await stop.CancelAsync();
        await looping;

        Assert.Equal(HostEventKind.Failed, _heard.First().Kind);
        Assert.Contains("broken", _heard.First().Detail, StringComparison.Ordinal);
    }

    private Task<string> Run()
    {
        _ran.Enqueue(TimeProvider.System.GetUtcNow());
        return Task.FromResult("done");
    }

    private async Task<BlobContainerClient> HostsAsync()
    {
        var hosts = Accounts.Raw(azurite.Account()).Blobs.GetBlobContainerClient(LocalHost.HostsContainer);
        await hosts.CreateAsync(cancellationToken: Cancellation);
        return hosts;
    }

    private TimerLoop Loop(BlobContainerClient hosts, string schedule, Func<Task<string>> run) =>
        new("Some", hosts, Place, TimerLoop.Schedule(schedule)!, _ => run(), _heard.Enqueue, TimeProvider.System);
}
