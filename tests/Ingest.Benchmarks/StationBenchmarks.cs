using BenchmarkDotNet.Attributes;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures;
using Ingest.Linking;
using Ingest.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Benchmarks;

/// <summary>
/// One operation takes one article, on the average of the sample articles. What storage costs beside it is some milliseconds, so a station
/// that needs a tenth of one is fast enough.
/// </summary>
[MemoryDiagnoser]
public class StationBenchmarks
{
    private readonly ArticleReader _reader = new();
    private FootballCatalog _catalog = null!;
    private Linker _linker = null!;
    private ClaimReader _claims = null!;
    private DroppedFile[] _files = [];
    private Article[] _articles = [];
    private LinkedArticle[] _linked = [];
    private int _next;

    [GlobalSetup]
    public void Load()
    {
        _catalog = InstalledCatalog.Load(new IngestOptions().CatalogFolder, NullLogger.Instance);
        _linker = new Linker(_catalog);
        _claims = new ClaimReader(_catalog);
        _files =
        [
            .. Directory.EnumerateFiles(Samples(), "*.txt").Order(StringComparer.Ordinal)
                .Select(path => new DroppedFile(Path.GetFileName(path), File.ReadAllBytes(path))),
        ];
        _articles = [.. _files.Select(_reader.Read).OfType<Article>()];
        _linked = [.. _articles.Select(_linker.Link)];
    }

    [Benchmark]
    public Reading Parse() => _reader.Read(_files[_next++ % _files.Length]);

    [Benchmark]
    public LinkedArticle Link() => _linker.Link(_articles[_next++ % _articles.Length]);

    [Benchmark]
    public IReadOnlyList<FixtureClaim> Claim() => _claims.Read(_linked[_next++ % _linked.Length]);

    [Benchmark]
    public Linker MakeLinker() => new(_catalog);

    private static string Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln"))) return Path.Combine(folder.FullName, "seeds", "articles");
        }

        throw new InvalidOperationException("The benchmarks run outside the repository: no Ingest.sln above them.");
    }
}
