using System.Collections.Concurrent;
using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: the claims that can still matter. Out: the digests, as of a day. May run twice and in parallel with itself; what did not change
/// is not written.
/// </summary>
/// <remarks>
/// What is stored is read before the claims are, and written only if it still is as it was read: so of two rebuilds at once, the one that
/// knows fewer claims does not undo what the other wrote. (It may write a team of which the other had nothing to say. In the function
/// app the timer is a singleton, and wherever two meet all the same, the next rebuild puts that right.) Which teams have a partition is
/// read from the partitions themselves, so whatever a run leaves half done, the next one finds.
/// </remarks>
public sealed partial class RebuildDigests(
    DigestTable table,
    ClaimTable claimTable,
    FootballCatalog catalog,
    VenueClocks clocks,
    IngestOptions options,
    TimeProvider time,
    ILogger<RebuildDigests> logger)
{
    /// <param name="asOf">The instant at which "to come" is judged; now, where it is null.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<RebuildOutcome> RunAsync(DateTimeOffset? asOf, CancellationToken ct)
    {
        var instant = asOf ?? time.GetUtcNow();
        var outcome = await RunOnceAsync(instant, ct);
        // Each round somebody wrote, so two rebuilds at once cannot keep one another from ending.
        for (var attempt = 2; outcome.LostRaces.Count > 0 && attempt <= LostRace.Attempts; attempt++)
        {
            LogLostRaces(outcome.LostRaces.Count);
            outcome = (await RunOnceAsync(instant, ct)).After(outcome);
        }

        LogOutcome(
            outcome.AsOf,
            outcome.Claims,
            outcome.Teams,
            outcome.TeamsWritten,
            outcome.TeamsRemoved,
            outcome.RowsWritten,
            outcome.RowsDeleted,
            outcome.LostRaces.Count);
        return outcome;
    }

    private async Task<RebuildOutcome> RunOnceAsync(DateTimeOffset instant, CancellationToken ct)
    {
        var asOf = DateOnly.FromDateTime(instant.UtcDateTime);
        var listed = await table.ReadTeamsAsync(ct);
        var stored = new ConcurrentDictionary<string, StoredDigest>(StringComparer.Ordinal);
        await SideBySide.ForEachAsync(
            await table.ReadPartitionsAsync(ct), async (team, token) => stored[team] = await table.ReadAsync(team, token), ct);

        var claims = await claimTable.ReadAsync(asOf, options.HorizonDays, ct);
        var fixtures = Reconciler.Reconcile(claims, clocks);
        var digests = DigestBuilder.Build(fixtures, clocks, instant, options.HorizonDays);

        var lost = new ConcurrentBag<string>();
        void Lose(IEnumerable<string> teams) => teams.ToList().ForEach(lost.Add);
        var relisted = digests
            .Select(TeamListing.Of)
            .Where(team => !listed.TryGetValue(team.TeamId, out var before) || before.Listing != team);
        Lose(await table.WriteTeamsAsync(relisted, listed, ct));

        var changes = new ConcurrentBag<Change>();
        await SideBySide.ForEachAsync(
            digests.Where(digest => !lost.Contains(digest.TeamId)),
            async (digest, token) =>
            {
                var before = stored.GetValueOrDefault(digest.TeamId) ?? StoredDigest.None(digest.TeamId);
                Note(await WriteAsync(before, digest, asOf, token));
            },
            ct);

        var wanted = digests.Select(digest => digest.TeamId).ToHashSet(StringComparer.Ordinal);
        await SideBySide.ForEachAsync(
            stored.Values.Where(digest => !wanted.Contains(digest.TeamId)),
            async (digest, token) => Note(await RemoveAsync(digest, token)),
            ct);
        Lose(await table.DeleteTeamsAsync(listed.Keys.Where(team => !wanted.Contains(team)).Except(lost), listed, ct));

        return new RebuildOutcome(
            asOf,
            claims.Count,
            fixtures.Count,
            digests.Count,
            changes.Count(change => change.Written > 0 || !change.Removed),
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

    [LoggerMessage(30, LogLevel.Information,
        "Digests as of {AsOf}: {Claims} claims, {Teams} teams, {Written} written, {Removed} removed, " +
        "{RowsWritten} rows written, {RowsDeleted} deleted, {LostRaces} lost races")]
    private partial void LogOutcome(
        DateOnly asOf, int claims, int teams, int written, int removed, int rowsWritten, int rowsDeleted, int lostRaces);

    [LoggerMessage(31, LogLevel.Information, "Another rebuild wrote {Teams} teams meanwhile; reading again")]
    private partial void LogLostRaces(int teams);
}
