using System.Diagnostics;

namespace Ingest.Functions.Tests;

public sealed class PublishTests
{
    /// <summary>Set to 1 on a machine whose feed carries the worker packages, so that they are fetched and the app is published.</summary>
    private const string Asked = "INGEST_PUBLISH_FUNCTIONS";

    [Fact]
    public async Task The_function_app_publishes_with_what_the_host_needs()
    {
        if (!IsAsked() && !HasWorkerPackages())
        {
            Assert.Skip(
                $"The package feed here is not known to carry Microsoft.Azure.Functions.Worker 2.52.0; set {Asked}=1 where it does.");
        }

        var output = Directory.CreateTempSubdirectory("ingest-publish-").FullName;
        try
        {
            var (exitCode, text) = await PublishAsync(output, TestContext.Current.CancellationToken);
            Assert.True(exitCode == 0, text);
            string[] needed = ["Ingest.Functions.dll", "host.json", "functions.metadata", "worker.config.json", "catalog/teams.csv"];
            Assert.All(needed, file => Assert.True(File.Exists(Path.Combine(output, file)), $"{file} was not published"));
            Assert.False(File.Exists(Path.Combine(output, "local.settings.json")), "local settings were published");
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static bool IsAsked() => Environment.GetEnvironmentVariable(Asked) == "1";

    private static bool HasWorkerPackages()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(Path.Combine(packages, "microsoft.azure.functions.worker", "2.52.0"))
            && Directory.Exists(Path.Combine(packages, "microsoft.azure.functions.worker.sdk", "2.0.7"));
    }

    private static async Task<(int ExitCode, string Text)> PublishAsync(string output, CancellationToken ct)
    {
        string[] arguments =
        [
            "publish", Repository.Path("src", "Ingest.Functions"), "--configuration", "Release", "--output", output,
            "--nologo", "-nodeReuse:false",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(ct);
            var text = await process.StandardOutput.ReadToEndAsync(ct) + await errors;
            await process.WaitForExitAsync(ct);
            return (process.ExitCode, text);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
