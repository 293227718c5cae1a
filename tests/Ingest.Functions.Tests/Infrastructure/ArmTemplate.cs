using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>One resource as a deployment with every parameter at its default would ask for it.</summary>
internal sealed record ArmResource(string Type, string Name, string? Scope, JsonObject Body)
{
    /// <summary>The last part of a name such as <c>account/default/queue</c>.</summary>
    public string LastName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The node at a path of property names, or null where the path ends early.</summary>
    public JsonNode? At(params string[] path) =>
        path.Aggregate<string, JsonNode?>(Body, (node, name) => (node as JsonObject)?[name]);
}

/// <summary>A template as Bicep emits it, with its copy loops unrolled and its expressions worked out.</summary>
internal sealed record ArmTemplate(IReadOnlyList<ArmResource> Resources)
{
    public static ArmTemplate Parse(string json)
    {
        var template = JsonNode.Parse(json)!.AsObject();
        var scope = ArmScope.Of(template);
        return new([.. template["resources"]!.AsArray().SelectMany(resource => Unrolled(resource!.AsObject(), scope))]);
    }

    public IEnumerable<ArmResource> OfType(string type) =>
        Resources.Where(resource => resource.Type.Equals(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>The settings of the function app: name to value.</summary>
    public IReadOnlyDictionary<string, string> AppSettings => OfType("Microsoft.Web/sites/config")
        .Where(config => config.LastName == "appsettings")
        .SelectMany(config => config.At("properties")!.AsObject())
        .ToDictionary(setting => setting.Key, setting => $"{setting.Value}");

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
