using BenchmarkDotNet.Attributes;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures;
using Ingest.Linking;

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
        _catalog = Samples.Catalog();
        _linker = new Linker(_catalog);
        _claims = new ClaimReader(_catalog);
        _files = Samples.Files();
        _articles = Samples.Articles();
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
}
