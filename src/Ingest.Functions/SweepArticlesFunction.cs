using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>What no trigger told of is found and done. The host runs one timer at a time, over all instances; times are UTC.</summary>
public sealed class SweepArticlesFunction(SweepArticles step)
{
    // The step sends its requests itself, as it finds them: an output would send them only after all of it, or not at all.
    [Function("SweepArticles")]
    public Task RunAsync(
        [TimerTrigger("%" + StorageNames.SweepSchedule + "%")] TimerInfo timer,
        CancellationToken ct) =>
        step.RunAsync(ct);
}
