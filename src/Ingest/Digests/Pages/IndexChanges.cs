using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>The moved, postponed and cancelled matches on the index, among them those that no day lists any more.</summary>
internal static class IndexChanges
{
    /// <summary>How many are listed: those that come, or were to come, soonest.</summary>
    public const int Most = 12;

    /// <summary>Nothing in the plainest form, and where there are none; else rows, with links in the last form.</summary>
    public static Piece Of(Site site, View view, int form)
    {
        var changed = site.Edition.Fixtures
            .Select(site.Match)
            .Where(match => match.IsNews)
            .OrderBy(match => match.Fixture.When.FirstDay ?? match.Fixture.When.PreviousDate ?? DateOnly.MaxValue)
            .ToList();
        if (form == 0 || changed.Count == 0) return new Piece("");
        var page = new HtmlWriter();
        page.Raw("<section id=\"changed\" aria-labelledby=\"changed-h\">");
        page.Raw("<h2 id=\"changed-h\">Moved, postponed, cancelled</h2>\n<ol>");
        foreach (var match in changed.Take(Most)) WriteRow(page, match, view, links: form > 1);
        page.Raw("</ol>\n");
        if (changed.Count - Most is > 0 and var more)
            page.Write($"<p class=\"more\">and {Count.Of(more, "other", "others")}, on the pages of their teams</p>");
        page.Raw("</section>\n");
        return new Piece(page.ToString());
    }

    private static void WriteRow(HtmlWriter page, ToldMatch match, View view, bool links)
    {
        page.Write($"<li class=\"row {match.Fixture.Status.ToString().ToLowerInvariant()}\">");
        DayColumn.Write(page, match.Fixture.When);
        page.Raw("<div><p class=\"sides\">");
        if (links) Sides.Write(page, match.Fixture, view);
        else page.Write($"{Sides.Plain(match.Fixture)}");
        page.Raw("</p>");
        NewsLine.Write(page, match.Fixture, view);
        page.Write($"</div><p class=\"sure\">{HowSure.Words(match)}</p></li>\n");
    }
}
