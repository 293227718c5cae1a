using System.Text.Json;

using AngleSharp.Dom;
using Ingest.Digests;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

/// <summary>The data in the pages follows schema.org's SportsEvent.</summary>
public sealed class SportsEventDataTests
{
    [Fact]
    public void Every_match_told_in_detail_has_an_event_with_what_schema_org_asks_for()
    {
        foreach (var (name, page) in Parsed.Pages(SampleSeason.Edition).Where(page => page.Key != "index.html"))
        {
            var events = Events(page);
            Assert.Equal(
                page.QuerySelectorAll(".match:has(blockquote)")
                    .Select(match => match.Id![1..]).Order(StringComparer.Ordinal),
                events.Select(one => Text(one, "identifier")!).Order(StringComparer.Ordinal));
            Assert.All(events, one =>
            {
                Assert.Equal("SportsEvent", Text(one, "@type"));
                Assert.Matches(@"^.+ v .+$", Text(one, "name"));
                Assert.Matches("^https://schema.org/Event(Scheduled|Rescheduled|Postponed|Cancelled)$", Text(one, "eventStatus"));
                Assert.True(
                    one.TryGetProperty("startDate", out _) || one.TryGetProperty("description", out _),
                    $"{name} has an event without a day");
                Assert.True(one.TryGetProperty("homeTeam", out _) ^ one.TryGetProperty("competitor", out _));
            });
        }
    }

    [Fact]
    public void An_event_names_sides_with_their_wikidata_pages_place_and_competition()
    {
        var one = Only(Match(when: On("2025-11-09", "16:15", "Europe/Madrid"), competition: League, venue: "Vallecas"));
        Assert.Equal("2025-11-09T16:15+01:00", Text(one, "startDate"));
        Assert.Equal(
            """{"@type":"SportsTeam","name":"Rayo Vallecano","sameAs":"https://www.wikidata.org/wiki/Q10300"}""",
            one.GetProperty("homeTeam").GetRawText());
        Assert.Equal("""{"@type":"Place","name":"Vallecas"}""", one.GetProperty("location").GetRawText());
        Assert.Equal(
            """{"@type":"EventSeries","name":"La Liga","sameAs":"https://www.wikidata.org/wiki/Q324867"}""",
            one.GetProperty("superEvent").GetRawText());
        Assert.Equal("2025-11-03", Text(one.GetProperty("subjectOf"), "datePublished"));
    }

    [Fact]
    public void A_team_of_a_slug_or_of_no_catalog_has_no_page_at_wikidata()
    {
        var one = Only(Match(home: new ClaimedTeam("queens-park-women", "Queen’s Park Women")));
        Assert.False(one.GetProperty("homeTeam").TryGetProperty("sameAs", out _));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var one = Only(Match(when: Between("2025-11-08", "2025-11-09"), homeKnown: false, competition: League with { Inferred = true }));
        Assert.Equal("Day to be confirmed: the weekend of 8–9 November 2025.", Text(one, "description"));
        Assert.Equal(2, one.GetProperty("competitor").GetArrayLength());
        string[] unknown = ["startDate", "location", "superEvent", "homeTeam", "previousStartDate"];
        Assert.All(unknown, name => Assert.False(one.TryGetProperty(name, out _)));
    }

    [Theory]
    [InlineData(FixtureStatus.Rescheduled, "https://schema.org/EventRescheduled")]
    [InlineData(FixtureStatus.Postponed, "https://schema.org/EventPostponed")]
    [InlineData(FixtureStatus.Cancelled, "https://schema.org/EventCancelled")]
    public void News_of_a_match_is_its_status_with_the_day_before(FixtureStatus status, string word)
    {
        var one = Only(Match(when: On("2025-11-09", before: "2025-11-08"), status: status));
        Assert.Equal(word, Text(one, "eventStatus"));
        Assert.Equal("2025-11-08", Text(one, "previousStartDate"));
    }

    private static JsonElement Only(Fixture match) => Assert.Single(Events(Parsed.Team(match)));

    private static IReadOnlyList<JsonElement> Events(IDocument page)
    {
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("https://schema.org", Text(data, "@context"));
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
