using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ingest.Cli.Local;

/// <summary>Where traces, metrics and logs go, by the environment variables that OpenTelemetry's specification names.</summary>
/// <remarks>
/// <c>OTEL_{TRACES|METRICS|LOGS}_EXPORTER</c> is <c>otlp</c>, <c>console</c> or <c>none</c>. The specification's default is <c>otlp</c>; here it
/// is that only where an endpoint is named, so that nobody's terminal fills with complaints about a collector that was never wished for.
/// <c>OTEL_SDK_DISABLED</c> switches all off. The rest of them (<c>OTEL_EXPORTER_OTLP_*</c>, <c>OTEL_SERVICE_NAME</c>,
/// <c>OTEL_RESOURCE_ATTRIBUTES</c> and more) the SDK reads by itself.
/// See <see href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/"/>.
/// </remarks>
internal sealed record TelemetryExport(Exporter Traces, Exporter Metrics, Exporter Logs)
{
    private static readonly TelemetryExport None = new(Exporter.None, Exporter.None, Exporter.None);

    /// <summary>Whether anything is exported.</summary>
    public bool IsOn => this != None;

    /// <param name="variable">The environment's variables.</param>
    /// <param name="warn">
    /// Hears of exporters that are not known here. The specification asks for a warning and no more: they may be meant for other programs.
    /// </param>
    public static TelemetryExport Read(Func<string, string?> variable, Action<string> warn)
    {
        if (string.Equals(variable("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase)) return None;
        return new TelemetryExport(Of("TRACES"), Of("METRICS"), Of("LOGS"));

        Exporter Of(string signal) => Value($"OTEL_{signal}_EXPORTER")?.ToLowerInvariant() switch
        {
            null when Value("OTEL_EXPORTER_OTLP_ENDPOINT") is null && Value($"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT") is null => Exporter.None,
            null or "otlp" => Exporter.Otlp,
            "console" => Exporter.Console,
            "none" => Exporter.None,
            var other => Unknown(signal, other),
        };

        Exporter Unknown(string signal, string name)
        {
            warn($"OTEL_{signal}_EXPORTER is \"{name}\"; otlp, console and none are understood. {signal} are not exported.");
            return Exporter.None;
        }

        string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Registers what exports; <see cref="Start"/> lets it begin.</summary>
    public void AddTo(IServiceCollection services)
    {
        if (!IsOn) return;
        var telemetry = services.AddOpenTelemetry().ConfigureResource(about => about
            .AddService("ingest", serviceVersion: Version)
            .AddEnvironmentVariableDetector());
        if (Traces is not Exporter.None)
        {
            telemetry.WithTracing(traces => Export(
                Traces is Exporter.Console,
                traces.AddSource(Spans.Source, Spans.StorageSources),
                t => t.AddConsoleExporter(),
                t => t.AddOtlpExporter()));
        }

        if (Metrics is not Exporter.None)
        {
            telemetry.WithMetrics(metrics => Export(
                Metrics is Exporter.Console, metrics.AddMeter(Spans.Source), m => m.AddConsoleExporter(), m => m.AddOtlpExporter()));
        }

        if (Logs is not Exporter.None)
        {
            telemetry.WithLogging(
                logs => Export(Logs is Exporter.Console, logs, l => l.AddConsoleExporter(), l => l.AddOtlpExporter()),
                options => options.IncludeFormattedMessage = true);
        }
    }

    /// <summary>What the providers of traces and metrics listen to, they hear from here on; logs are heard wherever they are written.</summary>
    public static void Start(IServiceProvider parts)
    {
        _ = parts.GetService<TracerProvider>();
        _ = parts.GetService<MeterProvider>();
    }

    private static string Version => typeof(TelemetryExport).Assembly.GetName().Version!.ToString(3);

    private static void Export<T>(bool isConsole, T builder, Func<T, T> console, Func<T, T> otlp) =>
        _ = isConsole ? console(builder) : otlp(builder);
}

/// <summary>A way out for telemetry.</summary>
internal enum Exporter
{
    /// <summary>Nothing is recorded.</summary>
    None,

    /// <summary>To a collector, by the OpenTelemetry protocol.</summary>
    Otlp,

    /// <summary>To standard output, for a person's eyes.</summary>
    Console,
}
