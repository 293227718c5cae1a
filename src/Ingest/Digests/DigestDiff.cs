namespace Ingest.Digests;

/// <summary>
/// What has to be written so that the stored rows of a partition become the wanted ones. Rows are recognised by their key: a match that
/// moves gets another in its teams' partitions, so its old row is deleted and a new one added.
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

    /// <summary>Compares the rows of one partition.</summary>
    /// <param name="stored">All rows of the partition.</param>
    /// <param name="wanted">The rows it should have; none where it should go.</param>
    public static DigestDiff Between(IEnumerable<DigestRow> stored, IEnumerable<DigestRow> wanted)
    {
        var byKey = stored.ToDictionary(row => row.RowKey, StringComparer.Ordinal);
        var target = wanted.OrderBy(row => row.RowKey, StringComparer.Ordinal).ToList();
        var targetKeys = target.Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);

        return new DigestDiff(
            [.. target.Where(row => !byKey.ContainsKey(row.RowKey))],
            [.. target.Where(row => byKey.TryGetValue(row.RowKey, out var before) && before != row)],
            [.. byKey.Values.Where(row => !targetKeys.Contains(row.RowKey)).OrderBy(row => row.RowKey, StringComparer.Ordinal)],
            [.. target.Where(row => byKey.TryGetValue(row.RowKey, out var before) && before == row)]);
    }
}
