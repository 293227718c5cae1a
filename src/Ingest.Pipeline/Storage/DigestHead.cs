using Azure;
using Azure.Data.Tables;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>A team's entry in the list of digests, and the part of its head row that says the same.</summary>
public sealed record TeamListing(string TeamId, string TeamName, int FixtureCount, DateOnly? NextDate)
{
    public static TeamListing Of(TeamDigest digest) => new(digest.TeamId, digest.TeamName, digest.Fixtures.Count, digest.NextDate);

    internal static TeamListing Of(string teamId, TableEntity row) =>
        new(teamId, row.GetString("TeamName"), row.GetInt32("FixtureCount") ?? 0, row.GetDay("NextDate"));

    internal TableEntity Entity(string partitionKey, string rowKey)
    {
        var row = new TableEntity(partitionKey, rowKey) { ["TeamName"] = TeamName, ["FixtureCount"] = FixtureCount };
        row.Put("NextDate", NextDate);
        return row;
    }
}

/// <summary>The <c>_head</c> row of a team's partition.</summary>
/// <param name="Listing">The team, how many matches, and when the next is.</param>
/// <param name="AsOf">The day on which "to come" was judged when the digest last changed.</param>
/// <param name="BuiltAt">When that was.</param>
/// <param name="Generation">Rises by one each time the digest changes.</param>
/// <param name="CatalogVersion">The catalog of the build that changed it.</param>
public sealed record DigestHead(TeamListing Listing, DateOnly AsOf, DateTimeOffset BuiltAt, int Generation, string CatalogVersion)
{
    internal const string RowKey = "_head";

    internal static DigestHead Of(TableEntity row) => new(
        TeamListing.Of(row.PartitionKey, row),
        row.GetDay("AsOf")!.Value,
        row.GetDateTimeOffset("BuiltAt")!.Value,
        row.GetInt32("Generation")!.Value,
        row.GetString("CatalogVersion"));

    internal TableEntity Entity()
    {
        var row = Listing.Entity(Listing.TeamId, RowKey);
        row.Put("AsOf", AsOf);
        row["BuiltAt"] = BuiltAt;
        row["Generation"] = Generation;
        row["CatalogVersion"] = CatalogVersion;
        return row;
    }
}

/// <summary>A team's partition as it was read.</summary>
/// <param name="TeamId">The partition.</param>
/// <param name="Head">Its head, or null when there is none.</param>
/// <param name="ETag">Version of the head: it changes with every change of the partition.</param>
/// <param name="Rows">The fixture rows.</param>
public sealed record StoredDigest(string TeamId, DigestHead? Head, ETag ETag, IReadOnlyList<DigestRow> Rows)
{
    public static StoredDigest None(string teamId) => new(teamId, null, default, []);

    internal static StoredDigest Of(string teamId, IEnumerable<TableEntity> partition)
    {
        var rows = partition.ToList();
        var digest = None(teamId) with
        {
            Rows = [.. rows.Where(row => row.RowKey != DigestHead.RowKey).Select(DigestRowColumns.Row)],
        };
        return rows.Find(row => row.RowKey == DigestHead.RowKey) is { } head
            ? digest with { Head = DigestHead.Of(head), ETag = head.ETag }
            : digest;
    }
}
