using System.Globalization;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Digests;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Steps;

/// <summary>A season's list on its way from the drop to the digests: 380 matches of one league, corrected, and removed.</summary>
public sealed class ListOfFixturesTests(AzuriteFixture azurite)
{
    private const string Name = "lists/en.1.json";
    private const string Arsenal = "Q9617";

    private static readonly DateOnly Made = new(2025, 11, 1);

    private static readonly string[] Teams =
    [
        "Arsenal FC", "Aston Villa FC", "AFC Bournemouth", "Brentford FC", "Brighton & Hove Albion FC", "Burnley FC", "Chelsea FC",
        "Crystal Palace FC", "Everton FC", "Fulham FC", "Leeds United FC", "Liverpool FC", "Manchester City FC", "Manchester United FC",
        "Newcastle United FC", "Nottingham Forest FC", "Sunderland AFC", "Tottenham Hotspur FC", "West Ham United FC",
        "Wolverhampton Wanderers FC",
    ];

    /// <summary>Everybody at home to everybody, a round each Saturday from 8 November 2025 on, by the circle method.</summary>
    private static List<ListedMatch> Season()
    {
        var matches = new List<ListedMatch>();
        var rounds = Teams.Length - 1;
        for (var round = 0; round < 2 * rounds; round++)
        {
            for (var pair = 0; pair < Teams.Length / 2; pair++)
            {
                var one = pair == 0 ? rounds : (round + pair) % rounds;
                var other = (round + rounds - pair) % rounds;
                var swaps = (round >= rounds) ^ (round % rounds % 2 == 0);
                var day = new DateOnly(2025, 11, 8).AddDays(7 * round).ToString("O", CultureInfo.InvariantCulture);
                matches.Add(new ListedMatch($"Matchday {round + 1}", day, "15:00", Teams[swaps ? one : other], Teams[swaps ? other : one]));
            }
        }

        return matches;
    }

    private static string Json(IEnumerable<ListedMatch> matches) =>
        JsonSerializer.Serialize(new { name = "English Premier League 2025/26", matches }, JsonSerializerOptions.Web);

    [Fact]
    public async Task A_season_of_380_matches_is_filed_corrected_and_withdrawn()
    {
        await using var world = await World.NewAsync(azurite);
        var season = Season();
        Assert.Equal(380, season.Select(match => (match.Team1, match.Team2)).Distinct().Count());
        await world.DropAsync(Name, Json(season), Made);
        await world.ProcessAsync(Name);

        var status = await world.StatusAsync(Name);
        Assert.Equal((ArticleStation.Enriched, 380, 0, 0), (status.Station, status.Claims, status.Links, status.Unknown));
        Assert.Equal(("English Premier League 2025/26", Made), (status.Title, status.Date));
        Assert.Equal(380, (await world.KeysAsync(StorageNames.FixtureClaims)).Count);
        Assert.Empty(await world.KeysAsync(StorageNames.EntityArticles));

        await world.RebuildAsync(Some.Day);
        Assert.Equal(20, (await world.KeysAsync(StorageNames.Digests)).Count(key => key.StartsWith("_teams ", StringComparison.Ordinal)));
        var rows = await DigestAsync(world);
        Assert.Equal("2025-11-08", rows[0].Date);
        Assert.All(rows, row => Assert.Equal("schedule", Assert.Single(DigestSources.Read(row.Sources)).Kind));

        // The list is dropped again: a round is played, a match of Arsenal's is moved to the Sunday, another left out.
        var before = (await world.KeysAsync(StorageNames.FixtureClaims)).ToHashSet(StringComparer.Ordinal);
        var (moved, left) = (season[10..].First(IsArsenals), season[20..].First(IsArsenals));
        var corrected = season
            .Where(match => match != left)
            .Select((match, i) => i < 10 ? match with { Score = [1, 0] } : match == moved ? match with { Date = "2025-11-16" } : match);
        await world.DropAsync(Name, Json(corrected), Made.AddDays(8));
        await world.ProcessAsync(Name);
        var after = (await world.KeysAsync(StorageNames.FixtureClaims)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(369, after.Count);
        Assert.Subset(before, after);

        await world.RebuildAsync(new DateOnly(2025, 11, 9));
        var later = await DigestAsync(world);
        Assert.Equal(("2025-11-16", 2), (later[0].Date, later[0].Revision));
        Assert.DoesNotContain(later, row => row.Date == left.Date);

        var everything = await world.EverythingAsync();
        await world.ProcessAsync(Name);
        await world.EnrichAsync(new EnrichmentRequest(ArticleId.Of(Name), Name, null));
        await world.RebuildAsync(new DateOnly(2025, 11, 9));
        Assert.Equal(everything, await world.EverythingAsync());

        await world.RemoveAsync(Name);
        await world.ProcessAsync(Name);
        await world.RebuildAsync(new DateOnly(2025, 11, 9));
        Assert.Empty(await world.KeysAsync(StorageNames.FixtureClaims));
        Assert.Empty(await world.DigestKeysAsync());
        Assert.Equal(ArticleStation.Removed, (await world.StatusAsync(Name)).Station);
    }

    [Fact]
    public async Task The_list_gives_an_articles_next_weekend_its_day_and_an_article_that_disagrees_dissents()
    {
        await using var world = await World.NewAsync(azurite);
        await DropAllAsync(
            world,
            """[{"date": "2025-11-16", "time": "14:00", "team1": "Liverpool FC", "team2": "Arsenal FC"}]""",
            " date 2025-11-06\n\nArsenal travel to Liverpool in the Premier League next weekend.\n",
            " date 2025-11-07\n\nArsenal travel to Liverpool in the Premier League on Saturday, 15 November.\n");
        var row = Assert.Single(await DigestAsync(world));
        Assert.Equal(("2025-11-16", "away", 2, "scheduled"), (row.Date, row.Side, row.Reports, row.Status));
        Assert.Equal("2025-11-15", Assert.Single(DigestSources.Read(row.Dissent)).Stated);
    }

    [Fact]
    public async Task News_of_a_postponement_overrules_the_list()
    {
        await using var world = await World.NewAsync(azurite);
        await DropAllAsync(
            world,
            """[{"date": "2025-11-16", "team1": "Liverpool FC", "team2": "Arsenal FC"}]""",
            " date 2025-11-07\n\nLiverpool's Premier League match against Arsenal on Sunday, 16 November has been postponed.\n");
        var row = Assert.Single(await DigestAsync(world));
        Assert.Equal(("postponed", null, "2025-11-16"), (row.Status, row.Date, row.PreviousDate));
    }

    [Fact]
    public async Task What_in_a_list_could_not_be_read_stands_in_its_status()
    {
        await using var world = await World.NewAsync(azurite);
        await DropAllAsync(world, """[{"date": "2025-11-16", "team1": "Liverpool FC", "team2": "Arsenal FC"}, {"team1": "Chelsea FC"}]""");
        var status = await world.StatusAsync(Name);
        Assert.Equal((ArticleStation.Enriched, 1), (status.Station, status.Claims));
        Assert.Contains("a side is missing", status.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_that_is_no_list_is_set_aside_with_a_reason()
    {
        await using var world = await World.NewAsync(azurite);
        await DropAllAsync(world, """{"clubs": []}""");
        var status = await world.StatusAsync(Name);
        Assert.Equal(ArticleStation.Rejected, status.Station);
        Assert.Contains("no list of matches", status.Reason, StringComparison.Ordinal);
    }

    private static bool IsArsenals(ListedMatch match) => match.Team1 == "Arsenal FC" || match.Team2 == "Arsenal FC";

    private static async Task DropAllAsync(World world, string list, params string[] articles)
    {
        await world.DropAsync(Name, list, Made);
        await world.ProcessAsync(Name);
        foreach (var (number, article) in articles.Index())
        {
            await world.DropAsync($"{number}.txt", article);
            await world.ProcessAsync($"{number}.txt");
        }

        await world.RebuildAsync(new DateOnly(2025, 11, 8));
    }

    private static async Task<IReadOnlyList<DigestRow>> DigestAsync(World world) =>
        (await world.Get<DigestTable>().ReadAsync(Arsenal, TestContext.Current.CancellationToken)).Rows;

    private sealed record ListedMatch(string Round, string Date, string Time, string Team1, string Team2, int[]? Score = null);
}
