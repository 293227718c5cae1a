using System.Diagnostics;
using Ingest.Cli.Local;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Local;

public sealed class TelemetryExportTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "None None None")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", "Otlp Otlp Otlp")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://127.0.0.1:4317", "Otlp None None")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317 OTEL_METRICS_EXPORTER=none", "Otlp None Otlp")]
    [InlineData("OTEL_TRACES_EXPORTER=console OTEL_LOGS_EXPORTER=otlp", "Console None Otlp")]
    [InlineData("OTEL_TRACES_EXPORTER= OTEL_EXPORTER_OTLP_ENDPOINT=", "None None None")]
    [InlineData("OTEL_TRACES_EXPORTER=Console", "Console None None")]
    [InlineData("OTEL_SDK_DISABLED=true OTEL_TRACES_EXPORTER=console", "None None None")]
    public void The_variables_of_the_specification_say_where_each_signal_goes(string variables, string expected)
    {
        var export = TelemetryExport.Read(Variables(variables), warning => Assert.Fail(warning));
        Assert.Equal(expected, $"{export.Traces} {export.Metrics} {export.Logs}");
        Assert.Equal(expected != "None None None", export.IsOn);
    }

    [Fact]
    public void An_exporter_that_nobody_knows_is_named_and_passed_over()
    {
        var warnings = new List<string>();
        var export = TelemetryExport.Read(Variables("OTEL_TRACES_EXPORTER=zipkin OTEL_LOGS_EXPORTER=console"), warnings.Add);
        Assert.Equal((Exporter.None, Exporter.Console), (export.Traces, export.Logs));
        Assert.Contains("OTEL_TRACES_EXPORTER is \"zipkin\"; otlp, console and none", Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_local_host_sends_traces_metrics_and_logs_to_a_collector()
    {
        using var collector = new Collector();
        using var folder = new TemporaryFolder();
        var storage = azurite.ConnectionString();
        await Said.WithStorageAsync(storage, "drop", folder.Write("preview.txt", Some.Preview));
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Ingest.Cli.dll"), "run", "--rebuild-schedule", "* * * * * *"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["INGEST_STORAGE"] = storage;
        start.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address.ToString();
        start.Environment["OTEL_SERVICE_NAME"] = "sports desk";
        start.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        start.Environment["OTEL_BSP_SCHEDULE_DELAY"] = start.Environment["OTEL_BLRP_SCHEDULE_DELAY"] = "100";
        start.Environment["OTEL_METRIC_EXPORT_INTERVAL"] = "500";
        using var host = Process.Start(start)!;
        var said = Task.WhenAll(host.StandardOutput.ReadToEndAsync(Cancellation), host.StandardError.ReadToEndAsync(Cancellation));
        try
        {
            await Until.HoldsAsync(() => collector.Has("/v1/traces", "enrich article"), "the spans are there");
            Assert.True(collector.Has("/v1/traces", "sports desk"), "The name of the service is not the one that was set.");
            await Until.HoldsAsync(() => collector.Has("/v1/traces", "rebuild digests"), "the rebuild's span is there");
            await Until.HoldsAsync(() => collector.Has("/v1/metrics", "ingest.articles.enriched"), "the metrics are there");
            await Until.HoldsAsync(() => collector.Has("/v1/logs", "Digests as of"), "the logs are there");
        }
        finally
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync(CancellationToken.None);
        }

        Assert.DoesNotContain("failed", (await said)[0], StringComparison.OrdinalIgnoreCase);
    }

    private static Func<string, string?> Variables(string text)
    {
        var stated = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        var values = stated.ToDictionary(pair => pair[0], pair => pair[1]);
        return values.GetValueOrDefault;
    }
}
