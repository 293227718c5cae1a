using Azure;
using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>What readers read: a partition per team, and <c>_teams</c>, the list of them.</summary>
public sealed class DigestTable(StorageAccount account)
{
    public const string TeamsPartition = "_teams";

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.Digests);

    /// <summary>The list of digests, by team id.</summary>
    public async Task<IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)>> ReadTeamsAsync(CancellationToken ct)
    {
        var teams = new SortedDictionary<string, (TeamListing, ETag)>(StringComparer.Ordinal);
        await foreach (var row in PartitionAsync(TeamsPartition, ct)) teams[row.RowKey] = (TeamListing.Of(row.RowKey, row), row.ETag);
        return teams;
    }

    /// <summary>
    /// The teams that have a partition, whether the list names them or not. The heads are looked for on both sides of the partitions whose
    /// names begin with an underscore, which are no team's.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> ReadPartitionsAsync(CancellationToken ct)
    {
        var teams = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var filter in new[]
        {
            TableClient.CreateQueryFilter($"PartitionKey lt {"_"} and RowKey eq {DigestHead.RowKey}"),
            TableClient.CreateQueryFilter($"PartitionKey ge {"`"} and RowKey eq {DigestHead.RowKey}"),
        })
        {
            await foreach (var head in _table.QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: ct))
                teams.Add(head.PartitionKey);
        }

        return teams;
    }

    public async Task<StoredDigest> ReadAsync(string teamId, CancellationToken ct)
    {
        var digest = StoredDigest.None(teamId);
        var rows = new List<DigestRow>();
        await foreach (var row in PartitionAsync(teamId, ct))
        {
            if (row.RowKey == DigestHead.RowKey) digest = digest with { Head = DigestHead.Of(row), ETag = row.ETag };
            else rows.Add(DigestRowColumns.Row(row));
        }

        return digest with { Rows = rows };
    }

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
            .Concat(diff.Delete.Select(row => Delete(row.TeamId, row.RowKey, ETag.All)));
        var chunks = rows.Chunk(TableRules.MaxOperations - 1).DefaultIfEmpty([]).ToList();

        // While rows of a removed digest are left, its old head stays, rewritten as the fence it is.
        var fence = stored.Head is null ? (ETag?)null : stored.ETag;
        for (var i = 0; i < chunks.Count; i++)
        {
            var isLast = i == chunks.Count - 1;
            var headAction = HeadAction(stored, head ?? (isLast ? null : stored.Head), fence);
            if (headAction is null && chunks[i].Length == 0) return true;
            TableTransactionAction[] actions = headAction is null ? chunks[i] : [.. chunks[i], headAction];
            if (await TrySubmitAsync(actions, ct) is not { } answers) return false;
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
        SubmitTeamsAsync(changed.Select(team =>
        {
            var row = team.Entity(TeamsPartition, team.TeamId);
            return read.TryGetValue(team.TeamId, out var stored)
                ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, stored.ETag)
                : new TableTransactionAction(TableTransactionActionType.Add, row);
        }), ct);

    /// <summary>Takes teams off the list, as it was read. Returns the teams of those transactions in which somebody was first.</summary>
    public Task<IReadOnlyList<string>> DeleteTeamsAsync(
        IEnumerable<string> teams, IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)> read, CancellationToken ct) =>
        SubmitTeamsAsync(teams.Select(team => Delete(TeamsPartition, team, read[team].ETag)), ct);

    private static TableTransactionAction? HeadAction(StoredDigest stored, DigestHead? head, ETag? fence) => (head, fence) switch
    {
        (null, null) => null,
        (null, { } read) => Delete(stored.TeamId, DigestHead.RowKey, read),
        ({ } wanted, null) => new TableTransactionAction(TableTransactionActionType.Add, wanted.Entity()),
        ({ } wanted, { } read) => new TableTransactionAction(TableTransactionActionType.UpdateReplace, wanted.Entity(), read),
    };

    private static TableTransactionAction Delete(string partition, string row, ETag read) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, row), read);

    private async Task<IReadOnlyList<string>> SubmitTeamsAsync(IEnumerable<TableTransactionAction> actions, CancellationToken ct)
    {
        var lost = new List<string>();
        foreach (var chunk in actions.Chunk(TableRules.MaxOperations))
        {
            if (await TrySubmitAsync(chunk, ct) is null) lost.AddRange(chunk.Select(action => action.Entity.RowKey));
        }

        return lost;
    }

    private async Task<IReadOnlyList<Response>?> TrySubmitAsync(TableTransactionAction[] actions, CancellationToken ct)
    {
        TableRules.Require(actions);
        try
        {
            return (await _table.SubmitTransactionAsync(actions, ct)).Value;
        }
        catch (RequestFailedException e) when (LostRace.Is(e))
        {
            return null;
        }
    }

    private AsyncPageable<TableEntity> PartitionAsync(string partition, CancellationToken ct) =>
        _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: ct);
}
