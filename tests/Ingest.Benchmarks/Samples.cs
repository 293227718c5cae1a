using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Benchmarks;

/// <summary>The sample articles and the default catalog of the repository.</summary>
internal static class Samples
{
    private static readonly string Repository = Find();

    public static string CatalogFolder { get; } = new IngestOptions().CatalogFolder;

    public static FootballCatalog Catalog() => InstalledCatalog.Load(CatalogFolder, NullLogger.Instance);

    public static DroppedFile[] Files() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository, "seeds", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new DroppedFile(Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    public static Article[] Articles() => [.. Files().Select(new ArticleReader().Read).OfType<Article>()];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks run outside the repository: no Ingest.sln above them.");
    }
}
