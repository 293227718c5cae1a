using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Storage;

/// <summary>Whoever read something that has changed since is told so, and writes nothing.</summary>
public sealed class ConditionTests(AzuriteFixture azurite)
{
    private const string Id = "0123456789abcdef0123";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_written_only_over_the_one_that_was_read()
    {
        await using var world = await World.NewAsync(azurite);
        var documents = world.Get<EnrichedArticles>();
        Assert.Null(await documents.ReadAsync(Id, Ct));
        Assert.NotNull(await documents.TryWriteAsync(Document("first"), null, Ct));
        Assert.Null(await documents.TryWriteAsync(Document("late"), null, Ct));

        var read = (await documents.ReadAsync(Id, Ct))!;
        Assert.NotNull(await documents.TryWriteAsync(Document("second"), read, Ct));
        Assert.Null(await documents.TryWriteAsync(Document("late"), read, Ct));

        Assert.Equal("second", (await documents.ReadAsync(Id, Ct))!.Document.Blob);
    }

    [Fact]
    public async Task A_status_is_written_only_over_the_one_that_was_read()
    {
        await using var world = await World.NewAsync(azurite);
        var table = world.Get<StatusTable>();
        Assert.Null(await table.ReadAsync(Id, Ct));
        Assert.True(await table.TryWriteAsync(Status("first"), null, Ct));
        Assert.False(await table.TryWriteAsync(Status("late"), null, Ct));

        var read = (await table.ReadAsync(Id, Ct))!;
        Assert.True(await table.TryWriteAsync(Status("second"), read, Ct));
        Assert.False(await table.TryWriteAsync(Status("late"), read, Ct));

        Assert.Equal("second", (await table.ReadAsync(Id, Ct))!.Row.Blob);
    }

    [Fact]
    public async Task A_status_comes_out_of_the_storage_as_it_went_in()
    {
        await using var world = await World.NewAsync(azurite);
        var status = Status("some.txt") with
        {
            Reason = "Some reason.",
            BlobETag = "0x8D",
            BlobLastModified = new DateTimeOffset(2025, 11, 5, 12, 0, 0, TimeSpan.Zero),
            Date = Some.Day,
            Title = new string('x', 100_000),
            Links = 1,
            Claims = 2,
            Abstained = 3,
            Unknown = 4,
            CatalogVersion = "some-catalog",
            Pending = true,
            Document = "0x8E",
        };
        await world.Get<StatusTable>().TryWriteAsync(status, null, Ct);

        Assert.Equal(status, (await world.Get<StatusTable>().ReadAsync(Id, Ct))!.Row);
        Assert.Equal([status], await world.Get<StatusTable>().ReadAllAsync(Ct).ToListAsync(Ct));
    }

    private static EnrichedDocument Document(string blob) =>
        new() { ArticleId = Id, Blob = blob, State = DocumentState.Removed, CatalogVersion = "some-catalog", Engine = "some-engine" };

    private static ArticleStatus Status(string blob) => new()
    {
        ArticleId = Id,
        Blob = blob,
        Station = ArticleStation.Failed,
        UpdatedAt = new DateTimeOffset(2025, 11, 5, 12, 0, 0, TimeSpan.Zero),
    };
}
