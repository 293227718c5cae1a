using System.Text.RegularExpressions;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;
using Ingest.Linking;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Pipeline;

public static partial class IngestServices
{
    /// <summary>
    /// Registers everything that the function app, the local host, the commands and the tests need: the one list of parts.
    /// </summary>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IngestOptions>()
            .Bind(configuration.GetSection(StorageNames.OptionsSection))
            .Validate(options => options.HorizonDays is >= 1 and <= 366, "Ingest:HorizonDays must be between 1 and 366.")
            .Validate(
                options => options.MaxArticleBytes is >= 1024 and <= 64 * 1024 * 1024,
                "Ingest:MaxArticleBytes must be between 1024 and 67108864.")
            .Validate(options => options.LinkThreshold is >= 0 and <= 1, "Ingest:LinkThreshold must be between 0 and 1.")
            .Validate(options => options.ChangesKeptDays is >= 1 and <= 366, "Ingest:ChangesKeptDays must be between 1 and 366.")
            .Validate(
                options => ContainerName().IsMatch(options.WebContainer),
                "Ingest:WebContainer must be empty, $web or a container's name: 3 to 63 small letters, digits and single hyphens.");
        services.AddOptions<IngestClientOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<IngestOptions>>().Value);

        services.AddSingleton(provider => StorageAccount.Open(
            configuration, provider.GetRequiredService<IOptions<IngestClientOptions>>().Value));
        services.AddSingleton(provider => provider.GetRequiredService<StorageAccount>().Blobs);
        services.AddSingleton(provider => provider.GetRequiredService<StorageAccount>().Queues);
        services.AddSingleton(provider => provider.GetRequiredService<StorageAccount>().Tables);
        services.AddSingleton<StorageSetup>();

        services.AddSingleton(provider => InstalledCatalog.Load(
            provider.GetRequiredService<IngestOptions>().CatalogFolder, provider.GetRequiredService<ILogger<FootballCatalog>>()));
        services.AddSingleton(provider => new ArticleReader(provider.GetRequiredService<IngestOptions>().MaxArticleBytes));
        services.AddSingleton(provider => new Linker(
            provider.GetRequiredService<FootballCatalog>(), provider.GetRequiredService<IngestOptions>().LinkThreshold));
        services.AddSingleton<ClaimReader>();
        services.AddSingleton<ScheduleClaimReader>();

        services.AddMetrics();
        services.AddSingleton<Metrics>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<PoisonDepth>();

        services.AddSingleton<ArticleBlobs>();
        services.AddSingleton<EnrichmentQueue>();
        services.AddSingleton<PoisonQueues>();
        services.AddSingleton<EnrichedArticles>();
        services.AddSingleton<StatusTable>();
        services.AddSingleton<EntityTable>();
        services.AddSingleton<ClaimTable>();
        services.AddSingleton<CausedRows>();
        services.AddSingleton<DigestTable>();
        services.AddSingleton<DigestTeams>();
        services.AddSingleton<DigestDays>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<WebContainer>();

        services.AddSingleton<VenueClocks>();
        services.AddSingleton<Examination>();
        services.AddSingleton<ParseArticle>();
        services.AddSingleton<EnrichArticle>();
        services.AddSingleton<RebuildDigests>();
        services.AddSingleton<ArticleRemoved>();
        services.AddSingleton<SweepArticles>();
        services.AddSingleton<ReportPoison>();
        services.AddSingleton<RetryArticles>();
        return services;
    }

    [GeneratedRegex(@"^(|\$web|(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*)\z")]
    private static partial Regex ContainerName();
}
