using System.Text;
using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class PreparedCatalogTests
{
    private const string Teams = """
        id,name,official_name,country,kind,gender,league,stadium,aliases,context_aliases
        garvel-athletic,Garvel Athletic,,GB-SCT,club,men,Northern League,Quay Park|Old Quay,Garvel|The Quay,Athletic
        brunta-women,Brunta,,,national,women,,,,
        """;

    private const string People = """
        id,name,full_name,aliases,surname,born,nationality,position,role,prominence
        p2,Åke Trosk,Åke Emil Trosk,,Trosk,1990,SE,MF,player,12
        p1,Malwi,,Mal|Wim,,,,,manager,
        """;

    private const string Spells = """
        person_id,team_id,from,to,role
        p2,garvel-athletic,2019,2021,player
        p2,brunta-women,,,manager
        p1,garvel-athletic,2024,,manager
        """;

    private const string Competitions = """
        id,name,aliases,country,kind
        quay-cup,Quay Cup,The Quay Cup,,cup
        """;

    private const string Towns = """
        name,country,teams,aliases
        Garvel,GB-SCT,garvel-athletic,Garbhail|The Quayside
        Brunt,IS,,
        """;

    private const string Corrections = """
        action,form,id,source,context,note
        pin,the Quaymen,garvel-athletic,,harbour,as the desk calls them
        """;

    [Fact]
    public void A_prepared_catalog_is_the_catalog_of_its_files()
    {
        var files = Files();
        var (read, prepared) = (CatalogReader.Read(Open(files)).Catalog, PreparedCatalog.Read(Open(Prepared(files))));
        Assert.NotNull(prepared);
        Assert.Equal(read.Version, prepared.Version);
        Assert.Equivalent(read.Teams, prepared.Teams, strict: true);
        Assert.Equivalent(read.People, prepared.People, strict: true);
        Assert.Equivalent(read.Competitions, prepared.Competitions, strict: true);
        Assert.Equal(2, read.Towns.Count);
        Assert.Equivalent(read.Towns, prepared.Towns, strict: true);
        Assert.Equal("Garvel", Assert.Single(prepared.TownsNamed("the quayside")).Name);
        Assert.Equivalent(read.Corrections.All, prepared.Corrections.All, strict: true);
        Assert.Equal(3, read.People.Sum(person => read.SpellsOf(person).Count));
        foreach (var person in read.People) Assert.Equal(read.SpellsOf(person), prepared.SpellsOf(person));
    }

    [Fact]
    public void A_prepared_catalog_is_passed_over_when_a_row_has_changed_since()
    {
        var files = Prepared(Files());
        files[CatalogFiles.Spells] = Encoding.UTF8.GetBytes(Spells.Replace("2019", "2018", StringComparison.Ordinal));
        Assert.Null(PreparedCatalog.Read(Open(files)));
    }

    [Fact]
    public void A_prepared_catalog_is_passed_over_when_corrections_have_come_since()
    {
        var files = Files();
        files.Remove(CatalogFiles.Corrections);
        files = Prepared(files);
        Assert.NotNull(PreparedCatalog.Read(Open(files)));
        files[CatalogFiles.Corrections] = Encoding.UTF8.GetBytes(Corrections);
        Assert.Null(PreparedCatalog.Read(Open(files)));
    }

    [Fact]
    public void A_prepared_catalog_is_passed_over_when_towns_have_gone_since()
    {
        var files = Prepared(Files());
        files.Remove(CatalogFiles.Towns);
        Assert.Null(PreparedCatalog.Read(Open(files)));
    }

    [Fact]
    public void A_prepared_catalog_that_was_cut_short_is_passed_over()
    {
        var files = Prepared(Files());
        var whole = files[PreparedCatalog.FileName];
        for (var length = 0; length < whole.Length; length++)
        {
            files[PreparedCatalog.FileName] = whole[..length];
            Assert.Null(PreparedCatalog.Read(Open(files)));
        }
    }

    [Fact]
    public void The_default_catalog_survives_being_prepared()
    {
        using var stream = new MemoryStream();
        PreparedCatalog.Write(DefaultCatalog.Catalog, stream);
        var prepared = PreparedCatalog.Read(new CatalogFiles(name => name == PreparedCatalog.FileName
            ? new MemoryStream(stream.ToArray())
            : File.Exists(Repository.Path("seeds", "catalog", name)) ? File.OpenRead(Repository.Path("seeds", "catalog", name)) : null));
        Assert.NotNull(prepared);
        Assert.Equal(DefaultCatalog.Catalog.People.Select(person => person.Name), prepared.People.Select(person => person.Name));
        Assert.Equal(DefaultCatalog.Catalog.Towns.Select(town => town.Name), prepared.Towns.Select(town => town.Name));
        Assert.Equal(
            DefaultCatalog.Catalog.Teams.SelectMany(team => team.Aliases.Concat(team.ContextAliases).Concat(team.Grounds)),
            prepared.Teams.SelectMany(team => team.Aliases.Concat(team.ContextAliases).Concat(team.Grounds)));
    }

    private static Dictionary<string, byte[]> Files() => new(StringComparer.Ordinal)
    {
        [CatalogFiles.Teams] = Encoding.UTF8.GetBytes(Teams),
        [CatalogFiles.People] = Encoding.UTF8.GetBytes(People),
        [CatalogFiles.Spells] = Encoding.UTF8.GetBytes(Spells),
        [CatalogFiles.Competitions] = Encoding.UTF8.GetBytes(Competitions),
        [CatalogFiles.Corrections] = Encoding.UTF8.GetBytes(Corrections),
        [CatalogFiles.Towns] = Encoding.UTF8.GetBytes(Towns),
    };

    private static Dictionary<string, byte[]> Prepared(Dictionary<string, byte[]> files)
    {
        var load = CatalogReader.Read(Open(files));
        Assert.Empty(load.Problems);
        using var stream = new MemoryStream();
        PreparedCatalog.Write(load.Catalog, stream);
        return new(files, StringComparer.Ordinal) { [PreparedCatalog.FileName] = stream.ToArray() };
    }

    private static CatalogFiles Open(Dictionary<string, byte[]> files) =>
        new(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null);
}
