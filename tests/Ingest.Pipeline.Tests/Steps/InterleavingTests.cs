using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>A slow run is held at each of its calls in turn, while the world goes on without it.</summary>
public sealed class InterleavingTests(AzuriteFixture azurite)
{
    private const string Name = "preview.txt";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_slow_run_of_an_older_version_never_leaves_anything_behind_wherever_it_is_held()
    {
        var expected = await CleanAsync(Some.Preview, Some.CorrectedPreview);
        var calls = await CountAsync(world => world.ProcessAsync(Name));
        for (var call = 1; call <= calls; call++)
        {
            await using var world = await HeldAsync(call, async others =>
            {
                await others.DropAsync(Name, Some.CorrectedPreview);
                await others.ProcessAsync(Name);
            });
            Assert.Equal(expected, Told(call, await world.MeaningAsync(), expected));
        }
    }

    [Fact]
    public async Task An_older_version_that_ends_amid_a_newer_one_leaves_nothing_behind_wherever_the_newer_is_held()
    {
        var expected = await CleanAsync(Some.Preview, Some.CorrectedPreview);
        var log = await LogAsync(world => world.ProcessAsync(Name));
        var itsDocument = log.FindIndex(call =>
            call.StartsWith("PUT", StringComparison.Ordinal) && call.Contains("/enriched/", StringComparison.Ordinal));
        var afterItsDocument = itsDocument + 2;
        for (var call = 1; call <= log.Count; call++)
        {
            await using var world = await World.NewAsync(azurite);
            await world.DropAsync(Name, Some.Preview);
            var older = new Interference { HoldCall = afterItsDocument };
            await using var olderHost = world.Another(older);
            var olderRun = olderHost.ProcessAsync(Name);
            await older.Held.WaitAsync(Patience, TestContext.Current.CancellationToken);
            await world.DropAsync(Name, Some.CorrectedPreview);
            var newer = new Interference { HoldCall = call };
            await using var newerHost = world.Another(newer);
            var newerRun = newerHost.ProcessAsync(Name);
            await newer.Held.WaitAsync(Patience, TestContext.Current.CancellationToken);
            older.Release();
            await olderRun;
            newer.Release();
            await newerRun;
            Assert.Equal(expected, Told(call, await world.MeaningAsync(), expected));
        }
    }

    [Fact]
    public async Task A_slow_run_never_brings_back_a_removed_file_wherever_it_is_held()
    {
        var calls = await CountAsync(world => world.ProcessAsync(Name));
        for (var call = 1; call <= calls; call++)
        {
            await using var world = await HeldAsync(call, async others =>
            {
                await others.RemoveAsync(Name);
                await others.ProcessAsync(Name);
            });

            // Where nobody had heard of the file before it went, only the slow run can have made a row of it, and says that it is gone.
            await world.ProcessAsync(Name);
            Assert.Empty(await world.KeysAsync(StorageNames.EntityArticles));
            Assert.Empty(await world.KeysAsync(StorageNames.FixtureClaims));
            Assert.DoesNotContain("Bellingham", await world.MeaningAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_run_in_parallel_with_itself_ends_as_one_alone_wherever_it_is_held()
    {
        var expected = await CleanAsync(Some.Preview);
        var calls = await CountAsync(world => world.ProcessAsync(Name));
        for (var call = 1; call <= calls; call++)
        {
            await using var world = await HeldAsync(call, others => others.ProcessAsync(Name));
            Assert.Equal(expected, Told(call, await world.MeaningAsync(), expected));
        }
    }

    [Fact]
    public async Task A_slow_rebuild_does_not_undo_a_later_one_wherever_it_is_held()
    {
        string expected;
        await using (var clean = await EnrichedAsync(Some.Preview))
        {
            await clean.DropAsync(Name, Some.CorrectedPreview);
            await clean.ProcessAsync(Name);
            await clean.RebuildAsync(Some.Day);
            expected = await DigestsAsync(clean);
        }

        int calls;
        await using (var world = await EnrichedAsync(Some.Preview))
        {
            var counter = new Interference();
            await using var counted = world.Another(counter);
            await counted.RebuildAsync(Some.Day);
            calls = counter.Calls;
        }

        for (var call = 1; call <= calls; call++)
        {
            await using var world = await EnrichedAsync(Some.Preview);
            var interference = new Interference { HoldCall = call };
            await using var slow = world.Another(interference);
            var rebuilding = slow.RebuildAsync(Some.Day);
            await interference.Held.WaitAsync(Patience, TestContext.Current.CancellationToken);
            await world.DropAsync(Name, Some.CorrectedPreview);
            await world.ProcessAsync(Name);
            await world.RebuildAsync(Some.Day);
            interference.Release();
            await rebuilding;

            // Teams of which the later rebuild had nothing to say are put right by the next.
            await world.RebuildAsync(Some.Day);
            Assert.Equal(expected, Told(call, await DigestsAsync(world), expected));
        }
    }

    private async Task<World> EnrichedAsync(string text)
    {
        var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, text);
        await world.ProcessAsync(Name);
        return world;
    }

    /// <summary>What the digests say in the end; how they came to it, the list of changes, differs from history to history.</summary>
    private static async Task<string> DigestsAsync(World world) =>
        string.Join('\n', (await world.RowsAsync(StorageNames.Digests)).Where(row => row.PartitionKey != "_changes").Select(row =>
            $"{row.PartitionKey} {row.RowKey} {row.GetString("Date")} {row.GetString("NextDate")} {row.GetInt32("FixtureCount")}"));

    /// <summary>What one host leaves that took the versions one after the other.</summary>
    private async Task<string> CleanAsync(params string[] versions)
    {
        await using var world = await World.NewAsync(azurite);
        foreach (var text in versions)
        {
            await world.DropAsync(Name, text);
            await world.ProcessAsync(Name);
        }

        return await world.MeaningAsync();
    }

    private async Task<int> CountAsync(Func<World, Task> work) => (await LogAsync(work)).Count;

    private async Task<List<string>> LogAsync(Func<World, Task> work)
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        var counter = new Interference();
        await using var counted = world.Another(counter);
        await work(counted);
        return counter.Log;
    }

    /// <summary>A world in which the first version was being processed, and held at one call while others did their work.</summary>
    private async Task<World> HeldAsync(int call, Func<World, Task> others)
    {
        var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        var interference = new Interference { HoldCall = call };
        await using var slow = world.Another(interference);
        var processing = slow.ProcessAsync(Name);
        await interference.Held.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await others(world);
        interference.Release();
        await processing;
        return world;
    }

    private static string Told(int call, string actual, string expected) => actual == expected ? actual : $"Held at call {call}:\n{actual}";
}
