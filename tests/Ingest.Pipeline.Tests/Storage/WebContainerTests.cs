using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Digests;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class WebContainerTests(AzuriteFixture azurite)
{
    private static readonly WebFile Index = new("index.html", "text/html; charset=utf-8", "<p>Rayo – Real</p>");
    private static readonly WebFile Team = new("teams/Q8682.html", "text/html; charset=utf-8", "<p>Real</p>");
    private static readonly WebFile Calendar = new("calendars/Q8682.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\n");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_are_published_with_their_type_and_how_long_they_may_be_kept()
    {
        await using var world = await World.NewAsync(azurite);

        Assert.Equal(new WrittenFiles(2, 0), await PublishAsync(world, Index, Calendar));

        var blob = (await Container(world).GetBlobClient(Index.Name).DownloadContentAsync(Ct)).Value;
        Assert.Equal(Index.Text, blob.Content.ToString());
        Assert.Equal((Index.ContentType, "public, max-age=300"), (blob.Details.ContentType, blob.Details.CacheControl));
    }

    [Fact]
    public async Task An_unchanged_edition_costs_one_listing_and_no_write()
    {
        await using var world = await World.NewAsync(azurite);
        await PublishAsync(world, Index, Team, Calendar);
        var counter = new Interference();
        await using var again = world.Another(counter);

        Assert.Equal(WrittenFiles.None, await PublishAsync(again, Index, Team, Calendar));
        Assert.Equal((1, 0), (counter.Calls, counter.Writes));
    }

    [Fact]
    public async Task What_changed_is_written_and_what_is_not_wanted_any_more_is_deleted_and_nothing_else()
    {
        await using var world = await World.NewAsync(azurite);
        await PublishAsync(world, Index, Team, Calendar);
        var theirs = Container(world).GetBlobClient("robots.txt");
        await theirs.UploadAsync(BinaryData.FromString("theirs"), Ct);

        var written = await PublishAsync(world, Index with { Text = "<p>new</p>" }, Team with { Name = "days/1.html" }, Calendar);

        Assert.Equal(new WrittenFiles(2, 1), written);

        var names = await Container(world).GetBlobsAsync(cancellationToken: Ct).Select(blob => blob.Name).ToListAsync(Ct);
        Assert.Equal(["calendars/Q8682.ics", "days/1.html", "index.html", "robots.txt"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_a_slower_rebuild_left_is_mended_by_the_next()
    {
        await using var world = await World.NewAsync(azurite);
        await PublishAsync(world, Index);
        await PublishAsync(world, Index with { Text = "<p>old</p>" });

        Assert.Equal(new WrittenFiles(1, 0), await PublishAsync(world, Index));
    }

    [Fact]
    public async Task An_empty_name_publishes_nothing()
    {
        await using var world = await World.NewAsync(azurite, ("Ingest:WebContainer", ""));

        Assert.Equal(WrittenFiles.None, await PublishAsync(world, Index));
        Assert.False(await Container(world).ExistsAsync(Ct));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task On_an_emulator_a_browser_may_read_the_pages_unless_the_setting_forbids_it(string? setting, bool isPublic)
    {
        await using var world = setting is null
            ? await World.NewAsync(azurite)
            : await World.NewAsync(azurite, ("Ingest:WebIsPublic", setting));
        await PublishAsync(world, Index);

        var access = (await Container(world).GetAccessPolicyAsync(cancellationToken: Ct)).Value.BlobPublicAccess;
        Assert.Equal(isPublic ? PublicAccessType.Blob : PublicAccessType.None, access);
        using var browser = new HttpClient();
        using var answer = await browser.GetAsync(Container(world).GetBlobClient(Index.Name).Uri, Ct);
        Assert.Equal(isPublic, answer.IsSuccessStatusCode);
    }

    private static Task<WrittenFiles> PublishAsync(World world, params WebFile[] files) =>
        world.Get<WebContainer>().PublishAsync(files, Ct);

    private static BlobContainerClient Container(World world) => world.Account.Blobs.GetBlobContainerClient(StorageNames.Web);
}
