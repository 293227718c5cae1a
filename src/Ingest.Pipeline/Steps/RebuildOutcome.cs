namespace Ingest.Pipeline.Steps;

/// <summary>What a rebuild found and changed.</summary>
/// <param name="AsOf">The day on which "to come" was judged.</param>
/// <param name="Claims">Claims read.</param>
/// <param name="Fixtures">Fixtures they make, past ones included.</param>
/// <param name="Teams">Teams that have a digest.</param>
/// <param name="TeamsWritten">Teams whose digest changed.</param>
/// <param name="TeamsRemoved">Teams that have no digest any more.</param>
/// <param name="RowsWritten">Fixture rows added or replaced.</param>
/// <param name="RowsDeleted">Fixture rows deleted.</param>
/// <param name="LostRaces">
/// Teams whose digest somebody else wrote meanwhile, each time they were tried; the next rebuild looks at them again.
/// </param>
public sealed record RebuildOutcome(
    DateOnly AsOf,
    int Claims,
    int Fixtures,
    int Teams,
    int TeamsWritten,
    int TeamsRemoved,
    int RowsWritten,
    int RowsDeleted,
    IReadOnlyList<string> LostRaces)
{
    /// <summary>This outcome together with what an earlier round of the same rebuild changed.</summary>
    internal RebuildOutcome After(RebuildOutcome earlier) => this with
    {
        TeamsWritten = TeamsWritten + earlier.TeamsWritten,
        TeamsRemoved = TeamsRemoved + earlier.TeamsRemoved,
        RowsWritten = RowsWritten + earlier.RowsWritten,
        RowsDeleted = RowsDeleted + earlier.RowsDeleted,
    };
}
