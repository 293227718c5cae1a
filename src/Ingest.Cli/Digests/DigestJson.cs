using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Digests;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Digests;

/// <summary>Digests as lines of JSON: the table's columns in camel case, with the sources as arrays instead of as text.</summary>
internal static class DigestJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Line(ShownDigest digest) => Line(digest, Fixture);

    /// <summary>A digest whose fixtures also tell in words, as <c>why</c>, how sure they are.</summary>
    public static string Line(ShownDigest digest, Func<DigestRow, string> why) => Line(digest, row =>
    {
        var fixture = Fixture(row);
        fixture["why"] = why(row);
        return fixture;
    });

    public static string Line(DateOnly day, IEnumerable<DigestRow> rows) => new JsonObject
    {
        ["day"] = day.Iso(),
        ["fixtures"] = new JsonArray([.. rows.Select(Fixture)]),
    }.ToJsonString(Web);

    public static string Line(FixtureChange change)
    {
        var line = Fixture(change.Row);
        line["at"] = JsonSerializer.SerializeToNode(change.At, Web);
        line["change"] = Word.Of(change.Kind);
        line["before"] = change.Before is { } before ? JsonNode.Parse(before.ToJson()) : null;
        return line.ToJsonString(Web);
    }

    private static string Line(ShownDigest digest, Func<DigestRow, JsonObject> fixture) => new JsonObject
    {
        ["teamId"] = digest.TeamId,
        ["teamName"] = digest.TeamName,
        ["asOf"] = digest.AsOf?.Iso(),
        ["fixtures"] = new JsonArray([.. digest.Rows.Select(fixture)]),
    }.ToJsonString(Web);

    private static JsonObject Fixture(DigestRow row)
    {
        var fixture = JsonSerializer.SerializeToNode(row, Web)!.AsObject();
        fixture["sources"] = JsonNode.Parse(row.Sources);
        fixture["dissent"] = JsonNode.Parse(row.Dissent);
        return fixture;
    }
}
