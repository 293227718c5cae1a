using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Tests;

/// <summary>
/// What the document that this project began with must come to. It is not the project's to hand on, so these tests run only where it lies
/// beside the repository; what they prove is proved elsewhere by the project's own samples (<c>Linking/Specs</c>, <c>Fixtures/Specs</c>,
/// <see cref="WholeArticleTests"/>).
/// </summary>
public sealed class SeedDocumentTests
{
    private static readonly string Folder = Repository.Path("..", "shared", "seeds");

    [Fact]
    public void It_is_dated_by_its_opening()
    {
        var article = Read().Article;

        Assert.Equal(new PublicationDate(new DateOnly(2025, 11, 5), DateSource.Text), article.Date);
        Assert.True(article.Title.IsLead);
    }

    [Fact]
    public void Its_teams_and_people_are_linked_and_nobody_else()
    {
        var linked = Read();

        Assert.Equal(
            ["Barcelona", "Birmingham City", "England", "Liverpool", "Olympiacos", "Rayo Vallecano", "Real Madrid"],
            linked.Links.Where(link => link.Kind is LinkKind.Team).Select(link => link.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Alexis Mac Allister", "Iker Casillas", "Jude Bellingham", "Xabi Alonso"],
            linked.Links.Where(link => link.Kind is not LinkKind.Team).Select(link => link.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Xabi Alonso", Assert.Single(linked.Links, link => link.Kind is LinkKind.Manager).Name);
        var forms = linked.Links.Single(link => link.Name == "Real Madrid").Mentions.Select(mention => mention.Text).ToList();
        Assert.Contains("Los Blancos", forms);
        Assert.Contains("Alonso's side", forms);
    }

    [Fact]
    public void It_states_two_matches_to_come_and_not_the_one_that_was_lost()
    {
        var claims = DefaultCatalog.ClaimReader.Read(Read());

        Assert.Equal(
            [("Rayo Vallecano", "Real Madrid", "2025-11-09", "La Liga"), ("Olympiacos", "Real Madrid", "2025-11-26", "Champions League")],
            claims.Select(claim => (claim.Home.Name, claim.Away.Name, $"{claim.When.Date:yyyy-MM-dd}", claim.Competition!.Name)));
        Assert.All(claims, claim => Assert.True(claim is { HomeAwayKnown: true, Status: FixtureStatus.Scheduled }));
    }

    [Fact]
    public void Every_span_gives_its_text()
    {
        var linked = Read();
        var quotes = linked.Links.SelectMany(link => link.Mentions)
            .Concat(linked.Abstentions.Select(abstention => abstention.Mention))
            .Concat(linked.Article.Quotations.Select(quotation => quotation.Speaker).OfType<Text.Quote>())
            .Concat(DefaultCatalog.ClaimReader.Read(linked).Select(claim => claim.Evidence));

        Assert.All(quotes, quote => Assert.Equal(quote.Span.In(linked.Article.Text), quote.Text));
    }

    private static LinkedArticle Read()
    {
        if (!Directory.Exists(Folder))
            Assert.Skip("The document this project began with does not lie beside the repository (../shared/seeds).");
        var path = Directory.EnumerateFiles(Folder, "*.txt").Single();
        var article = Assert.IsType<Article>(new ArticleReader().Read(new DroppedFile(Path.GetFileName(path), File.ReadAllBytes(path))));
        return DefaultCatalog.Linker.Link(article);
    }
}
