using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Digests;

/// <summary>
/// When and where readers were told a match is, in the words of its row; as JSON in camel case without what is not known.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="DateFrom">First possible day of a range.</param>
/// <param name="DateTo">Last possible day of a range.</param>
/// <param name="KickOff">Local time, <c>HH:mm</c>.</param>
/// <param name="Venue">The ground.</param>
/// <param name="Status"><c>scheduled</c>, <c>postponed</c>, <c>rescheduled</c> or <c>cancelled</c>.</param>
public sealed record ShownTime(string? Date, string? DateFrom, string? DateTo, string? KickOff, string? Venue, string Status)
{
    /// <summary>What a row tells.</summary>
    public static ShownTime Of(DigestRow row) => new(row.Date, row.DateFrom, row.DateTo, row.KickOff, row.Venue, row.Status);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ShownTime Parse(string json) =>
        JsonSerializer.Deserialize(json, ShownJson.Default.ShownTime) ?? throw new FormatException("Nothing is told of what was shown.");

    /// <summary>One JSON object on one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ShownJson.Default.ShownTime);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShownTime))]
internal sealed partial class ShownJson : JsonSerializerContext;
