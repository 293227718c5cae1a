using Azure.Data.Tables;
using Ingest.Digests;
using Ingest.Pipeline;

namespace Ingest.Cli.Digests;

/// <summary>Reads the <c>Digests</c> table as any reader would: by the contract alone.</summary>
internal sealed class DigestReader(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient(StorageNames.Digests);

    /// <summary>One team's digest, or null where it has none.</summary>
    public async Task<StoredDigest?> ReadAsync(string team, CancellationToken cancellation) =>
        (await QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {team}"), cancellation)).SingleOrDefault();

    /// <summary>All digests, by team id.</summary>
    public Task<IReadOnlyList<StoredDigest>> ReadAllAsync(CancellationToken cancellation) => QueryAsync(null, cancellation);

    private async Task<IReadOnlyList<StoredDigest>> QueryAsync(string? filter, CancellationToken cancellation)
    {
        var entities = await _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation);

        // Partitions that begin with "_" hold the same again in other orders.
        return [.. entities
            .Where(entity => entity.PartitionKey[0] is not '_')
            .GroupBy(entity => entity.PartitionKey, StringComparer.Ordinal)
            .Select(partition => StoredDigest.Of([.. partition]))
            .OfType<StoredDigest>()];
    }
}

/// <summary>A team's digest as it stands in the table.</summary>
/// <param name="TeamId">Catalog id.</param>
/// <param name="TeamName">The catalog's name.</param>
/// <param name="AsOf">The day it was built for, <c>yyyy-MM-dd</c>.</param>
/// <param name="Rows">The matches, soonest first, those without a date last.</param>
internal sealed record StoredDigest(string TeamId, string TeamName, string? AsOf, IReadOnlyList<DigestRow> Rows)
{
    private const string Head = "_head";

    /// <summary>The digest of a partition, or null where that has no head and so is none.</summary>
    public static StoredDigest? Of(IReadOnlyList<TableEntity> partition) =>
        partition.SingleOrDefault(entity => entity.RowKey is Head) is not { } head
            ? null
            : new StoredDigest(head.PartitionKey, head.GetString("TeamName"), head.GetString("AsOf"),
                [.. partition.Where(entity => entity.RowKey is not Head).OrderBy(entity => entity.RowKey, StringComparer.Ordinal).Select(Row)]);

    /// <summary>The same without what is over on <paramref name="asOf"/> and, where <paramref name="days"/> is given, without what is further off or has no date.</summary>
    public StoredDigest Seen(DateOnly asOf, int? days)
    {
        var (first, last) = (Iso(asOf), days is { } within ? Iso(asOf.AddDays(within)) : null);
        return this with
        {
            Rows = [.. Rows.Where(row =>
                (row.Date ?? row.DateTo) is not { } lastDay
                    ? last is null
                    : string.CompareOrdinal(lastDay, first) >= 0 && (last is null || string.CompareOrdinal(row.Date ?? row.DateFrom, last) <= 0))],
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DigestRow Row(TableEntity entity) => new()
    {
        TeamId = entity.PartitionKey,
        RowKey = entity.RowKey,
        FixtureId = entity.GetString(nameof(DigestRow.FixtureId)),
        HomeId = entity.GetString(nameof(DigestRow.HomeId)),
        HomeName = entity.GetString(nameof(DigestRow.HomeName)),
        AwayId = entity.GetString(nameof(DigestRow.AwayId)),
        AwayName = entity.GetString(nameof(DigestRow.AwayName)),
        Side = entity.GetString(nameof(DigestRow.Side)),
        OpponentId = entity.GetString(nameof(DigestRow.OpponentId)),
        OpponentName = entity.GetString(nameof(DigestRow.OpponentName)),
        CompetitionId = entity.GetString(nameof(DigestRow.CompetitionId)),
        Competition = entity.GetString(nameof(DigestRow.Competition)),
        Date = entity.GetString(nameof(DigestRow.Date)),
        DateFrom = entity.GetString(nameof(DigestRow.DateFrom)),
        DateTo = entity.GetString(nameof(DigestRow.DateTo)),
        KickOff = entity.GetString(nameof(DigestRow.KickOff)),
        TimeZone = entity.GetString(nameof(DigestRow.TimeZone)),
        KickOffUtc = entity.GetDateTimeOffset(nameof(DigestRow.KickOffUtc)),
        Venue = entity.GetString(nameof(DigestRow.Venue)),
        Status = entity.GetString(nameof(DigestRow.Status)),
        PreviousDate = entity.GetString(nameof(DigestRow.PreviousDate)),
        Confidence = entity.GetDouble(nameof(DigestRow.Confidence)) ?? 0,
        Reports = entity.GetInt32(nameof(DigestRow.Reports)) ?? 0,
        Sources = entity.GetString(nameof(DigestRow.Sources)),
        Dissent = entity.GetString(nameof(DigestRow.Dissent)),
        FirstReported = entity.GetString(nameof(DigestRow.FirstReported)),
        LastReported = entity.GetString(nameof(DigestRow.LastReported)),
        Revision = entity.GetInt32(nameof(DigestRow.Revision)) ?? 1,
    };
}
