using System.Globalization;
using System.Text.Json;

using Ingest.Digests;

namespace Ingest.Tests.Digests.Stories;

/// <summary>The columns of a digest's row as stories write them; the README beside the stories explains each.</summary>
internal static class RowColumns
{
    /// <summary>The column that names a match, to tell in later steps whether it still is the same.</summary>
    public const string Match = "match";

    private const string Confidence = "confidence";

    private static readonly Dictionary<string, Func<DigestRow, object?>> Told = new(StringComparer.Ordinal)
    {
        ["opponent"] = row => row.OpponentName,
        ["stranger"] = row => row.OpponentId is null ? row.OpponentName : null,
        ["side"] = row => row.Side,
        ["home"] = row => row.HomeName,
        ["away"] = row => row.AwayName,
        ["competition"] = row => row.Competition,
        ["date"] = row => row.Date,
        ["dateFrom"] = row => row.DateFrom,
        ["dateTo"] = row => row.DateTo,
        ["listedUnder"] = row => row.RowKey[..row.RowKey.IndexOf('_', StringComparison.Ordinal)],
        ["kickOff"] = row => row.KickOff,
        ["timeZone"] = row => row.TimeZone,
        ["kickOffUtc"] = row => row.KickOffUtc?.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
        ["venue"] = row => row.Venue,
        ["status"] = row => row.Status,
        ["previousDate"] = row => row.PreviousDate,
        ["reports"] = row => row.Reports,
        ["firstReported"] = row => row.FirstReported,
        ["lastReported"] = row => row.LastReported,
        ["sources"] = row => DigestSources.Read(row.Sources).Select(source => source.Blob).Order(StringComparer.Ordinal).ToArray(),
        ["dissent"] = row => new SortedDictionary<string, string?>(
            DigestSources.Read(row.Dissent).ToDictionary(source => source.Blob, source => source.Stated), StringComparer.Ordinal),
        ["copies"] = row => DigestSources.Read(row.Sources).Concat(DigestSources.Read(row.Dissent))
            .Where(source => source.CopyOf is not null).Select(source => source.Blob).Order(StringComparer.Ordinal).ToArray(),
        [Confidence] = row => row.Confidence,
    };

    public static bool IsKnown(string column) => column is Match || Told.ContainsKey(column);

    /// <summary>What the row has in a column other than <see cref="Match"/>.</summary>
    public static JsonElement Of(DigestRow row, string column) => JsonSerializer.SerializeToElement(Told[column](row));

    /// <summary>Whether the row has the value wanted; of a confidence, whether it is above or below the one wanted.</summary>
    public static bool IsMet(DigestRow row, string column, JsonElement wanted)
    {
        if (column is Confidence && wanted.ValueKind is JsonValueKind.String && wanted.GetString() is [var sign, .. var bound])
        {
            var limit = double.Parse(bound, CultureInfo.InvariantCulture);
            return sign switch
            {
                '>' => row.Confidence > limit,
                '<' => row.Confidence < limit,
                _ => throw new InvalidDataException($"A confidence is wanted as '> 0.9' or '< 0.5', not as '{wanted}'."),
            };
        }

        var found = Of(row, column);
        return column is "sources" or "copies"
            ? found.EnumerateArray().Select(file => file.GetString())
                .SequenceEqual(wanted.EnumerateArray().Select(file => file.GetString()).Order(StringComparer.Ordinal))
            : JsonElement.DeepEquals(found, wanted);
    }
}
