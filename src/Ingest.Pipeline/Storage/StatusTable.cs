using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>A status row together with the version it was read as.</summary>
public sealed record StoredStatus(ArticleStatus Row, ETag ETag);

/// <summary>One row per dropped file, spread over 256 partitions by the first two characters of the article's id.</summary>
public sealed class StatusTable(StorageAccount account)
{
    private static readonly string[] ComparedColumns =
        ["PartitionKey", "RowKey", "Blob", "Station", "BlobETag", "UpdatedAt", "Pending"];

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.ArticleStatus);

    public async Task<StoredStatus?> ReadAsync(string articleId, CancellationToken ct)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(Partition(articleId), articleId, cancellationToken: ct);
        return found.HasValue ? new StoredStatus(Row(found.Value!), found.Value!.ETag) : null;
    }

    /// <summary>All rows, in no particular order.</summary>
    public async IAsyncEnumerable<ArticleStatus> ReadAllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(cancellationToken: ct)) yield return Row(row);
    }

    /// <summary>
    /// What a comparison with the drop folder needs of the rows from one partition on, up to another that is not among them: name, version,
    /// station and whether enrichment is called for. The other columns are left out.
    /// </summary>
    public async IAsyncEnumerable<ArticleStatus> ReadAsync(string from, string end, [EnumeratorCancellation] CancellationToken ct)
    {
        var partitions = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {end}");
        await foreach (var row in _table.QueryAsync<TableEntity>(partitions, select: ComparedColumns, cancellationToken: ct))
            yield return Row(row);
    }

    /// <summary>
    /// Writes the row if it is still as it was read, or still absent where <paramref name="read"/> is null. False: somebody was first.
    /// </summary>
    public async Task<bool> TryWriteAsync(ArticleStatus status, StoredStatus? read, CancellationToken ct)
    {
        var row = Entity(status);
        TableRules.Require([new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)]);
        try
        {
            if (read is null) await _table.AddEntityAsync(row, ct);
            else await _table.UpdateEntityAsync(row, read.ETag, TableUpdateMode.Replace, ct);
            return true;
        }
        catch (RequestFailedException e) when (LostRace.Is(e))
        {
            return false;
        }
    }

    /// <summary>The partition of an article's row: two hexadecimal digits.</summary>
    public static string Partition(string articleId) => articleId[..2];

    private static TableEntity Entity(ArticleStatus status)
    {
        var row = new TableEntity(Partition(status.ArticleId), status.ArticleId)
        {
            ["Blob"] = status.Blob,
            ["Station"] = Word(status.Station),
            ["UpdatedAt"] = status.UpdatedAt,
            ["Links"] = status.Links,
            ["Claims"] = status.Claims,
            ["Abstained"] = status.Abstained,
            ["Unknown"] = status.Unknown,
            ["Pending"] = status.Pending,
        };
        row.Put("Reason", (object?)status.Reason);
        row.Put("BlobETag", (object?)status.BlobETag);
        row.Put("BlobLastModified", status.BlobLastModified);
        row.Put("Date", status.Date);
        row.Put("Title", (object?)status.Title);
        row.Put("CatalogVersion", (object?)status.CatalogVersion);
        row.Put("Document", (object?)status.Document);
        row.Put("EnrichedAt", status.EnrichedAt);
        row.Put("Trace", (object?)status.Trace);
        return row;
    }

    private static ArticleStatus Row(TableEntity row) => new()
    {
        ArticleId = row.RowKey,
        Blob = row.GetString("Blob"),
        Station = Enum.Parse<ArticleStation>(row.GetString("Station"), ignoreCase: true),
        Reason = row.GetString("Reason"),
        BlobETag = row.GetString("BlobETag"),
        BlobLastModified = row.GetDateTimeOffset("BlobLastModified"),
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        Date = row.GetDay("Date"),
        Title = row.GetString("Title"),
        Links = row.GetInt32("Links") ?? 0,
        Claims = row.GetInt32("Claims") ?? 0,
        Abstained = row.GetInt32("Abstained") ?? 0,
        Unknown = row.GetInt32("Unknown") ?? 0,
        CatalogVersion = row.GetString("CatalogVersion"),
        Pending = row.GetBoolean("Pending") ?? false,
        Document = row.GetString("Document"),
        EnrichedAt = row.GetDateTimeOffset("EnrichedAt"),
        Trace = row.GetString("Trace"),
    };

    private static string Word(ArticleStation station) => station switch
    {
        ArticleStation.Parsed => "parsed",
        ArticleStation.Rejected => "rejected",
        ArticleStation.Enriched => "enriched",
        ArticleStation.Removed => "removed",
        ArticleStation.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(station), station, "No word stands for this station."),
    };
}
