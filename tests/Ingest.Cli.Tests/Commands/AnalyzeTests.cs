using System.Text.Json;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class AnalyzeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_has_exactly_the_keys_of_the_contract()
    {
        var text = Some.Preview + "\n\nThe Rovers of Nowhereton and their striker Zebedee Quillfeather wait.";

        var line = await LineAsync(_folder.Write("a.txt", text));

        Assert.Equal("file article links fixtures abstained unknown warnings", Keys(line));
        Assert.Equal("id title date dateSource format language text", Keys(line.GetProperty("article")));
        var link = line.GetProperty("links")[0];
        Assert.Equal("id kind name confidence mentions", Keys(link));
        Assert.Equal("start end text", Keys(link.GetProperty("mentions")[0]));
        var fixture = line.GetProperty("fixtures")[0];
        Assert.Equal(
            "home away homeAwayKnown date dateFrom dateTo time timeZone competition venue status kind confidence evidence "
            + "dateEvidence otherDate rule",
            Keys(fixture));
        Assert.Equal("""{"start":67,"end":73,"text":"Sunday"}""", fixture.GetProperty("dateEvidence").GetRawText());
        Assert.Equal((JsonValueKind.Null, "hosts"), (fixture.GetProperty("otherDate").ValueKind, fixture.GetProperty("rule").GetString()));
        Assert.Equal("id name", Keys(fixture.GetProperty("home")));
        Assert.Equal("id name", Keys(fixture.GetProperty("away")));
        Assert.Equal("start end text", Keys(fixture.GetProperty("evidence")));
    }

    [Fact]
    public async Task A_list_of_matches_gives_its_matches_to_come_as_fixtures_and_all_of_them_as_its_schedule()
    {
        const string List = """
            {"name": "English Premier League 2025/26", "matches": [
              {"round": "Matchday 1", "date": "2025-08-15", "time": "20:00", "team1": "Liverpool FC", "team2": "AFC Bournemouth",
               "score": {"ht": [1, 0], "ft": [4, 2]}},
              {"round": "Matchday 13", "date": "2025-11-30", "time": "16:30", "team1": "Chelsea FC", "team2": "Arsenal FC", "score": {}},
              {"round": "Matchday 13", "date": "2025-11-30", "team1": "Everton FC", "team2": "Anchor Rovers", "status": "postponed"}]}
            """;

        var line = await LineAsync(_folder.Write("anything", List));

        Assert.Equal("file article links fixtures abstained unknown warnings schedule", Keys(line));
        Assert.Equal("application/json", line.GetProperty("article").GetProperty("format").GetString());
        var fixtures = line.GetProperty("fixtures");
        Assert.Equal(2, fixtures.GetArrayLength());
        Assert.Equal("schedule", fixtures[0].GetProperty("kind").GetString());
        Assert.Equal("""{"id":"Q9616","name":"Chelsea"}""", fixtures[0].GetProperty("home").GetRawText());
        Assert.Equal(("2025-11-30", "16:30"), (fixtures[0].GetProperty("date").GetString(), fixtures[0].GetProperty("time").GetString()));
        Assert.Contains("\"Chelsea FC\"", fixtures[0].GetProperty("evidence").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("postponed", fixtures[1].GetProperty("status").GetString());
        Assert.Equal("""{"id":null,"name":"Anchor Rovers"}""", fixtures[1].GetProperty("away").GetRawText());
        Assert.Equal("Anchor Rovers", Assert.Single(line.GetProperty("unknown").EnumerateArray()).GetProperty("text").GetString());
        var schedule = line.GetProperty("schedule");
        Assert.Equal("round date lastDate time timeZone home away score status venue evidence", Keys(schedule[0]));
        Assert.Equal(3, schedule.GetArrayLength());
        Assert.Equal(
            """{"fullTime":[4,2],"halfTime":[1,0],"extraTime":null,"penalties":null}""", schedule[0].GetProperty("score").GetRawText());
        Assert.Equal("postponed", schedule[2].GetProperty("status").GetString());
        Assert.All(schedule.EnumerateArray(), match => Assert.Matches("^{.*}$", Flat(match.GetProperty("evidence").GetProperty("text"))));
    }

    [Fact]
    public async Task A_calendar_is_shown_as_text_and_as_a_page_and_explained()
    {
        var file = _folder.Write(
            "quay.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20251130T163000Z\nSUMMARY:Chelsea v Arsenal\nEND:VEVENT\nEND:VCALENDAR\n");
        var page = Path.Combine(_folder.Path, "page.html");

        Assert.Contains("1 listed, 1 to come", (await Said.ByAsync("analyze", file)).Out, StringComparison.Ordinal);
        Assert.Contains("Chelsea v Arsenal", (await Said.ByAsync("explain", file)).Out, StringComparison.Ordinal);
        await Said.ByAsync("analyze", file, "--html", page);
        var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("SUMMARY:Chelsea v Arsenal", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixtures_are_spelled_as_the_contract_says()
    {
        var fixtures = (await LineAsync(_folder.Write("a.txt", Some.Preview))).GetProperty("fixtures");

        Assert.Equal(2, fixtures.GetArrayLength());
        var (rayo, olympiacos) = (fixtures[0], fixtures[1]);
        Assert.Equal("""{"id":"Q10300","name":"Rayo Vallecano"}""", rayo.GetProperty("home").GetRawText());
        Assert.Equal("Q8682", rayo.GetProperty("away").GetProperty("id").GetString());
        Assert.True(rayo.GetProperty("homeAwayKnown").GetBoolean());
        Assert.Equal("2025-11-09", rayo.GetProperty("date").GetString());
        Assert.Equal(JsonValueKind.Null, rayo.GetProperty("time").ValueKind);
        Assert.Equal(JsonValueKind.Null, rayo.GetProperty("dateFrom").ValueKind);
        Assert.Equal("scheduled", rayo.GetProperty("status").GetString());
        Assert.Equal("2025-11-26", olympiacos.GetProperty("date").GetString());
        Assert.Contains("Champions League", olympiacos.GetProperty("competition").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_span_gives_its_text()
    {
        const string NotAscii = "“Málaga’s fans — 12,000 of them — are loud,” Xabi Alonso said. 🏟 Arsenal and United wait.";
        var line = await LineAsync(_folder.Write("a.txt", $"{Some.Preview}\n\n{NotAscii}"));
        var text = line.GetProperty("article").GetProperty("text").GetString()!;

        var spans = Spans(line).ToList();

        Assert.True(spans.Count > 6);
        Assert.All(spans, span => Assert.Equal(
            text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()], span.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_text_that_states_no_date_has_that_of_the_file_and_a_warning()
    {
        var file = _folder.Write("undated.txt", "Arsenal play Chelsea at home on Saturday.");
        File.SetLastWriteTimeUtc(file, new DateTime(2025, 11, 5, 23, 59, 0, DateTimeKind.Utc));

        var line = await LineAsync(file);

        Assert.Equal("2025-11-05", line.GetProperty("article").GetProperty("date").GetString());
        Assert.Equal("last-modified", line.GetProperty("article").GetProperty("dateSource").GetString());
        Assert.Contains("2025-11-05", Assert.Single(line.GetProperty("warnings").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_states_its_date_says_so_and_has_no_warning()
    {
        var line = await LineAsync(_folder.Write("dated.txt", Some.Preview));

        Assert.Equal("text", line.GetProperty("article").GetProperty("dateSource").GetString());
        Assert.Equal(0, line.GetProperty("warnings").GetArrayLength());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_with_its_reason_and_the_others_are_printed_in_order()
    {
        var first = _folder.Write("1.txt", Some.Preview);
        var empty = _folder.Write("empty.txt", "");
        var last = _folder.Write("3.txt", Some.Preview);
        var missing = Path.Combine(_folder.Path, "missing.txt");

        var said = await Said.ByAsync("analyze", first, missing, empty, _folder.Path, last, "--json");

        Assert.Equal(2, said.Code);
        Assert.Equal([first, last], said.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        var reasons = said.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, reasons.Length);
        Assert.Equal($"ingest: {missing}: There is no such file.", reasons[0]);
        Assert.StartsWith($"ingest: {empty}: ", reasons[1], StringComparison.Ordinal);
        Assert.Equal($"ingest: {_folder.Path}: It is a folder; name the files in it.", reasons[2]);
    }

    [Fact]
    public async Task Without_json_it_reads_as_text_without_escape_sequences_where_output_is_piped()
    {
        var said = await Said.ByAsync("analyze", _folder.Write("a [draft].txt", Some.Preview));

        Assert.Equal(0, said.Code);
        Assert.Contains("a [draft].txt", said.Out, StringComparison.Ordinal);
        Assert.Contains("Sun 2025-11-09  Rayo Vallecano v Real Madrid, La Liga", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said.Out);
    }

    [Fact]
    public async Task With_html_one_page_holds_all_files_and_nothing_is_printed()
    {
        var (first, last) = (_folder.Write("1.txt", Some.Preview), _folder.Write("3.txt", Some.Preview));
        var page = Path.Combine(_folder.Path, "page.html");

        var said = await Said.ByAsync("analyze", first, _folder.Write("empty.txt", ""), last, "--html", page);

        Assert.Equal((2, ""), (said.Code, said.Out));
        var html = File.ReadAllText(page);
        Assert.Equal(2, html.Split("<article ").Length - 1);
        Assert.Contains("empty.txt", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_html_and_json_both_are_written()
    {
        var page = Path.Combine(_folder.Path, "page.html");

        var said = await Said.ByAsync("analyze", _folder.Write("1.txt", Some.Preview), "--html", page, "--json");

        Assert.Equal((0, 1), (said.Code, said.Lines.Count));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_written_ends_with_2()
    {
        var page = Path.Combine(_folder.Path, "none", "page.html");

        var said = await Said.ByAsync("analyze", _folder.Write("1.txt", Some.Preview), "--html", page);

        Assert.Equal(2, said.Code);
        Assert.StartsWith("ingest: The page cannot be written: ", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_catalog_can_be_named_and_a_missing_one_is_bad_input()
    {
        var said = await Said.ByAsync("analyze", _folder.Write("a.txt", Some.Preview), "--catalog", Path.Combine(_folder.Path, "none"));

        Assert.Equal(2, said.Code);
        Assert.Contains("There is no folder", said.Error, StringComparison.Ordinal);
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));

    private static IEnumerable<JsonElement> Spans(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("start", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Spans(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
        _ => [],
    };

    private static string Flat(JsonElement text) => text.GetString()!.ReplaceLineEndings(" ");

    private static async Task<JsonElement> LineAsync(string file)
    {
        var said = await Said.ByAsync("analyze", file, "--json");
        Assert.Equal((0, ""), (said.Code, said.Error));
        return JsonDocument.Parse(Assert.Single(said.Lines)).RootElement;
    }
}
