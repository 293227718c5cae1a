using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text.Unicode;

using Ingest.Fixtures;

namespace Ingest.Digests.Pages;

/// <summary>
/// A match as a <c>SportsEvent</c> of schema.org, in JSON-LD. What is not known is left out: a match without a day has no
/// <c>startDate</c>, and one with a range says so in words, as an event's two dates would claim that it lasts that long.
/// </summary>
internal static class SportsEventData
{
    /// <summary>Letters of all scripts stay as they are; what could end the script element, such as &lt;, does not.</summary>
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// The event without its context, which the page states once; with the newest article, where one and not only a list says so.
    /// </summary>
    public static string Of(ToldMatch match)
    {
        var fixture = match.Fixture;
        var data = new JsonObject
        {
            ["@type"] = "SportsEvent",
            ["identifier"] = fixture.Id,
            ["name"] = Sides.Plain(fixture),
            ["sport"] = "Association football",
            ["eventStatus"] = Status(fixture),
        };
        if (Start(fixture.When) is { } start) data["startDate"] = start;
        else data["description"] = Open(fixture.When);
        if (fixture.When.PreviousDate is { } previous) data["previousStartDate"] = DigestRows.Iso(previous);
        AddSides(data, fixture);
        if (fixture.Venue is { } venue) data["location"] = new JsonObject { ["@type"] = "Place", ["name"] = Cut.Name(venue) };
        if (fixture.Competition is { Inferred: false } competition)
            data["superEvent"] = Named("EventSeries", competition.Name, competition.Id);
        if (match.Sources.FirstOrDefault(source => source.Kind is null) is { } newest) data["subjectOf"] = Article(newest);
        return data.ToJsonString(Compact);
    }

    private static void AddSides(JsonObject data, Fixture fixture)
    {
        var (home, away) = (Team(fixture.Home), Team(fixture.Away));
        if (fixture.HomeAwayKnown) (data["homeTeam"], data["awayTeam"]) = (home, away);
        else data["competitor"] = new JsonArray(home, away);
    }

    private static string Status(Fixture fixture) => "https://schema.org/Event" + fixture.Status switch
    {
        FixtureStatus.Scheduled when fixture.When.PreviousDate is not null => "Rescheduled",
        var status => status.ToString(),
    };

    private static string? Start(MatchTime when) =>
        KickOffWords.Instant(when) ?? (when.Date is { } day ? DigestRows.Iso(day) : null);

    private static string Open(MatchTime when) => when is { DateFrom: { } from, DateTo: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"Day to be confirmed: {DayWords.Range(from, to)} {to.Year}.")
        : "Day to be announced.";

    private static JsonObject Article(DigestSource source) => new()
    {
        ["@type"] = "NewsArticle",
        ["identifier"] = source.ArticleId,
        ["headline"] = source.Title,
        ["datePublished"] = DigestRows.Iso(source.Date),
    };

    private static JsonObject Team(ClaimedTeam team) => Named("SportsTeam", team.Name, team.Id);

    private static JsonObject Named(string type, string name, string? id)
    {
        var named = new JsonObject { ["@type"] = type, ["name"] = Cut.Name(name) };
        if (IsWikidata(id)) named["sameAs"] = $"https://www.wikidata.org/wiki/{id}";
        return named;
    }

    /// <summary>Whether the id is a Wikidata QID and not a slug: Q and a number.</summary>
    private static bool IsWikidata(string? id) =>
        id is ['Q', >= '1' and <= '9', ..] && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
