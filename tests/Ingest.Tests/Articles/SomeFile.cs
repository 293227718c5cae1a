using System.Text;
using Ingest.Articles;

namespace Ingest.Tests.Articles;

/// <summary>Dropped files that are sound unless a test says otherwise.</summary>
internal static class SomeFile
{
    public static readonly DateTimeOffset LastModified = new(2025, 11, 7, 23, 30, 0, TimeSpan.Zero);

    public static DroppedFile With(string text, IReadOnlyDictionary<string, string>? metadata = null) =>
        With(Encoding.UTF8.GetBytes(text), metadata);

    public static DroppedFile With(byte[] content, IReadOnlyDictionary<string, string>? metadata = null) =>
        new("2025/11/report.txt", content, LastModified, metadata);

    public static Article Read(string text, IReadOnlyDictionary<string, string>? metadata = null) => Read(With(text, metadata));

    public static Article Read(DroppedFile file) => Assert.IsType<Article>(new ArticleReader().Read(file));

    public static string Refuse(DroppedFile file) => Assert.Single(Assert.IsType<Rejection>(new ArticleReader().Read(file)).Reasons);
}
