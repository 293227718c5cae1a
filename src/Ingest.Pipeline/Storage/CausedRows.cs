using Azure;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>Puts the rows that articles cause into their tables, and takes them out again.</summary>
public sealed class CausedRows(StorageAccount account)
{
    /// <summary>Writes all rows: those of one partition in one call, those of different partitions side by side.</summary>
    public Task WriteAsync(IEnumerable<CausedRow> rows, CancellationToken ct)
    {
        var transactions = rows
            .GroupBy(row => (row.Table, row.Entity.PartitionKey))
            .SelectMany(partition => partition
                .Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row.Entity))
                .Chunk(TableRules.MaxOperations)
                .Select(actions => (partition.Key.Table, Actions: actions)))
            .ToList();
        transactions.ForEach(transaction => TableRules.Require(transaction.Actions));
        return SideBySide.ForEachAsync(transactions, async (transaction, token) =>
        {
            var table = account.Tables.GetTableClient(transaction.Table);
            if (transaction.Actions is [{ Entity: TableEntity row }]) await table.UpsertEntityAsync(row, TableUpdateMode.Replace, token);
            else await table.SubmitTransactionAsync(transaction.Actions, token);
        }, ct);
    }

    /// <summary>The rows that are not stored just so.</summary>
    public async Task<IReadOnlyList<CausedRow>> MissingAsync(IReadOnlyList<CausedRow> rows, CancellationToken ct)
    {
        var missing = new bool[rows.Count];
        await SideBySide.ForEachAsync(Enumerable.Range(0, rows.Count), async (i, token) =>
        {
            var stored = await account.Tables.GetTableClient(rows[i].Table)
                .GetEntityIfExistsAsync<TableEntity>(rows[i].Entity.PartitionKey, rows[i].Entity.RowKey, cancellationToken: token);
            missing[i] = !stored.HasValue || !stored.Value!.SameAs(rows[i].Entity);
        }, ct);
        return [.. rows.Where((_, i) => missing[i])];
    }

    /// <summary>Deletes rows; one that is not there is as good as deleted.</summary>
    public Task DeleteAsync(IEnumerable<RowName> rows, CancellationToken ct) => SideBySide.ForEachAsync(
        rows,
        (row, token) => account.Tables.GetTableClient(row.Table).DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, token),
        ct);
}
