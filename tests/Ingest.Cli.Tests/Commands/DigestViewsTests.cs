using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Commands;

/// <summary>What readers see of days, changes, calendars and pages, from rows and files that were put there by hand.</summary>
public sealed class DigestViewsTests(AzuriteAccounts azurite)
{
    private const string Arsenal = "Q9617";
    private const string Chelsea = "Q9616";

    private readonly string _storage = azurite.ConnectionString();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_lists_its_matches_in_the_order_of_kick_offs_one_a_row()
    {
        await PutAsync(
            Match("_day-2025-11-09", "b", "Arsenal", "Chelsea", kickOffUtc: "2025-11-09T16:30:00Z"),
            Match("_day-2025-11-09", "a", "Everton", "Fulham", kickOffUtc: null),
            Match("_day-2025-11-09", "c", "Leeds United", "Burnley", kickOffUtc: "2025-11-09T12:00:00Z"));

        var said = await IngestAsync("digest", "--day", "2025-11-09");

        Assert.Equal(0, said.Code);
        Assert.Equal("Sun 2025-11-09", said.Lines[0]);
        Assert.Collection(
            said.Lines.Skip(2),
            line => Assert.Matches("^12:00 Europe/London +Leeds United v Burnley +90% sure: one report, of 2025-11-05$", line),
            line => Assert.Matches("^16:30 Europe/London +Arsenal v Chelsea ", line),
            line => Assert.Matches("^not stated +Everton v Fulham ", line));
    }

    [Fact]
    public async Task A_day_is_one_object_as_JSON_with_the_sources_as_an_array()
    {
        await PutAsync(Match("_day-2025-11-09", "b", "Arsenal", "Chelsea", kickOffUtc: null));

        var day = JsonDocument.Parse(Assert.Single((await IngestAsync("digest", "--day", "2025-11-09", "--json")).Lines)).RootElement;
        var none = JsonDocument.Parse(Assert.Single((await IngestAsync("digest", "--day", "2025-11-10", "--json")).Lines)).RootElement;

        Assert.Equal("2025-11-09", day.GetProperty("day").GetString());
        Assert.Equal("some.txt", day.GetProperty("fixtures")[0].GetProperty("sources")[0].GetProperty("blob").GetString());
        Assert.Equal(0, none.GetProperty("fixtures").GetArrayLength());
    }

    [Fact]
    public async Task A_day_without_a_match_names_the_next_one_that_has_any()
    {
        await PutAsync(
            Match("_day-2025-11-09", "b", "Arsenal", "Chelsea", null), Match("_day-2026-01-02", "b", "Arsenal", "Chelsea", null));

        Assert.Equal(
            "No match is known on 2025-12-25; the next day with one is Fri 2026-01-02.\n",
            (await IngestAsync("digest", "--day", "2025-12-25")).Out);
        Assert.StartsWith(
            "No match is known on 2026-01-03, nor on any day after it.",
            (await IngestAsync("digest", "--day", "2026-01-03")).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_come_newest_first_before_and_after_with_the_articles_behind_them()
    {
        await PutAsync(
            Change(At(10), "a", "new", "Arsenal", "Chelsea", before: null),
            Change(At(11), "a", "moved", "Arsenal", "Chelsea", """{"date":"2025-11-08","kickOff":"15:00","status":"scheduled"}"""),
            Change(At(12), "b", "new", "Everton", "Fulham", before: null),
            new TableEntity("_changes", "_head") { ["AsOf"] = "2025-11-05" });

        var all = await IngestAsync("digest", "--changes");
        var newest = await IngestAsync("digest", "--changes", "1");
        var arsenals = await IngestAsync("digest", "Arsenal", "--changes", "1");

        Assert.Equal(4, all.Lines.Count);
        Assert.Matches("^2025-11-05 12:00 +new +Everton v Fulham", Assert.Single(newest.Lines.Skip(1)));
        var moved = Assert.Single(arsenals.Lines.Skip(1));
        Assert.Matches("^2025-11-05 11:00 +moved +Arsenal v Chelsea +Sat 2025-11-08 15:00 -> Sun 2025-11-09", moved);
        Assert.EndsWith("\"They meet on Sunday.\" (some.txt)", moved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_one_object_a_line_as_JSON()
    {
        await PutAsync(
            Change(At(10), "a", "new", "Arsenal", "Chelsea", before: null),
            Change(At(11), "a", "off", "Arsenal", "Chelsea", """{"date":"2025-11-08","status":"scheduled"}"""));

        var said = await IngestAsync("digest", "--changes", "--json");

        var lines = said.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(["off", "new"], lines.Select(line => line.GetProperty("change").GetString()));
        Assert.Equal("2025-11-08", lines[0].GetProperty("before").GetProperty("date").GetString());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("before").ValueKind);
        Assert.Equal(At(11), lines[0].GetProperty("at").GetDateTimeOffset());
    }

    [Fact]
    public async Task Where_nothing_was_ever_built_each_view_says_what_to_do()
    {
        Assert.Contains("ingest run", (await IngestAsync("digest", "--day", "2025-11-09")).Out, StringComparison.Ordinal);
        Assert.Contains("ingest run", (await IngestAsync("digest", "--changes")).Out, StringComparison.Ordinal);
        Assert.Equal("No match to come is known of Arsenal.\n", (await IngestAsync("digest", "Arsenal", "--why")).Out);
        var calendar = await IngestAsync("digest", "Arsenal", "--ics");
        Assert.Equal((1, ""), (calendar.Code, calendar.Out));
        Assert.Contains("calendars/Q9617.ics", calendar.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_is_printed_as_it_stands_to_the_last_byte()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nNAME:Málaga\r\nEND:VCALENDAR\r\n";
        await PublishAsync("web", PublicAccessType.Blob, ("calendars/Q9617.ics", Calendar), ("calendars/competitions/Q9448.ics", Calendar));

        Assert.Equal((0, Calendar), Ended(await IngestAsync("digest", "Arsenal", "--ics")));
        Assert.Equal((0, Calendar), Ended(await IngestAsync("digest", "--ics", "--competition", "Q9448")));
    }

    [Fact]
    public async Task A_page_that_is_there_and_open_to_all_is_confirmed_without_a_word_more()
    {
        await PublishAsync("web", PublicAccessType.Blob, ("index.html", "<p>"), ("days/2025-11-09.html", "<p>"));

        var index = await IngestAsync("open", "--check");
        var day = await IngestAsync("open", "2025-11-09", "--check");
        var other = await IngestAsync("open", "2025-11-10", "--check");

        Assert.Equal((0, ""), (index.Code, index.Error));
        Assert.EndsWith("/web/index.html\n", index.Out, StringComparison.Ordinal);
        Assert.EndsWith("/web/days/2025-11-09.html\n", day.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (other.Code, other.Out));
        Assert.Contains("days/2025-11-10.html", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_no_browser_may_open_is_there_and_the_reason_is_told()
    {
        await PublishAsync("web", PublicAccessType.None, ("index.html", "<p>"));

        var said = await IngestAsync("open", "--check");

        Assert.Equal(0, said.Code);
        Assert.EndsWith("/web/index.html\n", said.Out, StringComparison.Ordinal);
        Assert.Contains("not public", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_needs_no_storage_that_answers_and_never_holds_a_key()
    {
        const string Somewhere = "DefaultEndpointsProtocol=https;AccountName=some;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net";

        var team = await Said.WithStorageAsync(Somewhere, "open", "Arsenal");

        Assert.Equal((0, "https://some.blob.core.windows.net/web/teams/Q9617.html\n"), Ended(team));
    }

    [Fact]
    public async Task A_static_website_has_its_blobs_address_told()
    {
        const string Signed =
            "BlobEndpoint=https://some.blob.core.windows.net;QueueEndpoint=https://some.queue.core.windows.net;" +
            "TableEndpoint=https://some.table.core.windows.net;SharedAccessSignature=sv=2024-11-04&sig=c2VjcmV0";

        var index = await Said.WithVariablesAsync(
            name => name switch { "INGEST_STORAGE" => Signed, "Ingest__WebContainer" => "$web", _ => null }, "open");
        var nothing = await Said.WithVariablesAsync(
            name => name switch { "INGEST_STORAGE" => Signed, "Ingest__WebContainer" => "", _ => null }, "open");

        Assert.Equal((0, "https://some.blob.core.windows.net/$web/index.html\n"), Ended(index));
        Assert.Equal((2, ""), Ended(nothing));
    }

    private static DateTimeOffset At(int hour) => new(2025, 11, 5, hour, 0, 0, TimeSpan.Zero);

    private static (int Code, string Out) Ended(Said said) => (said.Code, said.Out);

    private static string Id(string team) => team switch { "Arsenal" => Arsenal, "Chelsea" => Chelsea, _ => $"id-of-{team}" };

    private static TableEntity Match(string partition, string key, string home, string away, string? kickOffUtc)
    {
        var row = new TableEntity(partition, key)
        {
            ["FixtureId"] = key,
            ["HomeId"] = Id(home),
            ["HomeName"] = home,
            ["AwayId"] = Id(away),
            ["AwayName"] = away,
            ["Side"] = "home",
            ["OpponentId"] = Id(away),
            ["OpponentName"] = away,
            ["Date"] = "2025-11-09",
            ["Status"] = "scheduled",
            ["Confidence"] = 0.9,
            ["Reports"] = 1,
            ["Sources"] = Some.Row(home, null).Sources,
            ["Dissent"] = "[]",
            ["FirstReported"] = "2025-11-05",
            ["LastReported"] = "2025-11-05",
            ["Revision"] = 1,
        };
        if (kickOffUtc is null) return row;
        var instant = DateTimeOffset.Parse(kickOffUtc, CultureInfo.InvariantCulture);
        row["KickOffUtc"] = instant;
        row["KickOff"] = instant.ToString("HH:mm", CultureInfo.InvariantCulture);
        row["TimeZone"] = "Europe/London";
        return row;
    }

    private static TableEntity Change(DateTimeOffset at, string key, string change, string home, string away, string? before)
    {
        var ticks = (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);
        var row = Match("_changes", $"{ticks}_{key}", home, away, kickOffUtc: null);
        (row["At"], row["Change"]) = (at, change);
        if (before is not null) row["Before"] = before;
        return row;
    }

    private Task<Said> IngestAsync(params string[] args) => Said.WithStorageAsync(_storage, args);

    private async Task PutAsync(params TableEntity[] rows)
    {
        var table = Accounts.Brief(StorageTarget.Read(_storage, out _)!).Tables.GetTableClient(StorageNames.Digests);
        await table.CreateIfNotExistsAsync(Ct);
        foreach (var row in rows) await table.AddEntityAsync(row, Ct);
    }

    private async Task PublishAsync(string container, PublicAccessType access, params (string Name, string Text)[] files)
    {
        var web = Accounts.Brief(StorageTarget.Read(_storage, out _)!).Blobs.GetBlobContainerClient(container);
        await web.CreateIfNotExistsAsync(access, cancellationToken: Ct);
        foreach (var (name, text) in files) await web.UploadBlobAsync(name, BinaryData.FromString(text), Ct);
    }
}
