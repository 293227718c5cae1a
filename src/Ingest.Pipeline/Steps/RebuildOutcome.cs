using Ingest.Pipeline.Storage;

namespace Ingest.Pipeline.Steps;

/// <summary>What a rebuild found and changed.</summary>
public sealed record RebuildOutcome
{
    /// <summary>The day, in UTC, on which "to come" was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Claims read.</summary>
    public int Claims { get; init; }

    /// <summary>Fixtures they make, past ones included.</summary>
    public int Fixtures { get; init; }

    /// <summary>Teams that have a digest.</summary>
    public int Teams { get; init; }

    /// <summary>Teams whose digest changed.</summary>
    public int TeamsWritten { get; init; }

    /// <summary>Teams that have no digest any more.</summary>
    public int TeamsRemoved { get; init; }

    /// <summary>Lists of days that changed.</summary>
    public int DaysWritten { get; init; }

    /// <summary>Changes recorded for readers.</summary>
    public int Changes { get; init; }

    /// <summary>Ids of the articles behind those changes, each once.</summary>
    internal IReadOnlyList<string> ChangedBy { get; init; } = [];

    /// <summary>When changes were recorded before those; null where none are remembered.</summary>
    internal DateTimeOffset? ChangedSince { get; init; }

    /// <summary>Fixture rows of teams and days added or replaced.</summary>
    public int RowsWritten { get; init; }

    /// <summary>Fixture rows of teams and days deleted.</summary>
    public int RowsDeleted { get; init; }

    /// <summary>Files of the web container uploaded.</summary>
    public int FilesWritten { get; init; }

    /// <summary>Files of the web container deleted.</summary>
    public int FilesDeleted { get; init; }

    /// <summary>
    /// Partitions that somebody else wrote meanwhile, each time they were tried; the next rebuild looks at them again.
    /// </summary>
    public IReadOnlyList<string> LostRaces { get; init; } = [];

    /// <summary>This outcome together with what an earlier round of the same rebuild changed.</summary>
    internal RebuildOutcome After(RebuildOutcome earlier) => this with
    {
        TeamsWritten = TeamsWritten + earlier.TeamsWritten,
        TeamsRemoved = TeamsRemoved + earlier.TeamsRemoved,
        DaysWritten = DaysWritten + earlier.DaysWritten,
        Changes = Changes + earlier.Changes,
        ChangedBy = [.. earlier.ChangedBy.Union(ChangedBy)],
        ChangedSince = earlier.ChangedBy.Count > 0 ? earlier.ChangedSince : ChangedSince,
        RowsWritten = RowsWritten + earlier.RowsWritten,
        RowsDeleted = RowsDeleted + earlier.RowsDeleted,
    };

    internal RebuildOutcome With(WrittenTeams teams) => this with
    {
        TeamsWritten = teams.Teams,
        TeamsRemoved = teams.Removed,
        RowsWritten = RowsWritten + teams.Rows,
        RowsDeleted = RowsDeleted + teams.DeletedRows,
        LostRaces = [.. LostRaces, .. teams.Lost],
    };

    internal RebuildOutcome With(WrittenDays days) => this with
    {
        DaysWritten = days.Days,
        RowsWritten = RowsWritten + days.Written,
        RowsDeleted = RowsDeleted + days.Deleted,
        LostRaces = [.. LostRaces, .. days.Lost],
    };

    internal RebuildOutcome With(WrittenFiles files) => this with { FilesWritten = files.Written, FilesDeleted = files.Deleted };
}
