using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>
/// The page of a day: its matches by competition, then those that may be played on it, then those that were to be and will not.
/// </summary>
internal static class DayPage
{
    public static WebFile Of(int index, Site site)
    {
        var (day, matches) = site.Days[index];
        var frame = new PageFrame(
            $"{DayWords.Long(day)}: matches",
            $"Which football matches are played on {DayWords.Long(day)}, how sure that is, and which reports say so.",
            "../",
            [PageAsset.Style, PageAsset.MatchStyle],
            [PageAsset.ReadersTime]);
        var view = new View(site, "../", Day: day);
        var page = new MatchPage(frame, Head(index, matches, site), [.. Sections(day, matches, view)], Foot(matches, view));
        return page.File(Addresses.Day(day));
    }

    private static IEnumerable<MatchSection> Sections(DateOnly day, IReadOnlyList<ToldMatch> matches, View view)
    {
        var competitions = matches
            .Where(match => match.Fixture.When.Date == day)
            .GroupBy(match => match.Fixture.Competition?.Name)
            .OrderBy(competition => competition.Key is null)
            .ThenBy(competition => Folding.FoldPhrase(competition.Key ?? ""), StringComparer.Ordinal)
            .ThenBy(competition => competition.Key, StringComparer.Ordinal);
        foreach (var (number, competition) in competitions.Index())
        {
            var heading = MatchSection.Words(Cut.Name(competition.Key ?? "Competition not stated"));
            yield return new MatchSection($"c{number + 1}", heading, [.. competition], view with { Competition = competition.Key });
        }

        IReadOnlyList<ToldMatch> perhaps = [.. matches.Where(match => match.Fixture.When.Date is null)];
        if (perhaps.Count > 0) yield return new MatchSection("perhaps", "Perhaps on this day", perhaps, view);

        var here = matches.Select(match => match.Fixture.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<ToldMatch> gone =
        [
            .. view.Site.Edition.Fixtures
                .Where(fixture => fixture.When.PreviousDate == day && !here.Contains(fixture.Id))
                .Select(view.Site.Match),
        ];
        if (gone.Count > 0) yield return new MatchSection("gone", "No longer on this day", gone, view) { Most = Detail.Facts };
    }

    private static string Head(int index, IReadOnlyList<ToldMatch> matches, Site site)
    {
        var head = new HtmlWriter();
        var day = site.Days[index].Day;
        head.Write($"<h1><time datetime=\"{DigestRows.Iso(day)}\">{DayWords.Long(day)}</time></h1>\n");
        head.Write($"<p class=\"lead\">{Count.Of(matches.Count, "match", "matches")}</p>\n");
        head.Raw("<nav class=\"turn\" aria-label=\"Day before and after\">");
        if (index > 0) WriteTurn(head, "prev", site.Days[index - 1].Day);
        if (index < site.Days.Count - 1) WriteTurn(head, "next", site.Days[index + 1].Day);
        head.Raw("</nav>\n");
        return head.ToString();
    }

    private static void WriteTurn(HtmlWriter head, string rel, DateOnly day) =>
        head.Write($"<a rel=\"{rel}\" href=\"../{Addresses.Day(day)}\">{DayWords.Plain(day)}</a> ");

    private static string Foot(IReadOnlyList<ToldMatch> matches, View view)
    {
        var competitions = matches.Select(match => match.Fixture.Competition?.Id).ToHashSet();
        return PageFoot.Of(
            view,
            [.. view.Site.Competitions
                .Where(competition => competitions.Contains(competition.Id))
                .Take(PageFoot.MostCalendars)
                .Select(competition => (Addresses.CompetitionCalendar(competition.Id), Cut.Name(competition.Name)))]);
    }
}
