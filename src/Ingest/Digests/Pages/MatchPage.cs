using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>A page of matches in sections, each told in as much detail as the page has room for.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Head">What stands above the first section, within <c>main</c>: markup.</param>
/// <param name="Sections">The matches.</param>
/// <param name="Foot">What stands below <c>main</c>: markup.</param>
internal sealed record MatchPage(PageFrame Frame, string Head, IReadOnlyList<MatchSection> Sections, string Foot)
{
    private static readonly int Forms = Enum.GetValues<Detail>().Length;

    public WebFile File(string name)
    {
        var all = Sections.SelectMany(section => section.Matches.Select(match => (Section: section, Match: match))).ToList();
        var empty = Enumerable.Repeat(new Piece(""), all.Count).ToList();
        var pieces = Fitting.Of(
            all.Count,
            Forms,
            (index, form) => MatchEntry.Of(all[index].Match, all[index].Section.View, Least((Detail)form, all[index].Section.Most)),
            Frame.Room(Body(empty, leftOut: all.Count)));
        return Frame.File(name, Body(pieces, all.Count - pieces.Count), pieces.Select(piece => piece.Data).OfType<string>());
    }

    private static Detail Least(Detail one, Detail other) => one < other ? one : other;

    private string Body(IReadOnlyList<Piece> pieces, int leftOut)
    {
        var page = new HtmlWriter();
        page.Raw($"{Frame.Masthead}<main id=\"main\">\n{Head}");
        var at = 0;
        foreach (var section in Sections)
        {
            var shown = pieces.Skip(at).Take(section.Matches.Count).ToList();
            at += section.Matches.Count;
            if (shown.Count > 0) WriteSection(page, section, shown);
        }

        if (leftOut > 0)
            page.Write($"<p class=\"left-out\">And {leftOut} more, which this page has no room for. The calendars have them.</p>\n");
        page.Raw($"</main>\n{Foot}");
        return page.ToString();
    }

    private static void WriteSection(HtmlWriter page, MatchSection section, IReadOnlyList<Piece> pieces)
    {
        page.Write($"<section class=\"{section.Class}\" aria-labelledby=\"{section.Id}\"><h2 id=\"{section.Id}\">");
        page.Raw($"{section.Heading}</h2>\n<ol>\n");
        foreach (var piece in pieces) page.Raw(piece.Markup);
        page.Raw("</ol></section>\n");
    }
}
