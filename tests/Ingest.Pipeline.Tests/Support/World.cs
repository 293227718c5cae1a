using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Linking;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Pipeline.Tests.Support;

/// <summary>
/// A host on a storage account of Azurite, made of exactly what <see cref="IngestServices.AddIngest"/> registers. Further hosts on the same
/// account see the same storage.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    private static readonly Lazy<FootballCatalog> Catalog = new(() =>
        InstalledCatalog.Load(new IngestOptions().CatalogFolder, NullLogger.Instance));
    private static readonly Lazy<Linker> Linker = new(() => new Linker(Catalog.Value));
    private static readonly string[] VaryingColumns = ["odata.etag", "Timestamp", "At", "UpdatedAt", "BlobETag", "BlobLastModified", "Document", "EnrichedAt", "Trace"];

    private readonly ServiceProvider _services;

    private World(
        string connectionString,
        Interference? interference,
        FakeTimeProvider time,
        ILoggerProvider? log,
        params (string Name, string Value)[] settings)
    {
        (ConnectionString, Time) = (connectionString, time);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [StorageNames.Connection] = connectionString })
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value))
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddIngest(configuration);
        if (log is not null) services.AddSingleton(log);
        services.Configure<IngestClientOptions>(options => options.Configure = client =>
        {
            // A step's own retries are what is tested, not the client's.
            client.Retry.MaxRetries = 0;
            if (interference is not null) client.AddPolicy(interference, HttpPipelinePosition.PerRetry);
        });
        services.AddSingleton(_ => Catalog.Value);
        services.AddSingleton(_ => Linker.Value);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Account = Get<StorageAccount>();
    }

    public string ConnectionString { get; }

    public FakeTimeProvider Time { get; }

    public StorageAccount Account { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<World> NewAsync(AzuriteFixture azurite, params (string Name, string Value)[] settings)
    {
        var noon = new FakeTimeProvider(new DateTimeOffset(2025, 11, 5, 12, 0, 0, TimeSpan.Zero));
        var world = new World(azurite.TakeAccount(), null, noon, null, settings);
        await world.Get<StorageSetup>().RunAsync(Ct);
        return world;
    }

    /// <summary>Another host on the same account.</summary>
    public World Another(Interference? interference = null, ILoggerProvider? log = null) => new(ConnectionString, interference, Time, log);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task DropAsync(string name, string text) =>
        Account.Blobs.GetBlobContainerClient(StorageNames.Articles).GetBlobClient(name)
            .UploadAsync(BinaryData.FromString(text), overwrite: true, Ct);

    /// <summary>Drops a file whose metadata states when it was made.</summary>
    public Task DropAsync(string name, string text, DateOnly made) =>
        Account.Blobs.GetBlobContainerClient(StorageNames.Articles).GetBlobClient(name).UploadAsync(
            BinaryData.FromString(text),
            new BlobUploadOptions
            {
                Metadata = new Dictionary<string, string> { ["date"] = made.ToString("O", CultureInfo.InvariantCulture) },
            },
            Ct);

    public Task RemoveAsync(string name) =>
        Account.Blobs.GetBlobContainerClient(StorageNames.Articles).GetBlobClient(name).DeleteAsync(cancellationToken: Ct);

    public Task<ParseOutcome> ParseAsync(string name) => Get<ParseArticle>().RunAsync(name, Ct);

    /// <summary>Stores exactly these claims, as the enrichment of one article.</summary>
    public async Task ClaimAsync(params FixtureClaim[] claims)
    {
        var before = await RowsAsync(StorageNames.FixtureClaims);
        var names = before.Select(row => new Pipeline.Storage.RowName(StorageNames.FixtureClaims, row.PartitionKey, row.RowKey));
        await Get<CausedRows>().DeleteAsync(names, Ct);
        await Get<CausedRows>().WriteAsync(ClaimTable.Rows(Some.Article(), claims), Ct);
    }

    public Task<EnrichOutcome> EnrichAsync(EnrichmentRequest request) => Get<EnrichArticle>().RunAsync(request, Ct);

    /// <summary>Rebuilds as of the start of a day in UTC, or as of now.</summary>
    public Task<RebuildOutcome> RebuildAsync(DateOnly? asOf = null) => Get<RebuildDigests>().RunAsync(
        asOf is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null, Ct);

    /// <summary>Does with one file what a host does: parse, send, enrich; and what fails, again.</summary>
    public async Task ProcessAsync(string name)
    {
        var parsed = await LikeTheHostAsync(() => ParseAsync(name));
        if (parsed.Request is { } request) await LikeTheHostAsync(() => EnrichAsync(EnrichmentRequest.Parse(request.ToJson())));
    }

    /// <summary>Delivers again what threw, as hosts do, up to five times.</summary>
    public static async Task<T> LikeTheHostAsync<T>(Func<Task<T>> step)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await step();
            }
            catch (Exception e) when (attempt < 5 && e is RequestFailedException or AggregateException)
            {
            }
        }
    }

    public async Task<ArticleStatus> StatusAsync(string name) =>
        (await Get<StatusTable>().ReadAsync(Ingest.Articles.ArticleId.Of(name), Ct))!.Row;

    public async Task<IReadOnlyList<string>> KeysAsync(string table) =>
        [.. (await RowsAsync(table)).Select(row => $"{row.PartitionKey} {row.RowKey}")];

    /// <summary>The keys of what readers read, without the list of changes, which remembers what is over.</summary>
    public async Task<IReadOnlyList<string>> DigestKeysAsync() =>
        [.. (await KeysAsync(StorageNames.Digests)).Where(key => !key.StartsWith($"{FixtureChange.Partition} ", StringComparison.Ordinal))];

    public async Task<List<TableEntity>> RowsAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Account.Tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: Ct)) rows.Add(row);
        return [.. rows.OrderBy(row => row.PartitionKey, StringComparer.Ordinal).ThenBy(row => row.RowKey, StringComparer.Ordinal)];
    }

    /// <summary>Everything that is stored, with the versions and times the storage gives: equal only if nothing was written.</summary>
    public Task<string> EverythingAsync() => DumpAsync([], []);

    /// <summary>
    /// Everything that is stored, without the marks that each write leaves, and without what documents remember of versions that another
    /// history may have missed: equal if the same is said.
    /// </summary>
    public Task<string> MeaningAsync() => DumpAsync(VaryingColumns, ["blobETag", "blobLastModified", "withdraws"]);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static string Text(object value) => value is DateTimeOffset time
        ? time.ToString("O", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private async Task<string> DumpAsync(string[] hiddenColumns, string[] hiddenKeys)
    {
        var dump = new StringBuilder();
        foreach (var table in StorageNames.Tables)
        {
            foreach (var row in await RowsAsync(table))
            {
                // A change that was tried twice is recorded a moment later, and its key says so.
                if (hiddenColumns.Contains("At") && row.PartitionKey == FixtureChange.Partition) row.RowKey = row.RowKey.Split('_')[1];
                var columns = row
                    .Where(column => !hiddenColumns.Contains(column.Key))
                    .OrderBy(column => column.Key, StringComparer.Ordinal)
                    .Select(column => $"{column.Key}={Text(column.Value)}");
                dump.AppendLine(CultureInfo.InvariantCulture, $"{table}: {string.Join(" | ", columns)}");
            }
        }

        var documents = Account.Blobs.GetBlobContainerClient(StorageNames.Enriched);
        await foreach (var blob in documents.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, Ct))
        {
            var content = (await documents.GetBlobClient(blob.Name).DownloadContentAsync(Ct)).Value.Content;
            var json = JsonNode.Parse(content.ToString())!.AsObject();
            foreach (var key in hiddenKeys) json.Remove(key);
            var version = hiddenKeys.Length == 0 ? $"{blob.Properties.ETag}" : "";
            dump.AppendLine(CultureInfo.InvariantCulture, $"{blob.Name}{version}: {json.ToJsonString()}");
        }

        var web = Account.Blobs.GetBlobContainerClient(StorageNames.Web);
        await foreach (var blob in web.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, Ct))
        {
            var version = hiddenKeys.Length == 0 ? $"{blob.Properties.ETag}" : "";
            dump.AppendLine(CultureInfo.InvariantCulture, $"{blob.Name}{version}: {Convert.ToHexString(blob.Properties.ContentHash)}");
        }

        return dump.ToString();
    }
}
