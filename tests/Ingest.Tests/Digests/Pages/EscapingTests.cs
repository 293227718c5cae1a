using System.Text.Json;

using AngleSharp.Dom;
using Ingest.Digests;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

public sealed class EscapingTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror='alert(1)'>\"--><!-- & ]]> \ud800";

    private static readonly Fixture Match = SampleMatches.Match(
        home: new ClaimedTeam("Q1", Hostile),
        away: new ClaimedTeam("Q2", $"A{Hostile}"),
        competition: new ClaimedCompetition("Q3", Hostile, Inferred: false),
        venue: Hostile,
        when: On("2025-11-09", "16:15", Hostile),
        sources: [Report("2025-11-03", Hostile, Hostile, blob: Hostile), Report("2025-11-02", Hostile, Hostile, blob: Hostile)],
        dissent: [Report("2025-11-01", Hostile, Hostile, on: "2025-11-08", blob: Hostile)]);

    [Theory, InlineData("index.html"), InlineData("teams/Q1.html"), InlineData("days/2025-11-09.html")]
    public void Text_from_articles_never_becomes_markup(string name)
    {
        var page = Parsed.Page(name, Match);
        var plain = Parsed.Page(name, SampleMatches.Match(home: Match.Home with { Name = "Q" }, away: Match.Away with { Name = "R" }));
        Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
        Assert.Equal(plain.QuerySelectorAll("script").Length, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.Descendants<IComment>());
    }

    [Fact]
    public void Text_from_articles_is_shown_as_it_stands()
    {
        var entry = Parsed.Page("teams/Q1.html", Match).Entry();
        Assert.Equal(Hostile.Replace('\ud800', '\ufffd'), entry.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public void Data_for_machines_cannot_end_its_element_and_says_the_same()
    {
        var data = Parsed.Page("teams/Q1.html", Match).QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.DoesNotContain("<", data, StringComparison.Ordinal);
        var article = JsonDocument.Parse(data).RootElement.GetProperty("@graph")[0].GetProperty("subjectOf");
        Assert.Equal(Hostile.Replace('\ud800', '\ufffd'), article.GetProperty("headline").GetString());
    }
}
