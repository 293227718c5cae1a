using System.Text.Json;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class CatalogDiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CatalogDiffTests()
    {
        CatalogIn.Write(_folder, "old", teams: "Q1,Rovers,,GB-ENG,club,men,Alpha,,One Rovers|Two Rovers,\nQ2,City,,,club,men,,,,\n");
        CatalogIn.Write(
            _folder, "new", teams: "Q1,Rovers,,GB-ENG,club,men,Beta,Low Road,Two Rovers|Three Rovers,\nQ3,Town,,,club,men,,,,\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_changed_is_told_by_rows_and_columns()
    {
        var said = await Said.ByAsync("catalog", "diff", At("old"), At("new"));

        Assert.Equal(0, said.Code);
        Assert.Equal(
            [
                "teams.csv: 1 added, 1 removed, 1 changed",
                "  - Q2  City",
                "  + Q3  Town",
                "  ~ Q1  Rovers",
                "      league: Alpha -> Beta",
                "      stadium: + Low Road",
                "      aliases: - One Rovers; + Three Rovers",
            ],
            said.Lines);
    }

    [Fact]
    public async Task As_json_it_is_one_object()
    {
        var said = await Said.ByAsync("catalog", "diff", At("old"), At("new"), "--json");

        var teams = JsonDocument.Parse(said.Out).RootElement.GetProperty("files")[0];
        Assert.Equal("Q3", teams.GetProperty("added")[0].GetProperty("key").GetString());
        Assert.Equal("Beta", teams.GetProperty("changed")[0].GetProperty("columns")[0].GetProperty("new").GetString());
    }

    [Fact]
    public async Task Catalogs_that_agree_are_said_to() =>
        Assert.Equal(["The catalogs hold the same rows."], (await Said.ByAsync("catalog", "diff", At("old"), At("old"))).Lines);

    [Fact]
    public async Task A_folder_that_is_not_there_is_bad_input() =>
        Assert.Equal(2, (await Said.ByAsync("catalog", "diff", At("old"), At("nowhere"))).Code);

    private string At(string name) => Path.Combine(_folder.Path, name);
}
