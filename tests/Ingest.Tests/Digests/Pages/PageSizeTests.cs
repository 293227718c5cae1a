using System.Globalization;
using System.Text;

using AngleSharp.Html.Parser;
using Ingest.Digests;
using Ingest.Digests.Pages;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

/// <summary>No page is larger than 60 KB, whatever there is to tell.</summary>
public sealed class PageSizeTests
{
    private static readonly DateOnly First = Day("2025-11-01");
    private static readonly string LongWords =
        string.Join(' ', Enumerable.Repeat("Madrid are expected there, and nobody knows yet in what shape.", 6));

    [Fact]
    public void Eighty_matches_of_a_team_with_ten_reports_each_fit_on_its_page_all_of_them()
    {
        var files = Small(PageFiles.Of(Season(80)));
        var page = new HtmlParser().ParseDocument(files["teams/Q8682.html"]);
        Assert.Equal(80, page.QuerySelectorAll(".match").Length);
        Assert.Empty(page.QuerySelectorAll(".left-out"));
        Assert.Equal(10, page.QuerySelectorAll(".next blockquote").Length);
        Assert.Equal("and 9 more reports", page.QuerySelectorAll(".match:not(.line) > div > .more")[0].Words());
    }

    [Fact]
    public void Later_matches_are_told_in_less_detail_than_nearer_ones()
    {
        var page = new HtmlParser().ParseDocument(Small(PageFiles.Of(Season(80)))["teams/Q8682.html"]);
        var quotes = page.QuerySelectorAll(".match").Select(match => Math.Min(1, match.QuerySelectorAll("blockquote").Length)).ToList();
        Assert.Contains(0, quotes);
        Assert.Equal(quotes.OrderDescending(), quotes);
    }

    [Fact]
    public void More_matches_than_a_page_can_hold_are_counted()
    {
        var page = new HtmlParser().ParseDocument(Small(PageFiles.Of(Season(900)))["teams/Q8682.html"]);
        var shown = page.QuerySelectorAll(".match").Length;
        Assert.InRange(shown, 50, 899);
        Assert.StartsWith($"And {900 - shown} more,", page.Words(".left-out"), StringComparison.Ordinal);
    }

    /// <summary>With ids and names of the length the catalog's have on average: 10 and 12.5.</summary>
    [Fact]
    public void The_index_of_800_teams_and_60_days_lists_them_all()
    {
        var files = Small(PageFiles.Of(ManyTeams(800)));
        var page = new HtmlParser().ParseDocument(files["index.html"]);
        Assert.Equal(800, page.QuerySelectorAll("#teams li").Length);
        Assert.Equal(60, page.QuerySelectorAll(".days > li").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".days .row"));
        Assert.DoesNotContain("teams/list-1.html", files.Keys);
    }

    [Fact]
    public void More_teams_than_the_index_can_hold_are_listed_on_pages_it_links_to()
    {
        var files = Small(PageFiles.Of(ManyTeams(4000)));
        var parser = new HtmlParser();
        var parts = Links("index.html").ToList();
        Assert.InRange(parts.Count, 3, 8);
        var teams = parts.SelectMany(Links).Select(link => $"teams/{link}").ToList();
        Assert.Equal(4000, teams.Distinct().Count());
        Assert.All(teams, team => Assert.Contains(team, files.Keys));

        IEnumerable<string> Links(string name) =>
            parser.ParseDocument(files[name]).QuerySelectorAll("#teams li a").Select(link => link.GetAttribute("href")!);
    }

    [Fact]
    public void A_day_of_five_hundred_matches_is_one_page() =>
        Small(PageFiles.Of(Edition(
            [.. Enumerable.Range(0, 500).Select(number => OfMany(number, On("2025-11-08", "15:00", "Europe/London")))])));

    [Fact]
    public void Words_that_grow_when_they_are_escaped_are_measured_as_they_are_sent()
    {
        var words = new string('"', 2000);
        var team = new ClaimedTeam("Q8682", words);
        var matches = Enumerable.Range(0, 120).Select(number => Match(
            $"f{number}",
            away: team,
            when: On(Iso(First.AddDays(number))),
            venue: words,
            sources: Sources(10, words, words),
            dissent: Sources(10, words, words)));
        Small(PageFiles.Of(Edition([.. matches])));
    }

    private static Edition Season(int matches) => Edition([.. Enumerable.Range(0, matches).Select(number => Match(
        $"{number:x16}",
        home: number % 2 == 0 ? new ClaimedTeam($"Q9{number:0000}", $"Sporting Club {number}") : Real,
        away: number % 2 == 0 ? Real : new ClaimedTeam($"Q9{number:0000}", $"Sporting Club {number}"),
        when: On(Iso(First.AddDays(number * 60 / matches)), "20:45", "Europe/Madrid"),
        competition: League,
        venue: "Estadio Municipal de los Deportes",
        sources: Sources(10, LongWords, "A title of usual length")))]);

    private static IReadOnlyList<ReportedClaim> Sources(int count, string words, string title) =>
        [.. Enumerable.Range(1, count).Select(number => Report(Iso(First.AddDays(-number)), words, $"{title} {number}", on: "2025-10-31"))];

    private static Dictionary<string, string> Small(IEnumerable<WebFile> files)
    {
        var all = files.ToList();
        Assert.All(all, file => Assert.InRange(Encoding.UTF8.GetByteCount(file.Text), 1, PageFiles.MostBytes));
        return all.ToDictionary(file => file.Name, file => file.Text);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
