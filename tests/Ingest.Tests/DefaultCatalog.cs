using Ingest.Catalog;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Tests;

/// <summary>The catalog that ships with the repository, loaded once for all tests that read real names.</summary>
internal static class DefaultCatalog
{
    public static FootballCatalog Catalog { get; } = CatalogReader.Read(new CatalogFiles(Open)).Catalog;

    public static Linker Linker { get; } = new(Catalog);

    public static ClaimReader ClaimReader { get; } = new(Catalog);

    private static FileStream? Open(string name)
    {
        var path = Repository.Path("seeds", "catalog", name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }
}
