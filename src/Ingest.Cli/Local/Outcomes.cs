using Ingest.Pipeline;
using Ingest.Pipeline.Steps;

namespace Ingest.Cli.Local;

/// <summary>What came of a step, in a few words for whoever watches the host.</summary>
internal static class Outcomes
{
    public static string Describe(ParseOutcome outcome) => outcome.Reasons is { Count: > 0 } reasons
        ? $"{Word(outcome.Result)}: {string.Join(' ', reasons)}"
        : Word(outcome.Result);

    public static string Describe(EnrichOutcome outcome) =>
        outcome.Result is EnrichResult.Enriched ? $"{outcome.Links} links, {outcome.Claims} claims" : Word(outcome.Result);

    public static string Describe(RebuildOutcome outcome)
    {
        var changed = outcome.TeamsWritten + outcome.TeamsRemoved;
        var files = outcome.FilesWritten + outcome.FilesDeleted;
        var left = outcome.LostRaces.Count is 0 ? "" : $", {outcome.LostRaces.Count} left to the next rebuild";
        return $"as of {outcome.AsOf.Iso()}: {outcome.Claims} claims, {outcome.Teams} teams with matches to come, " +
            $"{changed} digests changed, {outcome.Changes} changes recorded, {files} files published{left}";
    }

    /// <summary>The file a message is about, or the message where it is none of ours.</summary>
    public static string Subject(string message)
    {
        try
        {
            return EnrichmentRequest.Parse(message).Blob;
        }
        catch (FormatException)
        {
            return message;
        }
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
