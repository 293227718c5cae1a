using System.Diagnostics;
using System.Reflection;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>What one run of the Bicep compiler said and made.</summary>
internal sealed record BicepRun(int ExitCode, string Output, string Complaints);

/// <summary>The Bicep compiler that the package Azure.Bicep.CommandLine.linux-x64 brings.</summary>
internal static class Bicep
{
    private static readonly string Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "BicepCompiler").Value!;

    private static readonly Dictionary<string, Lazy<string>> Templates = new[] { "main.bicep", "events.bicep" }
        .ToDictionary(file => file, file => new Lazy<string>(() => Compiled(file)));

    /// <summary>Why the compiler cannot run here, or null when it can.</summary>
    public static string? Missing => OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture
        == System.Runtime.InteropServices.Architecture.X64
        ? null
        : "The Bicep compiler comes from a package for Linux on x64; this machine is another.";

    /// <summary>
    /// The template that a file of <c>infra/</c> compiles to, made once a test run. Skips the test where no compiler can run.
    /// </summary>
    public static string Template(string file)
    {
        if (Missing is { } why)
            Assert.Skip(why);
        return Templates[file].Value;
    }

    public static BicepRun Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Compiler, arguments)
        {
            WorkingDirectory = Repository.Path("infra"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The compiler would want ICU; a bare machine has none.
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        // It unpacks itself into the home folder and keeps a folder among the temporary ones; both would stay.
        start.Environment["DOTNET_BUNDLE_EXTRACT_BASE_DIR"] = start.Environment["TMPDIR"] =
            Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "bicep")).FullName;
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, complaints.GetAwaiter().GetResult());
    }

    private static string Compiled(string file)
    {
        var run = Run("build", file, "--stdout");
        return run is { ExitCode: 0, Complaints: "" }
            ? run.Output
            : throw new InvalidOperationException($"bicep build {file} ended with {run.ExitCode}:\n{run.Complaints}");
    }
}
