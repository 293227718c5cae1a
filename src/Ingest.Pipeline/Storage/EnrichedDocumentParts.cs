using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Pipeline.Storage;

public sealed record ArticlePart(string Id, string Title, DateOnly Date, string DateSource, string Format, string Encoding, string Language, string Text)
{
    public static ArticlePart Of(Article article) => new(
        article.Id, article.Title.Text, article.Date.Day, Word(article.Date.Source), article.Format, article.Encoding, article.Language, article.Text);

    private static string Word(DateSource source) => source switch
    {
        Articles.DateSource.Text => "text",
        Articles.DateSource.Metadata => "metadata",
        Articles.DateSource.LastModified => "lastModified",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No word stands for this source."),
    };
}

public sealed record QuotePart(int Start, int End, string Text)
{
    public static QuotePart Of(Quote quote) => new(quote.Span.Start, quote.Span.End, quote.Text);

    public static IReadOnlyList<QuotePart> Of(IReadOnlyList<Quote> quotes) => [.. quotes.Select(Of)];
}

public sealed record LinkPart(string Id, string Kind, string Name, double Confidence, IReadOnlyList<QuotePart> Mentions)
{
    public static LinkPart Of(Link link) => new(link.Id, link.Kind.ToString().ToLowerInvariant(), link.Name, link.Confidence, QuotePart.Of(link.Mentions));
}

public sealed record AbstentionPart(string Text, int Start, int End, string Reason, IReadOnlyList<string> Candidates)
{
    public static AbstentionPart Of(Abstention left) =>
        new(left.Mention.Text, left.Mention.Span.Start, left.Mention.Span.End, left.Reason, left.Candidates);
}

public sealed record UnknownPart(string Text, string Kind, double Confidence, IReadOnlyList<QuotePart> Mentions)
{
    public static UnknownPart Of(UnknownName name) =>
        new(name.Text, name.Kind.ToString().ToLowerInvariant(), name.Confidence, QuotePart.Of(name.Mentions));
}

public sealed record TeamPart(string? Id, string Name);

public sealed record FixturePart(
    TeamPart Home,
    TeamPart Away,
    bool HomeAwayKnown,
    DateOnly? Date,
    DateOnly? DateFrom,
    DateOnly? DateTo,
    string? Time,
    string? TimeZone,
    DateOnly? PreviousDate,
    string? Competition,
    string? Venue,
    string Status,
    double Confidence,
    QuotePart Evidence,
    string Rule)
{
    public static FixturePart Of(FixtureClaim claim) => new(
        new TeamPart(claim.Home.Id, claim.Home.Name),
        new TeamPart(claim.Away.Id, claim.Away.Name),
        claim.HomeAwayKnown,
        claim.When.Date,
        claim.When.DateFrom,
        claim.When.DateTo,
        claim.When.KickOff?.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture),
        claim.When.TimeZone,
        claim.When.PreviousDate,
        claim.Competition?.Name,
        claim.Venue,
        claim.Status.ToString().ToLowerInvariant(),
        claim.Confidence,
        QuotePart.Of(claim.Evidence),
        claim.Rule);
}
