using System.Globalization;
using Ingest.Articles;
using Ingest.Cli.Explaining;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>The list of articles on top of a page of several, with what was found in each, and files that could not be read.</summary>
internal static class Contents
{
    private const int LongestTitle = 90;

    public static void Write(HtmlWriter page, IReadOnlyList<FileReport> files)
    {
        page.Raw("<nav aria-label=\"Articles\"><ol>\n");
        foreach (var (index, file) in files.Index())
        {
            if (file is UnreadReport unread)
                page.Write($"<li class=\"unread\">{Path.GetFileName(file.File)} <span>{string.Join(' ', unread.Reasons)}</span></li>\n");
            else if (file is ReadReport { Explained: var explained })
                WriteArticle(page, explained, new Anchors(index + 1));
        }

        page.Raw("</ol></nav>\n");
    }

    /// <summary>"4 December 2025".</summary>
    public static string Day(Article article) => article.Date.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What was found in an article, in numbers: "11 linked, 1 left open, 2 unknown, 5 matches".</summary>
    public static string Counts(Explained explained)
    {
        var linked = explained.Analysis.Linked;
        if (!linked.IsFootball) return "not about football";
        (int Count, string Words)[] parts =
        [
            (linked.Links.Count, "linked"),
            (linked.Abstentions.Count, "left open"),
            (linked.Unknowns.Count, "unknown"),
            (explained.Claims.Count, explained.Claims.Count is 1 ? "match" : "matches"),
        ];
        var told = parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Words}").ToList();
        return told.Count > 0 ? string.Join(", ", told) : "nothing found";
    }

    private static void WriteArticle(HtmlWriter page, Explained explained, Anchors anchors)
    {
        var article = explained.Analysis.Article;
        page.Write($"<li><a href=\"#{anchors.Itself}\">{OneLine.Head(article.Title.Text, LongestTitle)}</a> ");
        page.Write($"<span>{Day(article)} · {Counts(explained)}</span></li>\n");
    }
}
