using System.Globalization;
using System.Text.Json;

using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Digests;

/// <summary>Claims, fixtures and rows whose values matter only where a test names them.</summary>
internal static class Some
{
    public static readonly ClaimedTeam Rayo = new("Q10300", "Rayo Vallecano");
    public static readonly ClaimedTeam Real = new("Q8682", "Real Madrid");
    public static readonly ClaimedTeam Olympiacos = new("Q19628", "Olympiacos");
    public static readonly ClaimedTeam Stranger = new(null, "Atlético Ottawa");
    public static readonly ClaimedCompetition League = new("Q324867", "La Liga", Inferred: false);
    public static readonly ClaimedCompetition Cup = new("Q17000046", "Copa del Rey", Inferred: false);

    /// <summary>Knows where some clubs and a national side play.</summary>
    public static readonly VenueClocks Clocks = new(new FootballCatalog(
        "some",
        [
            Team("Q10300", "ES"), Team("Q8682", "ES"), Team("Q19628", "GR"), Team("Q650365", "JP"), Team("Q204686", "US"),
            Team("Q47762", "ES", TeamKind.National),
        ],
        [], [], []));

    /// <summary>The first instant of a day in UTC.</summary>
    public static DateTimeOffset StartOf(string day) => new(Day(day), TimeOnly.MinValue, TimeSpan.Zero);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A claim of an article published on a day; unless named, each day has one article and Rayo receive Real.</summary>
    public static ReportedClaim Claim(
        string published,
        string? on = null,
        (string From, string To)? within = null,
        string? article = null,
        ClaimedTeam? home = null,
        ClaimedTeam? away = null,
        bool homeKnown = true,
        ClaimedCompetition? competition = null,
        FixtureStatus status = FixtureStatus.Scheduled,
        string? previously = null,
        string? at = null,
        string? zone = null,
        string? venue = null,
        double confidence = 0.9,
        string? sentence = null,
        string? dated = null,
        string? text = null)
    {
        var words = sentence ?? "Rayo Vallecano host Real Madrid.";
        var id = article ?? $"article-{published}";
        return new ReportedClaim(
            new ArticleReference(id, $"{id}.txt", $"Title of {id}", Day(published)) { Print = text is null ? null : TextPrint.Of(text) },
            new FixtureClaim(
                home ?? Rayo,
                away ?? Real,
                homeKnown,
                new MatchTime(
                    on is null ? null : Day(on),
                    within is { From: var from } ? Day(from) : null,
                    within is { To: var to } ? Day(to) : null,
                    at is null ? null : TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture),
                    zone,
                    previously is null ? null : Day(previously)),
                competition,
                venue,
                status,
                confidence,
                new Quote(new TextSpan(40, 40 + words.Length), words),
                "some-rule")
            {
                DateWords = dated is null ? null : new Quote(new TextSpan(60, 60 + dated.Length), dated),
            });
    }

    public static ReportedClaim Postponed(string published, string? from = null, string? article = null) =>
        Claim(published, previously: from, status: FixtureStatus.Postponed, article: article);

    public static ReportedClaim Moved(string published, string to, string? from = null, string? article = null) =>
        Claim(published, on: to, previously: from, status: FixtureStatus.Rescheduled, article: article);

    public static ReportedClaim Cancelled(string published, string? on = null, string? article = null) =>
        Claim(published, on: on, status: FixtureStatus.Cancelled, article: article);

    public static IReadOnlyList<Fixture> Fixtures(params ReportedClaim[] claims) => Reconciler.Reconcile(claims);

    /// <summary>The only fixture the claims make.</summary>
    public static Fixture Fixture(params ReportedClaim[] claims) => Assert.Single(Reconciler.Reconcile(claims));

    /// <summary>How sure a match is of which one article says so, with this confidence.</summary>
    public static double Believed(double confidence) => Fixture(Claim("2025-11-05", on: "2025-11-09", confidence: confidence)).Confidence;

    public static TeamDigest Digest(params ReportedClaim[] claims) => new("Q8682", "Real Madrid", Reconciler.Reconcile(claims));

    /// <summary>Real Madrid's only row.</summary>
    public static DigestRow Row(params ReportedClaim[] claims) => Assert.Single(DigestRows.Of(Digest(claims)));

    /// <summary>All that fixtures say, comparable: their lists have no equality of their own.</summary>
    public static string Told(this IEnumerable<Fixture> fixtures) => JsonSerializer.Serialize(fixtures);

    private static Team Team(string id, string country, TeamKind kind = TeamKind.Club) =>
        new(id, id, null, country, kind, TeamGender.Men, null, null, [], []);

    public static IEnumerable<string> Articles(this IEnumerable<ReportedClaim> claims) => claims.Select(claim => claim.Article.Id);
}
