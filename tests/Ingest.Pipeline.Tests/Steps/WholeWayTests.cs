using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

public sealed class WholeWayTests(AzuriteFixture azurite)
{
    private const string Name = "2025/11/preview.txt";

    [Fact]
    public async Task A_dropped_article_is_parsed_linked_read_and_digested()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);

        var parsed = await world.ParseAsync(Name);
        Assert.Equal(ParseResult.Parsed, parsed.Result);
        Assert.Equal(ArticleStation.Parsed, (await world.StatusAsync(Name)).Station);
        var enriched = await world.EnrichAsync(parsed.Request!);
        Assert.Equal((EnrichResult.Enriched, 3, 1), (enriched.Result, enriched.Links, enriched.Claims));
        var status = await world.StatusAsync(Name);
        Assert.Equal((ArticleStation.Enriched, 3, 1, false), (status.Station, status.Links, status.Claims, status.Pending));

        var rebuilt = await world.RebuildAsync(Some.Day);
        Assert.Equal((1, 1, 2, 2, 3), (rebuilt.Claims, rebuilt.Fixtures, rebuilt.Teams, rebuilt.TeamsWritten, rebuilt.RowsWritten));
        var digest = await world.Get<DigestTable>().ReadAsync(Some.RealMadrid, TestContext.Current.CancellationToken);
        var row = Assert.Single(digest.Rows);
        Assert.Equal(("2025-11-09", "away", "Rayo Vallecano"), (row.Date, row.Side, row.OpponentName));
        var head = digest.Head!;
        Assert.Equal((1, new DateOnly(2025, 11, 9), 1), (head.Listing.FixtureCount, head.Listing.NextDate, head.Generation));
        Assert.Contains($"_teams {Some.RealMadrid}", await world.KeysAsync(StorageNames.Digests));
    }

    [Fact]
    public async Task What_is_delivered_twice_writes_nothing()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        var request = (await world.ParseAsync(Name)).Request!;
        await world.EnrichAsync(request);
        await world.RebuildAsync(Some.Day);
        var before = await world.EverythingAsync();
        world.Time.Advance(TimeSpan.FromHours(1));

        var parsed = await world.ParseAsync(Name);
        var enriched = await world.EnrichAsync(request);
        var rebuilt = await world.RebuildAsync(Some.Day);

        Assert.Equal((ParseResult.Unchanged, null), (parsed.Result, parsed.Request));
        Assert.Equal(EnrichResult.Unchanged, enriched.Result);
        Assert.Equal((0, 0, 0), (rebuilt.TeamsWritten, rebuilt.RowsWritten, rebuilt.RowsDeleted));
        Assert.Equal(before, await world.EverythingAsync());
    }

    [Fact]
    public async Task A_request_that_was_never_sent_is_returned_again()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        var first = await world.ParseAsync(Name);

        var second = await world.ParseAsync(Name);

        Assert.Equal(ParseResult.Unchanged, second.Result);
        Assert.Equal(first.Request, second.Request);
    }

    [Fact]
    public async Task A_request_to_withdraw_that_was_never_sent_is_returned_again()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        await world.DropAsync(Name, "");

        var first = await world.ParseAsync(Name);
        var second = await world.ParseAsync(Name);

        Assert.Equal((ParseResult.Rejected, ParseResult.Unchanged), (first.Result, second.Result));
        Assert.NotNull(first.Request);
        Assert.Equal(first.Request, second.Request);
    }

    [Fact]
    public async Task A_corrected_file_withdraws_what_the_earlier_text_caused()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        await world.RebuildAsync(Some.Day);

        await world.DropAsync(Name, Some.CorrectedPreview);
        await world.ProcessAsync(Name);
        await world.RebuildAsync(Some.Day);

        Assert.Equal(await LeftByAsync(Some.CorrectedPreview), await StoredByAsync(world));
        var row = Assert.Single((await world.Get<DigestTable>().ReadAsync(Some.RealMadrid, TestContext.Current.CancellationToken)).Rows);
        Assert.Equal("2025-11-23", row.Date);
        Assert.Empty((await world.Get<DigestTable>().ReadAsync(Some.RayoVallecano, TestContext.Current.CancellationToken)).Rows);
    }

    [Fact]
    public async Task A_removed_file_withdraws_everything_and_leaves_no_text()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        await world.RebuildAsync(Some.Day);

        await world.RemoveAsync(Name);
        var parsed = await world.ParseAsync(Name);
        var enriched = await world.EnrichAsync(parsed.Request!);
        var rebuilt = await world.RebuildAsync(Some.Day);

        Assert.Equal((ParseResult.Removed, EnrichResult.Removed, 2), (parsed.Result, enriched.Result, rebuilt.TeamsRemoved));
        Assert.Empty(await world.KeysAsync(StorageNames.EntityArticles));
        Assert.Empty(await world.KeysAsync(StorageNames.FixtureClaims));
        Assert.Empty(await world.DigestKeysAsync());
        Assert.Equal((ArticleStation.Removed, null, null), await StationAsync(world));
        Assert.DoesNotContain("Bellingham", await world.EverythingAsync(), StringComparison.Ordinal);
        Assert.Null((await world.ParseAsync(Name)).Request);
    }

    [Fact]
    public async Task A_file_that_becomes_unusable_withdraws_everything_and_says_why()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);

        await world.DropAsync(Name, "");
        await world.ProcessAsync(Name);

        Assert.Empty(await world.KeysAsync(StorageNames.EntityArticles));
        Assert.Empty(await world.KeysAsync(StorageNames.FixtureClaims));
        var status = await world.StatusAsync(Name);
        Assert.Equal((ArticleStation.Rejected, false), (status.Station, status.Pending));
        Assert.NotNull(status.Reason);
    }

    [Fact]
    public async Task A_file_that_never_was_usable_is_set_aside_at_once()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, "");

        var parsed = await world.ParseAsync(Name);

        Assert.Equal((ParseResult.Rejected, null), (parsed.Result, parsed.Request));
        Assert.NotEmpty(parsed.Reasons);
        Assert.Equal((ArticleStation.Rejected, parsed.Reasons[0], null), await StationAsync(world));
    }

    [Fact]
    public async Task A_removed_file_that_comes_back_causes_its_rows_again()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);
        var before = await StoredByAsync(world);
        await world.RemoveAsync(Name);
        await world.ProcessAsync(Name);

        await world.DropAsync(Name, Some.Preview);
        await world.ProcessAsync(Name);

        Assert.Equal(before, await StoredByAsync(world));
    }

    [Fact]
    public async Task A_request_of_an_older_version_enriches_what_the_file_is_now()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        var old = (await world.ParseAsync(Name)).Request!;
        await world.DropAsync(Name, Some.CorrectedPreview);

        await world.EnrichAsync(old);

        Assert.Equal(await LeftByAsync(Some.CorrectedPreview), await StoredByAsync(world));
        Assert.Equal(ParseResult.Unchanged, (await world.ParseAsync(Name)).Result);
    }

    [Fact]
    public async Task Days_that_pass_take_their_matches_out_of_the_digests()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, Some.Preview);
        await world.DropAsync("other.txt", Some.CorrectedPreview);
        await world.ProcessAsync(Name);
        await world.ProcessAsync("other.txt");

        await world.RebuildAsync(Some.Day);
        Assert.Equal(2, (await world.Get<DigestTable>().ReadAsync(Some.RealMadrid, TestContext.Current.CancellationToken)).Rows.Count);
        world.Time.SetUtcNow(new DateTimeOffset(2025, 11, 10, 0, 0, 0, TimeSpan.Zero));
        var rebuilt = await world.RebuildAsync();

        Assert.Equal((new DateOnly(2025, 11, 10), 2, 1), (rebuilt.AsOf, rebuilt.Teams, rebuilt.TeamsRemoved));
        var left = Assert.Single((await world.Get<DigestTable>().ReadAsync(Some.RealMadrid, TestContext.Current.CancellationToken)).Rows);
        Assert.Equal("2025-11-23", left.Date);
    }

    private static async Task<(ArticleStation, string?, string?)> StationAsync(World world)
    {
        var status = await world.StatusAsync(Name);
        return (status.Station, status.Reason, status.Station is ArticleStation.Rejected ? null : status.BlobETag);
    }

    private static async Task<string> StoredByAsync(World world) => string.Join('\n',
        [.. await world.KeysAsync(StorageNames.EntityArticles), .. await world.KeysAsync(StorageNames.FixtureClaims)]);

    /// <summary>The rows of a world that has never seen anything but this text.</summary>
    private async Task<string> LeftByAsync(string text)
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync(Name, text);
        await world.ProcessAsync(Name);
        return await StoredByAsync(world);
    }
}
