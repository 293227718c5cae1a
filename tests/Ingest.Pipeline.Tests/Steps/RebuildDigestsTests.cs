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
        await alone.ClaimAsync([.. Season(20)]);
        await alone.RebuildAsync(Some.Day);
        await using var world = await World.NewAsync(azurite);
        await world.ClaimAsync([.. Season(20)]);
        await using var other = world.Another();

        var outcomes = await Task.WhenAll(world.RebuildAsync(Some.Day), other.RebuildAsync(Some.Day));

        Assert.All(outcomes, outcome => Assert.Empty(outcome.LostRaces));
        Assert.Equal(await alone.MeaningAsync(), await world.MeaningAsync());
    }

    [Fact]
    public async Task A_team_with_more_changes_than_a_transaction_holds_is_written_in_several()
    {
        await using var world = await World.NewAsync(azurite);
        await world.ClaimAsync([.. Season(120)]);

        var first = await world.RebuildAsync(Some.Day);
        var busiest = Assert.Single(await HeadsAsync(world), head => head.Listing.TeamId == "Q1");
        Assert.Equal((120, 121), (busiest.Listing.FixtureCount, first.TeamsWritten));
        Assert.Equal(120, (await world.Get<DigestTable>().ReadAsync("Q1", Ct)).Rows.Count);

        var unchanged = await world.RebuildAsync(Some.Day);
        Assert.Equal((0, 0, 0), (unchanged.TeamsWritten, unchanged.RowsWritten, unchanged.RowsDeleted));

        var gone = await world.RebuildAsync(Some.Day.AddDays(365));
        Assert.Equal((121, 24, 360, 0), (gone.TeamsRemoved, gone.DaysWritten, gone.RowsDeleted, gone.Changes));
        Assert.Empty(await world.DigestKeysAsync());
    }

    [Fact]
    public async Task A_match_that_moves_keeps_its_history_in_one_row()
    {
        await using var world = await World.NewAsync(azurite);
        await world.ClaimAsync(Some.Claim(new MatchTime(Some.Day.AddDays(4))));
        await world.RebuildAsync(Some.Day);
        await world.ClaimAsync(Some.Claim(new MatchTime(Some.Day.AddDays(4), KickOff: new TimeOnly(20, 0))));
        world.Time.Advance(TimeSpan.FromMinutes(5));

        var outcome = await world.RebuildAsync(Some.Day);

        var digest = await world.Get<DigestTable>().ReadAsync("Q1", Ct);
        Assert.Equal((2, 1, 3, 0), (outcome.TeamsWritten, outcome.DaysWritten, outcome.RowsWritten, outcome.RowsDeleted));
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

        Assert.Empty(await world.DigestKeysAsync());
    }

    [Fact]
    public async Task A_rebuild_with_nothing_new_writes_nothing_at_all()
    {
        await using var world = await World.NewAsync(azurite);
        await world.ClaimAsync([.. Season(20)]);
        await world.RebuildAsync(Some.Day);
        var before = await world.EverythingAsync();
        var counter = new Interference();
        await using var again = world.Another(counter);

        var outcome = await again.RebuildAsync(Some.Day);

        Assert.Equal((0, 0, 0, 0), (outcome.TeamsWritten, outcome.DaysWritten, outcome.Changes, outcome.FilesWritten));
        Assert.Equal((0, before), (counter.Writes, await world.EverythingAsync()));
    }

    [Fact]
    public async Task A_day_lists_what_is_on_and_leaves_when_it_is_over()
    {
        await using var world = await World.NewAsync(azurite);
        await world.ClaimAsync(
            Some.Claim(new MatchTime(Some.Day.AddDays(4), KickOff: new TimeOnly(20, 0)), away: "Q3"),
            Some.Claim(new MatchTime(Some.Day.AddDays(4), KickOff: new TimeOnly(18, 0)), away: "Q2"),
            Some.Claim(new MatchTime(DateFrom: Some.Day.AddDays(3), DateTo: Some.Day.AddDays(4)), away: "Q4"));
        await world.RebuildAsync(Some.Day);
        var table = world.Get<DigestTable>();

        Assert.Equal(["Q2", "Q3", "Q4"], (await table.ReadDayAsync(Some.Day.AddDays(4), Ct)).Select(row => row.AwayId));
        Assert.Equal(["Q4"], (await table.ReadDayAsync(Some.Day.AddDays(3), Ct)).Select(row => row.AwayId));
        await world.RebuildAsync(Some.Day.AddDays(6));
        Assert.Empty(await table.ReadDayAsync(Some.Day.AddDays(4), Ct));
    }

    [Fact]
    public async Task Changes_are_told_newest_first_once_each_and_forgotten_after_a_month()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        await world.ClaimAsync(Some.Claim(), Some.Claim(away: "Q3"));
        await world.RebuildAsync(Some.Day);
        await world.ClaimAsync(Some.Claim(new MatchTime(Some.Day.AddDays(5))), Some.Claim(away: "Q3"));

        Assert.Equal(1, (await world.RebuildAsync(Some.Day)).Changes);
        var changes = await table.ReadChangesAsync(10, Ct);
        Assert.Equal([ChangeKind.Moved, ChangeKind.New, ChangeKind.New], changes.Select(change => change.Kind));
        Assert.Equal(("2025-11-10", "2025-11-09"), (changes[0].Row.Date, changes[0].Before!.Date));
        Assert.Equal(2, (await table.ReadChangesAsync(2, Ct)).Count);

        world.Time.Advance(TimeSpan.FromDays(30));
        await world.RebuildAsync(Some.Day);
        Assert.Equal(3, (await table.ReadChangesAsync(10, Ct)).Count);
        world.Time.Advance(TimeSpan.FromSeconds(1));
        await world.RebuildAsync(Some.Day);
        Assert.Empty(await table.ReadChangesAsync(10, Ct));
        Assert.Equal(0, (await world.RebuildAsync(Some.Day)).Changes);
    }

    [Fact]
    public async Task Without_claims_there_is_nothing_to_write_but_an_index_that_says_so()
    {
        await using var world = await World.NewAsync(azurite);

        var outcome = await world.RebuildAsync(Some.Day);

        Assert.Equivalent(new RebuildOutcome { AsOf = Some.Day, FilesWritten = 1 }, outcome);
        Assert.Empty(await world.DigestKeysAsync());
    }

    /// <summary>Matches of one team against as many others, five a day from the fourth day on.</summary>
    private static IEnumerable<FixtureClaim> Season(int matches) =>
        from number in Enumerable.Range(0, matches)
        let day = Some.Day.AddDays(4 + (number / 5))
        select Some.Claim(new MatchTime(day), away: $"Q{1000 + number}");

    private static async Task<List<DigestHead>> HeadsAsync(World world)
    {
        return [.. (await world.Get<DigestTable>().ReadAllAsync(Ct)).Values.Select(digest => digest.Head!)];
    }
}
