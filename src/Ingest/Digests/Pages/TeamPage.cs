using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>The page of a team: the next match, then the others by month, those without a day last.</summary>
internal static class TeamPage
{
    public static WebFile Of(TeamDigest digest, Site site)
    {
        var name = Cut.Name(digest.TeamName);
        var frame = new PageFrame(
            $"{name}: matches to come",
            $"When {name} play next, how sure that is, and which reports say so.",
            "../",
            [PageAsset.Style, PageAsset.MatchStyle],
            [PageAsset.ReadersTime]);
        var view = new View(site, "../", TeamId: digest.TeamId);
        var page = new MatchPage(frame, Head(digest, name), [.. Sections(digest, view)], Foot(digest, name, view));
        return page.File(Addresses.Team(digest.TeamId));
    }

    private static IEnumerable<MatchSection> Sections(TeamDigest digest, View view)
    {
        var next = digest.Fixtures
            .FirstOrDefault(fixture => fixture is { Status: not FixtureStatus.Cancelled, When.FirstDay: not null });
        if (next is not null)
        {
            var asNext = view with { Day = next.When.Date };
            yield return new MatchSection("next", NextHeading(next.When), [view.Site.Match(next)], asNext) { Class = "next" };
        }

        var months = digest.Fixtures.Where(fixture => fixture.Id != next?.Id).GroupBy(fixture => Month(fixture.When));
        foreach (var month in months)
        {
            var heading = MatchSection.Words(month.Key is { } first ? DayWords.Month(first) : "No day yet");
            var id = month.Key is { } of ? $"in-{DigestRows.Iso(of)[..^3]}" : "open";
            yield return new MatchSection(id, heading, [.. month.Select(view.Site.Match)], view);
        }
    }

    private static DateOnly? Month(MatchTime when) => when.FirstDay is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    private static string NextHeading(MatchTime when)
    {
        var heading = new HtmlWriter();
        heading.Raw("<small>Next</small> ");
        if (when.Date is { } day) heading.Write($"<time datetime=\"{DigestRows.Iso(day)}\">{DayWords.Long(day)}</time>");
        else if (when is { DateFrom: { } from, DateTo: { } to }) heading.Write($"{DayWords.Range(from, to)}");
        return heading.ToString();
    }

    private static string Head(TeamDigest digest, string name)
    {
        var head = new HtmlWriter();
        head.Write($"<h1>{name}</h1>\n<p class=\"lead\">{Count.Of(digest.Fixtures.Count, "match", "matches")} to come</p>\n");
        return head.ToString();
    }

    private static string Foot(TeamDigest digest, string name, View view)
    {
        var competitions = digest.Fixtures.Select(fixture => fixture.Competition?.Id).ToHashSet();
        return PageFoot.Of(
            view,
            [
                (Addresses.TeamCalendar(digest.TeamId), name),
                .. view.Site.Competitions
                    .Where(competition => competitions.Contains(competition.Id))
                    .Take(PageFoot.MostCalendars)
                    .Select(competition => (Addresses.CompetitionCalendar(competition.Id), Cut.Name(competition.Name))),
            ]);
    }
}
