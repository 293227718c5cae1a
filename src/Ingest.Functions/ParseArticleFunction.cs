using Azure.Storage.Blobs;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>A file was dropped: it is parsed, and when it is an article, queued for enrichment.</summary>
public sealed class ParseArticleFunction(ParseArticle step)
{
    // The blob is bound as a client. As text or stream the worker would fetch it before our code runs, and a file that is
    // gone by then would fail there, again and again; the step says "gone" and ends.
    [Function("ParseArticle")]
    [QueueOutput(StorageNames.ArticlesToEnrich, Connection = StorageNames.Connection)]
    public async Task<string?> RunAsync(
        [BlobTrigger(StorageNames.ArticlesPath, Connection = StorageNames.Connection, Source = BlobTriggerSource.EventGrid)]
        BlobClient dropped,
        CancellationToken ct)
    {
        var outcome = await step.RunAsync(dropped.Name, ct);
        return outcome.Request?.ToJson();
    }
}
