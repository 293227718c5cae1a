using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Benchmarks.Growth;

/// <summary>Counts calls as they go out to the storage, below the clients.</summary>
internal sealed class CallCounter : HttpPipelinePolicy
{
    private int _calls;
    private int _writes;

    public int Calls => _calls;

    public int Writes => _writes;

    public void Reset() => (_calls, _writes) = (0, 0);

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref _calls);
        if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head) Interlocked.Increment(ref _writes);
        return ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The pipeline makes no blocking calls.");
}
