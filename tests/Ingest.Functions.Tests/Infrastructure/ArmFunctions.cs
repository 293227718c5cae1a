using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>The template functions that need no deployment to be worked out.</summary>
internal static class ArmFunctions
{
    public static JsonNode? Call(string function, IReadOnlyList<JsonNode?> arguments, ArmScope scope) => function switch
    {
        "variables" => scope.Variable(Text(arguments, 0)),
        "parameters" => scope.Parameter(Text(arguments, 0)),
        "copyIndex" => scope.CopyIndex,
        "format" => string.Format(CultureInfo.InvariantCulture, Text(arguments, 0), [.. arguments.Skip(1).Select(a => $"{a}")]),
        "concat" when arguments.All(a => a is JsonArray) =>
            new JsonArray([.. arguments.SelectMany(a => a!.AsArray()).Select(item => item?.DeepClone())]),
        "concat" => string.Concat(arguments.Select(a => $"{a}")),
        "map" => new JsonArray([.. arguments[0]!.AsArray().Select(item => scope.Apply(arguments[1]!, item))]),
        "lambdaVariables" => scope.LambdaVariable(Text(arguments, 0)),
        "if" => arguments[IsTrue(arguments[0]) ? 1 : 2]?.DeepClone(),
        "and" => arguments.All(IsTrue),
        "or" => arguments.Any(IsTrue),
        "not" => !IsTrue(arguments[0]),
        "equals" => JsonNode.DeepEquals(arguments[0], arguments[1]),
        "empty" => arguments[0] switch
        {
            JsonArray items => items.Count == 0,
            JsonObject fields => fields.Count == 0,
            var other => $"{other}".Length == 0,
        },
        "null" => null,
        "true" => true,
        "false" => false,
        "mul" => arguments[0]!.GetValue<int>() * arguments[1]!.GetValue<int>(),
        "take" => Text(arguments, 0)[..Math.Min(Text(arguments, 0).Length, arguments[1]!.GetValue<int>())],
        "union" => new JsonObject(arguments.SelectMany(a => a!.AsObject()).GroupBy(field => field.Key)
            .Select(same => KeyValuePair.Create(same.Key, same.Last().Value?.DeepClone()))),
        "createArray" => new JsonArray([.. arguments.Select(a => a?.DeepClone())]),
        "createObject" => new JsonObject(arguments.Chunk(2).Select(pair => KeyValuePair.Create($"{pair[0]}", pair[1]?.DeepClone()))),
        "length" => arguments[0] is JsonArray items ? items.Count : Text(arguments, 0).Length,
        "string" => Text(arguments, 0),
        "toLower" => Text(arguments, 0).ToLowerInvariant(),
        "replace" => Text(arguments, 0).Replace(Text(arguments, 1), Text(arguments, 2), StringComparison.Ordinal),
        _ => $"{function}({string.Join(", ", arguments.Select(a => $"{a}"))})",
    };

    private static bool IsTrue(JsonNode? node) => node!.GetValue<bool>();

    private static string Text(IReadOnlyList<JsonNode?> arguments, int index) => arguments[index]!.ToString();
}
