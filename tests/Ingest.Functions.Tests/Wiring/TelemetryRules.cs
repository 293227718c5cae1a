using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>
/// Host and worker must both speak OpenTelemetry, or neither: with one of them alone, log lines arrive twice or not at all.
/// </summary>
internal static class TelemetryRules
{
    private static readonly string[] Settings = ["APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

    public static IEnumerable<Disagreement> Check(WiringInputs inputs)
    {
        var worker = inputs.Functions.Values.Any(source => source.Contains(".UseFunctionsWorkerDefaults()", StringComparison.Ordinal));
        var host = string.Equals(Mode(inputs.HostJson), "OpenTelemetry", StringComparison.OrdinalIgnoreCase);
        if (worker && !host)
            yield return new("host.json", "telemetryMode must be OpenTelemetry: the worker sends its own, and the host would send it again");
        if (host && !worker)
            yield return new("src/Ingest.Functions", "does not call UseFunctionsWorkerDefaults, so the host sends what the worker sends too");
        foreach (var setting in Settings.Where(setting => !Reads(inputs, setting)))
            yield return new("src/Ingest.Functions", $"does not read '{setting}', which the host is given");
    }

    private static bool Reads(WiringInputs inputs, string setting) =>
        inputs.Functions.Values.Any(source => source.Contains($"\"{setting}\"", StringComparison.Ordinal));

    private static string? Mode(string hostJson)
    {
        try
        {
            return (string?)JsonNode.Parse(hostJson)?["telemetryMode"];
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
