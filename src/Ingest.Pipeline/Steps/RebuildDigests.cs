using System.Globalization;
using Ingest.Digests;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Steps;

/// <summary>
/// In: the claims that can still matter. Out: the digests, the lists of days and of changes, and the files of the web container, as of an
/// instant. May run twice and in parallel with itself; what did not change is not written.
/// </summary>
/// <remarks>
/// What is stored is read before the claims are, and written only if it still is as it was read: so of two rebuilds at once, the one that
/// knows fewer claims does not undo what the other wrote. (It may write a team or a day of which the other had nothing to say. In the
/// function app the timer is a singleton, and wherever two meet all the same, the next rebuild puts that right.) Changes are recorded
/// first, so whatever a run leaves half done, the next one finds: see <see cref="ChangeLog"/>. Which teams have a partition is read from
/// the partitions themselves.
/// </remarks>
public sealed partial class RebuildDigests(
    ClaimTable claimTable,
    DigestTable table,
    DigestTeams teams,
    DigestDays days,
    ChangeLog log,
    WebContainer web,
    VenueClocks clocks,
    IngestOptions options,
    Metrics metrics,
    Arrivals arrivals,
    TimeProvider time,
    ILogger<RebuildDigests> logger)
{
    /// <param name="asOf">The instant at which "to come" is judged; now, where it is null.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<RebuildOutcome> RunAsync(DateTimeOffset? asOf, CancellationToken ct) => Spans.RunAsync(
        () => Spans.Of("rebuild digests"),
        async span =>
        {
            var began = time.GetTimestamp();
            var outcome = await RunUntilWrittenAsync(asOf, ct);
            metrics.Add(outcome, time.GetElapsedTime(began));
            span?.SetTag("ingest.digest.claims", outcome.Claims).SetTag("ingest.digest.teams", outcome.Teams);
            span?.SetTag("ingest.digest.changes", outcome.Changes);
            await arrivals.TellAsync(outcome.ChangedBy, outcome.ChangedSince, span, ct);
            return outcome;
        },
        _ => null);

    private async Task<RebuildOutcome> RunUntilWrittenAsync(DateTimeOffset? asOf, CancellationToken ct)
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
            outcome.AsOf.ToString("O", CultureInfo.InvariantCulture),
            outcome.Claims,
            outcome.Teams,
            outcome.TeamsWritten,
            outcome.TeamsRemoved,
            outcome.DaysWritten,
            outcome.Changes,
            outcome.RowsWritten,
            outcome.RowsDeleted,
            outcome.FilesWritten,
            outcome.FilesDeleted,
            outcome.LostRaces.Count);
        return outcome;
    }

    private async Task<RebuildOutcome> RunOnceAsync(DateTimeOffset instant, CancellationToken ct)
    {
        var now = new LookAhead(DateOnly.FromDateTime(instant.UtcDateTime), options.HorizonDays);
        var (recorded, listed, stored, storedDays) = await ReadStoredAsync(ct);
        var claims = await claimTable.ReadAsync(now.AsOf, now.HorizonDays, ct);
        var shown = ShownFixtures.Of(stored.Values.SelectMany(digest => digest.Rows), recorded.Changes);
        var fixtures = shown.Revise(Reconciler.Reconcile(claims, clocks));
        var edition = new Edition(DigestBuilder.Build(fixtures, clocks, instant, now.HorizonDays));
        var outcome = new RebuildOutcome
        {
            AsOf = now.AsOf,
            Claims = claims.Count,
            Fixtures = fixtures.Count,
            Teams = edition.Digests.Count,
        };

        var changes = FixtureChanges.Between(shown, fixtures, edition, now, recorded.Last, recorded.At(time.GetUtcNow()));
        if (await log.TryRecordAsync(recorded, changes, now, ct) is not { } fenced)
            return outcome with { LostRaces = [FixtureChange.Partition] };
        var ofTeams = await teams.WriteAsync(edition, now.AsOf, listed, stored, ct);
        outcome = outcome.With(ofTeams) with
        {
            Changes = changes.Count,
            ChangedBy = [.. changes.SelectMany(ArticlesBehind).Distinct(StringComparer.Ordinal)],
            ChangedSince = recorded.Changes.Count > 0 ? recorded.Changes[0].At : null,
        };

        // Whoever came between knows more; what follows has to wait until that is known here too.
        if (outcome.LostRaces.Count > 0) return outcome;
        outcome = outcome.With(await days.WriteAsync(DigestRows.OfDays(edition), storedDays, ct));
        if (outcome.LostRaces.Count > 0) return outcome;
        await log.FinishAsync(fenced, now, ct);
        await log.ForgetAsync(recorded, ct);
        return outcome.With(await web.PublishAsync(WebFiles.Of(edition), ct));
    }

    /// <summary>
    /// What is stored. The list of changes comes first: whoever finishes a recording while the rest is read moves the fence, so that what
    /// was judged by an older state of the rest is not recorded. The rest has versions of its own and is read side by side.
    /// </summary>
    private async Task<Stored> ReadStoredAsync(CancellationToken ct)
    {
        var recorded = await log.ReadAsync(time.GetUtcNow().AddDays(-options.ChangesKeptDays), ct);
        var listed = table.ReadTeamsAsync(ct);
        var digests = table.ReadAllAsync(ct);
        var storedDays = days.ReadAllAsync(ct);
        await Task.WhenAll(listed, digests, storedDays);
        return new Stored(recorded, await listed, await digests, await storedDays);
    }

    private static IEnumerable<string> ArticlesBehind(FixtureChange change) =>
        DigestSources.Read(change.Row.Sources).Concat(DigestSources.Read(change.Row.Dissent)).Select(source => source.ArticleId);

    private sealed record Stored(
        RecordedChanges Recorded,
        IReadOnlyDictionary<string, (TeamListing Listing, Azure.ETag ETag)> Listed,
        IReadOnlyDictionary<string, StoredDigest> Digests,
        IReadOnlyList<StoredRow> Days);

    [LoggerMessage(30, LogLevel.Information,
        "Digests as of {AsOf}: {Claims} claims, {Teams} teams, {Written} written, {Removed} removed, {Days} days written, " +
        "{Changes} changes recorded, {RowsWritten} rows written, {RowsDeleted} deleted, {FilesWritten} files written, " +
        "{FilesDeleted} deleted, {LostRaces} lost races")]
    private partial void LogOutcome(
        string asOf, int claims, int teams, int written, int removed, int days, int changes, int rowsWritten, int rowsDeleted,
        int filesWritten, int filesDeleted, int lostRaces);

    [LoggerMessage(31, LogLevel.Information, "Another rebuild wrote {Partitions} partitions meanwhile; reading again")]
    private partial void LogLostRaces(int partitions);
}
