using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Pipeline.Tests.Support;

/// <summary>
/// Sits below the storage clients and sees each call as it goes out. It can fail the n-th write, before it is sent or after it was
/// carried out, and hold the n-th call until told to go on.
/// </summary>
internal sealed class Interference : HttpPipelinePolicy
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Writes { get; private set; }

    public int Calls { get; private set; }

    public int? FailWrite { get; init; }

    /// <summary>True: the write reaches the storage and its answer is lost.</summary>
    public bool AfterItWasCarriedOut { get; init; }

    public int? HoldCall { get; init; }

    /// <summary>Done once the call is being held.</summary>
    public Task Held => _held.Task;

    public List<string> Log { get; } = [];

    public void Release() => _released.TrySetResult();

    /// <summary>Begins counting anew.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            (Writes, Calls) = (0, 0);
            Log.Clear();
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        bool fails, holds;
        lock (_lock)
        {
            Calls++;
            if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head) Writes++;
            fails = Writes == FailWrite && message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head;
            holds = Calls == HoldCall;
            Log.Add($"{message.Request.Method} {message.Request.Uri.Path}");
        }

        if (holds)
        {
            _held.TrySetResult();
            await _released.Task.WaitAsync(TimeSpan.FromSeconds(30), message.CancellationToken);
        }

        if (fails && !AfterItWasCarriedOut) throw new RequestFailedException(503, "The test let this call fail before it was sent.");
        await ProcessNextAsync(message, pipeline);
        if (fails) throw new RequestFailedException(0, "The test lost the answer of this call.");
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The pipeline makes no blocking calls.");
}
