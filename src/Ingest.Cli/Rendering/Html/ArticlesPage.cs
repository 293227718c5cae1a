using System.Security.Cryptography;
using System.Text;
using Ingest.Cli.Explaining;
using Ingest.Pipeline.Contract;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>
/// One page with all that was found in some articles. It holds its style and script, asks for nothing from anywhere, and its policy lets
/// no script run but its own, whatever the articles contain.
/// </summary>
internal static class ArticlesPage
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    /// <summary>The page of files that were read, and those that were not, in the order given.</summary>
    public static string Of(IReadOnlyList<FileReport> files)
    {
        var page = new HtmlWriter();
        var many = $"Names and matches in {files.Count} files";
        WriteHead(page, files is [var only] ? $"{Path.GetFileName(only.File)}: names and matches" : many);
        page.Raw("<body>\n<header>");
        page.Write($"<h1>{(files.Count is 1 ? "Names and matches" : many)}</h1>\n");
        Legend.Write(page);
        if (files is not [ReadReport]) Contents.Write(page, files);
        page.Raw("</header>\n<main>\n");
        foreach (var (index, file) in files.Index())
        {
            if (file is ReadReport read) WriteArticle(page, read.Explained, new Anchors(index + 1));
        }

        page.Raw($"</main>\n<script>{Script}</script>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void WriteHead(HtmlWriter page, string title)
    {
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy()}\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{title}</title>\n");
        page.Raw($"<style>\n{Style}</style>\n</head>\n");
    }

    private static void WriteArticle(HtmlWriter page, Explained explained, Anchors anchors)
    {
        var (analysis, article) = (explained.Analysis, explained.Analysis.Article);
        page.Write($"<article id=\"{anchors.Itself}\"><header><h2>{Path.GetFileName(analysis.File)}</h2>");
        page.Write($"<p class=\"meta\">{Contents.Day(article)} ({Word.Of(article.Date.Source)}) · {Contents.Counts(explained)}</p>");
        foreach (var warning in analysis.Warnings) page.Write($"<p class=\"warning\">{warning}</p>");
        page.Write($"</header>\n<div class=\"spread\"><div class=\"text\" lang=\"{article.Language}\">\n");
        new ArticleText(page, explained, anchors).Write();
        page.Raw("</div>\n");
        FixtureList.Write(page, explained, anchors);
        page.Raw("</div>\n");
        NamesSection.Write(page, explained, anchors);
        page.Raw("</article>\n");
    }

    private static string Policy()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));
        return $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ArticlesPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
