using YamlDotNet.RepresentationModel;

namespace Ingest.Functions.Tests.Delivery;

/// <summary>Reads YAML files of the repository.</summary>
internal static class Yaml
{
    /// <summary>The documents of a file, which <c>---</c> parts.</summary>
    public static IReadOnlyList<YamlMappingNode> Documents(params string[] path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read(path)));
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    public static YamlMappingNode Only(params string[] path) => Assert.Single(Documents(path));

    /// <summary>The node at a path of keys, and of numbers within lists; null where the path ends early.</summary>
    public static YamlNode? At(this YamlNode? node, params object[] path) => path.Aggregate(node, (at, step) => (at, step) switch
    {
        (YamlMappingNode fields, string key) => fields.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null,
        (YamlSequenceNode items, int index) => items.Children.ElementAtOrDefault(index),
        _ => null,
    });

    public static string? Text(this YamlNode? node, params object[] path) => (node.At(path) as YamlScalarNode)?.Value;

    public static IEnumerable<(string Key, YamlNode Value)> Fields(this YamlNode? node) =>
        (node as YamlMappingNode)?.Children.Select(field => (((YamlScalarNode)field.Key).Value!, field.Value)) ?? [];

    public static IEnumerable<YamlNode> Items(this YamlNode? node) => (node as YamlSequenceNode)?.Children ?? [];
}
