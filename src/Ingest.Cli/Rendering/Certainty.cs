using System.Globalization;
using Ingest.Digests;

namespace Ingest.Cli.Rendering;

/// <summary>How sure a match is and what that rests on, in words.</summary>
internal static class Certainty
{
    /// <summary>"97 % sure: 2 independent reports, the newest of 2025-11-05; 1 report states another day".</summary>
    public static string Words(DigestRow row)
    {
        var (sources, dissent) = (DigestSources.Read(row.Sources), DigestSources.Read(row.Dissent));
        var words = new List<string> { $"{Figure(row.Confidence)}: {Basis(row, sources)}" };
        if (sources.Count(source => source.CopyOf is not null) is > 0 and var copies)
            words.Add(copies is 1 ? "1 copy counts for nothing" : $"{copies} copies count for nothing");
        if (dissent.Count is 1) words.Add("1 report states otherwise");
        if (dissent.Count > 1) words.Add($"{dissent.Count} reports state otherwise");
        return string.Join("; ", words);
    }

    /// <summary>Never 0 or 100, which nothing read from an article is.</summary>
    private static string Figure(double confidence) => Math.Round(confidence * 100, MidpointRounding.AwayFromZero) switch
    {
        >= 100 => "over 99 % sure",
        < 1 => "under 1 % sure",
        var percent => string.Create(CultureInfo.InvariantCulture, $"{percent:0} % sure"),
    };

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
