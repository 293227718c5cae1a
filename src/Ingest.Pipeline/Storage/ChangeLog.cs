using Azure;
using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>The list of changes as it was read.</summary>
/// <param name="Last">How far the last recording looked that was finished; null where none was yet.</param>
/// <param name="IsUnfinished">Whether a recording that was begun since was not finished, or not yet.</param>
/// <param name="Fence">Version of the list's head, which every recording rewrites; null where there is none.</param>
/// <param name="Changes">The changes that are kept, newest first.</param>
/// <param name="Expired">Names of the rows that are older.</param>
public sealed record RecordedChanges(
    LookAhead? Last, bool IsUnfinished, ETag? Fence, IReadOnlyList<FixtureChange> Changes, IReadOnlyList<RowName> Expired)
{
    /// <summary>
    /// When to say that changes are recorded now: after all others, even where the clocks of two machines differ, so that key order is the
    /// order of events.
    /// </summary>
    public DateTimeOffset At(DateTimeOffset now) =>
        Changes.Count > 0 && Changes[0].At >= now ? Changes[0].At.AddTicks(1) : now.ToUniversalTime();
}

/// <summary>
/// What changed, newest first: the partition <c>_changes</c>. A rebuild records before it writes anything else, in transactions that also
/// rewrite the head on condition that it is as it was read: of two rebuilds at once one loses, and looks again. A rebuild that died in
/// between is no harm: the next one counts what is recorded among what readers were told (<see cref="ShownFixtures"/>), so it records the
/// rest and nothing twice.
/// </summary>
public sealed class ChangeLog(StorageAccount account)
{
    /// <summary>The most rows that the storage gives at a time.</summary>
    internal const int PageSize = 1000;

    private const string Head = "_head";
    private const string Unfinished = "Unfinished";

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.Digests);

    /// <summary>Reads the head and then the rows: what is recorded in between moves the fence.</summary>
    /// <param name="oldest">What was recorded before that is over.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<RecordedChanges> ReadAsync(DateTimeOffset oldest, CancellationToken ct)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(FixtureChange.Partition, Head, cancellationToken: ct);
        var head = found.HasValue ? found.Value : null;
        var rows = await Newest(_table, PageSize, ct).ToListAsync(ct);
        var oldestKey = FixtureChange.KeyOf(oldest);
        bool IsKept(TableEntity row) => string.CompareOrdinal(row.RowKey[..oldestKey.Length], oldestKey) <= 0;
        return new RecordedChanges(
            head is null ? null : LookOf(head),
            head?.GetBoolean(Unfinished) ?? false,
            head?.ETag,
            [.. rows.Where(IsKept).Select(ChangeColumns.Change)],
            [.. rows.Where(row => !IsKept(row)).Select(row => new RowName(StorageNames.Digests, row.PartitionKey, row.RowKey))]);
    }

    /// <summary>
    /// Puts changes in front, and returns what was read with the fence where it is then. Null: somebody else was first, and what was read
    /// is out of date.
    /// </summary>
    public async Task<RecordedChanges?> TryRecordAsync(
        RecordedChanges read, IReadOnlyList<FixtureChange> changes, LookAhead now, CancellationToken ct)
    {
        foreach (var chunk in TableRules.Split(changes.Select(change => TableCalls.Put(ChangeColumns.Entity(change), null)), room: 1))
        {
            var isUnfinished = read.IsUnfinished || read.Last != now;
            var actions = chunk.Append(TableCalls.Put(Entity(read.Last, isUnfinished), read.Fence)).ToList();
            if (await _table.TrySubmitAsync(actions, ct) is not { } answers) return null;
            read = read with { Fence = answers[^1].Headers.ETag, IsUnfinished = isUnfinished };
        }

        return read;
    }

    /// <summary>
    /// Notes how far a recording looked, once all it tells of is written. Until then a match that came into view unrecorded may be in no
    /// partition yet, and whoever builds meanwhile must still know it to be nothing new. Where somebody else has recorded since, it is
    /// theirs to note.
    /// </summary>
    public async Task FinishAsync(RecordedChanges recorded, LookAhead now, CancellationToken ct)
    {
        if (recorded.IsUnfinished) await _table.TrySubmitAsync([TableCalls.Put(Entity(now, isUnfinished: false), recorded.Fence)], ct);
    }

    /// <summary>Deletes what is over. Where somebody else does that too, one of both succeeds.</summary>
    public Task ForgetAsync(RecordedChanges read, CancellationToken ct) => _table.SubmitAsync(
        read.Expired.Select(row => TableCalls.Delete(row.PartitionKey, row.RowKey, ETag.All)), ct);

    internal static AsyncPageable<TableEntity> Newest(TableClient table, int pageSize, CancellationToken ct) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {FixtureChange.Partition} and RowKey lt {"_"}"),
            pageSize,
            cancellationToken: ct);

    private static LookAhead? LookOf(TableEntity head) =>
        head.GetDay("AsOf") is { } day ? new LookAhead(day, head.GetInt32("HorizonDays")!.Value) : null;

    private static TableEntity Entity(LookAhead? look, bool isUnfinished)
    {
        var head = new TableEntity(FixtureChange.Partition, Head);
        head.Put("AsOf", look?.AsOf);
        head.Put("HorizonDays", (object?)look?.HorizonDays);
        if (isUnfinished) head[Unfinished] = true;
        return head;
    }
}
