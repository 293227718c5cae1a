using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Ingest.Cli.Local;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_names_the_verbs_and_the_exit_codes()
    {
        var said = await Said.ByAsync("--help");

        Assert.Equal(0, said.Code);
        Assert.All(
            ["demo", "run", "drop", "analyze", "explain", "digest", "open", "status", "catalog"],
            verb => Assert.Contains($"\n  {verb} ", said.Out, StringComparison.Ordinal));
        Assert.Contains("130", said.Out, StringComparison.Ordinal);
        Assert.Contains("  ingest ", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_it_helps() => Assert.Equal(await Said.ByAsync("--help"), await Said.ByAsync());

    [Theory]
    [InlineData("digst")]
    [InlineData("analyze")]
    [InlineData("explain")]
    [InlineData("explain no-such-file.txt")]
    [InlineData("digest --as-of 5.11.2025")]
    [InlineData("digest --days -1")]
    [InlineData("run --rebuild-schedule daily")]
    [InlineData("drop -")]
    [InlineData("drop no-such-file.txt")]
    [InlineData("digest nobody-fc-of-nowhere")]
    [InlineData("digest united")]
    [InlineData("digest --day 2025-11-09 --changes")]
    [InlineData("digest --day 2025-11-09 --days 3")]
    [InlineData("digest arsenal --day 2025-11-09")]
    [InlineData("digest --why")]
    [InlineData("digest --changes none")]
    [InlineData("digest --ics")]
    [InlineData("digest arsenal --ics --json")]
    [InlineData("digest --competition Q9448")]
    [InlineData("open nobody-fc-of-nowhere")]
    [InlineData("status --storage key=secret")]
    [InlineData("status --storage https://example.org")]
    public async Task Bad_input_ends_with_2_and_a_sentence(string arguments)
    {
        var said = await Said.ByAsync(arguments.Split(' '));

        Assert.Equal(2, said.Code);
        Assert.Equal("", said.Out);
        Assert.StartsWith("ingest: ", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("digest")]
    [InlineData("run")]
    [InlineData("demo")]
    public async Task Storage_that_does_not_answer_ends_with_1_and_one_sentence_within_seconds(string verb)
    {
        var port = PortWhereNobodyListens();
        var account = AzuriteAccount.Default;
        var clock = Stopwatch.StartNew();

        var said = await Said.WithStorageAsync(
            $"DefaultEndpointsProtocol=http;AccountName={account.Name};AccountKey={account.Key};" +
            $"BlobEndpoint=http://127.0.0.1:{port}/{account.Name};" +
            $"QueueEndpoint=http://127.0.0.1:{port}/{account.Name};" +
            $"TableEndpoint=http://127.0.0.1:{port}/{account.Name};",
            verb);

        Assert.Equal(1, said.Code);
        Assert.Equal(
            $"ingest: The storage account devstoreaccount1 at 127.0.0.1:{port} cannot be reached: check its name and the network.\n",
            said.Error);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }

    private static int PortWhereNobodyListens()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
