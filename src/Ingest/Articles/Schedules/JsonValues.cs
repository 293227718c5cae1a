using System.Text.Json;

namespace Ingest.Articles.Schedules;

/// <summary>Values of a season file, whichever way they are written.</summary>
internal static class JsonValues
{
    /// <summary>A text: a string, a number, or the <c>name</c> of an object; null where it is empty or something else.</summary>
    public static string? Text(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => Trimmed(text),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.Object } named when named.TryGetProperty("name", out var name) => Text(name),
        _ => null,
    };

    /// <summary>
    /// A result: <c>{"ft": [2, 1], "ht": [1, 0], "et": ..., "p": ...}</c>, <c>[2, 1]</c> or <c>"2-1"</c>; null where there is none yet.
    /// </summary>
    public static MatchScore? Score(JsonElement? value)
    {
        switch (value)
        {
            case { ValueKind: JsonValueKind.Object } parts:
                var score = new MatchScore(Part(parts, "ft"), Part(parts, "ht"), Part(parts, "et"), Part(parts, "p") ?? Part(parts, "pen"));
                return score == new MatchScore(null) ? null : score;
            case { ValueKind: JsonValueKind.Array } pair:
                return Pair(pair) is { } goals ? new MatchScore(goals) : null;
            case { ValueKind: JsonValueKind.String } text:
                return Trimmed(text) is { } written ? ScoreText.Read(written) : null;
            default:
                return null;
        }
    }

    /// <summary>The older form: <c>"score1": 2, "score2": 1</c>.</summary>
    public static MatchScore? Score(JsonElement? first, JsonElement? second) =>
        Number(first) is { } home && Number(second) is { } away ? new MatchScore(new Goals(home, away)) : null;

    private static Goals? Part(JsonElement parts, string key) => parts.TryGetProperty(key, out var pair) ? Pair(pair) : null;

    private static Goals? Pair(JsonElement pair) =>
        pair.ValueKind is JsonValueKind.Array && pair.GetArrayLength() is 2 && Number(pair[0]) is { } home && Number(pair[1]) is { } away
            ? new Goals(home, away)
            : null;

    private static int? Number(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var goals) && goals is >= 0 and < 1000 ? goals : null;

    /// <summary>Half a surrogate pair, written as an escape, is no text.</summary>
    private static string? Trimmed(JsonElement text)
    {
        try
        {
            return text.GetString()?.Trim() is { Length: > 0 } words ? words : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
