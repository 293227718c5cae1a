using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Explaining;

/// <summary>What <c>ingest explain --json</c> prints. What is not known is null, never left out. See <c>docs/explain.md</c>.</summary>
internal sealed record ExplanationLine(
    string File,
    string Title,
    DateOnly Date,
    string DateSource,
    bool IsFootball,
    IReadOnlyList<NameLine> Names,
    IReadOnlyList<ClaimLine> Fixtures,
    IReadOnlyList<string> Warnings)
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ExplanationLine Of(Explained explained) => new(
        explained.Analysis.File,
        explained.Analysis.Article.Title.Text,
        explained.Analysis.Article.Date.Day,
        Word.Of(explained.Analysis.Article.Date.Source),
        explained.Analysis.Linked.IsFootball,
        [.. explained.Findings.Select(NameLine.Of)],
        [.. explained.Claims.Select(claim => ClaimLine.Of(claim, explained.Analysis.Article))],
        explained.Analysis.Warnings);

    public string ToJson() => JsonSerializer.Serialize(this, OneLine);
}

/// <summary>A name that was found, and what was made of it.</summary>
internal sealed record NameLine(
    string Text,
    int Start,
    int End,
    QuotePart Sentence,
    string Kind,
    string? Id,
    string Name,
    string? Rule,
    string Because,
    double? Confidence,
    IReadOnlyList<CandidateLine> Candidates)
{
    public static NameLine Of(Finding finding) => new(
        finding.Mention.Text,
        finding.Mention.Span.Start,
        finding.Mention.Span.End,
        QuotePart.Of(finding.Sentence),
        Kebab(finding.Kind),
        finding.Id,
        finding.Name,
        finding.Rule is { } rule ? Kebab(rule) : null,
        finding.Because,
        finding.Confidence is { } confidence ? Word.Of(confidence) : null,
        [.. finding.Candidates.Select(CandidateLine.Of)]);

    /// <summary>"at-team" for <c>AtTeam</c>.</summary>
    public static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>Somebody whom the name may mean.</summary>
internal sealed record CandidateLine(string Id, string Name, string Detail, IReadOnlyList<EvidenceLine> Evidence)
{
    public static CandidateLine Of(Weighed candidate) =>
        new(candidate.Id, candidate.Name, candidate.Detail, [.. candidate.Reasons.Select(EvidenceLine.Of)]);
}

/// <summary>A piece of evidence: its kind, whom or what it speaks of, and where it stands.</summary>
internal sealed record EvidenceLine(bool SpeaksFor, string Kind, string Words, string? About, int? Start, int? End)
{
    public static EvidenceLine Of(Reason reason)
    {
        var (kind, about, where) = reason.Evidence;
        return new(reason.Evidence.SpeaksFor, NameLine.Kebab(kind), reason.Words, about, where?.Start, where?.End);
    }
}
