using Ingest.Pipeline.Storage;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class EnrichedDocumentTests
{
    [Fact]
    public void A_document_withdraws_all_that_any_version_before_it_caused_and_it_does_not()
    {
        var first = Document("a", "b");
        var second = Document("b", "c").After(first);
        var third = Document("a").After(second);

        Assert.Equal(["a"], second.Withdraws.Select(row => row.RowKey));
        Assert.Equal(["b", "c"], third.Withdraws.Select(row => row.RowKey).Order());
    }

    [Fact]
    public void A_document_is_read_as_it_was_written()
    {
        var document = Document("a").After(Document("b")) with { State = DocumentState.Rejected, Reasons = ["It is “empty” – é."] };

        var read = EnrichedDocument.Parse(document.ToJson());

        Assert.Equivalent(document, read, strict: true);
        Assert.Contains("\"state\":\"rejected\"", document.ToJson().ToString(), StringComparison.Ordinal);
        Assert.Contains("“empty” – é", document.ToJson().ToString(), StringComparison.Ordinal);
    }

    private static EnrichedDocument Document(params string[] rows) => new()
    {
        ArticleId = "0123456789abcdef0123",
        Blob = "some.txt",
        State = DocumentState.Enriched,
        CatalogVersion = "some-catalog",
        Engine = "some-engine",
        Rows = [.. rows.Select(row => new RowName("SomeTable", "some-partition", row))],
    };
}
