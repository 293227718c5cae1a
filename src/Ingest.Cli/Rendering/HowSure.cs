using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Cli.Rendering;

/// <summary>How sure a match is and what that rests on, in words.</summary>
internal static class HowSure
{
    /// <summary>"86% sure: 2 independent reports, the newest of 2025-11-05; 1 article against".</summary>
    public static string Words(DigestRow row)
    {
        var (sources, dissent) = (DigestSources.Read(row.Sources), DigestSources.Read(row.Dissent));
        var words = new List<string> { $"{ConfidenceWords.Of(row.Confidence)}: {Basis(row, sources)}" };
        if (sources.Count(source => source.CopyOf is not null) is > 0 and var copies)
            words.Add(copies is 1 ? "1 copy counts for nothing" : $"{copies} copies count for nothing");
        var overtaken = dissent.Count(entry => IsOvertaken(row, entry));
        if (dissent.Count > overtaken) words.Add($"{MatchWords.Articles(dissent.Count - overtaken)} against");
        if (overtaken > 0) words.Add($"{MatchWords.Articles(overtaken)} overtaken by the news");
        return string.Join("; ", words);
    }

    /// <summary>Whether news of the match explains what an entry of its dissent says.</summary>
    public static bool IsOvertaken(DigestRow row, DigestSource entry) => entry.IsOvertaken(
        Enum.Parse<FixtureStatus>(row.Status, ignoreCase: true),
        row.PreviousDate is { } day ? Dates.Read(day) : null,
        Dates.Read(row.LastReported));

    private static string Basis(DigestRow row, IReadOnlyList<DigestSource> sources)
    {
        var listed = sources.Any(source => source.Kind is "schedule") ? ", a list of fixtures among them" : "";
        return (row.Reports, sources) switch
        {
            (1, [{ Kind: "schedule" }, ..]) => $"one list of fixtures, of {row.LastReported}",
            (1, _) => $"one report, of {row.LastReported}",
            _ => $"{row.Reports} independent reports, the newest of {row.LastReported}{listed}",
        };
    }
}
