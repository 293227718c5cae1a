using System.Text;

using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>
/// What stands around every page: its head, its policy, the way to its content. The policy lets no script run and no style apply but
/// those of this program, and asks for nothing from anywhere, whatever the articles contain.
/// </summary>
/// <param name="Title">The page's title.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Root">How to get to the container's root: empty, or <c>../</c>.</param>
/// <param name="Styles">Style sheets, in order.</param>
/// <param name="Scripts">Scripts, in order.</param>
internal sealed record PageFrame(
    string Title,
    string Description,
    string Root,
    IReadOnlyList<PageAsset> Styles,
    IReadOnlyList<PageAsset> Scripts)
{
    /// <summary>The most bytes of a page, in UTF-8: 60 KB, so that it is there at once on a poor line too.</summary>
    public const int Limit = 60_000;

    /// <summary>A ball, drawn here so that browsers ask for no icon.</summary>
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
        + "%3Ccircle cx='8' cy='8' r='8' fill='%2316633f'/%3E%3Cpath d='M8 4l4 3-1.5 5h-5L4 7z' fill='%23fff'/%3E%3C/svg%3E";

    /// <summary>Whether its scripts may read other pages of the same place.</summary>
    public bool MayFetch { get; init; }

    /// <summary>The bytes that remain beside this body, for more of it and for data.</summary>
    public int Room(string body) => Limit - Encoding.UTF8.GetByteCount(Around(body, [""]));

    /// <summary>The whole page.</summary>
    /// <param name="body">What stands within its body: landmarks, among them <c>main</c> with the id "main".</param>
    /// <param name="data">Things for its JSON-LD.</param>
    public string Around(string body, IEnumerable<string> data)
    {
        var page = new HtmlWriter();
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy()}\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Write($"<title>{Title}</title>\n<meta name=\"description\" content=\"{Description}\">\n");
        page.Raw($"<link rel=\"icon\" href=\"{Icon}\">\n");
        foreach (var style in Styles) page.Raw($"<style>{style.Text}</style>\n");
        page.Raw("</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the matches</a>\n");
        page.Raw(body);
        WriteData(page, [.. data]);
        foreach (var script in Scripts) page.Raw($"<script>{script.Text}</script>\n");
        page.Raw("</body>\n</html>\n");
        return page.ToString();
    }

    /// <summary>The masthead: the way back to all matches.</summary>
    public string Masthead => $"<header class=\"mast\"><a href=\"{Root}{Addresses.Index}\">All matches</a></header>\n";

    public WebFile File(string name, string body, IEnumerable<string> data) => new(name, "text/html; charset=utf-8", Around(body, data));

    private static void WriteData(HtmlWriter page, IReadOnlyList<string> data)
    {
        if (data.Count == 0) return;
        page.Raw("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[");
        page.Raw(string.Join(',', data));
        page.Raw("]}</script>\n");
    }

    private string Policy() =>
        $"default-src 'none'; style-src {Hashes(Styles)}; script-src {Hashes(Scripts)}; img-src data:; base-uri 'none'; form-action 'none'"
        + (MayFetch ? "; connect-src 'self'" : "");

    private static string Hashes(IEnumerable<PageAsset> assets) => string.Join(' ', assets.Select(asset => asset.Hash));
}
