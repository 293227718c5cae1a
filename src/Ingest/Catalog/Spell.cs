namespace Ingest.Catalog;

/// <summary>A person's time at a team.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="TeamId">Where.</param>
/// <param name="From">First year, or null: see <see cref="Covers"/>.</param>
/// <param name="To">Last year, or null while it lasts.</param>
/// <param name="Role">As what.</param>
public sealed record Spell(string PersonId, string TeamId, int? From, int? To, PersonRole Role)
{
    /// <summary>The year the default catalog describes: a spell with neither year was seen in the squads of autumn 2025.</summary>
    public const int SnapshotYear = 2025;

    /// <summary>
    /// Whether the person was there in <paramref name="year"/>. Years are whole, so a spell covers both the year it began and the
    /// one it ended in. A spell without any year is taken to cover the snapshot's season, 2025 and 2026.
    /// </summary>
    public bool Covers(int year) => From is null && To is null
        ? year is SnapshotYear or SnapshotYear + 1
        : (From ?? int.MinValue) <= year && year <= (To ?? int.MaxValue);
}
