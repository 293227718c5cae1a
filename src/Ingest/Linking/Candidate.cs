namespace Ingest.Linking;

/// <summary>Somebody whom a name may mean, with what speaks for and against it.</summary>
/// <param name="Id">Catalog id of a team or person.</param>
/// <param name="Evidence">In the order in which it was weighed; never empty.</param>
public sealed record Candidate(string Id, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Where a name has more bearers than this and nothing speaks for any of them, only so many are kept.</summary>
    internal const int Shown = 8;
}
