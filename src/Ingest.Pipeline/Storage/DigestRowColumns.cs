using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>A digest row as a table row and back: column by column under the names of the contract.</summary>
internal static class DigestRowColumns
{
    public static TableEntity Entity(DigestRow row)
    {
        var entity = new TableEntity(row.Partition, row.RowKey)
        {
            ["FixtureId"] = row.FixtureId,
            ["HomeName"] = row.HomeName,
            ["AwayName"] = row.AwayName,
            ["Side"] = row.Side,
            ["OpponentName"] = row.OpponentName,
            ["Status"] = row.Status,
            ["Confidence"] = row.Confidence,
            ["Reports"] = row.Reports,
            ["Sources"] = row.Sources,
            ["Dissent"] = row.Dissent,
            ["FirstReported"] = row.FirstReported,
            ["LastReported"] = row.LastReported,
            ["Revision"] = row.Revision,
        };
        entity.Put("HomeId", (object?)row.HomeId);
        entity.Put("AwayId", (object?)row.AwayId);
        entity.Put("OpponentId", (object?)row.OpponentId);
        entity.Put("CompetitionId", (object?)row.CompetitionId);
        entity.Put("Competition", (object?)row.Competition);
        entity.Put("Date", (object?)row.Date);
        entity.Put("DateFrom", (object?)row.DateFrom);
        entity.Put("DateTo", (object?)row.DateTo);
        entity.Put("KickOff", (object?)row.KickOff);
        entity.Put("TimeZone", (object?)row.TimeZone);
        entity.Put("KickOffUtc", (object?)row.KickOffUtc);
        entity.Put("Venue", (object?)row.Venue);
        entity.Put("PreviousDate", (object?)row.PreviousDate);
        return entity;
    }

    public static DigestRow Row(TableEntity entity) => new()
    {
        Partition = entity.PartitionKey,
        RowKey = entity.RowKey,
        FixtureId = entity.GetString("FixtureId"),
        HomeId = entity.GetString("HomeId"),
        HomeName = entity.GetString("HomeName"),
        AwayId = entity.GetString("AwayId"),
        AwayName = entity.GetString("AwayName"),
        Side = entity.GetString("Side"),
        OpponentId = entity.GetString("OpponentId"),
        OpponentName = entity.GetString("OpponentName"),
        CompetitionId = entity.GetString("CompetitionId"),
        Competition = entity.GetString("Competition"),
        Date = entity.GetString("Date"),
        DateFrom = entity.GetString("DateFrom"),
        DateTo = entity.GetString("DateTo"),
        KickOff = entity.GetString("KickOff"),
        TimeZone = entity.GetString("TimeZone"),
        KickOffUtc = entity.GetDateTimeOffset("KickOffUtc"),
        Venue = entity.GetString("Venue"),
        Status = entity.GetString("Status"),
        PreviousDate = entity.GetString("PreviousDate"),
        Confidence = entity.GetDouble("Confidence")!.Value,
        Reports = entity.GetInt32("Reports")!.Value,
        Sources = entity.GetString("Sources"),
        Dissent = entity.GetString("Dissent"),
        FirstReported = entity.GetString("FirstReported"),
        LastReported = entity.GetString("LastReported"),
        Revision = entity.GetInt32("Revision")!.Value,
    };
}
