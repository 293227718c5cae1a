using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

public sealed class RebuildDigestsTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_rebuilds_at_once_end_like_one()
    {
        await using var alone = await World.NewAsync(azurite);
        await ClaimAsync(alone, [.. Season(20)]);
        await alone.RebuildAsync(Some.Day);
        await using var world = await World.NewAsync(azurite);
        await ClaimAsync(world, [.. Season(20)]);
        await using var other = world.Another();

        var outcomes = await Task.WhenAll(world.RebuildAsync(Some.Day), other.RebuildAsync(Some.Day));

        Assert.All(outcomes, outcome => Assert.Empty(outcome.LostRaces));
        Assert.Equal(await alone.MeaningAsync(), await world.MeaningAsync());
    }

    [Fact]
    public async Task A_team_with_more_changes_than_a_transaction_holds_is_written_in_several()
    {
        await using var world = await World.NewAsync(azurite);
        await ClaimAsync(world, [.. Season(250)]);

        var first = await world.RebuildAsync(Some.Day);
        Assert.Equal((250, 251), (Assert.Single(await HeadsAsync(world), head => head.Listing.TeamId == "Q1").Listing.FixtureCount, first.TeamsWritten));
        Assert.Equal(250, (await world.Get<DigestTable>().ReadAsync("Q1", Ct)).Rows.Count);

        var unchanged = await world.RebuildAsync(Some.Day);
        Assert.Equal((0, 0, 0), (unchanged.TeamsWritten, unchanged.RowsWritten, unchanged.RowsDeleted));

        var gone = await world.RebuildAsync(Some.Day.AddDays(365));
        Assert.Equal((251, 500), (gone.TeamsRemoved, gone.RowsDeleted));
        Assert.Empty(await world.KeysAsync(StorageNames.Digests));
    }

    [Fact]
    public async Task A_reader_never_misses_a_match_that_stays_while_many_rows_change()
    {
        await using var world = await World.NewAsync(azurite);
        await ClaimAsync(world, [.. Season(150)]);
        await world.RebuildAsync(Some.Day);
        var moved = Season(150).Select(claim => claim with { When = new MatchTime(claim.When.Date!.Value.AddDays(1)) });
        await ClaimAsync(world, [.. moved]);
        var counter = new Interference();
        await using (var counting = world.Another(counter))
        {
            await counting.RebuildAsync(Some.Day);
        }

        var calls = counter.Log.Select((call, index) => (call, index)).Where(sent => sent.call.Contains("$batch", StringComparison.Ordinal)).Select(sent => sent.index + 1).ToList();
        Assert.True(calls.Count > 3, "The test means a change that takes several transactions.");
        foreach (var call in calls)
        {
            await using var again = await World.NewAsync(azurite);
            await ClaimAsync(again, [.. Season(150)]);
            await again.RebuildAsync(Some.Day);
            await ClaimAsync(again, [.. moved]);
            var interference = new Interference { HoldCall = call };
            await using var slow = again.Another(interference);
            var rebuilding = slow.RebuildAsync(Some.Day);
            await interference.Held;
            var seen = (await again.Get<DigestTable>().ReadAsync("Q1", Ct)).Rows.Select(row => row.OpponentId).ToHashSet();
            Assert.Equal(150, seen.Count);
            interference.Release();
            await rebuilding;
        }
    }

    [Fact]
    public async Task A_match_that_moves_keeps_its_history_in_one_row()
    {
        await using var world = await World.NewAsync(azurite);
        await ClaimAsync(world, Some.Claim(new MatchTime(Some.Day.AddDays(4))));
        await world.RebuildAsync(Some.Day);
        await ClaimAsync(world, Some.Claim(new MatchTime(Some.Day.AddDays(4), KickOff: new TimeOnly(20, 0))));
        world.Time.Advance(TimeSpan.FromMinutes(5));

        var outcome = await world.RebuildAsync(Some.Day);

        var digest = await world.Get<DigestTable>().ReadAsync("Q1", Ct);
        Assert.Equal((2, 2, 0), (outcome.TeamsWritten, outcome.RowsWritten, outcome.RowsDeleted));
        Assert.Equal((2, "20:00"), (Assert.Single(digest.Rows).Revision, digest.Rows[0].KickOff));
        Assert.Equal((2, world.Time.GetUtcNow()), (digest.Head!.Generation, digest.Head.BuiltAt));
    }

    [Fact]
    public async Task What_a_rebuild_that_died_left_behind_is_found_by_the_next()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        var listing = new TeamListing("Q99", "Left behind", 1, Some.Day.AddDays(4));
        var head = new DigestHead(listing, Some.Day, world.Time.GetUtcNow(), 1, "some-catalog");
        await table.TryWriteAsync(StoredDigest.None("Q99"), DigestDiff.Between([], [Some.Row("Q99", 1)]), head, Ct);
        await table.WriteTeamsAsync([listing with { TeamId = "Q98" }], await table.ReadTeamsAsync(Ct), Ct);
        Assert.Equal(3, (await world.KeysAsync(StorageNames.Digests)).Count);

        await world.RebuildAsync(Some.Day);

        Assert.Empty(await world.KeysAsync(StorageNames.Digests));
    }

    [Fact]
    public async Task Without_claims_there_is_nothing_to_write()
    {
        await using var world = await World.NewAsync(azurite);

        var outcome = await world.RebuildAsync(Some.Day);

        Assert.Equivalent(new RebuildOutcome(Some.Day, 0, 0, 0, 0, 0, 0, 0, []), outcome);
        Assert.Empty(await world.KeysAsync(StorageNames.Digests));
    }

    /// <summary>Matches of one team against as many others, three a day from the fourth day on.</summary>
    private static IEnumerable<FixtureClaim> Season(int matches) =>
        Enumerable.Range(0, matches).Select(number => Some.Claim(new MatchTime(Some.Day.AddDays(4 + (number / 5))), away: $"Q{1000 + number}"));

    private static async Task<List<DigestHead>> HeadsAsync(World world)
    {
        var heads = new List<DigestHead>();
        foreach (var team in await world.Get<DigestTable>().ReadPartitionsAsync(Ct)) heads.Add((await world.Get<DigestTable>().ReadAsync(team, Ct)).Head!);
        return heads;
    }

    /// <summary>Stores exactly these claims, as the enrichment of one article.</summary>
    private static async Task ClaimAsync(World world, params FixtureClaim[] claims)
    {
        var before = await world.RowsAsync(StorageNames.FixtureClaims);
        await world.Get<CausedRows>().DeleteAsync(before.Select(row => new RowName(StorageNames.FixtureClaims, row.PartitionKey, row.RowKey)), Ct);
        await world.Get<CausedRows>().WriteAsync(ClaimTable.Rows(Some.Article(), claims), Ct);
    }
}
