using System.Collections.Concurrent;
using Azure;
using Ingest.Catalog;
using Ingest.Digests;

namespace Ingest.Pipeline.Storage;

/// <summary>What came of bringing the digests of teams to what is wanted.</summary>
/// <param name="Teams">Teams whose digest changed.</param>
/// <param name="Removed">Teams that have none any more.</param>
/// <param name="Rows">Rows of matches added or replaced.</param>
/// <param name="DeletedRows">Rows of matches deleted.</param>
/// <param name="Lost">The teams that somebody else wrote meanwhile.</param>
public sealed record WrittenTeams(int Teams, int Removed, int Rows, int DeletedRows, IReadOnlyList<string> Lost);

/// <summary>
/// Brings the teams' partitions and the list of them to what is wanted: new teams are listed before they have a partition, and those that
/// have none any more leave the list last, so that whoever reads the list misses no digest.
/// </summary>
public sealed class DigestTeams(DigestTable table, FootballCatalog catalog, TimeProvider time)
{
    public async Task<WrittenTeams> WriteAsync(
        Edition edition,
        DateOnly asOf,
        IReadOnlyDictionary<string, (TeamListing Listing, ETag ETag)> listed,
        IReadOnlyDictionary<string, StoredDigest> stored,
        CancellationToken ct)
    {
        var lost = new ConcurrentBag<string>();
        void Lose(IEnumerable<string> teams) => teams.ToList().ForEach(lost.Add);
        var relisted = edition.Digests
            .Select(TeamListing.Of)
            .Where(team => !listed.TryGetValue(team.TeamId, out var before) || before.Listing != team);
        Lose(await table.WriteTeamsAsync(relisted, listed, ct));

        var changes = new ConcurrentBag<Change>();
        await SideBySide.ForEachAsync(
            edition.Digests.Where(digest => !lost.Contains(digest.TeamId)),
            async (digest, token) =>
            {
                var before = stored.GetValueOrDefault(digest.TeamId) ?? StoredDigest.None(digest.TeamId);
                Note(await WriteAsync(before, digest, asOf, token));
            },
            ct);

        var wanted = edition.Digests.Select(digest => digest.TeamId).ToHashSet(StringComparer.Ordinal);
        await SideBySide.ForEachAsync(
            stored.Values.Where(digest => digest.Head is not null && !wanted.Contains(digest.TeamId)),
            async (digest, token) => Note(await RemoveAsync(digest, token)),
            ct);
        Lose(await table.DeleteTeamsAsync(listed.Keys.Where(team => !wanted.Contains(team)).Except(lost), listed, ct));

        return new WrittenTeams(
            changes.Count(change => !change.Removed),
            changes.Count(change => change.Removed),
            changes.Sum(change => change.Written),
            changes.Sum(change => change.Deleted),
            [.. lost.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

        void Note(Change change)
        {
            if (change.IsLost) lost.Add(change.TeamId);
            else if (!change.IsNone) changes.Add(change);
        }
    }

    private async Task<Change> WriteAsync(StoredDigest stored, TeamDigest digest, DateOnly asOf, CancellationToken ct)
    {
        var diff = DigestDiff.Between(stored.Rows, DigestRows.Of(digest));
        var listing = TeamListing.Of(digest);
        if (diff.IsEmpty && stored.Head?.Listing == listing) return Change.None(digest.TeamId);
        var head = new DigestHead(listing, asOf, time.GetUtcNow(), (stored.Head?.Generation ?? 0) + 1, catalog.Version);
        return await table.TryWriteAsync(stored, diff, head, ct)
            ? new Change(digest.TeamId, diff.Add.Count + diff.Update.Count, diff.Delete.Count)
            : Change.Lost(digest.TeamId);
    }

    private async Task<Change> RemoveAsync(StoredDigest stored, CancellationToken ct)
    {
        var diff = DigestDiff.Between(stored.Rows, []);
        return await table.TryWriteAsync(stored, diff, null, ct)
            ? new Change(stored.TeamId, 0, diff.Delete.Count, Removed: true)
            : Change.Lost(stored.TeamId);
    }

    private sealed record Change(string TeamId, int Written, int Deleted, bool Removed = false, bool IsLost = false, bool IsNone = false)
    {
        public static Change None(string teamId) => new(teamId, 0, 0, IsNone: true);

        public static Change Lost(string teamId) => new(teamId, 0, 0, IsLost: true);
    }
}
