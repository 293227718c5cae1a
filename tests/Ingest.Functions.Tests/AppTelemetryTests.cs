using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ingest.Functions.Tests;

/// <summary>What the app does with its settings for telemetry. Nothing is sent here.</summary>
public sealed class AppTelemetryTests
{
    private const string Insights = "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=http://127.0.0.1:9/";

    [Fact]
    public void All_is_sent_to_Application_Insights_as_the_identity_that_the_host_is_told_too()
    {
        using var parts = Parts(
            ("APPLICATIONINSIGHTS_CONNECTION_STRING", Insights),
            ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "ClientId=11111111-2222-3333-4444-555555555555;Authorization=AAD"));
        var options = parts.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value;
        Assert.Equal(Insights, options.ConnectionString);
        Assert.Equal((1f, null, false), (options.SamplingRatio, options.TracesPerSecond, options.EnableTraceBasedLogsSampler));
        Assert.IsType<ManagedIdentityCredential>(options.Credential);
        Assert.True(options.DisableOfflineStorage);
    }

    [Theory]
    [InlineData(Insights, "")]
    [InlineData("", "http://127.0.0.1:9/")]
    [InlineData(Insights, "http://127.0.0.1:9/")]
    public void Traces_metrics_and_logs_have_their_providers_where_one_place_is_set_or_both(string insights, string collector)
    {
        using var parts = Parts(("APPLICATIONINSIGHTS_CONNECTION_STRING", insights), ("OTEL_EXPORTER_OTLP_ENDPOINT", collector));
        Assert.NotNull(parts.GetService<TracerProvider>());
        Assert.NotNull(parts.GetService<MeterProvider>());
        Assert.True(parts.GetRequiredService<IOptions<OpenTelemetryLoggerOptions>>().Value.IncludeFormattedMessage);
        Assert.Contains(parts.GetServices<ILoggerProvider>(), provider => provider is OpenTelemetryLoggerProvider);
    }

    [Fact]
    public void Where_none_is_set_the_host_is_left_to_show_the_apps_log_lines()
    {
        using var parts = Parts();
        Assert.Null(parts.GetService<TracerProvider>());
        Assert.DoesNotContain(parts.GetServices<ILoggerProvider>(), provider => provider is OpenTelemetryLoggerProvider);
    }

    private static ServiceProvider Parts(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddAppTelemetry(configuration)
            .BuildServiceProvider();
    }
}
