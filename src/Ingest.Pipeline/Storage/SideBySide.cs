namespace Ingest.Pipeline.Storage;

/// <summary>
/// Calls to the storage, a few at a time: each waits for the network most of its time, and too many at once are turned away.
/// </summary>
internal static class SideBySide
{
    private const int Parallelism = 8;

    public static Task ForEachAsync<T>(IEnumerable<T> work, Func<T, CancellationToken, Task> each, CancellationToken ct)
    {
        return Parallel.ForEachAsync(work, AFew(ct), async (item, token) => await each(item, token));
    }

    /// <summary>The same for work that is found while it is done: no more is looked for than can be done.</summary>
    public static Task ForEachAsync<T>(IAsyncEnumerable<T> work, Func<T, CancellationToken, Task> each, CancellationToken ct)
    {
        return Parallel.ForEachAsync(work, AFew(ct), async (item, token) => await each(item, token));
    }

    private static ParallelOptions AFew(CancellationToken ct) => new() { MaxDegreeOfParallelism = Parallelism, CancellationToken = ct };
}
