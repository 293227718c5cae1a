using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The host's settings that the pipeline relies on, and the ranges that the host accepts.</summary>
internal static class HostJsonRules
{
    public static IEnumerable<Disagreement> Check(string hostJson)
    {
        try
        {
            return [.. Faults(JsonNode.Parse(hostJson)!).Select(fault => new Disagreement("host.json", fault))];
        }
        catch (JsonException e)
        {
            return [new("host.json", e.Message)];
        }
    }

    private static IEnumerable<string> Faults(JsonNode host)
    {
        var queues = host["extensions"]?["queues"];
        var blobs = host["extensions"]?["blobs"];
        if ((string?)host["version"] != "2.0")
            yield return "must say version 2.0";
        if ((string?)queues?["messageEncoding"] is not "base64")
            yield return "queues.messageEncoding must be base64: the pipeline's own client sends and reads base64";
        if (Duration(queues?["visibilityTimeout"]) is not { } wait || wait <= TimeSpan.Zero)
        {
            yield return "queues.visibilityTimeout must be above zero: " +
                "it is the wait between tries, and by default all of them are spent at once";
        }

        if (Duration(host["functionTimeout"]) is not { } timeout || timeout <= TimeSpan.Zero)
            yield return "functionTimeout must be stated: without it Flex Consumption lets a hung function run on";
        foreach (var fault in new[]
        {
            OutOfRange(queues, "queues", "batchSize", 1, 32),
            OutOfRange(queues, "queues", "newBatchThreshold", 0, 1000),
            OutOfRange(queues, "queues", "maxDequeueCount", 2, 100),
            OutOfRange(blobs, "blobs", "maxDegreeOfParallelism", 1, 1000),
            OutOfRange(blobs, "blobs", "poisonBlobThreshold", 2, 100),
        })
        {
            if (fault is not null)
                yield return fault;
        }
    }

    private static string? OutOfRange(JsonNode? section, string sectionName, string setting, int least, int most) =>
        section?[setting] is JsonValue value && value.TryGetValue<int>(out var number) && number >= least && number <= most
            ? null
            : $"{sectionName}.{setting} must be a number from {least} to {most}";

    private static TimeSpan? Duration(JsonNode? value) =>
        TimeSpan.TryParseExact(value?.ToString(), "c", CultureInfo.InvariantCulture, out var duration) ? duration : null;
}
