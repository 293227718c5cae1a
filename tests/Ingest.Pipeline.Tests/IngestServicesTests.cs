using Azure.Storage.Queues;
using Ingest.Pipeline.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Pipeline.Tests;

public sealed class IngestServicesTests(AzuriteFixture azurite)
{
    [Fact]
    public void Everything_that_is_registered_resolves()
    {
        var services = Services((StorageNames.Connection, "UseDevelopmentStorage=true"));
        var ours = services
            .Select(service => service.ServiceType)
            .Where(type => type.Namespace!.StartsWith("Ingest", StringComparison.Ordinal))
            .ToList();
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.True(ours.Count > 15);
        Assert.All(ours, type => Assert.NotNull(provider.GetRequiredService(type)));
    }

    [Theory]
    [InlineData("IngestStorage", "UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("AzureWebJobsIngestStorage", "UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("IngestStorage", "https://some.table.core.windows.net/", "https://some.blob.core.windows.net/")]
    [InlineData("IngestStorage:accountName", "some", "https://some.blob.core.windows.net/")]
    [InlineData("IngestStorage:blobServiceUri", "https://some.blob.core.chinacloudapi.cn/", "https://some.blob.core.chinacloudapi.cn/")]
    public void The_storage_is_found_in_every_form_that_the_functions_host_knows(string setting, string value, string blobs)
    {
        using var provider = Services(
            (setting, value), ("IngestStorage:queueServiceUri", "https://some.queue.core.chinacloudapi.cn/"),
            ("IngestStorage:tableServiceUri", "https://some.table.core.chinacloudapi.cn/")).BuildServiceProvider();

        Assert.Equal(blobs, provider.GetRequiredService<StorageAccount>().Blobs.Uri.ToString());
    }

    [Fact]
    public void An_address_names_the_queues_and_tables_of_the_same_account()
    {
        using var provider = Services((StorageNames.Connection, "https://some.blob.core.windows.net")).BuildServiceProvider();
        var account = provider.GetRequiredService<StorageAccount>();

        Assert.Equal("https://some.queue.core.windows.net/", account.Queues.Uri.ToString());
        Assert.Equal("https://some.table.core.windows.net/", account.Tables.Uri.ToString());
    }

    [Theory]
    [InlineData(null, null, "No storage account is set")]
    [InlineData("IngestStorage:clientId", "some", "has neither accountName nor blobServiceUri")]
    [InlineData("IngestStorage", "https://localhost/", "which is not an address like")]
    public void Without_a_storage_account_the_message_says_what_to_set(string? setting, string? value, string says)
    {
        using var provider = Services(setting is null ? [] : [(setting, value!)]).BuildServiceProvider();

        var refusal = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<StorageAccount>);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ingest:HorizonDays", "0")]
    [InlineData("Ingest:HorizonDays", "367")]
    [InlineData("Ingest:LinkThreshold", "1.1")]
    [InlineData("Ingest:MaxArticleBytes", "1")]
    [InlineData("Ingest:ChangesKeptDays", "0")]
    [InlineData("Ingest:WebContainer", "No name")]
    public void A_setting_out_of_range_is_refused_by_name(string setting, string value)
    {
        using var provider = Services((setting, value)).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IngestOptions>);
        Assert.Contains(setting, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_folder_that_is_not_there_is_named()
    {
        using var provider = Services(("Ingest:CatalogDirectory", "/no/such/folder")).BuildServiceProvider();

        var missing = Assert.Throws<DirectoryNotFoundException>(provider.GetRequiredService<Catalog.FootballCatalog>);
        Assert.Contains("/no/such/folder", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_base64_as_the_functions_host_expects()
    {
        await using var world = await World.NewAsync(azurite);
        var ct = TestContext.Current.CancellationToken;
        await world.Account.Queues.GetQueueClient(StorageNames.ArticlesToEnrich).SendMessageAsync("words", ct);

        var plain = new QueueServiceClient(world.ConnectionString).GetQueueClient(StorageNames.ArticlesToEnrich);
        Assert.Equal("d29yZHM=", (await plain.PeekMessageAsync(ct)).Value.MessageText);
    }

    [Fact]
    public async Task Setting_the_storage_up_twice_or_at_once_changes_nothing()
    {
        await using var world = await World.NewAsync(azurite);
        var setup = world.Get<StorageSetup>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => setup.RunAsync(TestContext.Current.CancellationToken)));

        var ct = TestContext.Current.CancellationToken;
        var tables = await world.Account.Tables.QueryAsync(cancellationToken: ct).Select(table => table.Name).ToListAsync(ct);
        Assert.Equal(StorageNames.Tables.Order(), tables.Order());
    }

    private static IServiceCollection Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value))
            .Build();
        return new ServiceCollection().AddLogging().AddIngest(configuration);
    }
}
