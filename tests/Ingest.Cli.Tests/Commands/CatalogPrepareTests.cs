using Ingest.Catalog;
using Ingest.Cli.Tests.Support;
using Ingest.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Cli.Tests.Commands;

public sealed class CatalogPrepareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_catalog_is_prepared_and_loads_as_its_files_do()
    {
        WriteCatalog(team: "garvel-athletic,Garvel Athletic,,GB-SCT,club,men,,,,");
        var fromFiles = InstalledCatalog.Load(_folder.Path, NullLogger.Instance);
        Assert.Equal(0, (await Said.ByAsync("catalog", "prepare", _folder.Path)).Code);
        Assert.True(File.Exists(Path.Combine(_folder.Path, PreparedCatalog.FileName)));
        Assert.True(File.Exists(Path.Combine(_folder.Path, PreparedCatalog.NamesFileName)));
        var prepared = InstalledCatalog.Load(_folder.Path, NullLogger.Instance);
        Assert.Equal(fromFiles.Version, prepared.Version);
        Assert.Equal("Garvel Athletic", prepared.Team("garvel-athletic")!.Name);
    }

    [Fact]
    public async Task A_catalog_with_a_bad_row_is_not_prepared()
    {
        WriteCatalog(team: "garvel-athletic,Garvel Athletic,,GB-SCT,tribe,men,,,,");
        var said = await Said.ByAsync("catalog", "prepare", _folder.Path);
        Assert.Equal(2, said.Code);
        Assert.Contains("tribe", said.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, PreparedCatalog.FileName)));
        Assert.False(File.Exists(Path.Combine(_folder.Path, PreparedCatalog.NamesFileName)));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteCatalog(string team)
    {
        _folder.Write("teams.csv", $"id,name,official_name,country,kind,gender,league,stadium,aliases,context_aliases\n{team}\n");
        _folder.Write("people.csv", "id,name,full_name,aliases,surname,born,nationality,position,role,prominence\n");
        _folder.Write("spells.csv", "person_id,team_id,from,to,role\n");
        _folder.Write("competitions.csv", "id,name,aliases,country,kind\n");
    }
}
