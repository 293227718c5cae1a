using Ingest.Fixtures;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>
/// A rebuild that has all kinds of changes to tell is disturbed at each of its calls. In the end tables, list of changes and files are as
/// if nothing had been.
/// </summary>
public sealed class RebuildFaultTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly FixtureClaim[] Before =
    [
        Some.Claim(Day(0), away: "over"),
        Some.Claim(Day(4), away: "stays"),
        Some.Claim(Day(5), away: "moves"),
        Some.Claim(Day(6), away: "is-put-off"),
        Some.Claim(Day(7), away: "changes"),
        Some.Claim(Day(8), away: "is-gone"),
        Some.Claim(Day(61), away: "comes-into-view"),
    ];

    private static readonly FixtureClaim[] After =
    [
        Some.Claim(Day(0), away: "over"),
        Some.Claim(Day(4), away: "stays"),
        Some.Claim(
            new MatchTime(Some.Day.AddDays(9), PreviousDate: Some.Day.AddDays(5)), away: "moves", status: FixtureStatus.Rescheduled),
        Some.Claim(new MatchTime(PreviousDate: Some.Day.AddDays(6)), away: "is-put-off", status: FixtureStatus.Postponed),
        Some.Claim(Day(7), away: "changes") with { Venue = "Another ground" },
        Some.Claim(Day(61), away: "comes-into-view"),
        Some.Claim(Day(10), away: "is-new"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rebuild_that_died_at_any_write_and_ran_again_ends_like_one_that_did_not(bool afterItWasCarriedOut)
    {
        var (expected, counter) = await UndisturbedAsync(Before, After);
        Assert.InRange(counter.Writes, 15, 80);

        await AtEachAsync(counter.Writes, async write =>
        {
            await using var world = await ReadyAsync(Before, After);
            var interference = new Interference { FailWrite = write, AfterItWasCarriedOut = afterItWasCarriedOut };
            await using var host = world.Another(interference);
            await World.LikeTheHostAsync(() => host.RebuildAsync(Some.Day.AddDays(1)));
            await AssertLikeAsync(expected, world, $"write {write}");
        });
    }

    [Fact]
    public async Task Two_rebuilds_at_once_end_like_one_wherever_one_of_them_is_held()
    {
        var (expected, counter) = await UndisturbedAsync(Before, After);

        await AtEachAsync(counter.Calls, async call =>
        {
            await using var world = await ReadyAsync(Before, After);
            var interference = new Interference { HoldCall = call };
            await using var slow = world.Another(interference);
            var rebuilding = slow.RebuildAsync(Some.Day.AddDays(1));
            await interference.Held.WaitAsync(Patience, Ct);
            await world.RebuildAsync(Some.Day.AddDays(1));
            interference.Release();
            Assert.Empty((await rebuilding).LostRaces);
            await AssertLikeAsync(expected, world, $"call {call}");
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_changes_than_a_transaction_holds_are_recorded_once_each_whichever_of_them_fails(bool afterItWasCarriedOut)
    {
        var all = (from home in Enumerable.Range(1, 15)
                   from away in Enumerable.Range(1, 15)
                   where home < away
                   select Some.Claim(Day(4 + ((home + away) % 7)), $"Q{home}", $"Q{away}")).ToArray();
        Assert.Equal(105, all.Length);
        var (expected, _) = await UndisturbedAsync([], all);

        await AtEachAsync(3, async write =>
        {
            await using var world = await ReadyAsync([], all);
            await using var host = world.Another(new Interference { FailWrite = write, AfterItWasCarriedOut = afterItWasCarriedOut });
            await World.LikeTheHostAsync(() => host.RebuildAsync(Some.Day.AddDays(1)));
            await AssertLikeAsync(expected, world, $"write {write}");
            var changes = await world.Get<DigestTable>().ReadChangesAsync(1000, Ct);
            Assert.Equal((105, 105), (changes.Count, changes.DistinctBy(change => change.Row.FixtureId).Count()));
        });
    }

    [Fact]
    public async Task The_changes_are_those_that_happened()
    {
        await using var world = await ReadyAsync(Before, After);
        await world.RebuildAsync(Some.Day.AddDays(1));

        var changes = await world.Get<DigestTable>().ReadChangesAsync(5, Ct);
        Assert.Equal(
            ["changes Changed", "is-gone Gone", "is-new New", "is-put-off Off", "moves Moved"],
            changes.Select(change => $"{change.Row.AwayId} {change.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal([1, 1, 2, 2, 2], changes.Select(change => change.Row.Revision).Order());
        Assert.Single(await world.Get<DigestTable>().ReadDayAsync(Some.Day.AddDays(61), Ct));
    }

    private static MatchTime Day(int days) => new(Some.Day.AddDays(days));

    /// <summary>A world in which the first claims were published and the second only stored.</summary>
    private async Task<World> ReadyAsync(FixtureClaim[] before, FixtureClaim[] after)
    {
        var world = await World.NewAsync(azurite);
        await world.ClaimAsync(before);
        await world.RebuildAsync(Some.Day);
        await world.ClaimAsync(after);
        world.Time.Advance(TimeSpan.FromMinutes(5));
        return world;
    }

    private async Task<(string Meaning, Interference Counter)> UndisturbedAsync(FixtureClaim[] before, FixtureClaim[] after)
    {
        await using var world = await ReadyAsync(before, after);
        var counter = new Interference();
        await using var host = world.Another(counter);
        await host.RebuildAsync(Some.Day.AddDays(1));
        return (await world.MeaningAsync(), counter);
    }

    private static Task AtEachAsync(int count, Func<int, Task> disturbed) => Parallel.ForEachAsync(
        Enumerable.Range(1, count),
        new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Ct },
        async (number, _) => await disturbed(number));

    private static async Task AssertLikeAsync(string expected, World world, string where)
    {
        // The order of changes is that of their recording, which a rebuild that died did in two goes.
        var actual = Lines(await world.MeaningAsync());
        var differences = actual.Except(Lines(expected)).Select(line => $"+ {line}")
            .Concat(Lines(expected).Except(actual).Select(line => $"- {line}"));
        Assert.True(actual.SequenceEqual(Lines(expected)), $"Disturbed at {where}:\n{string.Join('\n', differences)}");
    }

    private static string[] Lines(string meaning) => [.. meaning.Split('\n').Order(StringComparer.Ordinal)];
}
