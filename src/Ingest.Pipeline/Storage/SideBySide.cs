namespace Ingest.Pipeline.Storage;

/// <summary>
/// Calls to the storage, a few at a time: each waits for the network most of its time, and too many at once are turned away.
/// </summary>
internal static class SideBySide
{
    private const int Parallelism = 8;

    public static Task ForEachAsync<T>(IEnumerable<T> work, Func<T, CancellationToken, Task> each, CancellationToken ct)
    {
        var few = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = ct };
        return Parallel.ForEachAsync(work, few, async (item, token) => await each(item, token));
    }
}
