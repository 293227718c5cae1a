namespace Ingest.Benchmarks.Speed;

/// <summary>The default catalog with many more people, each at one of its teams, as CSV files in a folder of its own.</summary>
internal sealed class LargeCatalog : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-catalog-");

    public LargeCatalog(int people)
    {
        foreach (var file in new DirectoryInfo(Samples.CatalogFolder).EnumerateFiles("*.csv"))
            file.CopyTo(Path.Combine(Folder, file.Name));
        var teams = Samples.Catalog().Teams.Select(team => team.Id).ToList();
        var names = SyntheticNames.MakePeople(people);
        File.AppendAllLines(
            Path.Combine(Folder, "people.csv"),
            names.Select((name, i) => $"synthetic-{i},{name},,,{name[(name.LastIndexOf(' ') + 1)..]},{1980 + i % 27},,MF,player,1,"));
        File.AppendAllLines(
            Path.Combine(Folder, "spells.csv"), names.Select((_, i) => $"synthetic-{i},{teams[i % teams.Count]},{2015 + i % 10},,player"));
    }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
