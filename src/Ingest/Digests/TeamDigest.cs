namespace Ingest.Digests;

/// <summary>What a reader sees of one team: its matches to come, soonest first, those without a date last.</summary>
/// <param name="TeamId">Catalog id.</param>
/// <param name="TeamName">The catalog's name.</param>
/// <param name="Fixtures">The matches; never empty, as a team without any has no digest.</param>
public sealed record TeamDigest(string TeamId, string TeamName, IReadOnlyList<Fixture> Fixtures)
{
    /// <summary>The day of the soonest match that has one, or null.</summary>
    public DateOnly? NextDate => Fixtures.Select(fixture => fixture.When.FirstDay).Min();
}
