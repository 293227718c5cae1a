namespace Ingest.Cli.Local;

/// <summary>
/// Ends a run that takes longer than <c>functionTimeout</c> allows; it then counts as failed. (The functions host ends the whole process,
/// and what else runs in it; here only the run itself is told to end.)
/// </summary>
/// <param name="Most">The longest that a run may take; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
/// <param name="Time">The clock.</param>
internal sealed record FunctionTimeout(TimeSpan Most, TimeProvider Time)
{
    public async Task<string> RunAsync(Func<CancellationToken, Task<string>> run)
    {
        using var ended = new CancellationTokenSource(Most, Time);
        try
        {
            return await run(ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            throw new TimeoutException($"ran longer than functionTimeout, {Most:c}");
        }
    }
}
