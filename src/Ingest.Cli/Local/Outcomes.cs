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

    public static string Describe(RemovalOutcome outcome) => outcome.Result switch
    {
        RemovalResult.IsThere => "is there: left alone",
        RemovalResult.NeverTaken => "was never taken",
        RemovalResult.Foreign => "is no news of the drop folder",
        var result => Word(result),
    };

    public static string Describe(PoisonOutcome outcome) => outcome.Result switch
    {
        PoisonResult.Reported => "given up: its status says why and how to try again",
        PoisonResult.Overtaken => "was finished after all, or another version is there",
        PoisonResult.Foreign => "is about no file of the drop folder",
        var result => Word(result),
    };

    public static string Describe(SweepOutcome outcome)
    {
        var left = outcome.IsComplete ? "" : ", the rest is left to the next sweep";
        return $"{outcome.Files} files: {outcome.Parsed} parsed, {outcome.Requested} sent on, {outcome.Withdrawn} withdrawn, " +
            $"{outcome.InHand} in hand, {outcome.Failed} failed{left}";
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
