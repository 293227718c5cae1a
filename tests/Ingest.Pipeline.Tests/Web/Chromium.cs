namespace Ingest.Pipeline.Tests.Web;

/// <summary>A Chromium that is installed on this machine: tests download none.</summary>
internal static class Chromium
{
    private const string Setting = "INGEST_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public const string HowToGetOne =
        "No Chromium was found: install one (apt-get install chromium), or name its program in " + Setting + ".";

    /// <summary>The program's path, or null where there is none.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
