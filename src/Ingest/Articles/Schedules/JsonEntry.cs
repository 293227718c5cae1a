using System.Text.Json;

namespace Ingest.Articles.Schedules;

/// <summary>An object of a JSON array, with the place of each of its values; places count bytes.</summary>
internal sealed class JsonEntry(int start)
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.OrdinalIgnoreCase);

    public int Start { get; } = start;

    /// <summary>Just after the closing brace.</summary>
    public int End { get; private set; }

    /// <summary>The value of a key, or null; of a key that stands twice, the last.</summary>
    public Field? this[string key] => _fields.GetValueOrDefault(key);

    /// <summary>The object that begins at a byte, or null where it is none or broken.</summary>
    public static JsonEntry? Read(ReadOnlySpan<byte> bytes, int start)
    {
        if (bytes[start] is not (byte)'{') return null;
        var entry = new JsonEntry(start);
        var reader = new Utf8JsonReader(bytes[start..], new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                var valueStart = start + (int)reader.TokenStartIndex;
                var value = JsonElement.ParseValue(ref reader);
                entry._fields[key] = new Field(value, valueStart, start + (int)reader.BytesConsumed);
            }

            entry.End = start + (int)reader.BytesConsumed;
            return entry;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reader has no way to say so without one: a string may hold bytes that are no text, or the file break off.
            return null;
        }
    }

    /// <summary>A value and where it stands.</summary>
    internal sealed record Field(JsonElement Value, int Start, int End);
}
