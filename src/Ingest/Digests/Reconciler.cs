namespace Ingest.Digests;

/// <summary>Gathers the claims of many articles into fixtures: one match, one fixture, however many articles mention it.</summary>
public static class Reconciler
{
    /// <summary>The fixtures, soonest first; the same for any order of the same claims, and duplicates change nothing.</summary>
    public static IReadOnlyList<Fixture> Reconcile(IEnumerable<ReportedClaim> claims) =>
        [.. claims.Distinct()
            .OrderBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .GroupBy(claim => (claim.Claim.Home, claim.Claim.Away, claim.Claim.When.Date))
            .Select(match => match.First())
            .Select(claim => new Fixture(
                FixtureIdentity.Of(claim.Claim.Home.Name, claim.Claim.Away.Name, claim.Claim.When.FirstDay ?? claim.Article.Published, 1),
                claim.Claim.Home,
                claim.Claim.Away,
                claim.Claim.HomeAwayKnown,
                claim.Claim.When,
                claim.Claim.Competition,
                claim.Claim.Venue,
                claim.Claim.Status,
                claim.Claim.Confidence,
                [claim],
                []))];
}
