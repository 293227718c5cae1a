using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>One resource as a deployment would ask for it.</summary>
internal sealed record ArmResource(string Type, string Name, string? Scope, JsonObject Body)
{
    /// <summary>The last part of a name such as <c>account/default/queue</c>.</summary>
    public string LastName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The node at a path of property names, or null where the path ends early.</summary>
    public JsonNode? At(params string[] path) =>
        path.Aggregate<string, JsonNode?>(Body, (node, name) => (node as JsonObject)?[name]);
}

/// <summary>
/// A template as Bicep emits it, with its modules gone through, its copy loops unrolled, what its conditions leave out left out, and
/// its expressions worked out.
/// </summary>
internal sealed record ArmTemplate(IReadOnlyList<ArmResource> Resources, IReadOnlyDictionary<string, JsonNode?> Outputs)
{
    /// <param name="json">The template.</param>
    /// <param name="given">Values of parameters; the others are at their defaults.</param>
    public static ArmTemplate Parse(string json, params (string Name, JsonNode? Value)[] given)
    {
        var template = JsonNode.Parse(json)!.AsObject();
        var values = new JsonObject(given.Select(value => KeyValuePair.Create(value.Name, value.Value?.DeepClone())));
        var scope = ArmScope.Of(template, values);
        var outputs = template["outputs"]?.AsObject() ?? [];
        return new(
            [.. Resolved(template, scope)],
            outputs.ToDictionary(output => output.Key, output => scope.Evaluate(output.Value!["value"])));
    }

    public IEnumerable<ArmResource> OfType(string type) =>
        Resources.Where(resource => resource.Type.Equals(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>The settings of the function app: name to value.</summary>
    public IReadOnlyDictionary<string, string> AppSettings => OfType("Microsoft.Web/sites/config")
        .Where(config => config.LastName == "appsettings")
        .SelectMany(config => config.At("properties")!.AsObject())
        .ToDictionary(setting => setting.Key, setting => $"{setting.Value}");

    /// <summary>A template's resources are a list, or named fields in the newer language version.</summary>
    internal static IEnumerable<(string Symbol, JsonObject Body)> ResourcesOf(JsonObject template) => template["resources"] switch
    {
        JsonObject named => named.Select(resource => (resource.Key, resource.Value!.AsObject())),
        JsonArray list => list.Select(resource => ($"{resource!["name"]}", resource.AsObject())),
        _ => [],
    };

    internal static bool IsModule(JsonObject resource) => (string?)resource["type"] == "Microsoft.Resources/deployments";

    private static IEnumerable<ArmResource> Resolved(JsonObject template, ArmScope scope) =>
        from resource in ResourcesOf(template)
        where (bool?)resource.Body["existing"] is not true
        where resource.Body["condition"] is not { } condition || scope.Evaluate(condition)!.GetValue<bool>()
        from resolved in IsModule(resource.Body)
            ? Resolved(resource.Body["properties"]!["template"]!.AsObject(), scope.Within(resource.Body))
            : Unrolled(resource.Body, scope)
        select resolved;

    private static IEnumerable<ArmResource> Unrolled(JsonObject resource, ArmScope scope)
    {
        var turns = resource["copy"] is { } copy ? scope.Evaluate(copy["count"])!.GetValue<int>() : 1;
        return Enumerable.Range(0, turns).Select(turn => Resource(scope with { CopyIndex = turn }, resource));
    }

    private static ArmResource Resource(ArmScope scope, JsonObject resource)
    {
        var body = scope.Evaluate(resource)!.AsObject();
        return new($"{body["type"]}", $"{body["name"]}", body["scope"]?.ToString(), body);
    }
}
