using System.Diagnostics;
using System.Globalization;
using Ingest.Cli.Local;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

/// <summary>The demo as a process of its own: what it shows, and that nothing is left however it ends.</summary>
public sealed class DemoTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly TemporaryFolder _temporary = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task It_shows_digests_the_file_it_set_aside_and_what_to_try_next()
    {
        using var demo = Start();
        var output = await demo.StandardOutput.ReadToEndAsync(Cancellation).WaitAsync(Patience, Cancellation);
        await demo.WaitForExitAsync(Cancellation);

        Assert.Equal(0, demo.ExitCode);
        Assert.Equal("", await demo.StandardError.ReadToEndAsync(Cancellation));
        Assert.Matches(@"Dropped \d+ sample articles", output);
        Assert.Matches(@"Rebuilt the digests as of 2025-12-04: \d+ claims", output);
        Assert.Contains("Plymouth Argyle (Q48947, as of 2025-12-04)", output, StringComparison.Ordinal);
        Assert.Contains("2025-12-02-broken-download.txt: ", output, StringComparison.Ordinal);
        Assert.Contains("What to try next", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.All(await ReadmeSampleAsync(), line => Assert.Contains(line, output, StringComparison.Ordinal));
        await NothingIsLeftAsync();
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    [InlineData("KILL", 137)]
    public async Task Nothing_is_left_when_it_is_ended_in_the_middle(string signal, int code)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals.");
        if (signal is "INT" && IsInterruptIgnored())
            Assert.Skip("This session was started in the background, where shells have Ctrl-C ignored by all that runs in it.");
        using var demo = Start();
        await ReadUntilAsync(demo, "Dropped ");

        using var kill = Process.Start("kill", ["-" + signal, demo.Id.ToString(CultureInfo.InvariantCulture)]);
        await demo.WaitForExitAsync(Cancellation).WaitAsync(Patience, Cancellation);

        Assert.Equal(code, demo.ExitCode);
        await NothingIsLeftAsync();
    }

    /// <summary>
    /// Whether this process was started with SIGINT ignored, which its children inherit. Signal 2 is the second bit of the mask.
    /// </summary>
    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (ulong.Parse(mask["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) is not 0;

    private static async Task ReadUntilAsync(Process demo, string begin)
    {
        for (var line = ""; !line.StartsWith(begin, StringComparison.Ordinal);)
        {
            line = await demo.StandardOutput.ReadLineAsync(Cancellation).AsTask().WaitAsync(Patience, Cancellation)
                ?? throw new InvalidOperationException("The demo ended early.");
        }
    }

    /// <summary>
    /// The demo was given an empty folder for its temporary files; Azurite takes that folder's data with it when it ends.
    /// </summary>
    private Task NothingIsLeftAsync() => Until.HoldsAsync(
        () => !Directory.EnumerateFileSystemEntries(_temporary.Path, "ingest-*").Any(), "the data of Azurite is gone");

    /// <summary>The lines that the README shows of the demo: a page that lies fails here.</summary>
    private static async Task<string[]> ReadmeSampleAsync()
    {
        const string begin = "From the demo, with the output piped:";
        var readme = await File.ReadAllTextAsync(Path.Combine(AzuriteInstall.FindRepository().FullName, "README.md"), Cancellation);
        var sample = readme[readme.IndexOf(begin, StringComparison.Ordinal)..].Split("```")[1];
        return sample.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Shell).Assembly.Location, "demo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["TMPDIR"] = _temporary.Path;
        start.Environment["TMP"] = _temporary.Path;
        start.Environment.Remove("INGEST_STORAGE");
        return Process.Start(start)!;
    }
}
