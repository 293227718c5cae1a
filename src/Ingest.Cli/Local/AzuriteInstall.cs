using System.Diagnostics;
using System.Security.Cryptography;

namespace Ingest.Cli.Local;

/// <summary>
/// Sees to it that the Azurite of the repository's <c>package-lock.json</c> lies in <c>node_modules</c>. Several processes may ask at
/// once: one installs, the others wait. A stamp with the lock file's hash is written last, so a half-done installation is done again.
/// </summary>
internal static class AzuriteInstall
{
    private const int OldestNode = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The repository's top folder: the nearest one above the program, or above the current folder, that has <c>Ingest.sln</c>.
    /// </summary>
    public static DirectoryInfo FindRepository()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln"))) return folder;
            }
        }

        throw new AzuriteException(
            "Azurite is installed from the package-lock.json of the Ingest repository, " +
            "and no folder above this program has an Ingest.sln. " +
            "Run it from a clone of the repository, or give a storage account with --storage.");
    }

    public static async Task EnsureAsync(DirectoryInfo repository, Action<string> progress, CancellationToken ct)
    {
        await RequireNodeAsync(ct);
        var lockFile = Path.Combine(repository.FullName, "package-lock.json");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(lockFile, ct)));
        var stamp = Path.Combine(repository.FullName, "node_modules", ".ingest-installed");
        if (await IsInstalledAsync(stamp, wanted, ct)) return;

        await using var turn = await TakeTurnAsync(repository, progress, ct);
        if (await IsInstalledAsync(stamp, wanted, ct)) return;
        var clock = Stopwatch.StartNew();
        progress("Installing Azurite with npm ci (60 MB, once) ...");
        await NpmAsync(repository, progress, clock, ct);
        await File.WriteAllTextAsync(stamp, wanted, ct);
        progress($"Azurite is installed ({clock.Elapsed.TotalSeconds:0} s).");
    }

    private static async Task<bool> IsInstalledAsync(string stamp, string wanted, CancellationToken ct) =>
        File.Exists(stamp) && await File.ReadAllTextAsync(stamp, ct) == wanted;

    // An open file that admits nobody else is released by the system even when its holder is killed.
    private static async Task<FileStream> TakeTurnAsync(DirectoryInfo repository, Action<string> progress, CancellationToken ct)
    {
        var path = Path.Combine(repository.CreateSubdirectory("artifacts").FullName, "azurite-install.lock");
        var clock = Stopwatch.StartNew();
        for (var told = false; ; told = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.Elapsed < Patience)
            {
                if (!told) progress("Waiting for another process that is installing Azurite ...");
                await Task.Delay(TimeSpan.FromMilliseconds(250), ct);
            }
        }
    }

    private static async Task RequireNodeAsync(CancellationToken ct)
    {
        var (exitCode, output) = await RunAsync("node", ["--version"], Environment.CurrentDirectory, null, ct);
        var version = output.Trim();
        if (exitCode != 0 || !int.TryParse(version.TrimStart('v').Split('.')[0], out var major))
            throw new AzuriteException($"Azurite needs Node {OldestNode} or newer, and `node --version` answers: {version}");
        if (major < OldestNode) throw new AzuriteException($"Azurite needs Node {OldestNode} or newer; found {version}.");
    }

    private static async Task NpmAsync(DirectoryInfo repository, Action<string> progress, Stopwatch clock, CancellationToken ct)
    {
        string[] arguments = ["ci", "--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--loglevel=error"];
        void Beat() => progress($"Still installing Azurite ({clock.Elapsed.TotalSeconds:0} s) ...");
        var (exitCode, output) = OperatingSystem.IsWindows()
            ? await RunAsync("cmd.exe", ["/d", "/c", "npm", .. arguments], repository.FullName, Beat, ct)
            : await RunAsync("npm", arguments, repository.FullName, Beat, ct);
        if (exitCode != 0)
        {
            throw new AzuriteException(
                $"npm ci failed in {repository.FullName} (exit code {exitCode}):{Environment.NewLine}{output.Trim()}");
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string[] arguments, string folder, Action? beat, CancellationToken ct)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new AzuriteException($"Azurite needs Node {OldestNode} or newer with npm, and `{program}` is not on the path.");
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        try
        {
            var exit = process.WaitForExitAsync(ct);
            while (beat is not null && await Task.WhenAny(exit, Task.Delay(TimeSpan.FromSeconds(10), ct)) != exit) beat();
            await exit;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }
}

/// <summary>Azurite cannot be had; the message tells a person why and what to do.</summary>
internal sealed class AzuriteException(string message) : Exception(message);
