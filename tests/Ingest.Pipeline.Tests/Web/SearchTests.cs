using Ingest.Digests.Pages;
using Ingest.Tests.Digests.Pages;
using Microsoft.Playwright;

namespace Ingest.Pipeline.Tests.Web;

[Collection<InABrowser>]
public sealed class SearchTests(PublishedPages pages)
{
    [Fact]
    public async Task A_team_is_found_and_opened_by_keyboard_alone()
    {
        await using var visit = await pages.VisitAsync();
        await visit.OpenAsync("index.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("bodo gl");
        Assert.Equal("1 team", await visit.WordsAsync("[role=status]"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Bodø/Glimt", await visit.WordsAsync(":focus"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Bodø/Glimt");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_number_of_teams_is_said_and_escape_starts_over()
    {
        await using var visit = await pages.VisitAsync();
        await visit.OpenAsync("index.html");
        var box = visit.Page.GetByLabel("Find a team");
        await box.FillAsync("b");
        Assert.Equal("4 teams", await visit.WordsAsync("[role=status]"));
        await box.FillAsync("nobody");
        Assert.Equal("No team of that name has a match to come", await visit.WordsAsync("[role=status]"));
        await box.PressAsync("Escape");
        Assert.Equal("", await visit.WordsAsync("[role=status]"));
        Assert.Equal(SampleSeason.Edition.Digests.Count, await visit.Page.Locator("#teams li:visible").CountAsync());
    }

    [Fact]
    public async Task Of_more_teams_than_the_index_holds_all_are_found()
    {
        await using var visit = await pages.VisitAsync();
        var root = await pages.PublishAsync(PageFiles.Of(SampleMatches.ManyTeams(2400))
            .Where(file => file.Name is "index.html" || file.Name.StartsWith("teams/list-", StringComparison.Ordinal)));
        await visit.Page.GotoAsync(new Uri(root, "index.html").AbsoluteUri);
        await visit.Page.GetByLabel("Find a team").FillAsync("wanderers 1199");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 team");
        Assert.Equal("Wanderers 1199", await visit.WordsAsync("#teams li:visible"));
        Assert.Empty(visit.Troubles);
    }
}
