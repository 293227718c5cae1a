using Microsoft.CodeAnalysis;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The constants of <c>Ingest.Pipeline.StorageNames</c>: field to value, as the function app's compiler sees them.</summary>
internal sealed record StorageNameList(IReadOnlyDictionary<string, string> Values)
{
    public static readonly string[] ContainerFields = ["Articles", "Enriched"];
    public static readonly string[] QueueFields = ["ArticlesToEnrich", "ArticlesToEnrichPoison", "BlobTriggerPoison"];
    public static readonly string[] TableFields = ["ArticleStatus", "EntityArticles", "FixtureClaims", "Digests"];
    public static readonly string[] SettingFields = ["Connection", "RebuildSchedule"];

    public static StorageNameList Of(Compilation compilation) => new(
        (compilation.GetTypeByMetadataName("Ingest.Pipeline.StorageNames")?.GetMembers().OfType<IFieldSymbol>() ?? [])
            .Where(field => field is { HasConstantValue: true, ConstantValue: string })
            .ToDictionary(field => field.Name, field => (string)field.ConstantValue!));

    /// <summary>The value of a constant, or a text that is no name when the constant is gone.</summary>
    public string this[string field] => Values.GetValueOrDefault(field, $"(StorageNames has no {field})");

    public IEnumerable<string> Containers => ContainerFields.Select(field => this[field]);

    public IEnumerable<string> Queues => QueueFields.Select(field => this[field]);

    public IEnumerable<string> Tables => TableFields.Select(field => this[field]);
}
