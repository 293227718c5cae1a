using Ingest.Digests;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class DigestTableTests(AzuriteFixture azurite)
{
    private const string Team = "Q1";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_comes_out_of_the_storage_as_it_went_in()
    {
        await using var world = await World.NewAsync(azurite);
        var row = Some.Row(Team, 1) with
        {
            HomeId = "Q2",
            AwayId = Team,
            OpponentId = "Q2",
            CompetitionId = "Q3",
            Competition = "Some league",
            Date = "2025-11-09",
            DateFrom = "2025-11-08",
            DateTo = "2025-11-09",
            KickOff = "16:15",
            TimeZone = "Europe/Madrid",
            KickOffUtc = new DateTimeOffset(2025, 11, 9, 15, 15, 0, TimeSpan.Zero),
            Venue = "Some ground",
            PreviousDate = "2025-11-01",
        };
        var table = world.Get<DigestTable>();
        await table.TryWriteAsync(StoredDigest.None(Team), DigestDiff.Between([], [row]), Head(1), Ct);

        var stored = await table.ReadAsync(Team, Ct);

        Assert.All(typeof(DigestRow).GetProperties(), property => Assert.NotNull(property.GetValue(row)));
        Assert.Equal(row, Assert.Single(stored.Rows));
        Assert.Equal(Head(1), stored.Head);
    }

    [Fact]
    public async Task Of_two_who_read_the_same_only_one_writes()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        var none = StoredDigest.None(Team);
        Assert.True(await table.TryWriteAsync(none, DigestDiff.Between([], [Some.Row(Team, 1)]), Head(1), Ct));
        Assert.False(await table.TryWriteAsync(none, DigestDiff.Between([], [Some.Row(Team, 2)]), Head(1), Ct));

        var read = await table.ReadAsync(Team, Ct);
        Assert.True(await table.TryWriteAsync(read, DigestDiff.Between(read.Rows, [Some.Row(Team, 3)]), Head(2), Ct));
        Assert.False(await table.TryWriteAsync(read, DigestDiff.Between(read.Rows, []), null, Ct));

        Assert.Equal("0003", Assert.Single((await table.ReadAsync(Team, Ct)).Rows).FixtureId);
    }

    [Fact]
    public async Task Of_two_who_write_the_list_of_teams_only_one_does()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        var read = await table.ReadTeamsAsync(Ct);
        Assert.Empty(await table.WriteTeamsAsync([Listing], read, Ct));

        Assert.Equal([Team, "Q2"], await table.WriteTeamsAsync([Listing, Listing with { TeamId = "Q2" }], read, Ct));
        Assert.Equal([Team], (await table.ReadTeamsAsync(Ct)).Keys);
    }

    [Fact]
    public async Task Many_changes_lose_no_match_that_stays_wherever_a_reader_looks()
    {
        var before = Enumerable.Range(0, 150).Select(number => Some.Row(Team, number)).ToList();
        var after = before.Select(row => row with { RowKey = $"2025-11-10_{row.FixtureId}" }).ToList();
        for (var call = 1; call <= 4; call++)
        {
            await using var world = await World.NewAsync(azurite);
            var table = world.Get<DigestTable>();
            await table.TryWriteAsync(StoredDigest.None(Team), DigestDiff.Between([], before), Head(1), Ct);
            var stored = await table.ReadAsync(Team, Ct);
            var interference = new Interference { HoldCall = call };
            await using var slow = world.Another(interference);

            var writing = slow.Get<DigestTable>().TryWriteAsync(stored, DigestDiff.Between(stored.Rows, after), Head(2), Ct);
            await interference.Held.WaitAsync(TimeSpan.FromSeconds(30), Ct);
            var seen = await table.ReadAsync(Team, Ct);
            interference.Release();

            Assert.True(await writing);
            Assert.Equal(150, seen.Rows.Select(row => row.FixtureId).Distinct().Count());
            Assert.Equal(4, interference.Writes);
            Assert.Equal(after.Select(row => row.RowKey), (await table.ReadAsync(Team, Ct)).Rows.Select(row => row.RowKey));
        }
    }

    [Fact]
    public async Task Somebody_who_comes_between_the_transactions_of_many_changes_stops_the_rest()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        var rows = Enumerable.Range(0, 150).Select(number => Some.Row(Team, number)).ToList();
        var interference = new Interference { HoldCall = 2 };
        await using var slow = world.Another(interference);

        var writing = slow.Get<DigestTable>().TryWriteAsync(StoredDigest.None(Team), DigestDiff.Between([], rows), Head(1), Ct);
        await interference.Held.WaitAsync(TimeSpan.FromSeconds(30), Ct);
        var read = await table.ReadAsync(Team, Ct);
        Assert.True(await table.TryWriteAsync(read, DigestDiff.Between(read.Rows, [rows[0]]), Head(2), Ct));
        interference.Release();

        Assert.False(await writing);
        Assert.Equal("0000", Assert.Single((await table.ReadAsync(Team, Ct)).Rows).FixtureId);
    }

    [Fact]
    public async Task All_digests_are_read_whole_though_a_page_ends_amid_one()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<DigestTable>();
        var rows = Enumerable.Range(0, 90).ToList();
        foreach (var team in Enumerable.Range(10, 12).Select(number => $"Q{number}").Append("brunei-men"))
        {
            var digest = DigestDiff.Between([], rows.Select(number => Some.Row(team, number)));
            var head = Head(1) with { Listing = Listing with { TeamId = team } };
            await table.TryWriteAsync(StoredDigest.None(team), digest, head, Ct);
        }

        var counter = new Interference();
        await using var counted = world.Another(counter);
        var read = await counted.Get<DigestTable>().ReadAllAsync(Ct);

        Assert.Equal(13, read.Count);
        Assert.Equal(4, counter.Calls);
        Assert.All(read.Values, digest => Assert.Equal((90, digest.TeamId), (digest.Rows.Count, digest.Head!.Listing.TeamId)));
    }

    private static TeamListing Listing => new(Team, "Some team", 1, Some.Day);

    private static DigestHead Head(int generation) =>
        new(Listing, Some.Day, new DateTimeOffset(2025, 11, 5, 12, 0, 0, TimeSpan.Zero), generation, "some-catalog");
}
