using Azure;
using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// What readers read: a partition per team, and <c>_teams</c>, the list of them. Beside them stand the lists of days
/// (<see cref="DigestDays"/>) and of changes (<see cref="ChangeLog"/>), which can be read here too.
/// </summary>
public sealed class DigestTable(StorageAccount account)
{
    public const string TeamsPartition = "_teams";

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.Digests);

    /// <summary>The list of digests, by team id.</summary>
    public async Task<IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)>> ReadTeamsAsync(CancellationToken ct)
    {
        var teams = new SortedDictionary<string, (TeamListing, ETag)>(StringComparer.Ordinal);
        await foreach (var row in _table.PartitionAsync(TeamsPartition, ct))
            teams[row.RowKey] = (TeamListing.Of(row.RowKey, row), row.ETag);
        return teams;
    }

    /// <summary>
    /// The digests of all teams that have a partition, whether the list names them or not, read a thousand rows at a time: on both sides of
    /// the partitions whose names begin with an underscore, which are no team's. A partition at the end of a page is read once more by
    /// itself, as only within a page its rows and its head are surely of one moment.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, StoredDigest>> ReadAllAsync(CancellationToken ct)
    {
        var digests = new SortedDictionary<string, StoredDigest>(StringComparer.Ordinal);
        var cut = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var filter in new[]
        {
            TableClient.CreateQueryFilter($"PartitionKey lt {"_"}"),
            TableClient.CreateQueryFilter($"PartitionKey ge {"`"}"),
        })
        {
            await foreach (var page in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct).AsPages())
            {
                foreach (var partition in page.Values.GroupBy(row => row.PartitionKey, StringComparer.Ordinal))
                    digests[partition.Key] = StoredDigest.Of(partition.Key, partition);
                if (page.ContinuationToken is not null && page.Values.Count > 0) cut.Add(page.Values[^1].PartitionKey);
            }
        }

        foreach (var team in cut) digests[team] = await ReadAsync(team, ct);
        return digests;
    }

    public async Task<StoredDigest> ReadAsync(string teamId, CancellationToken ct) =>
        StoredDigest.Of(teamId, await _table.PartitionAsync(teamId, ct).ToListAsync(ct));

    /// <summary>What is on that day, in the order of kick-offs, those that nobody states last.</summary>
    public async Task<IReadOnlyList<DigestRow>> ReadDayAsync(DateOnly day, CancellationToken ct)
    {
        var rows = await _table.PartitionAsync(DigestRows.PartitionOf(day), ct).Select(DigestRowColumns.Row).ToListAsync(ct);
        return
        [
            .. rows
                .OrderBy(row => row.KickOffUtc ?? DateTimeOffset.MaxValue)
                .ThenBy(row => row.KickOff ?? "~", StringComparer.Ordinal)
                .ThenBy(row => row.RowKey, StringComparer.Ordinal),
        ];
    }

    /// <summary>The newest changes, newest first.</summary>
    /// <param name="most">How many at most, from 1 on.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<IReadOnlyList<FixtureChange>> ReadChangesAsync(int most, CancellationToken ct) =>
        await ChangeLog.Newest(_table, Math.Min(most, ChangeLog.PageSize), ct).Take(most).Select(ChangeColumns.Change).ToListAsync(ct);

    /// <summary>
    /// Writes a team's changes in one transaction, or in several where there are more than one can hold. Each carries the head, on the
    /// condition that it still is as it was read (or absent, if it was), so that of two rebuilds at once only one writes. With several,
    /// rows are added and replaced before others are deleted: a reader in between may see a match twice and never misses one that stays.
    /// A null <paramref name="head"/> removes the digest. False: somebody was first.
    /// </summary>
    public async Task<bool> TryWriteAsync(StoredDigest stored, DigestDiff diff, DigestHead? head, CancellationToken ct)
    {
        var rows = diff.Add.Concat(diff.Update)
            .Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, DigestRowColumns.Entity(row)))
            .Concat(diff.Delete.Select(row => TableCalls.Delete(row.Partition, row.RowKey, ETag.All)));
        var chunks = TableRules.Split(rows, room: 1).DefaultIfEmpty([]).ToList();

        // While rows of a removed digest are left, its old head stays, rewritten as the fence it is.
        var fence = stored.Head is null ? (ETag?)null : stored.ETag;
        for (var i = 0; i < chunks.Count; i++)
        {
            var isLast = i == chunks.Count - 1;
            var headAction = HeadAction(stored, head ?? (isLast ? null : stored.Head), fence);
            if (headAction is null && chunks[i].Count == 0) return true;
            IReadOnlyList<TableTransactionAction> actions = headAction is null ? chunks[i] : [.. chunks[i], headAction];
            if (await _table.TrySubmitAsync(actions, ct) is not { } answers) return false;
            fence = answers[^1].Headers.ETag;
        }

        return true;
    }

    /// <summary>
    /// Brings the list of digests to what is wanted, as it was read: changed and new entries, in transactions of up to a hundred. Returns
    /// the teams of those transactions in which somebody was first.
    /// </summary>
    public Task<IReadOnlyList<string>> WriteTeamsAsync(
        IEnumerable<TeamListing> changed, IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)> read, CancellationToken ct) =>
        _table.SubmitAsync(
            changed.Select(team => TableCalls.Put(
                team.Entity(TeamsPartition, team.TeamId),
                read.TryGetValue(team.TeamId, out var stored) ? stored.ETag : null)),
            ct);

    /// <summary>Takes teams off the list, as it was read. Returns the teams of those transactions in which somebody was first.</summary>
    public Task<IReadOnlyList<string>> DeleteTeamsAsync(
        IEnumerable<string> teams, IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)> read, CancellationToken ct) =>
        _table.SubmitAsync(teams.Select(team => TableCalls.Delete(TeamsPartition, team, read[team].ETag)), ct);

    private static TableTransactionAction? HeadAction(StoredDigest stored, DigestHead? head, ETag? fence) => (head, fence) switch
    {
        (null, null) => null,
        (null, { } read) => TableCalls.Delete(stored.TeamId, DigestHead.RowKey, read),
        ({ } wanted, _) => TableCalls.Put(wanted.Entity(), fence),
    };
}
