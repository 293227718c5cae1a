using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Analysis;

/// <summary>
/// The line that <c>ingest analyze --json</c> prints for a file: contract version 1. What is not known is null, never left out;
/// only a list of matches has a schedule.
/// </summary>
internal sealed record AnalysisLine(
    string File,
    ArticleLine Article,
    IReadOnlyList<LinkPart> Links,
    IReadOnlyList<FixtureLine> Fixtures,
    IReadOnlyList<AbstentionPart> Abstained,
    IReadOnlyList<UnknownPart> Unknown,
    IReadOnlyList<string> Warnings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ListedLine>? Schedule)
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static AnalysisLine Of(Analysis analysis) => new(
        analysis.File,
        ArticleLine.Of(ArticlePart.Of(analysis.Article)),
        [.. analysis.Linked.Links.Select(LinkPart.Of)],
        [.. analysis.Claims.Select(FixturePart.Of).Select(FixtureLine.Of)],
        [.. analysis.Linked.Abstentions.Select(AbstentionPart.Of)],
        [.. analysis.Linked.Unknowns.Select(UnknownPart.Of)],
        analysis.Warnings,
        analysis.Schedule is { } list ? [.. list.Matches.Select(match => ListedLine.Of(match, list.Article.Text))] : null);

    public string ToJson() => JsonSerializer.Serialize(this, OneLine);
}

/// <summary>The article without what only stored documents tell.</summary>
internal sealed record ArticleLine(string Id, string Title, DateOnly Date, string DateSource, string Format, string Language, string Text)
{
    public static ArticleLine Of(ArticlePart article) =>
        new(article.Id, article.Title, article.Date, article.DateSource, article.Format, article.Language, article.Text);
}

/// <summary>A match without what only stored documents tell.</summary>
internal sealed record FixtureLine(
    TeamPart Home,
    TeamPart Away,
    bool HomeAwayKnown,
    DateOnly? Date,
    DateOnly? DateFrom,
    DateOnly? DateTo,
    string? Time,
    string? TimeZone,
    string? Competition,
    string? Venue,
    string Status,
    string Kind,
    double Confidence,
    QuotePart Evidence,
    QuotePart? DateEvidence,
    DateOnly? OtherDate,
    string Rule)
{
    public static FixtureLine Of(FixturePart fixture) => new(
        fixture.Home,
        fixture.Away,
        fixture.HomeAwayKnown,
        fixture.Date,
        fixture.DateFrom,
        fixture.DateTo,
        fixture.Time,
        fixture.TimeZone,
        fixture.Competition,
        fixture.Venue,
        fixture.Status,
        fixture.Kind,
        fixture.Confidence,
        fixture.Evidence,
        fixture.DateEvidence,
        fixture.OtherDate,
        fixture.Rule);
}
