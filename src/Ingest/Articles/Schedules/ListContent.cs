namespace Ingest.Articles.Schedules;

/// <summary>What a file of one of the list formats holds.</summary>
/// <param name="Format">Media type of the format.</param>
/// <param name="Name">What the list calls itself, or null.</param>
/// <param name="Matches">Its matches, in their order.</param>
/// <param name="Warnings">What could not be read.</param>
internal sealed record ListContent(
    string Format, string? Name, IReadOnlyList<ScheduledMatch> Matches, IReadOnlyList<string> Warnings);
