using Microsoft.CodeAnalysis;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The constants of <c>Ingest.Pipeline.StorageNames</c>: field to value, as the function app's compiler sees them.</summary>
internal sealed record StorageNameList(IReadOnlyDictionary<string, string> Values)
{
    private static readonly string[] ContainerNames = ["Articles", "Enriched", "Web"];
    private static readonly string[] QueueNames =
        ["ArticlesToEnrich", "ArticlesToEnrichPoison", "ArticlesRemoved", "ArticlesRemovedPoison", "BlobTriggerPoison"];

    private static readonly string[] TableNames = ["ArticleStatus", "EntityArticles", "FixtureClaims", "Digests"];
    private static readonly string[] ScheduleNames = ["RebuildSchedule", "SweepSchedule"];
    private static readonly string[] Others = ["Connection", "RebuildScheduleDefault", "SweepScheduleDefault", "OptionsSection", "ArticlesPath"];

    public static StorageNameList Of(Compilation compilation) => new(
        (compilation.GetTypeByMetadataName("Ingest.Pipeline.StorageNames")?.GetMembers().OfType<IFieldSymbol>() ?? [])
            .Where(constant => constant is { HasConstantValue: true, ConstantValue: string })
            .ToDictionary(constant => constant.Name, constant => (string)constant.ConstantValue!));

    public IEnumerable<string> Containers => ContainerNames.Select(name => this[name]);

    public IEnumerable<string> Queues => QueueNames.Select(name => this[name]);

    public IEnumerable<string> Tables => TableNames.Select(name => this[name]);

    /// <summary>Settings that hold a schedule.</summary>
    public IEnumerable<string> Schedules => ScheduleNames.Select(name => this[name]);

    public IEnumerable<string> PoisonQueues => Queues.Where(queue => queue.EndsWith("-poison", StringComparison.Ordinal));

    /// <summary>Constants of which this check does not know what they name, and which it would pass by.</summary>
    public IEnumerable<string> Unsorted =>
        Values.Keys.Except([.. ContainerNames, .. QueueNames, .. TableNames, .. ScheduleNames, .. Others]);

    /// <summary>The value of a constant, or a text that is no name when the constant is gone.</summary>
    public string this[string constant] => Values.GetValueOrDefault(constant, $"(StorageNames has no {constant})");
}
