using System.Text;
using CsCheck;
using Ingest.Articles;
using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>A dropped file for the properties of the linker: one of <c>seeds/articles</c>, or the text of a spec.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Content">The whole file, with its date.</param>
public sealed record LinkSample(string Name, string Content)
{
    private static readonly Answers Answers = new(DefaultCatalog.Catalog);

    public static IReadOnlyList<LinkSample> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new LinkSample(Path.GetFileName(path), File.ReadAllText(path))),
        .. LinkSpecTests.All.Select(spec => new LinkSample(spec.ToString(), $"date {spec.Date}\n\n{spec.Text}")),
    ];

    /// <summary>Any of them; a failing one is printed by name and content.</summary>
    public static Gen<LinkSample> Any { get; } = Gen.Int[0, All.Count - 1].Select(index => All[index]);

    /// <summary>Null where the file is none that can be read, as some of the seeds are on purpose.</summary>
    public Article? Article => new ArticleReader().Read(new DroppedFile("sample.txt", Encoding.UTF8.GetBytes(Content))) as Article;

    public LinkedArticle? Link(Linker? linker = null) => Article is { } article ? (linker ?? DefaultCatalog.Linker).Link(article) : null;

    /// <summary>A text with marks, so that two outcomes can be held against one another.</summary>
    public static string Marked(string text, IEnumerable<Mark> marks) =>
        MarkedText.Write(text, marks.Select(mark => (mark.Span, Answers.Write(mark.Answer))));
}
