using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Cli.Local;

namespace Ingest.Pipeline.Tests.Azurite;

public sealed class AzuriteTests
{
    [Fact]
    public async Task Azurite_serves_blobs_queues_and_tables_and_leaves_nothing_behind()
    {
        var ct = TestContext.Current.CancellationToken;
        string folder;
        Uri address;
        await using (var azurite = await Cli.Local.Azurite.StartAsync(_ => { }, ct: ct))
        {
            var blobs = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("some");
            await blobs.CreateIfNotExistsAsync(cancellationToken: ct);
            await blobs.UploadBlobAsync("text", BinaryData.FromString("words"), ct);
            Assert.Equal("words", (await blobs.GetBlobClient("text").DownloadContentAsync(ct)).Value.Content.ToString());
            var queue = new QueueServiceClient(azurite.ConnectionString).GetQueueClient("some");
            await queue.CreateIfNotExistsAsync(cancellationToken: ct);
            await queue.SendMessageAsync("words", ct);
            Assert.Equal("words", (await queue.ReceiveMessageAsync(cancellationToken: ct)).Value.MessageText);
            var table = new TableServiceClient(azurite.ConnectionString).GetTableClient("some");
            await table.CreateIfNotExistsAsync(ct);
            await table.AddEntityAsync(new TableEntity("p", "r") { ["Words"] = "words" }, ct);
            Assert.Equal("words", (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: ct)).Value.GetString("Words"));
            folder = azurite.DataFolder;
            address = blobs.Uri;
            Assert.True(Directory.Exists(folder));
        }

        Assert.False(Directory.Exists(folder));
        using var http = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(address, ct));
    }

    [Fact]
    public async Task Azurite_does_not_outlive_a_parent_that_is_killed()
    {
        var ct = TestContext.Current.CancellationToken;
        var repository = AzuriteInstall.FindRepository();
        await AzuriteInstall.EnsureAsync(repository, _ => { }, ct);
        var folder = Directory.CreateTempSubdirectory("ingest-azurite-");
        var script = Path.Combine(repository.FullName, "src", "Ingest.Cli", "Local", "azurite-host.cjs");
        const string Starter =
            """
            const streams = { stdio: ['pipe', 'inherit', 'inherit'] };
            console.log(require('child_process').spawn('node', process.argv.slice(1), streams).pid)
            """;
        using var parent = Process.Start(new ProcessStartInfo("node",
        [
            "-e", Starter, "--", script, "--location", folder.FullName, "--silent", "--disableTelemetry",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ])
        { RedirectStandardOutput = true, Environment = { ["AZURITE_DATA"] = folder.FullName } })!;
        var id = (await parent.StandardOutput.ReadLineAsync(ct))!;
        using var azurite = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
        for (var line = ""; !line.Contains("Table service is successfully listening", StringComparison.Ordinal);)
            line = await parent.StandardOutput.ReadLineAsync(ct) ?? throw new InvalidOperationException("Azurite did not start.");

        parent.Kill(entireProcessTree: false);

        await azurite.WaitForExitAsync(ct).WaitAsync(TimeSpan.FromSeconds(20), ct);
        Assert.False(Directory.Exists(folder.FullName));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no-such-folder")]
    [InlineData("a-folder-of-somebody")]
    public async Task It_does_not_start_without_a_temporary_folder_that_it_may_delete(string? folder)
    {
        // All paths of this test lie in the folder that the script takes for somebody's, so that a fault of it costs nothing.
        var ct = TestContext.Current.CancellationToken;
        var own = Directory.CreateTempSubdirectory("ingest-host-");
        var (temporary, somebody) = (own.CreateSubdirectory("tmp"), own.CreateSubdirectory("a-folder-of-somebody"));
        var script = Path.Combine(AzuriteInstall.FindRepository().FullName, "src", "Ingest.Cli", "Local", "azurite-host.cjs");
        var start = new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = temporary.FullName;
        start.Environment.Remove("AZURITE_DATA");
        if (folder is not null) start.Environment["AZURITE_DATA"] = Path.Combine(own.FullName, folder);

        using var host = Process.Start(start)!;
        host.StandardInput.Close();
        var said = await host.StandardError.ReadToEndAsync(ct);
        await host.WaitForExitAsync(ct);

        Assert.Equal(1, host.ExitCode);
        Assert.Contains("AZURITE_DATA must name", said, StringComparison.Ordinal);
        Assert.True(somebody.Exists);
        own.Delete(recursive: true);
    }
}
