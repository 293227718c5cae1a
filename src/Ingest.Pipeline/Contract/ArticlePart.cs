using Ingest.Articles;

namespace Ingest.Pipeline.Contract;

/// <summary>An article as a stored document holds it.</summary>
public sealed record ArticlePart(
    string Id, string Title, DateOnly Date, string DateSource, string Format, string Encoding, string Language, string Text)
{
    public static ArticlePart Of(Article article) => new(
        article.Id,
        article.Title.Text,
        article.Date.Day,
        Word.Of(article.Date.Source),
        article.Format,
        article.Encoding,
        article.Language,
        article.Text);
}
