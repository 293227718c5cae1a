namespace Ingest.Digests;

/// <summary>All that readers get from one build: what tables, calendars and pages show in their own ways.</summary>
/// <param name="Digests">The digests of all teams with a match to come, by team id.</param>
public sealed record Edition(IReadOnlyList<TeamDigest> Digests)
{
    /// <summary>Every match to come once, soonest first, those without a date last.</summary>
    public IReadOnlyList<Fixture> Fixtures { get; } =
        [.. DigestBuilder.SoonestFirst(Digests.SelectMany(digest => digest.Fixtures).DistinctBy(fixture => fixture.Id))];
}
