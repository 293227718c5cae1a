// Stand-in for Microsoft.Azure.Functions.Worker.OpenTelemetry 1.2.0, of which the app calls this one method. It adds the source of the
// worker's own spans, as that does; the capability it tells the host of has no stand-in.
using OpenTelemetry;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

public static class ConfigureFunctionsOpenTelemetry
{
    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder) =>
        builder.WithTracing(traces => traces.AddSource("Microsoft.Azure.Functions.Worker"));
}
