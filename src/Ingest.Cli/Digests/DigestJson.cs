using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Digests;

namespace Ingest.Cli.Digests;

/// <summary>A digest as one line of JSON: the table's columns in camel case, with the sources as arrays instead of as text.</summary>
internal static class DigestJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Line(ShownDigest digest) => new JsonObject
    {
        ["teamId"] = digest.TeamId,
        ["teamName"] = digest.TeamName,
        ["asOf"] = digest.AsOf?.Iso(),
        ["fixtures"] = new JsonArray([.. digest.Rows.Select(Fixture)]),
    }.ToJsonString(Web);

    private static JsonObject Fixture(DigestRow row)
    {
        var fixture = JsonSerializer.SerializeToNode(row, Web)!.AsObject();
        fixture["sources"] = JsonNode.Parse(row.Sources);
        fixture["dissent"] = JsonNode.Parse(row.Dissent);
        return fixture;
    }
}
