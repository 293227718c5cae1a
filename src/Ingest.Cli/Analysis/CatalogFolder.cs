using Ingest.Catalog;

namespace Ingest.Cli.Analysis;

/// <summary>Where a catalog lies on this machine.</summary>
internal static class CatalogFolder
{
    /// <summary>The default catalog, which travels with the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "catalog");

    public static CatalogLoad Load(string? folder) => CatalogReader.Read(new CatalogFiles(name =>
    {
        var path = Path.Combine(folder ?? Default, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }));
}
