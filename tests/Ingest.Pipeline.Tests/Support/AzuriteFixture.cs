using Ingest.Cli.Local;
using Ingest.Pipeline.Tests.Support;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Ingest.Pipeline.Tests.Support;

/// <summary>
/// One Azurite for all tests, and an account of its own for each that asks: names are fixed, so accounts keep tests apart.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const int Accounts = 1000;

    private readonly AzuriteAccount[] _accounts =
    [
        .. Enumerable.Range(1, Accounts).Select(number => new AzuriteAccount($"account{number}", AzuriteAccount.Default.Key)),
    ];

    private Cli.Local.Azurite? _azurite;
    private int _taken;

    public async ValueTask InitializeAsync() =>
        _azurite = await Cli.Local.Azurite.StartAsync(line => TestContext.Current.SendDiagnosticMessage(line), _accounts);

    /// <summary>Connection string of an account that nobody else has.</summary>
    public string TakeAccount() => _azurite!.ConnectionStringOf(_accounts[Interlocked.Increment(ref _taken) - 1]);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null) await _azurite.DisposeAsync();
    }
}
