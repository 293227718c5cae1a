using System.Globalization;

namespace Ingest.Digests;

/// <summary>
/// A total order of claims: newest article first, then by article id and place in the text, then by all else, so that two claims are
/// equal in this order only when they are the same claim and nothing depends on the order in which articles arrived.
/// </summary>
internal sealed class ClaimOrder : IComparer<ReportedClaim>
{
    public static ClaimOrder NewestFirst { get; } = new();

    public int Compare(ReportedClaim? x, ReportedClaim? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = y.Article.Published.CompareTo(x.Article.Published);
        if (order == 0) order = string.CompareOrdinal(x.Article.Id, y.Article.Id);
        if (order == 0) order = x.Claim.Evidence.Span.CompareTo(y.Claim.Evidence.Span);
        return order == 0 && x != y ? string.CompareOrdinal(Rest(x), Rest(y)) : order;
    }

    private static string Rest(ReportedClaim reported)
    {
        var (article, claim) = reported;
        return string.Join('\u001f', new IConvertible?[]
        {
            article.Blob, article.Title, article.Print?.Value, claim.HomeAwayKnown, claim.When.Date?.DayNumber, claim.When.DateFrom?.DayNumber,
            claim.When.DateTo?.DayNumber, claim.When.KickOff?.Ticks, claim.When.TimeZone,
            claim.When.PreviousDate?.DayNumber, claim.Competition?.Id, claim.Competition?.Name,
            claim.Competition?.Inferred, claim.Venue, (int)claim.Status, claim.Confidence, claim.Evidence.Text, claim.Rule,
            (int)claim.Kind, claim.OtherDate?.DayNumber, claim.DateWords?.Span.Start, claim.DateWords?.Text,

            // Last, so that who happens to be named first decides nothing where all else differs.
            claim.Home.Id, claim.Home.Name, claim.Away.Id, claim.Away.Name,
        }.Select(value => value?.ToString(CultureInfo.InvariantCulture) ?? "\u0000"));
    }
}
