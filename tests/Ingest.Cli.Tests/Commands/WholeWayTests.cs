using System.Collections.Concurrent;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Commands;

/// <summary>A person's way: drop, let the host run, read.</summary>
public sealed class WholeWayTests(AzuriteAccounts azurite) : IDisposable
{
    private static readonly DateOnly Day = new(2025, 11, 5);
    private static readonly Schedules EverySecond = new(TimerLoop.Schedule("* * * * * *")!, TimerLoop.Schedule("* * * * * *")!);
    private readonly TemporaryFolder _folder = new();
    private readonly string _storage = azurite.ConnectionString();
    private readonly ConcurrentQueue<HostEvent> _heard = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_that_is_dropped_is_in_the_digests_of_both_teams()
    {
        _folder.Write("2025/11/preview.txt", Some.Preview);
        _folder.Write("empty.txt", "");
        var dropped = await IngestAsync("drop", _folder.Path);
        Assert.Equal((0, "Dropped 2 of 2 files into the container articles.\n"), (dropped.Code, dropped.Out));

        await RunAsync();

        var madrid = await IngestAsync("digest", "los blancos", "--json");
        var digest = JsonDocument.Parse(Assert.Single(madrid.Lines)).RootElement;
        Assert.Equal("Q8682", digest.GetProperty("teamId").GetString());
        Assert.Equal(["away 2025-11-09 Rayo Vallecano", "away 2025-11-26 Olympiacos"], Matches(digest));
        var source = digest.GetProperty("fixtures")[0].GetProperty("sources")[0];
        Assert.Equal("2025/11/preview.txt", source.GetProperty("blob").GetString());
        Assert.Contains("Rayo Vallecano will host Real Madrid", source.GetProperty("quote").GetString(), StringComparison.Ordinal);

        var rayo = await IngestAsync("digest", "RAYO VALLECANO", "--json");
        Assert.Equal(["home 2025-11-09 Real Madrid"], Matches(JsonDocument.Parse(Assert.Single(rayo.Lines)).RootElement));

        var text = await IngestAsync("digest", "Q8682");
        Assert.Contains("Sun 2025-11-09", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text.Out);
    }

    [Fact]
    public async Task The_next_match_of_every_team_is_listed_and_can_be_narrowed()
    {
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await RunAsync();

        var all = (await IngestAsync("digest", "--json")).Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["Olympiacos", "Rayo Vallecano", "Real Madrid"], all.Select(digest => digest.GetProperty("teamName").GetString()).Order());
        Assert.All(all, digest => Assert.Equal(1, digest.GetProperty("fixtures").GetArrayLength()));

        var soon = await IngestAsync("digest", "--days", "7", "--as-of", "2025-11-05", "--json");
        Assert.Equal(2, soon.Lines.Count);
        var later = await IngestAsync("digest", "real madrid", "--as-of", "2025-11-10", "--json");
        Assert.Equal(["away 2025-11-26 Olympiacos"], Matches(JsonDocument.Parse(Assert.Single(later.Lines)).RootElement));
        Assert.Contains("Olympiacos (away)", (await IngestAsync("digest", "--as-of", "2025-11-10")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_changes_reasons_a_calendar_and_a_page_can_be_asked_for()
    {
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await RunAsync();

        var day = await IngestAsync("digest", "--day", "2025-11-09");
        Assert.Contains("Rayo Vallecano v Real Madrid", day.Out, StringComparison.Ordinal);
        var none = await IngestAsync("digest", "--day", "2025-11-10");
        Assert.Equal("No match is known on 2025-11-10; the next day with one is Wed 2025-11-26.\n", none.Out);
        Assert.Equal(2, (await IngestAsync("digest", "--changes", "--json")).Lines.Count);
        Assert.Contains("Sun 2025-11-09", (await IngestAsync("digest", "rayo vallecano", "--changes", "1")).Out, StringComparison.Ordinal);
        var why = await IngestAsync("digest", "real madrid", "--why");
        Assert.Contains("one report, of 2025-11-05", why.Out, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", (await IngestAsync("digest", "real madrid", "--ics")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await IngestAsync("digest", "arsenal", "--ics")).Code);

        var page = await IngestAsync("open", "real madrid", "--check");
        Assert.Equal(0, page.Code);
        Assert.EndsWith("/web/teams/Q8682.html\n", page.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await IngestAsync("open", "2025-12-25", "--check")).Code);
    }

    [Fact]
    public async Task A_team_without_a_match_to_come_is_no_error()
    {
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await RunAsync();

        var said = await IngestAsync("digest", "Arsenal");

        Assert.Equal((0, "No match to come is known of Arsenal.\n"), (said.Code, said.Out));
    }

    [Fact]
    public async Task Status_tells_how_far_each_file_came_and_why_one_was_set_aside()
    {
        await Said.ByAsync("drop", _folder.Write("preview.txt", Some.Preview), _folder.Write("empty.txt", ""), "--storage", _storage);
        await RunAsync();

        var all = await IngestAsync("status");
        Assert.Contains("2 files: 1 rejected, 1 enriched", all.Out, StringComparison.Ordinal);
        var one = await IngestAsync("status", "empty.txt");
        Assert.Equal(0, one.Code);
        Assert.Matches("Reason +.*empty", one.Out);
        var unknown = await IngestAsync("status", "never.txt");
        Assert.Equal((2, ""), (unknown.Code, unknown.Out));
    }

    [Fact]
    public async Task Standard_input_and_a_stated_date_are_taken()
    {
        const string Article = "Rayo Vallecano will host Real Madrid in La Liga on Saturday.";
        var dropped = await Said.WithInputAsync(
            Article, "drop", "-", "--name", "wire/1.txt", "--date", "2025-11-05", "--storage", _storage);
        Assert.Equal(0, dropped.Code);
        await RunAsync();

        Assert.Matches("Published +2025-11-05", (await IngestAsync("status", "wire/1.txt")).Out);
        Assert.Contains("Sat 2025-11-08", (await IngestAsync("digest", "Real Madrid")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_was_dropped_readers_are_told_what_to_do()
    {
        Assert.Contains("ingest drop", (await IngestAsync("digest")).Out, StringComparison.Ordinal);
        Assert.Contains("ingest drop", (await IngestAsync("status")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_again_runs_nothing_again()
    {
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await RunAsync();
        Assert.Equal(["ParseArticle", "EnrichArticle"], _heard.Select(happened => happened.Function));
        _heard.Clear();

        await RunAsync();

        Assert.Empty(_heard);
    }

    [Fact]
    public async Task The_host_works_on_what_comes_rebuilds_by_its_schedule_and_drains_when_told_to_stop()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var target = StorageTarget.Read(_storage, out _)!;
        await using var parts = Parts.Of(target, TimeProvider.System);
        using var host = new LocalHost(target, parts, HostSettings.OfThisProgram(), _heard.Enqueue);
        var running = host.RunAsync(EverySecond, Day, stop.Token);

        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await Until.HoldsAsync(
            async () => (await IngestAsync("digest", "Real Madrid")).Out.Contains("Olympiacos", StringComparison.Ordinal),
            "the digest is there");
        await stop.CancelAsync();
        await running;

        Assert.DoesNotContain(_heard, happened => happened.Kind is HostEventKind.Failed or HostEventKind.Poisoned);
    }

    [Fact]
    public async Task A_file_that_is_taken_away_while_the_host_runs_takes_its_matches_with_it()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var target = StorageTarget.Read(_storage, out _)!;
        await using var parts = Parts.Of(target, TimeProvider.System);
        using var host = new LocalHost(target, parts, HostSettings.OfThisProgram(), _heard.Enqueue);
        var running = host.RunAsync(EverySecond, Day, stop.Token);
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        Task<bool> KnowsAsync(string text) => Answers("Real Madrid", text);
        await Until.HoldsAsync(() => KnowsAsync("Olympiacos"), "the digest is there");

        await Accounts.Brief(target).Blobs.GetBlobContainerClient(StorageNames.Articles)
            .DeleteBlobAsync("preview.txt", cancellationToken: stop.Token);

        await Until.HoldsAsync(() => KnowsAsync("No match to come is known"), "the digest is gone");
        Assert.Matches("Station +removed", (await IngestAsync("status", "preview.txt")).Out);
        await Until.HoldsAsync(() => _heard.Any(happened => happened.Function is "SweepArticles"), "a sweep ran");
        await stop.CancelAsync();
        await running;
        Assert.DoesNotContain(_heard, happened => happened.Kind is HostEventKind.Failed or HostEventKind.Poisoned);

        async Task<bool> Answers(string team, string text) =>
            (await IngestAsync("digest", team)).Out.Contains(text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_given_up_ends_as_a_row_that_tells_how_to_try_again_and_that_works()
    {
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview), _folder.Write("other.txt", Some.Notebook));
        await RunAsync();
        // A document that no build can have written: enrichment of this one file fails each time.
        var document = Accounts.Brief(StorageTarget.Read(_storage, out _)!).Blobs
            .GetBlobContainerClient(StorageNames.Enriched).GetBlobClient($"{ArticleId.Of("preview.txt")}.json");
        await document.UploadAsync(BinaryData.FromString("{"), overwrite: true, TestContext.Current.CancellationToken);
        Assert.Equal((0, "Asked for 2 files again.\n"), Ended(await IngestAsync("retry", "--all")));
        await RunAsync(Some.HostRules);

        var status = await IngestAsync("status", "preview.txt");
        Assert.Matches("Station +failed", status.Out);
        Assert.Contains("`ingest retry`", status.Out, StringComparison.Ordinal);
        Assert.Matches("Station +enriched", (await IngestAsync("status", "other.txt")).Out);
        await document.DeleteAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((0, "Asked for 1 file again.\n"), Ended(await IngestAsync("retry")));
        await RunAsync();

        Assert.Matches("Station +enriched", (await IngestAsync("status", "preview.txt")).Out);
        Assert.Equal((0, "No file was given up.\n"), Ended(await IngestAsync("retry")));
    }

    [Fact]
    public async Task Only_files_that_were_taken_can_be_tried_again()
    {
        Assert.Equal((2, "Nothing was asked for.\n"), Ended(await IngestAsync("retry", "never.txt")));
        await IngestAsync("drop", _folder.Write("preview.txt", Some.Preview));
        await RunAsync();

        var some = await IngestAsync("retry", "never.txt", "preview.txt");
        Assert.Equal((2, "Asked for 1 file again.\n"), Ended(some));
        Assert.Contains("never.txt", some.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await IngestAsync("retry", "preview.txt", "--all")).Code);
    }

    private static (int Code, string Out) Ended(Said said) => (said.Code, said.Out);

    private static IEnumerable<string> Matches(JsonElement digest) =>
        from fixture in digest.GetProperty("fixtures").EnumerateArray()
        let side = fixture.GetProperty("side").GetString()
        let date = fixture.GetProperty("date").GetString()
        let opponent = fixture.GetProperty("opponentName").GetString()
        select $"{side} {date} {opponent}";

    private Task<Said> IngestAsync(params string[] args) => Said.WithStorageAsync(_storage, args);

    private async Task RunAsync(HostSettings? rules = null)
    {
        var target = StorageTarget.Read(_storage, out _)!;
        await using var parts = Parts.Of(target, TimeProvider.System);
        using var host = new LocalHost(target, parts, rules ?? HostSettings.OfThisProgram(), _heard.Enqueue);
        await host.RunUntilIdleAsync(TestContext.Current.CancellationToken);
        await host.RebuildAsync(Day, TestContext.Current.CancellationToken);
    }
}
