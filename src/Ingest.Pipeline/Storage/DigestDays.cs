using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>A row together with the version it was read as.</summary>
public sealed record StoredRow(DigestRow Row, ETag ETag);

/// <summary>What came of bringing the lists of days to what is wanted.</summary>
/// <param name="Days">How many lists changed.</param>
/// <param name="Written">Rows added or replaced.</param>
/// <param name="Deleted">Rows deleted.</param>
/// <param name="Lost">The lists that somebody else wrote meanwhile.</param>
public sealed record WrittenDays(int Days, int Written, int Deleted, IReadOnlyList<string> Lost);

/// <summary>
/// What is on day by day: the partitions <c>_day-{yyyy-MM-dd}</c>. Each row is written if it still is as it was read, so that rebuilds that
/// meet on a day do not undo what the other wrote.
/// </summary>
public sealed class DigestDays(StorageAccount account)
{
    private const string From = "_day-";
    private const string End = "_day.";

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.Digests);

    /// <summary>All rows of all days.</summary>
    public async Task<IReadOnlyList<StoredRow>> ReadAllAsync(CancellationToken ct) =>
        await _table.PartitionsAsync(From, End, ct).Select(row => new StoredRow(DigestRowColumns.Row(row), row.ETag)).ToListAsync(ct);

    /// <summary>The first day after <paramref name="day"/> that has a row, or null.</summary>
    public async Task<DateOnly?> NextAfterAsync(DateOnly day, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey gt {DigestRows.PartitionOf(day)} and PartitionKey lt {End}");
        var next = await _table.QueryAsync<TableEntity>(filter, maxPerPage: 1, ["PartitionKey"], ct).FirstOrDefaultAsync(ct);
        return next is null ? null : DateOnly.ParseExact(next.PartitionKey[From.Length..], "O", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes what is wanted and not stored so, and takes away what is not wanted any more; days gone by lose all rows.</summary>
    public async Task<WrittenDays> WriteAsync(IReadOnlyList<DigestRow> wanted, IReadOnlyList<StoredRow> read, CancellationToken ct)
    {
        var target = wanted.ToLookup(row => row.Partition, StringComparer.Ordinal);
        var stored = read.ToLookup(row => row.Row.Partition, StringComparer.Ordinal);
        var versions = read.ToDictionary(row => (row.Row.Partition, row.Row.RowKey), row => row.ETag);
        var diffs = target.Select(day => day.Key)
            .Union(stored.Select(day => day.Key), StringComparer.Ordinal)
            .Select(day => (Day: day, Diff: DigestDiff.Between(stored[day].Select(row => row.Row), target[day])))
            .Where(day => !day.Diff.IsEmpty)
            .ToList();

        var lost = new ConcurrentBag<string>();
        await SideBySide.ForEachAsync(diffs, async (day, token) =>
        {
            var actions = day.Diff.Add.Select(row => TableCalls.Put(DigestRowColumns.Entity(row), null))
                .Concat(day.Diff.Update.Select(row =>
                    TableCalls.Put(DigestRowColumns.Entity(row), versions[(row.Partition, row.RowKey)])))
                .Concat(day.Diff.Delete.Select(row =>
                    TableCalls.Delete(row.Partition, row.RowKey, versions[(row.Partition, row.RowKey)])));
            if ((await _table.SubmitAsync(actions, token)).Count > 0) lost.Add(day.Day);
        }, ct);

        var written = diffs.Where(day => !lost.Contains(day.Day)).Select(day => day.Diff).ToList();
        return new WrittenDays(
            written.Count,
            written.Sum(diff => diff.Add.Count + diff.Update.Count),
            written.Sum(diff => diff.Delete.Count),
            [.. lost.Order(StringComparer.Ordinal)]);
    }
}
