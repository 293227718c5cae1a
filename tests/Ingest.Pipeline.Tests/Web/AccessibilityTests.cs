using System.Text.Json;

using Ingest.Cli.Local;
using Microsoft.Playwright;

namespace Ingest.Pipeline.Tests.Web;

/// <summary>axe-core finds nothing serious, in either theme, on a phone and on a desk; and no page needs to be scrolled sideways.</summary>
[Collection<InABrowser>]
public sealed class AccessibilityTests(PublishedPages pages)
{
    private const int Narrowest = 360;

    public static TheoryData<string, ColorScheme, int> Views =>
        new MatrixTheoryData<string, ColorScheme, int>(
            ["index.html", "teams/Q8682.html", "days/2025-11-09.html"], [ColorScheme.Light, ColorScheme.Dark], [Narrowest, 1280]);

    [Theory, MemberData(nameof(Views))]
    public async Task A_page_is_for_everybody(string name, ColorScheme theme, int width)
    {
        await using var visit = await pages.VisitAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = 800 } });
        await visit.OpenAsync(name);
        await visit.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        var axe = Path.Combine(AzuriteInstall.FindRepository().FullName, "node_modules", "axe-core", "axe.min.js");
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken));
        var found = await visit.Page.EvaluateAsync<JsonElement>("axe.run({ resultTypes: ['violations'], preload: false })");
        Assert.NotEqual(0, found.GetProperty("passes").GetArrayLength());
        Assert.Empty(found.GetProperty("violations").EnumerateArray()
            .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(violation => $"{violation.GetProperty("id")}: {violation.GetProperty("nodes")[0].GetProperty("html")}"));
    }
}
