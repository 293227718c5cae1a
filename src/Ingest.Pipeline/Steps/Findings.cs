using System.Globalization;
using Ingest.Articles;
using Ingest.Articles.Schedules;
using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;
using Ingest.Linking;
using Ingest.Pipeline.Contract;
using Ingest.Pipeline.Storage;

namespace Ingest.Pipeline.Steps;

/// <summary>What a dropped file, as it is now, should leave behind: its document and its table rows. No storage is touched.</summary>
public sealed record Findings(EnrichedDocument Document, IReadOnlyList<CausedRow> Rows);

/// <summary>Reads a dropped file through all stations of the domain.</summary>
public sealed class Examination(
    FootballCatalog catalog, ArticleReader reader, Linker linker, ClaimReader claims, ScheduleClaimReader lists, IngestOptions options)
{
    /// <summary>
    /// Which build found it: the identities of the two assemblies that decide what is found and how it is filed, which change with
    /// their code.
    /// </summary>
    private static readonly string Engine = string.Join('-', new[] { typeof(Linker), typeof(Examination) }
        .Select(type => type.Module.ModuleVersionId.ToString("N")[..8]));

    public Findings Of(string blobName, DroppedBlob? drop)
    {
        var document = new EnrichedDocument
        {
            ArticleId = ArticleId.Of(blobName),
            Blob = blobName,
            State = DocumentState.Removed,
            BlobETag = drop?.ETag,
            BlobLastModified = drop?.LastModified,
            CatalogVersion = catalog.Version,
            Engine = Engine,
            Settings = string.Create(CultureInfo.InvariantCulture, $"threshold {options.LinkThreshold}, {options.MaxArticleBytes} bytes"),
        };
        return drop is null
            ? new Findings(document, [])
            : reader.Read(drop.File) switch
            {
                Article article => Of(document, article),
                Schedule list => Of(document, list),
                Rejection rejection => new Findings(document with { State = DocumentState.Rejected, Reasons = rejection.Reasons }, []),
                var other => throw new InvalidOperationException($"Nobody said what to do with a {other.GetType().Name}."),
            };
    }

    private Findings Of(EnrichedDocument document, Article article)
    {
        var linked = linker.Link(article);
        return Of(document, linked, claims.Read(linked));
    }

    /// <summary>
    /// A list names each team as often as it plays and tells of none of them: it has claims and no links, and so no rows among the
    /// articles about a team.
    /// </summary>
    private Findings Of(EnrichedDocument document, Schedule list)
    {
        var found = lists.Read(list);
        return Of(document with { Warnings = list.Warnings }, new LinkedArticle(list.Article, [], [], found.Unknown), found.Claims);
    }

    private static Findings Of(EnrichedDocument document, LinkedArticle linked, IReadOnlyList<FixtureClaim> found)
    {
        var article = linked.Article;
        var reference = ArticleReference.Of(article);
        var rows = EntityTable.Rows(reference, linked.Links).Concat(ClaimTable.Rows(reference, found)).ToList();
        return new Findings(
            document with
            {
                State = DocumentState.Enriched,
                Article = ArticlePart.Of(article),
                Links = [.. linked.Links.Select(LinkPart.Of)],
                Fixtures = [.. found.Select(FixturePart.Of)],
                Abstained = [.. linked.Abstentions.Select(AbstentionPart.Of)],
                Unknown = [.. linked.Unknowns.Select(UnknownPart.Of)],
                Rows = [.. rows.Select(row => row.Name)],
            },
            rows);
    }
}
