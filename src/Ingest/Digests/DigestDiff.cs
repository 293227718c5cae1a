namespace Ingest.Digests;

/// <summary>
/// What has to be written so that a team's stored rows become the wanted ones. A row is recognised by its fixture, not by its key: a
/// match that moves gets another key, so its old row is deleted and a new one added that carries the revision on.
/// </summary>
/// <param name="Add">Rows whose key is not stored yet.</param>
/// <param name="Update">Rows whose key is stored with other values.</param>
/// <param name="Delete">Stored rows whose key is not wanted any more.</param>
/// <param name="Unchanged">Rows that are stored just so and need no write.</param>
public sealed record DigestDiff(
    IReadOnlyList<DigestRow> Add,
    IReadOnlyList<DigestRow> Update,
    IReadOnlyList<DigestRow> Delete,
    IReadOnlyList<DigestRow> Unchanged)
{
    /// <summary>Whether nothing needs to be written.</summary>
    public bool IsEmpty => Add.Count == 0 && Update.Count == 0 && Delete.Count == 0;

    /// <summary>The rows as they stand once written, in key order.</summary>
    public IReadOnlyList<DigestRow> Result =>
        [.. Add.Concat(Update).Concat(Unchanged).OrderBy(row => row.RowKey, StringComparer.Ordinal)];

    /// <summary>
    /// Compares one team's rows.
    /// <para>
    /// The revision of a row is the stored one of its fixture, plus one when a reader would notice the change (day, range, kick-off,
    /// zone, ground, status, competition, sides); it begins at 1. More sources, another confidence or another count are written without
    /// it.
    /// </para>
    /// </summary>
    /// <param name="stored">All rows of the team's partition, with the revisions they have.</param>
    /// <param name="wanted">
    /// The rows of <see cref="DigestRows.Of"/>, or none when the team has no digest any more; their revision is not looked at.
    /// </param>
    public static DigestDiff Between(IEnumerable<DigestRow> stored, IEnumerable<DigestRow> wanted)
    {
        var storedRows = stored.OrderBy(row => row.RowKey, StringComparer.Ordinal).ToList();
        var byKey = storedRows.ToDictionary(row => row.RowKey, StringComparer.Ordinal);

        // Two stored rows of one fixture are no state of ours; should there be such, the higher revision is the later one.
        var byFixture = storedRows
            .GroupBy(row => row.FixtureId, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.Revision)!, StringComparer.Ordinal);

        var target = wanted
            .Select(row => row with { Revision = RevisionOf(row, byFixture.GetValueOrDefault(row.FixtureId)) })
            .OrderBy(row => row.RowKey, StringComparer.Ordinal)
            .ToList();
        var targetKeys = target.Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);

        return new DigestDiff(
            [.. target.Where(row => !byKey.ContainsKey(row.RowKey))],
            [.. target.Where(row => byKey.TryGetValue(row.RowKey, out var before) && before != row)],
            [.. storedRows.Where(row => !targetKeys.Contains(row.RowKey))],
            [.. target.Where(row => byKey.TryGetValue(row.RowKey, out var before) && before == row)]);
    }

    private static int RevisionOf(DigestRow wanted, DigestRow? stored) => stored switch
    {
        null => 1,
        _ when Noticeable(wanted).Equals(Noticeable(stored)) => stored.Revision,
        _ => stored.Revision + 1,
    };

    /// <summary>What a reader looks at; the rest is about how we know.</summary>
    private static object Noticeable(DigestRow row) => (
        row.Date, row.DateFrom, row.DateTo, row.KickOff, row.TimeZone, row.Venue, row.Status, row.CompetitionId, row.Competition,
        (row.HomeId, row.HomeName), (row.AwayId, row.AwayName), row.Side);
}
