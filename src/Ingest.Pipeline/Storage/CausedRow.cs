using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>Names a table row that an article causes; kept in its document, so that a later version knows what to withdraw.</summary>
public sealed record RowName(string Table, string PartitionKey, string RowKey);

/// <summary>A table row that an article causes.</summary>
public sealed record CausedRow(string Table, TableEntity Entity)
{
    public RowName Name => new(Table, Entity.PartitionKey, Entity.RowKey);
}
