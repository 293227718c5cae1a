using Azure.Storage.Blobs.Models;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class ArticleBlobsTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drop_is_read_with_its_metadata_and_version()
    {
        await using var world = await World.NewAsync(azurite);
        var blob = world.Account.Blobs.GetBlobContainerClient(StorageNames.Articles).GetBlobClient("ä/b c#1?.txt");
        var metadata = new Dictionary<string, string> { ["Date"] = "2025-11-05" };
        await blob.UploadAsync(BinaryData.FromString("words"), new BlobUploadOptions { Metadata = metadata }, Ct);

        var drop = (await world.Get<ArticleBlobs>().ReadAsync("ä/b c#1?.txt", Ct))!;

        Assert.Equal("words"u8.ToArray(), drop.File.Content.ToArray());
        Assert.Equal("2025-11-05", drop.File.Metadata!["date"]);
        var container = world.Account.Blobs.GetBlobContainerClient(StorageNames.Articles);
        await foreach (var listed in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, Ct))
            Assert.Equal(ArticleBlobs.VersionOf(listed.Properties.ETag!.Value), drop.ETag);
        Assert.Equal(drop.LastModified, drop.File.LastModified);
    }

    [Fact]
    public async Task An_empty_drop_is_read_as_empty()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync("empty.txt", "");

        Assert.Equal(0, (await world.Get<ArticleBlobs>().ReadAsync("empty.txt", Ct))!.File.Content.Length);
    }

    [Fact]
    public async Task Of_a_drop_over_the_limit_one_byte_too_many_is_read()
    {
        await using var world = await World.NewAsync(azurite);
        var limit = world.Get<IngestOptions>().MaxArticleBytes;
        await world.DropAsync("large.txt", new string('x', 3 * limit));

        Assert.Equal(limit + 1, (await world.Get<ArticleBlobs>().ReadAsync("large.txt", Ct))!.File.Content.Length);
        Assert.NotEmpty((await world.ParseAsync("large.txt")).Reasons);
    }

    [Fact]
    public async Task A_drop_that_is_gone_is_null()
    {
        await using var world = await World.NewAsync(azurite);

        Assert.Null(await world.Get<ArticleBlobs>().ReadAsync("gone.txt", Ct));
    }
}
