using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>The digests are rebuilt as of today. The host runs one timer at a time, over all instances.</summary>
public sealed class RebuildDigestsFunction(RebuildDigests step)
{
    [Function("RebuildDigests")]
    public Task RunAsync(
        [TimerTrigger("%" + StorageNames.RebuildSchedule + "%")] TimerInfo timer,
        CancellationToken ct) =>
        step.RunAsync(asOf: null, ct);
}
