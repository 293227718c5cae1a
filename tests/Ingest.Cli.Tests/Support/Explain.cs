using System.Text;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Cli.Analysis;
using Ingest.Cli.Commands;
using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Cli.Tests.Support;

/// <summary>A text with all that is found in it, as the commands explain it.</summary>
internal static class Explain
{
    private static readonly Lazy<LoadedCatalog> Load = new(() => CatalogCommand.Load(null));
    private static readonly Lazy<Linker> Linker = new(() => new Linker(Load.Value.Catalog));
    private static readonly Lazy<ClaimReader> Reader = new(() => new ClaimReader(Load.Value.Catalog));
    private static readonly Lazy<Analyzer> Analyzer = new(() => new Analyzer(Load.Value));

    /// <summary>The repository's sample articles.</summary>
    public static string SampleFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Ingest.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "seeds", "articles");
    }

    /// <summary>A file with all that is found in it, or null where it cannot be read.</summary>
    public static Explained? File(string path) =>
        Analyzer.Value.Analyze(path) is Cli.Analysis.Analysis read ? Explained.Of(read, Load.Value.Catalog) : null;

    /// <summary>By the default catalog.</summary>
    public static Explained Text(string text, string file = "some.txt") =>
        Text(text, file, Load.Value.Catalog, Linker.Value, Reader.Value);

    public static Explained Text(string text, FootballCatalog catalog, string file = "some.txt") =>
        Text(text, file, catalog, new Linker(catalog), new ClaimReader(catalog));

    private static Explained Text(string text, string file, FootballCatalog catalog, Linker linker, ClaimReader reader)
    {
        var dropped = new DroppedFile(file, Encoding.UTF8.GetBytes(text), DateTimeOffset.UnixEpoch);
        var article = Assert.IsType<Article>(new ArticleReader().Read(dropped));
        var linked = linker.Link(article);
        return Explained.Of(new Cli.Analysis.Analysis(file, article, linked, reader.Read(linked), []), catalog);
    }
}
