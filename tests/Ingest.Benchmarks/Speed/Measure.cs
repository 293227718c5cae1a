using System.Diagnostics;
using System.Text;

namespace Ingest.Benchmarks.Speed;

/// <summary>The fastest of many runs: whatever else a machine does can only add to a run.</summary>
internal static class Measure
{
    private const int ColdRuns = 5;

    /// <summary>How long an action is measured, since a quiet moment may be long in coming.</summary>
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(6);

    /// <summary>
    /// How long an action is run before it is measured, so that the compiler is done with it: the linker's many rules take it seconds.
    /// </summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>Seconds that an action takes.</summary>
    public static double Seconds(Action action)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) action();
        var fastest = Once(action);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Measuring;) fastest = Math.Min(fastest, Once(action));
        return fastest;
    }

    /// <summary>Seconds that something takes which needs no warming up, such as another process.</summary>
    public static double Cold(Action action) => Enumerable.Range(0, ColdRuns).Min(_ => Once(action));

    private static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Megabytes of UTF-8 that pass in a second when <paramref name="seconds"/> are spent on the texts.</summary>
    public static double Rate(long bytes, double seconds) => bytes / seconds / 1e6;

    /// <summary>What a value keeps of memory, in megabytes, and the seconds it takes to make it.</summary>
    public static (T Value, double Seconds, double Megabytes) Made<T>(Func<T> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var value = make();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (value, seconds, (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6);
    }

    public static long Bytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
}
