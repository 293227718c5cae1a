using Ingest.Tests.Digests.Pages;

namespace Ingest.Pipeline.Tests.Web;

[Collection<InABrowser>]
public sealed class PagesInABrowserTests(PublishedPages pages)
{
    private const string Team = "teams/Q8682.html";

    [Fact]
    public async Task Every_page_opens_without_an_error_or_a_request_to_anywhere_else()
    {
        await using var visit = await pages.VisitAsync();
        foreach (var name in PublishedPages.Names) await visit.OpenAsync(name);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("Europe/Madrid", "16:15 Madrid time")]
    [InlineData("America/New_York", "16:15 Madrid time 10:15 your time")]
    [InlineData("Asia/Tokyo", "16:15 Madrid time Mon 10 Nov 00:15 your time")]
    [InlineData("Asia/Kathmandu", "16:15 Madrid time 21:00 your time")]
    public async Task The_kick_off_is_told_in_the_readers_zone_beside_the_grounds(string zone, string words)
    {
        await using var visit = await pages.VisitAsync(new() { TimezoneId = zone });
        await visit.OpenAsync(Team);
        Assert.Equal(words, await visit.WordsAsync(".next .hour"));
    }

    [Fact]
    public async Task A_kick_off_of_no_stated_zone_is_left_as_it_is()
    {
        await using var visit = await pages.VisitAsync(new() { TimezoneId = "Asia/Tokyo" });
        await visit.OpenAsync("days/2025-11-08.html");
        Assert.Equal("18:00 zone not stated", await visit.WordsAsync(".hour"));
    }

    [Theory]
    [InlineData("America/New_York", "Tomorrow")]
    [InlineData("Asia/Tokyo", "Today")]
    public async Task Today_and_tomorrow_are_the_readers(string zone, string word)
    {
        await using var visit = await pages.VisitAsync(new() { TimezoneId = zone });
        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2025, 11, 8, 23, 0, 0, DateTimeKind.Utc));
        await visit.OpenAsync(Team);
        Assert.Equal(word, await visit.WordsAsync(".next .near"));
    }

    [Fact]
    public async Task Without_scripts_the_pages_are_complete()
    {
        await using var visit = await pages.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.OpenAsync("index.html");
        Assert.False(await visit.Page.Locator("#find").IsVisibleAsync());
        Assert.Equal(SampleSeason.Edition.Digests.Count, await visit.Page.Locator("#teams li:visible").CountAsync());
        await visit.Page.Locator("#teams").GetByText("Real Madrid").ClickAsync();
        Assert.Equal("16:15 Madrid time", await visit.WordsAsync(".next .hour"));
        await visit.Page.Locator("summary").First.ClickAsync();
        Assert.True(await visit.Page.GetByText("Next up is Rayo Vallecano away").IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_key_offers_the_way_past_the_top()
    {
        await using var visit = await pages.VisitAsync();
        await visit.OpenAsync(Team);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the matches", await visit.WordsAsync(":focus"));
        Assert.InRange((await visit.Page.Locator(":focus").BoundingBoxAsync())!.X, 0, 1280);
    }
}
