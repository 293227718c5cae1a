using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Local;

/// <summary>A queue function of the app, as the local host runs it.</summary>
/// <param name="Name">Its name, the same as in the app.</param>
/// <param name="Queue">The queue whose messages it takes.</param>
/// <param name="Subject">What a message is about, for those who hear of it.</param>
/// <param name="RunAsync">One call into a step: takes the message's text and says in a few words what came of it.</param>
internal sealed record QueueFunction(
    string Name, string Queue, Func<string, string> Subject, Func<string, CancellationToken, Task<string>> RunAsync)
{
    public const string Poison = "-poison";

    /// <summary>Where messages go that were given up. A poison queue has none, by the functions host's rule.</summary>
    public string? PoisonQueue => Queue.EndsWith(Poison, StringComparison.Ordinal) ? null : Queue + Poison;

    /// <summary>All that the app has.</summary>
    public static IReadOnlyList<QueueFunction> All(IServiceProvider parts)
    {
        var (enrich, removed) = (parts.GetRequiredService<EnrichArticle>(), parts.GetRequiredService<ArticleRemoved>());
        return
        [
            new(
                nameof(EnrichArticle),
                StorageNames.ArticlesToEnrich,
                Requested,
                async (message, ct) => Outcomes.Describe(await enrich.RunAsync(EnrichmentRequest.Parse(message), ct))),
            new(
                nameof(ArticleRemoved),
                StorageNames.ArticlesRemoved,
                message => BlobEvent.Parse(message)?.Blob ?? message,
                async (message, ct) => Outcomes.Describe(await removed.RunAsync(message, ct))),
            Reporting(parts, "ReportPoison", StorageNames.ArticlesToEnrichPoison),
            Reporting(parts, "ReportPoisonBlob", StorageNames.BlobTriggerPoison),
            Reporting(parts, "ReportPoisonRemoval", StorageNames.ArticlesRemovedPoison),
        ];
    }

    private static QueueFunction Reporting(IServiceProvider parts, string name, string queue)
    {
        var step = parts.GetRequiredService<ReportPoison>();
        return new(
            name,
            queue,
            message => PoisonMessage.Parse(queue, message)?.Blob ?? message,
            async (message, ct) => Outcomes.Describe(await step.RunAsync(queue, message, ct)));
    }

    private static string Requested(string message)
    {
        try
        {
            return EnrichmentRequest.Parse(message).Blob;
        }
        catch (FormatException)
        {
            return message;
        }
    }
}
