using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>One match to come, as all claims about it together tell it.</summary>
/// <param name="Id">Identity that does not depend on the order in which articles arrived.</param>
/// <param name="Home">The side at home, or the one with the lower id where <see cref="HomeAwayKnown"/> is false.</param>
/// <param name="Away">The other side.</param>
/// <param name="HomeAwayKnown">Whether any article tells who is at home.</param>
/// <param name="When">When it is played, by the best-founded claim.</param>
/// <param name="Competition">The competition, or null.</param>
/// <param name="Venue">The ground, or null.</param>
/// <param name="Status">Whether it stands.</param>
/// <param name="Confidence">Probability, 0 to 1, that the fixture is as stated.</param>
/// <param name="Sources">The claims that agree, newest article first; never empty.</param>
/// <param name="Dissent">The claims about this match that state another date, newest article first.</param>
public sealed record Fixture(
    string Id,
    ClaimedTeam Home,
    ClaimedTeam Away,
    bool HomeAwayKnown,
    MatchTime When,
    ClaimedCompetition? Competition,
    string? Venue,
    FixtureStatus Status,
    double Confidence,
    IReadOnlyList<ReportedClaim> Sources,
    IReadOnlyList<ReportedClaim> Dissent)
{
    /// <summary>
    /// From 1; one more each time a reader noticed a change. It depends on what readers were shown before, so it is 1 until the match is
    /// compared with that.
    /// </summary>
    public int Revision { get; init; } = 1;

    /// <summary>How many independent reports agree: an article and its near-identical copies are one.</summary>
    public int Reports => Sources.Select(source => source.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Publication date of the earliest article that agrees.</summary>
    public DateOnly FirstReported => Sources.Min(source => source.Article.Published);

    /// <summary>Publication date of the latest article that agrees.</summary>
    public DateOnly LastReported => Sources.Max(source => source.Article.Published);
}
