using System.Diagnostics;
using System.Globalization;
using Ingest.Linking;
using Ingest.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Benchmarks.Speed;

/// <summary>
/// How long a fresh process takes until it can link: reading the catalog and making the linker, with all that the runtime does then.
/// </summary>
internal static class ColdStart
{
    /// <summary>The argument by which this program starts itself afresh.</summary>
    public const string Verb = "cold-start";

    private const int Runs = 7;

    /// <summary>In the fresh process: prints milliseconds to read, and to make the linker, and megabytes in use.</summary>
    public static void Run(string folder)
    {
        var start = Stopwatch.GetTimestamp();
        var catalog = InstalledCatalog.Load(folder, NullLogger.Instance);
        var read = Stopwatch.GetElapsedTime(start);
        var linker = new Linker(catalog);
        var made = Stopwatch.GetElapsedTime(start) - read;
        var megabytes = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.TotalMilliseconds} {made.TotalMilliseconds} {megabytes}"));
        GC.KeepAlive(linker);
    }

    /// <summary>The fastest of several fresh processes, in milliseconds, and the megabytes that it uses then.</summary>
    public static (double Read, double Linker, double Megabytes) Measured(string folder)
    {
        var run = Enumerable.Range(0, Runs).Select(_ => Once(folder)).MinBy(run => run[0] + run[1])!;
        return (run[0], run[1], run[2]);
    }

    private static double[] Once(string folder)
    {
        var program = typeof(ColdStart).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, Verb, folder])
        {
            RedirectStandardOutput = true,
            // As the command line has it, whose processes are short.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }
}
