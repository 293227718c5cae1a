using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ingest.Articles;
using Ingest.Articles.Schedules;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;

namespace Ingest.Tests.Articles.Schedules;

/// <summary>
/// Reads openfootball's season files, which lie beside the repository in CI and are not the project's to hand on, and compares them match
/// by match with what a plain look at the JSON says. With <c>-showLiveOutput</c> it prints how many names the default catalog knows.
/// </summary>
public sealed class SeasonFilesTests(ITestOutputHelper output)
{
    /// <summary>Share of the files' names that the default catalog must know; the rest are reserve sides and half names.</summary>
    private const double KnownNames = 0.98;

    private static readonly ScheduleClaimReader Claims = new(DefaultCatalog.Catalog);

    [Fact]
    public void Every_match_of_every_season_file_is_read_and_none_is_invented()
    {
        foreach (var (name, text, list) in Lists())
        {
            var plain = JsonNode.Parse(text)!["matches"]!.AsArray().Select(match => Plain(match!)).ToList();
            Assert.Equal(plain, list.Matches.Select(Told));
            Assert.All(list.Warnings, warning => Assert.Contains("outside that season", warning, StringComparison.Ordinal));
            output.WriteLine($"{name,-12} {list.Matches.Count,5} matches");
        }
    }

    [Fact]
    public void The_same_seasons_written_as_football_txt_read_the_same()
    {
        foreach (var (_, _, list) in Lists())
        {
            var written = SomeList.Read(FootballTxtOf(list));
            Assert.Equal(list.Matches.Select(Told), written.Matches.Select(Told));
            Assert.Empty(written.Warnings);
        }
    }

    [Fact]
    public void Every_match_to_come_is_claimed_once_with_its_day_and_the_lists_own_words()
    {
        foreach (var (_, _, list) in Lists())
        {
            var toCome = list.Matches.Where(match => match.Score is null).ToList();
            var found = Claims.Read(list).Claims;
            Assert.Equal(toCome.Select(match => (match.Date, match.KickOff)), found.Select(claim => (claim.When.Date, claim.When.KickOff)));
            Assert.All(found.Zip(toCome), pair =>
            {
                Assert.Equal(pair.Second.Span, pair.First.Evidence.Span);
                Assert.Equal(ClaimKind.Schedule, pair.First.Kind);
                Assert.False(pair.First.Competition!.Inferred);
                Assert.Contains(pair.Second.Home.Name, pair.First.Evidence.Text, StringComparison.Ordinal);
                Assert.NotEqual(pair.First.Home, pair.First.Away);
            });
        }
    }

    [Fact]
    public void The_default_catalog_knows_nearly_all_of_their_names()
    {
        var (names, unknown) = (0, new List<string>());
        foreach (var (name, _, list) in Lists())
        {
            var all = list.Matches.SelectMany(match => new[] { match.Home.Name, match.Away.Name }).Distinct(StringComparer.Ordinal).Count();
            var left = Claims.Read(list).Unknown.Select(unknown => unknown.Text).ToList();
            output.WriteLine($"{name,-12} {all - left.Count,3} of {all,3} names known; not: {string.Join(", ", left)}");
            names += all;
            unknown.AddRange(left);
        }

        output.WriteLine($"{names - unknown.Count} of {names}");
        Assert.True(names - unknown.Count >= KnownNames * names, $"Not known: {string.Join(", ", unknown)}.");
    }

    private static IEnumerable<(string Name, string Text, Schedule List)> Lists()
    {
        var folder = Repository.Path("..", "shared", "fixtures");
        if (!Directory.Exists(folder)) Assert.Skip("The season files do not lie beside the repository.");
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var file = new DroppedFile(Path.GetFileName(path), File.ReadAllBytes(path), SomeList.Dropped);
            var list = Assert.IsType<Schedule>(new ArticleReader().Read(file));
            yield return (file.Name, Encoding.UTF8.GetString(file.Content.Span), list);
        }
    }

    /// <summary>
    /// As openfootball's generator writes it: rounds, days and times once, the year first and where the season does not tell.
    /// </summary>
    private static string FootballTxtOf(Schedule list)
    {
        var text = new StringBuilder($"= {list.Article.Title.Text}\n");
        ScheduledMatch? last = null;
        foreach (var match in list.Matches)
        {
            var day = match.Date!.Value;
            var isOutside = day < new DateOnly(2025, 7, 1);
            if (match.Round != last?.Round) text.Append(CultureInfo.InvariantCulture, $"\n▪ {match.Round}\n");
            if (match.Round != last?.Round || day != last?.Date || match.KickOff is null && last?.KickOff is not null)
                text.Append(CultureInfo.InvariantCulture, $"  {day:ddd MMM/d}{(last is null || isOutside ? $" {day:yyyy}" : "")}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {match.KickOff,5:HH.mm}  {match.Home.Name,-23} v {match.Away.Name,-23}");
            if (match.Score is { FullTime: var (home, away) }) text.Append(CultureInfo.InvariantCulture, $"  {home}-{away}");
            if (match.Score is { HalfTime: var (one, other) }) text.Append(CultureInfo.InvariantCulture, $" ({one}-{other})");
            if (match.Status is not ListedStatus.None) text.Append(CultureInfo.InvariantCulture, $"  [{match.Status}]");
            text.Append('\n');
            last = match;
        }

        return text.ToString();
    }

    private static string Plain(JsonNode match) => string.Join(
        '|',
        match["round"], match["date"], match["time"]?.ToString().PadLeft(5, '0'), match["team1"], match["team2"],
        match["score"]?["ft"]?.ToJsonString(), match["score"]?["ht"]?.ToJsonString(), match["status"]);

    private static string Told(ScheduledMatch match) => string.Join(
        '|',
        match.Round, match.Date?.ToString("O", CultureInfo.InvariantCulture),
        match.KickOff?.ToString("HH':'mm", CultureInfo.InvariantCulture), match.Home.Name, match.Away.Name,
        Pair(match.Score?.FullTime), Pair(match.Score?.HalfTime),
        match.Status is ListedStatus.None ? null : match.Status.ToString().ToLowerInvariant());

    private static string? Pair(Goals? goals) => goals is { } pair ? $"[{pair.Home},{pair.Away}]" : null;
}
