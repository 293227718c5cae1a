namespace Ingest.Pipeline;

/// <summary>Every container, queue, table and setting by its name: the one place where they stand, usable in attributes.</summary>
public static class StorageNames
{
    /// <summary>
    /// The setting that says which storage account to use, in any form the Functions host understands: see <see cref="StorageAccount"/>.
    /// </summary>
    public const string Connection = "IngestStorage";

    /// <summary>Container: the drop folder.</summary>
    public const string Articles = "articles";

    /// <summary>Blob trigger path of the drop folder.</summary>
    public const string ArticlesPath = Articles + "/{name}";

    /// <summary>Container: <c>{articleId}.json</c>, the article with its links and claims.</summary>
    public const string Enriched = "enriched";

    /// <summary>Container: calendars and pages, where the setting <c>Ingest:WebContainer</c> names no other.</summary>
    public const string Web = "web";

    /// <summary>Queue: which article to link and read, see <see cref="EnrichmentRequest"/>.</summary>
    public const string ArticlesToEnrich = "articles-to-enrich";

    /// <summary>Queue: requests that were given up.</summary>
    public const string ArticlesToEnrichPoison = ArticlesToEnrich + "-poison";

    /// <summary>Queue: which files were taken out of the drop folder, as Event Grid tells it.</summary>
    public const string ArticlesRemoved = "articles-removed";

    /// <summary>Queue: such news that was given up.</summary>
    public const string ArticlesRemovedPoison = ArticlesRemoved + "-poison";

    /// <summary>Queue: where the Functions host puts blobs it gave up, those of all containers of the account.</summary>
    public const string BlobTriggerPoison = "webjobs-blobtrigger-poison";

    /// <summary>Table: one row per dropped file.</summary>
    public const string ArticleStatus = "ArticleStatus";

    /// <summary>Table: per team or person, newest first, the articles that mention it.</summary>
    public const string EntityArticles = "EntityArticles";

    /// <summary>Table: what articles say, by match week.</summary>
    public const string FixtureClaims = "FixtureClaims";

    /// <summary>Table: what readers read.</summary>
    public const string Digests = "Digests";

    /// <summary>Setting: when digests are rebuilt, as a six-field NCrontab string in UTC.</summary>
    public const string RebuildSchedule = "RebuildSchedule";

    /// <summary>The schedule where none is set: every five minutes.</summary>
    public const string RebuildScheduleDefault = "0 */5 * * * *";

    /// <summary>Setting: when the drop folder is compared with what was taken from it, as a six-field NCrontab string in UTC.</summary>
    public const string SweepSchedule = "SweepSchedule";

    /// <summary>The schedule where none is set: half past every hour.</summary>
    public const string SweepScheduleDefault = "0 30 * * * *";

    /// <summary>Configuration section of <see cref="IngestOptions"/>.</summary>
    public const string OptionsSection = "Ingest";

    public static IReadOnlyList<string> Containers { get; } = [Articles, Enriched, Web];

    public static IReadOnlyList<string> PoisonQueues { get; } = [ArticlesToEnrichPoison, ArticlesRemovedPoison, BlobTriggerPoison];

    public static IReadOnlyList<string> Queues { get; } = [ArticlesToEnrich, ArticlesRemoved, .. PoisonQueues];

    public static IReadOnlyList<string> Tables { get; } = [ArticleStatus, EntityArticles, FixtureClaims, Digests];
}
