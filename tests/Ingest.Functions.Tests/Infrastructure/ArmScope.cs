using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>
/// What an expression can name: the template's variables, its parameters (as given, else at their defaults), the turn of a copy loop,
/// the modules beside it, and the variables of the lambdas around it.
/// </summary>
internal sealed partial record ArmScope(JsonObject Variables, JsonObject Parameters, int CopyIndex = 0)
{
    /// <summary>Values that were given for parameters: name to value, worked out already.</summary>
    public JsonObject Given { get; init; } = [];

    /// <summary>The deployments of modules: symbolic name to resource.</summary>
    public IReadOnlyDictionary<string, JsonObject> Modules { get; init; } = new Dictionary<string, JsonObject>();

    private Dictionary<string, JsonNode?> Lambdas { get; init; } = [];

    public static ArmScope Of(JsonObject template, JsonObject given) =>
        new(template["variables"]?.AsObject() ?? [], template["parameters"]?.AsObject() ?? [])
        {
            Given = given,
            Modules = ArmTemplate.ResourcesOf(template)
                .Where(resource => ArmTemplate.IsModule(resource.Body))
                .ToDictionary(resource => resource.Symbol, resource => resource.Body),
        };

    /// <summary>The scope within a module: its own names, and the values that this scope hands it.</summary>
    public ArmScope Within(JsonObject module)
    {
        var handed = module["properties"]!["parameters"]?.AsObject() ?? [];
        return Of(
            module["properties"]!["template"]!.AsObject(),
            new JsonObject(handed.Select(value => KeyValuePair.Create(value.Key, Evaluate(value.Value)!["value"]?.DeepClone()))));
    }

    public JsonNode? Variable(string name) => Variables.TryGetPropertyValue(name, out var value)
        ? Evaluate(value)
        : throw new FormatException($"The template has no variable '{name}'.");

    /// <summary>A parameter as given, else its default; one that has neither stands as its own name in angle brackets.</summary>
    public JsonNode? Parameter(string name) => Given.TryGetPropertyValue(name, out var given)
        ? given?.DeepClone()
        : Parameters.TryGetPropertyValue(name, out var declared)
            ? declared!["defaultValue"] is { } value ? Evaluate(value) : $"<{name}>"
            : throw new FormatException($"The template has no parameter '{name}'.");

    /// <summary>What a module's output comes to; null where the text names none.</summary>
    public JsonNode? ModuleOutput(string text)
    {
        if (Output().Match(text) is not { Success: true, Groups: var parts } || !Modules.TryGetValue(parts["module"].Value, out var module))
            return null;
        var within = Within(module);
        return within.Evaluate(module["properties"]!["template"]!["outputs"]![parts["output"].Value]!["value"]);
    }

    public ArmScope WithLambda(string variable, JsonNode? value) =>
        this with { Lambdas = new Dictionary<string, JsonNode?>(Lambdas) { [variable] = value?.DeepClone() } };

    public JsonNode? LambdaVariable(string name) => Lambdas[name]?.DeepClone();

    public JsonNode? Apply(JsonNode lambda, JsonNode? item) =>
        ArmExpression.Evaluate((string)lambda["body"]!, WithLambda((string)lambda["variable"]!, item));

    /// <summary>A copy of <paramref name="node"/> in which every expression, in names and in values, is worked out.</summary>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(
            ArmExpression.Evaluate(field.Key, this)!.ToString(), Evaluate(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) => ArmExpression.Evaluate(text, this),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"^reference\((?<module>\w+)\)\.outputs\.(?<output>\w+)\.value$")]
    private static partial Regex Output();
}
