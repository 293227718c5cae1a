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
}
