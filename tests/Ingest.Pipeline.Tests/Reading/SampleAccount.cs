using Azure.Data.Tables;
using Azure.Data.Tables.Sas;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>An account filled by the pipeline with the sample of <c>docs/tables.md</c>, day by day as the page tells.</summary>
public sealed class SampleAccount(AzuriteFixture azurite) : IAsyncLifetime
{
    private World? _world;

    internal World World => _world!;

    public TableServiceClient Tables => World.Account.Tables;

    public async ValueTask InitializeAsync()
    {
        _world = await World.NewAsync(azurite);
        foreach (var day in TablesPage.Read().Sample().GroupBy(file => file.Dropped).OrderBy(day => day.Key))
        {
            _world.Time.SetUtcNow(new DateTimeOffset(day.Key, new TimeOnly(12, 0), TimeSpan.Zero));
            foreach (var file in day)
            {
                await _world.DropAsync(file.Name, file.Text);
                await _world.ProcessAsync(file.Name);
            }

            await _world.RebuildAsync();
        }
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    /// <summary>The address of the tables, and the signature that lets whoever has it read them.</summary>
    internal (Uri Service, string Signature) ForReaders()
    {
        var signed = Tables.GenerateSasUri(
            TableAccountSasPermissions.Read | TableAccountSasPermissions.List,
            TableAccountSasResourceTypes.All,
            DateTimeOffset.MaxValue);
        return (Tables.Uri, signed.Query.TrimStart('?'));
    }
}
