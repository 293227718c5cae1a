using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Cli.Analysis;

/// <summary>The line that <c>ingest analyze --json</c> prints for a file: contract version 1. What is not known is null, never left out.</summary>
internal sealed record AnalysisLine(
    string File,
    ArticleLine Article,
    IReadOnlyList<LinkLine> Links,
    IReadOnlyList<FixtureLine> Fixtures,
    IReadOnlyList<AbstentionLine> Abstained,
    IReadOnlyList<UnknownLine> Unknown,
    IReadOnlyList<string> Warnings)
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static AnalysisLine Of(Analysis analysis) => new(
        analysis.File,
        ArticleLine.Of(analysis.Article),
        [.. analysis.Linked.Links.Select(LinkLine.Of)],
        [.. analysis.Claims.Select(FixtureLine.Of)],
        [.. analysis.Linked.Abstentions.Select(AbstentionLine.Of)],
        [.. analysis.Linked.Unknowns.Select(UnknownLine.Of)],
        analysis.Warnings);

    public string ToJson() => JsonSerializer.Serialize(this, OneLine);
}

internal sealed record ArticleLine(string Id, string Title, string Date, string DateSource, string Format, string Language, string Text)
{
    public static ArticleLine Of(Article article) => new(
        article.Id, article.Title.Text, Word.Of(article.Date.Day)!, Word.Of(article.Date.Source), article.Format, article.Language, article.Text);
}

internal sealed record LinkLine(string Id, string Kind, string Name, double Confidence, IReadOnlyList<QuoteLine> Mentions)
{
    public static LinkLine Of(Link link) => new(
        link.Id, Word.Of(link.Kind), link.Name, Word.Of(link.Confidence), [.. link.Mentions.Select(QuoteLine.Of)]);
}

internal sealed record FixtureLine(
    TeamLine Home,
    TeamLine Away,
    bool HomeAwayKnown,
    string? Date,
    string? DateFrom,
    string? DateTo,
    string? Time,
    string? TimeZone,
    string? Competition,
    string? Venue,
    string Status,
    double Confidence,
    QuoteLine Evidence)
{
    public static FixtureLine Of(FixtureClaim claim) => new(
        new TeamLine(claim.Home.Id, claim.Home.Name),
        new TeamLine(claim.Away.Id, claim.Away.Name),
        claim.HomeAwayKnown,
        Word.Of(claim.When.Date),
        Word.Of(claim.When.DateFrom),
        Word.Of(claim.When.DateTo),
        claim.When.KickOff?.ToString("HH:mm", CultureInfo.InvariantCulture),
        claim.When.TimeZone,
        claim.Competition?.Name,
        claim.Venue,
        Word.Of(claim.Status),
        Word.Of(claim.Confidence),
        QuoteLine.Of(claim.Evidence));
}

internal sealed record TeamLine(string? Id, string Name);

internal sealed record AbstentionLine(string Text, int Start, int End, string Reason, IReadOnlyList<string> Candidates)
{
    public static AbstentionLine Of(Abstention abstention) => new(
        abstention.Mention.Text, abstention.Mention.Span.Start, abstention.Mention.Span.End, abstention.Reason, abstention.Candidates);
}

internal sealed record UnknownLine(string Text, string Kind, double Confidence, IReadOnlyList<QuoteLine> Mentions)
{
    public static UnknownLine Of(UnknownName name) => new(
        name.Text, Word.Of(name.Kind), Word.Of(name.Confidence), [.. name.Mentions.Select(QuoteLine.Of)]);
}

internal sealed record QuoteLine(int Start, int End, string Text)
{
    public static QuoteLine Of(Quote quote) => new(quote.Span.Start, quote.Span.End, quote.Text);
}
