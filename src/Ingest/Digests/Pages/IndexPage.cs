using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>The page that all begins at: the coming days, what has changed, all teams with a box to find one, all calendars.</summary>
internal static class IndexPage
{
    /// <summary>
    /// The index; and pages of teams (<c>teams/list-1.html</c> ...) where there are so many that the index has no room for them beside a
    /// line for every day, which is beyond 800 teams.
    /// </summary>
    public static IEnumerable<WebFile> Of(Site site)
    {
        var teams = TeamDirectory.ByName(site.Edition);
        if (TryWrite(site, TeamDirectory.Of(teams), mayFetch: false) is { IsWhole: true } whole) return [whole.File];
        var (parts, list) = TeamParts.Of(teams);
        return [TryWrite(site, list, mayFetch: true).File, .. parts];
    }

    private static (WebFile File, bool IsWhole) TryWrite(Site site, string teams, bool mayFetch)
    {
        var frame = new PageFrame(
            "Football matches to come",
            "Which football matches come next, read from articles, with the reports that say so.",
            "",
            [PageAsset.Style, PageAsset.IndexStyle],
            [PageAsset.ReadersTime, PageAsset.Search])
        { MayFetch = mayFetch };
        var view = new View(site, "");
        var days = site.Days.Count;
        var pieces = Fitting.Of(
            days + 1,
            IndexDay.Forms,
            (index, form) => index == days
                ? IndexChanges.Of(site, view, form)
                : IndexDay.Of(site.Days[index], view, index < IndexDay.DaysInFull ? form : 0),
            frame.Room(Body(site, teams, [], "", leftOut: days)));
        var shown = pieces.Take(days).ToList();
        var changes = pieces.Count > days ? pieces[days].Markup : "";
        return (frame.File(Addresses.Index, Body(site, teams, shown, changes, days - shown.Count), []), pieces.Count > days);
    }

    private static string Body(Site site, string teams, IReadOnlyList<Piece> days, string changes, int leftOut)
    {
        var page = new HtmlWriter();
        WriteHead(page, site);
        page.Raw("<main id=\"main\">\n<section id=\"days\" aria-labelledby=\"days-h\"><h2 id=\"days-h\">Coming days</h2>\n");
        page.Raw("<ol class=\"days\">\n");
        foreach (var day in days) page.Raw(day.Markup);
        page.Raw("</ol>\n");
        if (leftOut > 0)
            page.Write($"<p class=\"left-out\">And {Count.Of(leftOut, "more day", "more days")}, which this page has no room for.</p>\n");
        page.Raw($"</section>\n{changes}");
        page.Raw($"<section id=\"teams\" aria-labelledby=\"teams-h\"><h2 id=\"teams-h\">Teams</h2>\n{teams}</section>\n");
        WriteCalendars(page, site);
        page.Raw("</main>\n<footer><p>Read from articles by a program. Days and kick-offs are those at the ground.</p></footer>\n");
        return page.ToString();
    }

    private static void WriteHead(HtmlWriter page, Site site)
    {
        page.Raw("<header>\n<h1>Matches to come</h1>\n");
        var (matches, undated) = (site.Edition.Fixtures.Count, site.Edition.Fixtures.Count(fixture => fixture.When.FirstDay is null));
        page.Write($"<p class=\"lead\">{Count.Of(matches, "match", "matches")} of {Count.Of(site.Edition.Digests.Count, "team", "teams")}");
        if (site.Days is [var first, .., var last]) page.Write($", {DayWords.Plain(first.Day)} to {DayWords.Long(last.Day)}");
        page.Write($"{(undated > 0 ? $", {Count.Of(undated, "match", "matches")} without a day yet" : "")}</p>\n");
        page.Raw("<search hidden><label for=\"find\">Find a team</label>");
        page.Raw("<input id=\"find\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">");
        page.Raw("<p id=\"found\" role=\"status\" aria-live=\"polite\"></p></search>\n");
        page.Raw("<nav aria-label=\"On this page\"><a href=\"#days\">Days</a> <a href=\"#teams\">Teams</a> ");
        page.Raw("<a href=\"#calendars\">Calendars</a></nav>\n</header>\n");
    }

    private static void WriteCalendars(HtmlWriter page, Site site)
    {
        page.Raw("<section id=\"calendars\" aria-labelledby=\"calendars-h\"><h2 id=\"calendars-h\">Calendars</h2>\n");
        page.Raw("<p>Of a competition, to subscribe to by its address; each team’s is on the team’s page.</p>\n<ul>\n");
        foreach (var competition in site.Competitions)
            page.Raw(ShortLink.Item(Addresses.CompetitionCalendar(competition.Id), Cut.Name(competition.Name)));
        page.Raw("</ul></section>\n");
    }
}
