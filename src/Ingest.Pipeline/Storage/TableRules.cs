using System.Text;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// What Azure Table storage demands of keys, rows and transactions
/// (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model and
/// .../performing-entity-group-transactions).
/// Checked before sending, since the emulator is lax: what it takes, Azure may refuse.
/// </summary>
public static class TableRules
{
    public const int MaxOperations = 100;
    public const int MaxPayloadBytes = 4 * 1024 * 1024;
    public const int MaxRowBytes = 1024 * 1024;
    public const int MaxPropertyBytes = 64 * 1024;
    public const int MaxKeyBytes = 1024;
    public const int MaxProperties = 252;

    // The headers and keys that each operation of a transaction carries besides its row: rather too much than too little.
    private const int OperationOverhead = 1024;

    // A head: a few short columns.
    private const int MaxSmallRow = 16 * 1024;

    /// <summary>Throws when Azure would refuse: that is a bug of ours, never a property of the input.</summary>
    public static void Require(IReadOnlyCollection<TableTransactionAction> transaction)
    {
        var broken = Broken(transaction).ToList();
        if (broken.Count > 0) throw new InvalidOperationException($"Azure Table storage would refuse this: {string.Join(" ", broken)}");
    }

    /// <summary>Every rule the transaction breaks, as sentences.</summary>
    public static IEnumerable<string> Broken(IReadOnlyCollection<TableTransactionAction> transaction)
    {
        if (transaction.Count > MaxOperations) yield return $"{transaction.Count} operations; at most {MaxOperations}.";
        if (transaction.Select(action => action.Entity.PartitionKey).Distinct(StringComparer.Ordinal).Count() > 1)
            yield return "More than one partition.";
        foreach (var twice in transaction.GroupBy(action => action.Entity.RowKey, StringComparer.Ordinal).Where(rows => rows.Count() > 1))
            yield return $"Row {twice.Key} occurs {twice.Count()} times.";
        foreach (var broken in transaction.SelectMany(action => BrokenBy((TableEntity)action.Entity))) yield return broken;
        var bytes = transaction.Sum(Bytes);
        if (bytes > MaxPayloadBytes) yield return $"A payload of {bytes} bytes; at most {MaxPayloadBytes}.";
    }

    /// <summary>
    /// Lays actions on one partition out, in their order, as transactions that Azure takes, each with room for some more small ones.
    /// </summary>
    public static IEnumerable<IReadOnlyList<TableTransactionAction>> Split(IEnumerable<TableTransactionAction> actions, int room = 0)
    {
        var (transaction, bytes) = (new List<TableTransactionAction>(), 0L);
        foreach (var action in actions)
        {
            var more = Bytes(action);
            var isFull = transaction.Count + room == MaxOperations || bytes + more > MaxPayloadBytes - (room * MaxSmallRow);
            if (isFull && transaction.Count > 0)
            {
                yield return transaction;
                (transaction, bytes) = ([], 0);
            }

            transaction.Add(action);
            bytes += more;
        }

        if (transaction.Count > 0) yield return transaction;
    }

    private static IEnumerable<string> BrokenBy(TableEntity row)
    {
        foreach (var key in new[] { row.PartitionKey, row.RowKey })
        {
            if (key.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c)))
                yield return $"Key '{key}' has a character that keys may not have.";
            if (Encoding.Unicode.GetByteCount(key) > MaxKeyBytes)
                yield return $"Key '{key[..20]}...' is longer than {MaxKeyBytes} bytes.";
        }

        if (row.Count > MaxProperties) yield return $"Row {row.RowKey} has {row.Count} properties; at most {MaxProperties}.";
        foreach (var (name, value) in row)
        {
            if (value is string text && Encoding.Unicode.GetByteCount(text) > MaxPropertyBytes)
                yield return $"Property {name} of row {row.RowKey} is longer than {MaxPropertyBytes} bytes.";
        }

        if (RowBytes(row, Encoding.Unicode.GetByteCount) > MaxRowBytes)
            yield return $"Row {row.RowKey} is larger than {MaxRowBytes} bytes.";
    }

    private static long Bytes(TableTransactionAction action) => RowBytes((TableEntity)action.Entity, JsonBytes) + OperationOverhead;

    private static int RowBytes(TableEntity row, Func<string, int> bytes) =>
        row.Sum(property => bytes(property.Key) + (property.Value is string text ? bytes(text) : 32));

    // Rows travel as JSON, where the client writes what is not ASCII as six characters.
    private static int JsonBytes(string text) => text.Sum(c => char.IsAscii(c) ? 1 : 6);
}
