using Ingest.Cli.Storage;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Storage;

public sealed class StorageTargetTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("usedevelopmentstorage=true;")]
    public void The_emulator_is_known_by_its_short_name(string given) =>
        Assert.Equal(StorageTarget.Emulator, StorageTarget.Read(given, out _));

    [Theory]
    [InlineData("https://goals.blob.core.windows.net")]
    [InlineData("https://goals.table.core.windows.net/")]
    public void One_account_uri_names_all_three_services(string given)
    {
        var account = Accounts.Brief(StorageTarget.Read(given, out _)!);

        Assert.Equal("https://goals.blob.core.windows.net/", account.Blobs.Uri.AbsoluteUri);
        Assert.Equal("https://goals.queue.core.windows.net/", account.Queues.Uri.AbsoluteUri);
        Assert.Equal("https://goals.table.core.windows.net/", account.Tables.Uri.AbsoluteUri);
    }

    [Fact]
    public void A_name_never_holds_the_key()
    {
        const string Given = "DefaultEndpointsProtocol=https;AccountName=goals;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net";

        var target = StorageTarget.Read(Given, out _)!;

        Assert.Equal("the storage account goals at goals.blob.core.windows.net", target.Name);
        Assert.Equal("goals", Accounts.Brief(target).Blobs.AccountName);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("goals")]
    [InlineData("AccountKey=c2VjcmV0")]
    [InlineData("")]
    public void What_names_no_storage_is_refused_with_a_sentence_that_holds_no_key(string given)
    {
        Assert.Null(StorageTarget.Read(given, out var problem));
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_named_comes_before_what_the_environment_says() =>
        Assert.Equal("UseDevelopmentStorage=true", StorageTarget.Emulator.Configuration()[$"AzureWebJobs{StorageNames.Connection}"]);
}
