using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Ingest.Pipeline.Telemetry;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Ingest.Functions;

/// <summary>
/// Sends what this process records to Application Insights, to a collector, or both, by the settings that tell the host the same. With
/// <c>"telemetryMode": "OpenTelemetry"</c> in host.json the host passes on no log of this process: what is not sent here is lost.
/// </summary>
public static class AppTelemetry
{
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddAppTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var (insights, collector) = (configuration[ConnectionString] ?? "", configuration[Collector] ?? "");
        // Nowhere to send it: then the host is left to show the app's log lines, which it does not once the app says that it sends its own.
        if (insights.Length + collector.Length == 0) return services;
        var telemetry = services.AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(traces => traces.AddSource(Spans.Source, Spans.StorageSources))
            .WithMetrics(metrics => metrics.AddMeter(Spans.Source));

        // The queries of the alarms look for what log lines say, not for their templates.
        services.Configure<OpenTelemetryLoggerOptions>(options => options.IncludeFormattedMessage = true);
        if (insights.Length > 0)
            telemetry.UseAzureMonitorExporter(options => Set(options, insights, configuration[Authentication]));
        if (collector.Length > 0) telemetry.UseOtlpExporter();
        return services;
    }

    /// <summary>
    /// All of it is sent: the alarm on articles that wait compares log lines with one another, and a sample of them would raise it falsely.
    /// The workspace's daily cap keeps the bill small, not chance.
    /// </summary>
    private static void Set(AzureMonitorExporterOptions options, string connectionString, string? authentication)
    {
        options.ConnectionString = connectionString;
        options.SamplingRatio = 1;
        options.TracesPerSecond = null;
        options.EnableTraceBasedLogsSampler = false;
        // Instances come and go, and their disks with them: what could not be sent is tried again while it is in memory.
        options.DisableOfflineStorage = true;
        if (authentication is { Length: > 0 }) options.Credential = Identity(authentication);
    }

    /// <summary>
    /// The identity that the setting names, in the host's own form: <c>Authorization=AAD;ClientId={id}</c> for a user-assigned one,
    /// <c>Authorization=AAD</c> for the app's own.
    /// </summary>
    private static ManagedIdentityCredential Identity(string authentication)
    {
        var client = authentication
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .FirstOrDefault(part => part.Length == 2 && part[0].Equals("ClientId", StringComparison.OrdinalIgnoreCase))?[1];
        return new ManagedIdentityCredential(
            client is { Length: > 0 } ? ManagedIdentityId.FromUserAssignedClientId(client) : ManagedIdentityId.SystemAssigned);
    }
}
