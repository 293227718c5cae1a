using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class CatalogCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_catalog_that_travels_with_the_program_has_no_row_that_cannot_be_used()
    {
        var said = await Said.ByAsync("catalog", "check");

        Assert.Equal(0, said.Code);
        Assert.Contains(" 0 errors", said.Lines[^1], StringComparison.Ordinal);
        Assert.All(said.Lines.SkipLast(1), line => Assert.Contains("warning: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_cannot_be_used_is_named_by_file_and_line()
    {
        Write(teams: "Q1,Rovers,,GB-ENG,club,men,,,,\nQ1,City,,GB-ENG,club,men,,,,\n");

        var said = await Said.ByAsync("catalog", "check", _folder.Path);

        Assert.Equal(2, said.Code);
        Assert.Contains(said.Lines, line => line.StartsWith("teams.csv, line 3: error: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_two_teams_bear_is_a_warning_and_no_failure()
    {
        Write(teams: "Q1,Rovers,,GB-ENG,club,men,,,The Reds,\nQ2,City,,GB-ENG,club,men,,,the reds,\n");

        var said = await Said.ByAsync("catalog", "check", _folder.Path);

        Assert.Equal(0, said.Code);
        Assert.Contains(said.Lines, line => line.StartsWith("teams.csv, line 3: warning: ", StringComparison.Ordinal));
        Assert.Contains(" 0 errors, 1 warnings", said.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_warnings_the_first_are_shown_and_all_on_demand()
    {
        Write(teams: string.Concat(Enumerable.Range(1, 103).Select(number => $"Q{number},City,,GB-ENG,club,men,League {number},,,\n")));

        var said = await Said.ByAsync("catalog", "check", _folder.Path);
        var all = await Said.ByAsync("catalog", "check", "--all", _folder.Path);

        Assert.Equal(102, said.Lines.Count);
        Assert.Equal("teams.csv: 4 warnings more; --all shows them", said.Lines[^2]);
        Assert.Equal(105, all.Lines.Count);
    }

    [Fact]
    public async Task Corrections_are_counted_and_those_that_cannot_be_used_are_named()
    {
        Write(teams: "Q1,Rovers,,GB-ENG,club,men,,,,\n");
        _folder.Write("corrections.csv", "action,form,id,source,context,note\npin,the Rovers,Q1,,,\npin,City,Q2,,,\n");

        var said = await Said.ByAsync("catalog", "check", _folder.Path);

        Assert.Equal(2, said.Code);
        Assert.StartsWith("corrections.csv, line 3: error: id is 'Q2'", said.Lines[0], StringComparison.Ordinal);
        Assert.Contains(" 1 corrections; ", said.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_bad_input() =>
        Assert.Equal(2, (await Said.ByAsync("catalog", "check", Path.Combine(_folder.Path, "nowhere"))).Code);

    private void Write(string teams)
    {
        _folder.Write("teams.csv", "id,name,official_name,country,kind,gender,league,stadium,aliases,context_aliases\n" + teams);
        _folder.Write("people.csv", "id,name,full_name,aliases,surname,born,nationality,position,role,prominence\n");
        _folder.Write("spells.csv", "person_id,team_id,from,to,role\n");
        _folder.Write("competitions.csv", "id,name,aliases,country,kind\n");
    }
}
