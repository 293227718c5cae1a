using System.Globalization;
using System.Text.Json;

namespace Ingest.Cli.Local;

/// <summary>
/// The rules by which a host runs triggered work, read from the same <c>host.json</c> that the functions host reads. What the file
/// leaves out has the functions host's own default.
/// </summary>
/// <param name="Queues"><c>extensions.queues</c>.</param>
/// <param name="Blobs"><c>extensions.blobs</c>.</param>
/// <param name="FunctionTimeout">The longest that a run may take; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
internal sealed record HostSettings(QueueSettings Queues, BlobSettings Blobs, TimeSpan FunctionTimeout)
{
    /// <summary>That of the Flex Consumption plan.</summary>
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(30);

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The file beside the program, which the build copies from the top of the repository.</summary>
    public static HostSettings OfThisProgram() => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

    public static HostSettings Parse(string json)
    {
        using var document = JsonDocument.Parse(json, Lenient);
        var extensions = Value(document.RootElement, "extensions");
        return new HostSettings(
            QueueSettings.Read(Value(extensions, "queues")), BlobSettings.Read(Value(extensions, "blobs")), TimeoutOf(document.RootElement));
    }

    private static TimeSpan TimeoutOf(JsonElement host)
    {
        if (Value(host, "functionTimeout") is { ValueKind: JsonValueKind.String } stated && stated.GetString() is "-1")
            return Timeout.InfiniteTimeSpan;
        var timeout = Duration(host, "functionTimeout", DefaultTimeout);
        return timeout > TimeSpan.Zero ? timeout : throw new InvalidDataException("host.json: functionTimeout must be above zero.");
    }

    internal static int Number(JsonElement? section, string name, int otherwise, int least, int most)
    {
        if (Value(section, name) is not { } value) return otherwise;
        if (value.ValueKind is JsonValueKind.Number
            && value.TryGetInt32(out var number)
            && number >= least
            && number <= most) return number;
        throw new InvalidDataException($"host.json: {name} must be a whole number from {least} to {most}, not {value.GetRawText()}.");
    }

    internal static TimeSpan Duration(JsonElement? section, string name, TimeSpan otherwise)
    {
        if (Value(section, name) is not { } value) return otherwise;
        if (value.ValueKind is JsonValueKind.String
            && TimeSpan.TryParseExact(value.GetString(), "c", CultureInfo.InvariantCulture, out var duration)
            && duration >= TimeSpan.Zero) return duration;
        throw new InvalidDataException($"host.json: {name} must be a duration such as \"00:00:30\", not {value.GetRawText()}.");
    }

    internal static JsonElement? Value(JsonElement? section, string name) =>
        section is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;
}

/// <summary><c>extensions.queues</c>.</summary>
/// <param name="BatchSize">How many messages are fetched at once, 1 to 32.</param>
/// <param name="NewBatchThreshold">With so many still running, or fewer, the next batch is fetched.</param>
/// <param name="MaxDequeueCount">How often a message is tried before it goes to the poison queue.</param>
/// <param name="VisibilityTimeout">The wait before a message that failed is tried again.</param>
/// <param name="MaxPollingInterval">The longest wait between two looks at an empty queue.</param>
/// <param name="Base64">Whether messages are Base64 on the wire; otherwise they are plain text.</param>
internal sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval, bool Base64)
{
    internal static QueueSettings Read(JsonElement? section)
    {
        var batchSize = HostSettings.Number(section, "batchSize", 16, 1, 32);
        return new QueueSettings(
            batchSize,
            HostSettings.Number(section, "newBatchThreshold", Math.Max(1, batchSize * Environment.ProcessorCount / 2), 0, 1000),
            HostSettings.Number(section, "maxDequeueCount", 5, 1, 1000),
            HostSettings.Duration(section, "visibilityTimeout", TimeSpan.Zero),
            HostSettings.Duration(section, "maxPollingInterval", TimeSpan.FromMinutes(1)),
            IsBase64(section));
    }

    private static bool IsBase64(JsonElement? section)
    {
        if (HostSettings.Value(section, "messageEncoding") is not { } value) return true;
        return (value.ValueKind is JsonValueKind.String ? value.GetString()!.ToLowerInvariant() : "") switch
        {
            "base64" => true,
            "none" => false,
            _ => throw new InvalidDataException($"host.json: messageEncoding must be \"base64\" or \"none\", not {value.GetRawText()}."),
        };
    }
}

/// <summary><c>extensions.blobs</c>.</summary>
/// <param name="MaxDegreeOfParallelism">How many blobs are worked on at once.</param>
/// <param name="PoisonBlobThreshold">How often one version of a blob is tried before it is reported as poison.</param>
internal sealed record BlobSettings(int MaxDegreeOfParallelism, int PoisonBlobThreshold)
{
    internal static BlobSettings Read(JsonElement? section) => new(
        HostSettings.Number(section, "maxDegreeOfParallelism", 8 * Environment.ProcessorCount, 1, 1000),
        HostSettings.Number(section, "poisonBlobThreshold", 5, 1, 1000));
}
