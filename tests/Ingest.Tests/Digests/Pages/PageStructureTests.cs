using AngleSharp.Dom;

namespace Ingest.Tests.Digests.Pages;

/// <summary>What holds of every page, seen on a season in which everything happens.</summary>
public sealed class PageStructureTests
{
    private static readonly IReadOnlyDictionary<string, IDocument> Season = Parsed.Pages(SampleSeason.Edition);

    public static TheoryData<string> Names => [.. Season.Keys];

    public static TheoryData<string> Teams => [.. Season.Keys.Where(name => name.StartsWith("teams/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Names))]
    public void It_has_a_language_a_title_one_main_heading_and_a_way_past_the_top(string name)
    {
        var page = Season[name];
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("main", Assert.Single(page.QuerySelectorAll("main")).Id);
        Assert.Equal("#main", page.QuerySelector("body > a.skip:first-child")?.GetAttribute("href"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Ids_are_unique_and_what_names_an_id_finds_it(string name)
    {
        var page = Season[name];
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var named = page.QuerySelectorAll("[aria-labelledby], [for], a[href^='#']")
            .Select(element =>
                element.GetAttribute("aria-labelledby") ?? element.GetAttribute("for") ?? element.GetAttribute("href")?[1..]);
        Assert.All(named, id => Assert.NotNull(page.GetElementById(id!)));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_level_of_headings_is_left_out(string name)
    {
        var levels = Season[name].QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), step => Assert.True(step.Second <= step.First + 1));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_link_leads_to_a_page_or_to_a_calendar_of_the_edition(string name)
    {
        var edition = SampleSeason.Edition;
        HashSet<string> calendars =
        [
            .. edition.Digests.Select(digest => $"calendars/{digest.TeamId}.ics"),
            .. edition.Fixtures.Select(fixture => $"calendars/competitions/{fixture.Competition?.Id}.ics"),
        ];
        var here = new Uri($"http://some/{name}");
        var links = Season[name].QuerySelectorAll("a[href]").Select(link => new Uri(here, link.GetAttribute("href")!)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            link.Host == "some" && (Season.ContainsKey(link.AbsolutePath[1..]) || calendars.Contains(link.AbsolutePath[1..])),
            $"{link} leads nowhere"));
    }

    [Theory, MemberData(nameof(Names))]
    public void It_stands_alone_and_its_policy_lets_nothing_else_in(string name)
    {
        var page = Season[name];
        Assert.Empty(page.QuerySelectorAll("[src], link:not([href^='data:']), iframe, object, [style], [onclick]"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Teams))]
    public void Every_way_between_two_teams_leads_back(string name)
    {
        var opponents = Season[name].QuerySelectorAll(".match h3 a").Select(link => link.GetAttribute("href")![3..]);
        Assert.All(opponents, opponent => Assert.NotNull(Season[opponent].QuerySelector($".match h3 a[href='../{name}']")));
    }
}
