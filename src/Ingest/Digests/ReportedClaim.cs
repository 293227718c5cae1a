using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests;

/// <summary>A claim together with the article that makes it.</summary>
/// <param name="Article">Who says so.</param>
/// <param name="Claim">What is said.</param>
public sealed record ReportedClaim(ArticleReference Article, FixtureClaim Claim)
{
    /// <summary>
    /// The id of the article whose near-identical copy this one is, or null: told of a claim in a <see cref="Fixture"/>, and not known
    /// before.
    /// </summary>
    public string? CopyOf { get; init; }

    /// <summary>The id of the independent report the claim belongs to: its own article, or the one it is a copy of.</summary>
    public string Report => CopyOf ?? Article.Id;
}

/// <summary>As much of an article as a digest needs in order to name it.</summary>
/// <param name="Id">The article's identity.</param>
/// <param name="Blob">Name of the blob it was dropped as.</param>
/// <param name="Title">Its title or lead.</param>
/// <param name="Published">Its publication date.</param>
public sealed record ArticleReference(string Id, string Blob, string Title, DateOnly Published)
{
    /// <summary>The print of its text, by which copies are told; null where it was not taken.</summary>
    public TextPrint? Print { get; init; }

    /// <summary>Names an article.</summary>
    public static ArticleReference Of(Article article) =>
        new(article.Id, article.Name, article.Title.Text, article.Date.Day) { Print = TextPrint.Of(article.Text) };
}
