using Ingest.Articles;
using Ingest.Articles.Schedules;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;
using Ingest.Linking;

namespace Ingest.Cli.Analysis;

/// <summary>The three stations in a row, without storage: what the pipeline would find in a file.</summary>
internal sealed class Analyzer(LoadedCatalog catalog, double threshold = Linker.DefaultThreshold)
{
    private readonly ArticleReader _reader = new();
    private readonly Linker _linker = new(catalog.Catalog, threshold);
    private readonly ClaimReader _claims = new(catalog.Catalog);
    private readonly ScheduleClaimReader _lists = new(catalog.Catalog);

    public FileAnalysis Analyze(string path)
    {
        var file = ArticleFile.Read(path, out var unreadable);
        if (file is null) return new Unread(path, [unreadable]);
        return _reader.Read(file) switch
        {
            Article article => Analyze(path, article),
            Schedule list => Analyze(path, list),
            Rejection rejection => new Unread(path, rejection.Reasons),
            var other => throw new InvalidOperationException($"A reading is article, list or rejection, not {other.GetType().Name}."),
        };
    }

    private Analysis Analyze(string path, Article article)
    {
        var linked = _linker.Link(article);
        return new Analysis(path, article, linked, _claims.Read(linked), [.. Warnings(article)]);
    }

    private Analysis Analyze(string path, Schedule list)
    {
        var found = _lists.Read(list);
        var linked = new LinkedArticle(list.Article, [], [], found.Unknown);
        return new Analysis(path, list.Article, linked, found.Claims, [.. list.Warnings, .. CatalogWarnings()]) { Schedule = list };
    }

    private IEnumerable<string> Warnings(Article article)
    {
        if (article.Date.Source is DateSource.LastModified)
        {
            yield return
                $"The text states no publication date: the day on which the file was last modified, {article.Date.Day.Iso()}, was taken.";
        }

        foreach (var warning in CatalogWarnings()) yield return warning;
    }

    private IEnumerable<string> CatalogWarnings()
    {
        if (catalog.Rejected > 0)
            yield return $"The catalog has {catalog.Rejected} rows that cannot be used: `ingest catalog check` names them.";
    }
}

/// <summary>What became of one file.</summary>
internal abstract record FileAnalysis(string File);

/// <summary>A file that is no article, and why.</summary>
internal sealed record Unread(string File, IReadOnlyList<string> Reasons) : FileAnalysis(File);

/// <summary>A file's article, or list of matches, and everything found in it.</summary>
internal sealed record Analysis(
    string File,
    Article Article,
    LinkedArticle Linked,
    IReadOnlyList<FixtureClaim> Claims,
    IReadOnlyList<string> Warnings) : FileAnalysis(File)
{
    /// <summary>The list as it states its matches; null where the file is prose.</summary>
    public Schedule? Schedule { get; init; }
}
