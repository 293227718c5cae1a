using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>
/// What an expression can name: the template's variables, its parameters (at their defaults), and the turn of a copy loop.
/// </summary>
internal sealed record ArmScope(JsonObject Variables, JsonObject Parameters, int CopyIndex = 0)
{
    public static ArmScope Of(JsonObject template) => new(
        template["variables"]?.AsObject() ?? [],
        template["parameters"]?.AsObject() ?? []);

    public JsonNode? Variable(string name) => Variables.TryGetPropertyValue(name, out var value)
        ? Evaluate(value)
        : throw new FormatException($"The template has no variable '{name}'.");

    /// <summary>The default of a parameter; one that has none stands as its own name in angle brackets.</summary>
    public JsonNode? Parameter(string name) => Parameters.TryGetPropertyValue(name, out var declared)
        ? declared!["defaultValue"] is { } value ? Evaluate(value) : $"<{name}>"
        : throw new FormatException($"The template has no parameter '{name}'.");

    /// <summary>A copy of <paramref name="node"/> in which every expression, in names and in values, is worked out.</summary>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(
            ArmExpression.Evaluate(field.Key, this)!.ToString(), Evaluate(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) => ArmExpression.Evaluate(text, this),
        _ => node?.DeepClone(),
    };
}
