using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>Who says so, and who says otherwise: the quoted words, the article, the file and the day.</summary>
internal static class Reports
{
    /// <summary>The newest report and the newest against it in sight; all others behind a line that opens.</summary>
    public static void WriteAll(HtmlWriter page, ToldMatch match)
    {
        WriteNewest(page, match);
        var (older, against) = (match.Sources.Skip(1).ToList(), match.Against.Skip(1).ToList());
        var count = older.Count + against.Count + match.Before.Count;
        var copies = match.Sources.Count(source => source.CopyOf is not null);
        var unlisted = Math.Max(0, match.Fixture.Reports - (match.Sources.Count - copies));
        if (count == 0)
        {
            WriteRest(page, unlisted);
            return;
        }

        page.Write($"<details><summary>{(copies == 0 ? More(count) : MoreWithCopies(count, copies))}</summary>");
        foreach (var source in older) WriteQuote(page, source);
        foreach (var source in against) WriteOther(page, source, "But");
        foreach (var source in match.Before) WriteOther(page, source, "Before that,");
        WriteRest(page, unlisted);
        page.Raw("</details>");
    }

    /// <summary>The newest report, the newest against it, and how many more there are.</summary>
    public static void WriteShort(HtmlWriter page, ToldMatch match)
    {
        WriteNewest(page, match);
        WriteRest(page, match.Fixture.Reports - 1 + Math.Max(0, match.Against.Count - 1) + match.Before.Count);
    }

    private static void WriteNewest(HtmlWriter page, ToldMatch match)
    {
        foreach (var source in match.Sources.Take(1)) WriteQuote(page, source);
        foreach (var source in match.Against.Take(1)) WriteOther(page, source, "But");
    }

    private static void WriteRest(HtmlWriter page, int count)
    {
        if (count > 0) page.Write($"<p class=\"more\">and {More(count)}</p>");
    }

    private static string More(int count) => Count.Of(count, "more report", "more reports");

    /// <summary>A copy is no report of its own.</summary>
    private static string MoreWithCopies(int count, int copies) =>
        $"{Count.Of(count, "more article", "more articles")}, of which {Count.Of(copies, "is a copy", "are copies")}";

    private static void WriteQuote(HtmlWriter page, DigestSource source)
    {
        page.Write($"<figure><blockquote>{source.Quote}</blockquote><figcaption>");
        WriteArticle(page, source);
        page.Raw("</figcaption></figure>");
    }

    private static void WriteOther(HtmlWriter page, DigestSource source, string but)
    {
        page.Write($"<figure class=\"but\"><p><strong>{but}</strong> {DayWords.Stated(source.Stated)}, says this report:</p>");
        page.Write($"<blockquote>{source.Quote}</blockquote><figcaption>");
        WriteArticle(page, source);
        page.Raw("</figcaption></figure>");
    }

    private static void WriteArticle(HtmlWriter page, DigestSource source)
    {
        page.Write($"<cite>{source.Title}</cite>, ");
        page.Write($"<time datetime=\"{DigestRows.Iso(source.Date)}\">{DayWords.Published(source.Date)}</time>");
        if (source.Kind is "schedule") page.Raw(", a list of fixtures");
        if (source.CopyOf is not null) page.Raw(", a copy");
        page.Write($" <code>{Cut.Blob(source.Blob)}</code>");
    }
}
