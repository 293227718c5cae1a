using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Tests;

/// <summary>
/// Reads cases from JSON files, strictly: a property too many or too few stops the run, so that a slip never makes a case that checks less
/// than its writer thinks.
/// </summary>
internal static class SpecFiles
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new LinesConverter() },
    };

    /// <summary>The cases of all files of a folder, in the order of the files' names, each with the name of its file without its ending.</summary>
    public static IEnumerable<(string Group, T Spec)> ReadFolder<T>(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
        let @group = Path.GetFileNameWithoutExtension(path)
        from spec in Read<T>(@group, File.ReadAllText(path))
        select (@group, spec);

    /// <summary>The cases of one file.</summary>
    /// <exception cref="InvalidDataException">It holds something else; the message names the group and the place.</exception>
    public static IReadOnlyList<T> Read<T>(string group, string content)
    {
        try
        {
            return JsonSerializer.Deserialize<T[]>(content, Json)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{group}.json: {problem.Message}", problem);
        }
    }

    /// <summary>A text is a string, or a list of its lines.</summary>
    private sealed class LinesConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.String) return reader.GetString()!;
            if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("Neither words nor a list of lines.");
            var lines = new List<string>();
            while (reader.Read() && reader.TokenType is JsonTokenType.String) lines.Add(reader.GetString()!);
            return reader.TokenType is JsonTokenType.EndArray ? string.Join('\n', lines) : throw new JsonException("A line is words.");
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
