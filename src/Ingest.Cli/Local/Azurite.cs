using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ingest.Cli.Local;

/// <summary>A storage account of Azurite: its name and its base64 key.</summary>
internal sealed record AzuriteAccount(string Name, string Key)
{
    /// <summary>The account every emulator has, with its published key.</summary>
    public static AzuriteAccount Default { get; } = new(
        "devstoreaccount1", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==");
}

/// <summary>
/// One running Azurite with its three services on free ports of 127.0.0.1 and its data in a fresh temporary folder. It ends, and the
/// folder goes, when this is disposed of and also when the process that started it dies in any way: see <c>azurite-host.cjs</c>.
/// </summary>
internal sealed partial class Azurite : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly DirectoryInfo _data;
    private readonly Dictionary<string, Uri> _services = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];
    private bool _started;

    private Azurite(Process process, DirectoryInfo data) => (_process, _data) = (process, data);

    /// <summary>Connection string of the first account.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Where it keeps its data while it runs.</summary>
    public string DataFolder => _data.FullName;

    /// <summary>Installs Azurite where that has not been done, starts it and waits until all three services listen.</summary>
    /// <param name="progress">Told, in sentences, what takes time.</param>
    /// <param name="accounts">The accounts it is to have; the emulators' well-known one where none is named.</param>
    /// <param name="inMemory">Keeps what is stored off the disk, whose writing now and then holds all answers up: for measurements.</param>
    /// <param name="ct">Stops the waiting and what was started.</param>
    public static async Task<Azurite> StartAsync(
        Action<string> progress, IReadOnlyList<AzuriteAccount>? accounts = null, bool inMemory = false, CancellationToken ct = default)
    {
        accounts ??= [AzuriteAccount.Default];
        var repository = AzuriteInstall.FindRepository();
        await AzuriteInstall.EnsureAsync(repository, progress, ct);
        progress("Starting Azurite ...");
        var data = Directory.CreateTempSubdirectory("ingest-azurite-");
        var azurite = new Azurite(new Process { StartInfo = Command(repository, data, accounts, inMemory) }, data);
        try
        {
            await azurite.ListenAsync(ct);
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }

        azurite.ConnectionString = azurite.ConnectionStringOf(accounts[0]);
        return azurite;
    }

    /// <summary>Connection string of one of the accounts it was started with.</summary>
    public string ConnectionStringOf(AzuriteAccount account) =>
        $"DefaultEndpointsProtocol=http;AccountName={account.Name};AccountKey={account.Key};" +
        string.Concat(_services.Select(service => $"{service.Key}Endpoint={new Uri(service.Value, account.Name)};"));

    public async ValueTask DisposeAsync()
    {
        if (_started)
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(StopPatience);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync(CancellationToken.None);
            }
        }

        _process.Dispose();
        if (Directory.Exists(_data.FullName)) _data.Delete(recursive: true);
    }

    private static ProcessStartInfo Command(
        DirectoryInfo repository, DirectoryInfo data, IReadOnlyList<AzuriteAccount> accounts, bool inMemory)
    {
        string[] storage = inMemory ? ["--inMemoryPersistence"] : ["--location", data.FullName];
        string[] services = ["blob", "queue", "table"];
        var start = new ProcessStartInfo("node",
        [
            Path.Combine(repository.FullName, "src", "Ingest.Cli", "Local", "azurite-host.cjs"),
            .. storage, "--silent", "--disableTelemetry", "--skipApiVersionCheck",
            .. services.SelectMany(service => new[] { $"--{service}Host", "127.0.0.1", $"--{service}Port", "0" }),
        ])
        {
            WorkingDirectory = data.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AZURITE_DATA"] = data.FullName;
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(account => $"{account.Name}:{account.Key}"));
        return start;
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _listening.TrySetException(
            new AzuriteException($"Azurite ended before it listened:{Environment.NewLine}{Said()}"));
        _started = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await _listening.Task.WaitAsync(StartPatience, ct);
        }
        catch (TimeoutException)
        {
            throw new AzuriteException($"Azurite did not listen within {StartPatience.TotalSeconds:0} s:{Environment.NewLine}{Said()}");
        }
    }

    private void Hear(string? line)
    {
        if (line is null || _listening.Task.IsCompleted) return;
        lock (_said)
        {
            _said.Add(line);
            if (Listening().Match(line) is { Success: true, Groups: var heard })
                _services[heard["service"].Value] = new Uri(heard["address"].Value);
            if (_services.Count == 3) _listening.TrySetResult();
        }
    }

    private string Said()
    {
        lock (_said) return string.Join(Environment.NewLine, _said);
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://\S+)$")]
    private static partial Regex Listening();
}
