using Azure.Storage.Queues;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;
using Ingest.Cli.Tests.Support;

[assembly: AssemblyFixture(typeof(AzuriteAccounts))]

namespace Ingest.Cli.Tests.Support;

/// <summary>One Azurite for the whole run, with an account of its own for each test that asks.</summary>
public sealed class AzuriteAccounts : IAsyncLifetime
{
    private static readonly AzuriteAccount[] All =
        [.. Enumerable.Range(0, 64).Select(number => new AzuriteAccount($"test{number:00}", AzuriteAccount.Default.Key))];

    private Azurite? _azurite;
    private int _given = -1;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(_ => { }, All, ct: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null) await _azurite.DisposeAsync();
    }

    internal string ConnectionString() => _azurite!.ConnectionStringOf(All[Interlocked.Increment(ref _given)]);

    internal StorageTarget Account() => StorageTarget.Read(ConnectionString(), out _)!;

    /// <summary>A queue and its poison queue, both there and empty.</summary>
    internal async Task<(QueueClient Queue, QueueClient Poison)> QueuesAsync()
    {
        var queues = Accounts.Raw(Account()).Queues;
        var (queue, poison) = (queues.GetQueueClient("some"), queues.GetQueueClient("some-poison"));
        await queue.CreateAsync(cancellationToken: TestContext.Current.CancellationToken);
        await poison.CreateAsync(cancellationToken: TestContext.Current.CancellationToken);
        return (queue, poison);
    }
}
