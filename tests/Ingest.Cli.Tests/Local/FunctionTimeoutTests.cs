using Ingest.Cli.Local;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Cli.Tests.Local;

public sealed class FunctionTimeoutTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_run_that_takes_too_long_is_told_to_end_and_has_failed()
    {
        var running = new FunctionTimeout(TimeSpan.FromMinutes(10), _time).RunAsync(async ct =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _time, ct);
            return "done";
        });
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.False(running.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));

        var late = await Assert.ThrowsAsync<TimeoutException>(() => running);
        Assert.Equal("ran longer than functionTimeout, 00:10:00", late.Message);
    }

    [Fact]
    public async Task A_run_that_ends_in_time_says_what_came_of_it_and_one_that_fails_why()
    {
        var timeout = new FunctionTimeout(TimeSpan.FromMinutes(10), _time);
        Assert.Equal("done", await timeout.RunAsync(_ => Task.FromResult("done")));
        await Assert.ThrowsAsync<FormatException>(() => timeout.RunAsync(_ => throw new FormatException()));
    }
}
