using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>
/// Runs the specs in <c>Fixtures/Specs/*.json</c>: a text, its date, and the matches to come that it states. Whoever adds one
/// needs no C#: see the README beside them.
/// </summary>
public sealed class ClaimSpecTests
{
    public static IEnumerable<TheoryDataRow<string, ClaimSpec>> Specs() =>
        SpecFiles.In<ClaimSpec>("Fixtures", spec => spec.Name);

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void A_text_states_the_matches_that_the_spec_says(string group, ClaimSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var claims = Drop.Claims(spec.Date, spec.Text);

        Assert.True(group.Length > 0);
        Assert.Equal(
            spec.Claims.Select(expected => expected.ToString()),
            claims.Select((claim, i) => Describe(claim, spec.Claims.ElementAtOrDefault(i))));
    }

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void Every_claim_quotes_the_text_at_its_span_and_is_not_past(string group, ClaimSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var article = Drop.Article(spec.Date, spec.Text);

        Assert.True(group.Length > 0);
        foreach (var claim in Drop.Claims(spec.Date, spec.Text))
        {
            Assert.Equal(claim.Evidence.Span.In(article.Text), claim.Evidence.Text);
            Assert.True(claim.When.LastDay is null || claim.When.LastDay >= article.Date.Day);
        }
    }

    /// <summary>A claim in the spec's terms; what the spec leaves open is left out.</summary>
    private static string Describe(FixtureClaim claim, ExpectedClaim? expected) => new ExpectedClaim(
        claim.Home.Name, claim.Away.Name,
        claim.HomeAwayKnown ? null : "unknown",
        Day(claim.When.Date) ?? (claim.When.DateFrom is null ? null : $"{Day(claim.When.DateFrom)}..{Day(claim.When.DateTo)}"),
        claim.When.KickOff?.ToString("HH:mm", CultureInfo.InvariantCulture),
        expected?.Zone is null ? null : claim.When.TimeZone,
        expected?.Competition is null ? null : claim.Competition?.Name,
        expected?.Venue is null ? null : claim.Venue,
        claim.Status is FixtureStatus.Scheduled ? null : claim.Status.ToString().ToLowerInvariant(),
        Day(claim.When.PreviousDate)).ToString();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <param name="Name">What the case shows.</param>
/// <param name="Date">The article's date.</param>
/// <param name="Text">The article without its date.</param>
/// <param name="Claims">The matches to come, in the order of the text; empty where it states none.</param>
public sealed record ClaimSpec(string Name, string Date, string Text, ExpectedClaim[] Claims);

/// <param name="Home">The catalog's name of the home side, or of the side named first.</param>
/// <param name="Away">The other side.</param>
/// <param name="Sides"><c>unknown</c> where the text does not tell who is at home.</param>
/// <param name="On">A day, or <c>from..to</c>, or absent where the text does not tell.</param>
/// <param name="KickOff">Local time.</param>
/// <param name="Zone">IANA zone; not checked where absent.</param>
/// <param name="Competition">Not checked where absent.</param>
/// <param name="Venue">Not checked where absent.</param>
/// <param name="Status">Absent for a match that stands as stated.</param>
/// <param name="Previously">The day a moved match was to be played.</param>
public sealed record ExpectedClaim(
    string Home, string Away, string? Sides = null, string? On = null, string? KickOff = null, string? Zone = null,
    string? Competition = null, string? Venue = null, string? Status = null, string? Previously = null);
