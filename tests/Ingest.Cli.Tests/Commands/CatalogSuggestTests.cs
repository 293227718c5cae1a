using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;
using Ingest.Pipeline.Contract;
using Ingest.Pipeline.Storage;

namespace Ingest.Cli.Tests.Commands;

public sealed class CatalogSuggestTests(AzuriteAccounts accounts) : IDisposable
{
    private const string Text = "Real Madrid lost their midfielder Zuriel Okonta to a knock.";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_that_files_use_and_the_catalog_lacks_are_rows_that_can_be_imported()
    {
        var article = _folder.Write(
            "preview.txt",
            "date 2025-11-05 Rayo Vallecano will host Real Madrid in La Liga on Sunday.\n\n"
            + "Real Madrid midfielder Zuriel Okonta scored twice against Rayo Vallecano in May.\n");

        var said = await Said.ByAsync("catalog", "suggest", article);
        var rows = _folder.Write("rows.csv", said.Out);
        var import = await Said.ByAsync("catalog", "import", "rows", rows, "--into", Path.Combine(_folder.Path, "catalog"));

        Assert.Equal(0, said.Code);
        Assert.Contains(said.Lines, line => line.StartsWith("zuriel-okonta,Zuriel Okonta,,,Okonta,,,MF,player,", StringComparison.Ordinal));
        Assert.Contains("1 people", said.Error, StringComparison.Ordinal);
        Assert.Equal(0, import.Code);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_used()
    {
        var said = await Said.ByAsync("catalog", "suggest", Path.Combine(_folder.Path, "none.txt"));

        Assert.Equal(2, said.Code);
        Assert.Contains("none.txt", said.Error, StringComparison.Ordinal);
        Assert.StartsWith("id,name,", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_the_articles_dropped_so_far_are_rows_with_the_team_beside_them()
    {
        var storage = accounts.ConnectionString();
        var access = Accounts.Raw(StorageTarget.Read(storage, out _)!);
        await access.Blobs.GetBlobContainerClient(StorageNames.Enriched).CreateAsync(cancellationToken: Cancellation);
        var enriched = new EnrichedArticles(access);
        await enriched.TryWriteAsync(Document("a1", "wire/one.txt", DocumentState.Enriched), null, Cancellation);
        await enriched.TryWriteAsync(Document("a2", "wire/two.txt", DocumentState.Enriched), null, Cancellation);
        await enriched.TryWriteAsync(Document("a3", "wire/gone.txt", DocumentState.Removed) with { Article = null }, null, Cancellation);

        var said = await Said.WithStorageAsync(storage, "catalog", "suggest", "--least", "2");

        Assert.Equal(0, said.Code);
        Assert.Equal(2, said.Lines.Count);
        Assert.Equal(
            $"zuriel-okonta,Zuriel Okonta,,,Okonta,,,MF,player,0,editorial,Q8682,Real Madrid,2,2,wire/one.txt,{Text}", said.Lines[1]);
    }

    [Fact]
    public async Task Where_nothing_was_dropped_there_is_a_header_and_a_sentence()
    {
        var said = await Said.WithStorageAsync(accounts.ConnectionString(), "catalog", "suggest");

        Assert.Equal((0, 1), (said.Code, said.Lines.Count));
        Assert.Contains("No article was enriched yet", said.Error, StringComparison.Ordinal);
    }

    private static EnrichedDocument Document(string id, string blob, DocumentState state) => new()
    {
        ArticleId = id,
        Blob = blob,
        State = state,
        CatalogVersion = "some",
        Engine = "some",
        Article = new ArticlePart(id, "t", new DateOnly(2025, 11, 5), "text", "text/plain", "utf-8", "en", Text),
        Links = [new LinkPart("Q8682", "team", "Real Madrid", 0.9, [new QuotePart(0, 11, "Real Madrid")])],
        Unknown = [new UnknownPart("Zuriel Okonta", "person", 0.9, [new QuotePart(34, 47, "Zuriel Okonta")])],
    };
}
