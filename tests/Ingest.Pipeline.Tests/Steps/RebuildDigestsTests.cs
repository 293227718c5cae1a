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
        await ClaimAsync(world, [.. Season(120)]);

        var first = await world.RebuildAsync(Some.Day);
        var busiest = Assert.Single(await HeadsAsync(world), head => head.Listing.TeamId == "Q1");
        Assert.Equal((120, 121), (busiest.Listing.FixtureCount, first.TeamsWritten));
        Assert.Equal(120, (await world.Get<DigestTable>().ReadAsync("Q1", Ct)).Rows.Count);

        var unchanged = await world.RebuildAsync(Some.Day);
        Assert.Equal((0, 0, 0), (unchanged.TeamsWritten, unchanged.RowsWritten, unchanged.RowsDeleted));

        var gone = await world.RebuildAsync(Some.Day.AddDays(365));
        Assert.Equal((121, 240), (gone.TeamsRemoved, gone.RowsDeleted));
        Assert.Empty(await world.KeysAsync(StorageNames.Digests));
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

        Assert.Equivalent(new RebuildOutcome { AsOf = Some.Day }, outcome);
        Assert.Empty(await world.KeysAsync(StorageNames.Digests));
    }

    /// <summary>Matches of one team against as many others, five a day from the fourth day on.</summary>
    private static IEnumerable<FixtureClaim> Season(int matches) =>
        from number in Enumerable.Range(0, matches)
        let day = Some.Day.AddDays(4 + (number / 5))
        select Some.Claim(new MatchTime(day), away: $"Q{1000 + number}");

    private static async Task<List<DigestHead>> HeadsAsync(World world)
    {
        var heads = new List<DigestHead>();
        var table = world.Get<DigestTable>();
        foreach (var team in await table.ReadPartitionsAsync(Ct)) heads.Add((await table.ReadAsync(team, Ct)).Head!);
        return heads;
    }

    /// <summary>Stores exactly these claims, as the enrichment of one article.</summary>
    private static async Task ClaimAsync(World world, params FixtureClaim[] claims)
    {
        var before = await world.RowsAsync(StorageNames.FixtureClaims);
        var names = before.Select(row => new RowName(StorageNames.FixtureClaims, row.PartitionKey, row.RowKey));
        await world.Get<CausedRows>().DeleteAsync(names, Ct);
        await world.Get<CausedRows>().WriteAsync(ClaimTable.Rows(Some.Article(), claims), Ct);
    }
}
