using Azure;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>What the parts of a table that are kept as wanted rows have in common: reading partitions, and writing on condition.</summary>
internal static class TableCalls
{
    public static AsyncPageable<TableEntity> PartitionAsync(this TableClient table, string partition, CancellationToken ct) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: ct);

    /// <summary>The partitions from one name on, up to another that is not among them.</summary>
    public static AsyncPageable<TableEntity> PartitionsAsync(this TableClient table, string from, string end, CancellationToken ct) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {end}"), cancellationToken: ct);

    /// <summary>Writes a row if it still is as it was read, or still absent where <paramref name="read"/> is null.</summary>
    public static TableTransactionAction Put(TableEntity row, ETag? read) => read is { } version
        ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, version)
        : new TableTransactionAction(TableTransactionActionType.Add, row);

    public static TableTransactionAction Delete(string partition, string row, ETag read) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, row), read);

    /// <summary>Carries a transaction out, or nothing of it: null where somebody else was first.</summary>
    public static async Task<IReadOnlyList<Response>?> TrySubmitAsync(
        this TableClient table, IReadOnlyCollection<TableTransactionAction> actions, CancellationToken ct)
    {
        TableRules.Require(actions);
        try
        {
            return (await table.SubmitTransactionAsync(actions, ct)).Value;
        }
        catch (RequestFailedException e) when (LostRace.Is(e))
        {
            return null;
        }
    }

    /// <summary>
    /// Carries out the actions of one partition in as few transactions as hold them. Returns the rows of those in which somebody else was
    /// first.
    /// </summary>
    public static async Task<IReadOnlyList<string>> SubmitAsync(
        this TableClient table, IEnumerable<TableTransactionAction> actions, CancellationToken ct)
    {
        var lost = new List<string>();
        foreach (var transaction in TableRules.Split(actions))
        {
            if (await table.TrySubmitAsync(transaction, ct) is null) lost.AddRange(transaction.Select(action => action.Entity.RowKey));
        }

        return lost;
    }
}
