using System.Globalization;

using Ingest.Digests;
using Ingest.Digests.Pages;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

public sealed class PageFilesTests
{
    [Fact]
    public void There_is_an_index_and_a_page_per_team_and_per_day()
    {
        var files = PageFiles.Of(Edition(
            Match("f1", when: On("2025-11-09")),
            Match("f2", home: Celta, when: Between("2025-11-14", "2025-11-17")),
            Match("f3", home: Celta, when: Between("2025-12-01", "2025-12-05")),
            Match("f4", away: Celta, when: new())));

        Assert.Equal(
            [
                "index.html", "teams/Q10300.html", "teams/Q8682.html", "teams/Q8749.html", "days/2025-11-09.html", "days/2025-11-14.html",
                "days/2025-11-15.html", "days/2025-11-16.html", "days/2025-11-17.html",
            ],
            files.Select(file => file.Name));
        Assert.All(files, file => Assert.Equal("text/html; charset=utf-8", file.ContentType));
    }

    [Fact]
    public void An_edition_without_a_match_has_an_index_alone() =>
        Assert.Equal(["index.html"], PageFiles.Of(Edition()).Select(file => file.Name));

    [Fact]
    public void Bytes_follow_from_the_edition_wherever_and_whenever_they_are_made()
    {
        var before = Texts();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(before, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_match_stands_on_the_pages_of_both_its_teams_and_its_day()
    {
        var parsed = Parsed.Pages(SampleSeason.Edition);
        foreach (var fixture in SampleSeason.Edition.Fixtures)
        {
            string[] names =
            [
                .. new[] { fixture.Home.Id, fixture.Away.Id }.OfType<string>().Select(team => $"teams/{team}.html"),
                .. MatchDays.Of(fixture.When).Select(day => $"days/{day:yyyy-MM-dd}.html"),
            ];
            Assert.All(names, name => Assert.NotNull(parsed[name].GetElementById($"m{fixture.Id}")));
        }
    }

    private static IEnumerable<string> Texts() => PageFiles.Of(SampleSeason.Edition).Select(file => file.Text);
}
