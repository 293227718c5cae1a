using Azure.Storage.Blobs;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>
/// The twin of <see cref="ParseArticleFunction"/> for a host that finds blobs by scanning the container: a local one on an
/// emulator, which sends no events. Of the two, each environment switches one off by <c>AzureWebJobs.{function}.Disabled</c>.
/// </summary>
public sealed class ParseArticleByScanFunction(ParseArticle step)
{
    [Function("ParseArticleByScan")]
    [QueueOutput(StorageNames.ArticlesToEnrich, Connection = StorageNames.Connection)]
    public async Task<string?> RunAsync(
        [BlobTrigger(StorageNames.ArticlesPath, Connection = StorageNames.Connection)] BlobClient dropped,
        CancellationToken ct)
    {
        var outcome = await step.RunAsync(dropped.Name, ct);
        return outcome.Request?.ToJson();
    }
}
