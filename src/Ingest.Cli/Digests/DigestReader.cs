using Ingest.Digests;
using Ingest.Pipeline;
using Ingest.Pipeline.Storage;

namespace Ingest.Cli.Digests;

/// <summary>Reads digests for a person to look at.</summary>
internal sealed class DigestReader(StorageAccount account)
{
    private const int Parallelism = 8;
    private readonly DigestTable _table = new(account);

    /// <summary>One team's digest, or null where it has none.</summary>
    public async Task<ShownDigest?> ReadAsync(string team, CancellationToken cancellation) =>
        ShownDigest.Of(await _table.ReadAsync(team, cancellation));

    /// <summary>All digests, by team id.</summary>
    public async Task<IReadOnlyList<ShownDigest>> ReadAllAsync(CancellationToken cancellation)
    {
        var teams = (await _table.ReadTeamsAsync(cancellation)).Keys.Order(StringComparer.Ordinal).ToList();
        var digests = new ShownDigest?[teams.Count];
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation };
        await Parallel.ForAsync(
            0, teams.Count, sideBySide, async (number, stopped) => digests[number] = await ReadAsync(teams[number], stopped));
        return [.. digests.OfType<ShownDigest>()];
    }

    /// <summary>What is on on a day, in the order of kick-offs.</summary>
    public Task<IReadOnlyList<DigestRow>> ReadDayAsync(DateOnly day, CancellationToken cancellation) =>
        _table.ReadDayAsync(day, cancellation);

    /// <summary>The next day after <paramref name="day"/> on which a match is, or no day.</summary>
    public async Task<IReadOnlyList<DateOnly>> NextDaysAsync(DateOnly day, CancellationToken cancellation) =>
        await new DigestDays(account).NextAfterAsync(day, cancellation) is { } next ? [next] : [];

    /// <summary>The newest changes, of all matches or those of one team.</summary>
    public async Task<IReadOnlyList<FixtureChange>> ReadChangesAsync(int most, string? team, CancellationToken cancellation) =>
        team is null
            ? await _table.ReadChangesAsync(most, cancellation)
            : [.. (await _table.ReadChangesAsync(int.MaxValue, cancellation))
                .Where(change => change.Row.HomeId == team || change.Row.AwayId == team)
                .Take(most)];
}
