using System.Text;
using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Tests;

/// <summary>Drops a text and takes it as far as a test needs.</summary>
internal static class Drop
{
    public static Article Article(string date, string text) =>
        Assert.IsType<Article>(new ArticleReader().Read(new DroppedFile("test.txt", Encoding.UTF8.GetBytes($" date {date} {text}"))));

    public static LinkedArticle Linked(string date, string text) => DefaultCatalog.Linker.Link(Article(date, text));

    public static IReadOnlyList<FixtureClaim> Claims(string date, string text) => DefaultCatalog.ClaimReader.Read(Linked(date, text));
}
