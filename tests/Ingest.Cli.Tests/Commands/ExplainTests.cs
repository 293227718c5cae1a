using System.Text.Json;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_name_stands_in_its_sentence_with_whom_it_means_and_the_rule_and_the_evidence()
    {
        var said = await NotebookAsync();

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Contains(
            """
            “Mikel Arteta”  is Mikel Arteta (Q185572), manager, 0.98
                a full name, and a team of theirs is on the page
                [Mikel Arteta] was pleased.
                + the full name  + at Arsenal at the article's date
            """,
            said.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_left_open_has_its_reason_and_its_candidates()
    {
        var said = await NotebookAsync();

        var at = said.Lines.ToList().IndexOf("“United”  left open");
        Assert.True(at > 0, said.Out);
        Assert.Equal("    Manchester United and Leeds United both drew, and [United] supporters went home early.", said.Lines[at + 2]);
        var rest = string.Join('\n', said.Lines.Skip(at + 3).Take(6));
        Assert.Contains("    Manchester United (Q18656, ", rest, StringComparison.Ordinal);
        Assert.Contains("        + named elsewhere: “Leeds United”", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mentions_of_one_team_by_one_rule_stand_together_and_those_by_another_apart()
    {
        var said = await NotebookAsync();

        Assert.Contains("“Arsenal” ×2  is Arsenal (Q9617), team", said.Out, StringComparison.Ordinal);
        Assert.Contains("“Arteta's side”  is Arsenal (Q9617), team", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_names_competitions_and_grounds_are_told_too()
    {
        var said = await NotebookAsync();

        Assert.Contains("“Zebedee Quillfeather”  unknown person, ", said.Out, StringComparison.Ordinal);
        Assert.Contains("“Premier League”  is Premier League (Q9448), competition", said.Out, StringComparison.Ordinal);
        Assert.Contains("“Emirates Stadium”  is Emirates Stadium, ground", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matches_come_last_with_all_that_is_known_and_the_words_of_the_date_in_their_sentence()
    {
        var said = await NotebookAsync();

        Assert.Contains("Fixtures\n\nSun 2025-11-09  Arsenal v Chelsea, Premier League  match, 0.", said.Out, StringComparison.Ordinal);
        Assert.Contains(
            """
                date         Sun 2025-11-09 by “Sunday”
                at home      Arsenal (Q9617)
                away         Chelsea (Q9616)
                kick-off     not stated
                competition  Premier League (stated)
                ground       Emirates Stadium
                status       scheduled
                rule         hosts: “hosts B”, “welcomes B”, “entertains B”
                says         “Arteta's side play in the Premier League at the Emirates Stadium on [Sunday], when Arsenal host Chelsea.”
            """,
            said.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_stands_elsewhere_is_shown_with_its_place()
    {
        var said = await Said.ByAsync("explain", _folder.Write("guide.txt", Some.Guide));

        Assert.Contains(
            "date         Sun 2025-11-09 by “Saturday 9 November”, in an earlier sentence: "
            + "“Chelsea travel to Arsenal on [Saturday 9 November], kick-off",
            said.Out,
            StringComparison.Ordinal);
        Assert.Contains(
            "date         Sat 2025-11-15 by “SATURDAY 15 NOVEMBER”, in the heading above", said.Out, StringComparison.Ordinal);
        Assert.Contains("kick-off     17:30, time of Europe/London", said.Out, StringComparison.Ordinal);
        Assert.Contains("at home      the text does not tell", said.Out, StringComparison.Ordinal);
        Assert.Contains("competition  Premier League (inferred: the league of both)", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_whose_words_contradict_themselves_is_told_with_both_days()
    {
        var said = await Said.ByAsync("explain", _folder.Write("guide.txt", Some.Guide));

        Assert.Contains(
            "! “Saturday 9 November” contradicts itself: the day of the month is Sun 2025-11-09, the weekday Sat 2025-11-08.",
            said.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_match_to_come_is_told_to_have_none()
    {
        var said = await Said.ByAsync("explain", _folder.Write("a.txt", "date 2025-11-05 Celtic beat Aberdeen 2-0 on Tuesday."));

        Assert.Contains("Fixtures\n\nNo match to come is stated.", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_matches_is_explained_too()
    {
        var said = await Said.ByAsync("explain", _folder.Write("list.txt", Some.List));

        Assert.Contains("A list of 2 matches; the catalog knows every side.", said.Out, StringComparison.Ordinal);
        Assert.Contains("date         Sat 2025-11-29 by “Sat Nov 29 2025”, further up", said.Out, StringComparison.Ordinal);
        Assert.Contains("rule         schedule: a list of matches states it", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_the_words_of_a_date_and_where_they_stand_and_what_the_rule_means()
    {
        var said = await Said.ByAsync("explain", _folder.Write("guide.txt", Some.Guide), "--json");

        var fixtures = JsonDocument.Parse(said.Out).RootElement.GetProperty("fixtures").EnumerateArray().ToList();
        Assert.Equal(3, fixtures.Count);
        Assert.Equal(["own-sentence", "sentence", "heading"], fixtures.Select(fixture => fixture.GetProperty("datePlace").GetString()));
        Assert.All(fixtures, fixture => Assert.Equal(
            fixture.GetProperty("dateEvidence").GetProperty("text").GetString(), Part(Some.Guide, fixture.GetProperty("dateEvidence"))));
        Assert.Equal("2025-11-08", fixtures[0].GetProperty("otherDate").GetString());
        Assert.Equal(JsonValueKind.Null, fixtures[2].GetProperty("otherDate").ValueKind);
        Assert.Equal("“hosts B”, “welcomes B”, “entertains B”", fixtures[2].GetProperty("because").GetString());
        Assert.True(fixtures[2].GetProperty("competitionInferred").GetBoolean());
    }

    [Fact]
    public async Task Names_passed_over_are_counted_and_shown_when_asked_for()
    {
        const string Text = "date 2025-11-05 Celtic beat Aberdeen. Rain hung over the Scottish Premiership, and old Bellingham sang.";
        var file = _folder.Write("a.txt", Text);

        var (brief, whole) = (await Said.ByAsync("explain", file), await Said.ByAsync("explain", file, "--all"));

        Assert.DoesNotContain("“Bellingham”", brief.Out, StringComparison.Ordinal);
        Assert.Contains("passed over; --all shows them.", brief.Out, StringComparison.Ordinal);
        Assert.Contains("“Bellingham”  passed over", whole.Out, StringComparison.Ordinal);
        Assert.Contains("        − at no team on the page", whole.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--all", whole.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_mention_each_name_that_holds_the_words_stands_by_itself()
    {
        var said = await NotebookAsync("--mention", "ÁRSENAL");

        Assert.Equal(0, said.Code);
        Assert.Equal(2, said.Lines.Count(line => line.StartsWith("“Arsenal”  is Arsenal", StringComparison.Ordinal)));
        Assert.DoesNotContain("“Chelsea”  is", said.Out, StringComparison.Ordinal);
        Assert.Contains("when [Arsenal] host Chelsea", said.Out, StringComparison.Ordinal);
        Assert.Contains("injured, and [Arsenal] miss him", said.Out, StringComparison.Ordinal);
        Assert.Contains("Arsenal v Chelsea, Premier League", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_mention_a_part_of_a_name_is_enough()
    {
        var said = await NotebookAsync("--mention", "quill");

        Assert.Contains("“Zebedee Quillfeather”  unknown person", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("match, ", said.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Arsnal", "The words do not stand in the text, and the catalog has no such name.", "Near it are: “Arsenal”")]
    [InlineData("Gunners", "The words do not stand in the text. The catalog has the name:", "Q9617        Arsenal")]
    [InlineData("pleased", "The words stand in the text, and the catalog has no such name.", "")]
    public async Task A_mention_that_is_no_name_in_the_text_ends_with_2_and_tells_what_is_known(string asked, string answer, string more)
    {
        var said = await NotebookAsync("--mention", asked);

        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Contains($"No name in it is like \"{asked}\". {answer}", said.Error, StringComparison.Ordinal);
        Assert.Contains(more, said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--mention", "?!")]
    [InlineData("--catalog", "no-such-folder")]
    public async Task Options_that_cannot_be_end_with_2(string option, string value) =>
        Assert.Equal(2, (await NotebookAsync(option, value)).Code);

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_with_2_and_the_reason()
    {
        var said = await Said.ByAsync("explain", _folder.Path);

        Assert.Equal((2, "", $"ingest: {_folder.Path}: It is a folder; name the files in it.\n"), (said.Code, said.Out, said.Error));
    }

    [Fact]
    public async Task Of_another_sport_it_says_that_no_name_was_looked_at()
    {
        const string Rugby = "date 2025-11-05 Saracens won a late scrum. The lineout drive brought two tries in the rugby derby.";
        var file = _folder.Write("a.txt", Rugby);

        var (said, asked) = (await Said.ByAsync("explain", file), await Said.ByAsync("explain", file, "--mention", "Saracens"));

        Assert.Equal(0, said.Code);
        Assert.Contains("The text is not about football", said.Out, StringComparison.Ordinal);
        Assert.Equal(2, asked.Code);
        Assert.Contains("The text is not about football", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_name_with_its_evidence_and_every_span_gives_its_text()
    {
        var root = JsonDocument.Parse((await NotebookAsync("--json")).Out).RootElement;

        Assert.Equal("file title date dateSource isFootball names fixtures warnings", Keys(root));
        var text = File.ReadAllText(root.GetProperty("file").GetString()!);
        var names = root.GetProperty("names").EnumerateArray().ToList();
        Assert.All(names, name =>
        {
            Assert.Equal("text start end sentence kind id name rule because confidence candidates", Keys(name));
            Assert.Equal(name.GetProperty("text").GetString(), Part(text, name));
        });
        var surname = Assert.Single(names, name => name.GetProperty("text").GetString() is "Arteta");
        Assert.Equal("surname-of-named", surname.GetProperty("rule").GetString());
        var evidence = surname.GetProperty("candidates")[0].GetProperty("evidence")[1];
        Assert.Equal("speaksFor kind words about start end", Keys(evidence));
        Assert.True(evidence.GetProperty("speaksFor").GetBoolean());
        Assert.Equal("named-in-full", evidence.GetProperty("kind").GetString());
        Assert.Equal("Mikel Arteta", Part(text, evidence));
        Assert.Equal("hosts", root.GetProperty("fixtures")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Json_keeps_to_the_mention_asked_for()
    {
        var root = JsonDocument.Parse((await NotebookAsync("--json", "--mention", "chelsea")).Out).RootElement;

        Assert.Equal("Q9616", Assert.Single(root.GetProperty("names").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Words_that_look_like_markup_of_the_terminal_stay_words()
    {
        const string Text = "date 2025-11-05 [bold]Arsenal[/] beat Chelsea [/] in the league.";

        var said = await Said.ByAsync("explain", _folder.Write("a [red].txt", Text));

        Assert.Equal(0, said.Code);
        Assert.Contains("a [red].txt", said.Out, StringComparison.Ordinal);
        Assert.Contains("[bold][Arsenal][/] beat Chelsea [/]", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said.Out);
    }

    private Task<Said> NotebookAsync(params string[] options) =>
        Said.ByAsync(["explain", _folder.Write("notebook.txt", Some.Notebook), .. options]);

    private static string Part(string text, JsonElement span) =>
        text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
}
