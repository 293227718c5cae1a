using Ingest.Digests;
using Ingest.Pipeline.Storage;

namespace Ingest.Cli.Digests;

/// <summary>A team's digest as a person gets to see it.</summary>
/// <param name="TeamId">Catalog id.</param>
/// <param name="TeamName">The catalog's name.</param>
/// <param name="AsOf">The day on which "to come" was judged when the digest last changed; null where there is no digest.</param>
/// <param name="Rows">The matches, soonest first, those without a date last.</param>
internal sealed record ShownDigest(string TeamId, string TeamName, DateOnly? AsOf, IReadOnlyList<DigestRow> Rows)
{
    /// <summary>The digest that is stored, or null where that has no head and so is none.</summary>
    public static ShownDigest? Of(StoredDigest stored)
    {
        if (stored.Head is not { } head) return null;
        var soonestFirst = stored.Rows.OrderBy(row => row.RowKey, StringComparer.Ordinal);
        return new ShownDigest(stored.TeamId, head.Listing.TeamName, head.AsOf, [.. soonestFirst]);
    }

    /// <summary>
    /// The same without what is over on <paramref name="asOf"/> and, where <paramref name="days"/> is given, without what is further off
    /// or has no date.
    /// </summary>
    public ShownDigest Seen(DateOnly asOf, int? days)
    {
        var (first, last) = (asOf.Iso(), days is { } within ? asOf.AddDays(within).Iso() : null);
        bool IsSeen(DigestRow row) => (row.Date ?? row.DateTo) is not { } lastDay
            ? last is null
            : string.CompareOrdinal(lastDay, first) >= 0 && (last is null || string.CompareOrdinal(row.Date ?? row.DateFrom, last) <= 0);
        return this with { Rows = [.. Rows.Where(IsSeen)] };
    }
}
