namespace Ingest.Cli.Digests;

/// <summary>The few digests that show most of what a digest can tell.</summary>
internal static class Highlights
{
    private const int Most = 4;

    /// <summary>
    /// Digests with matches that were moved, that articles disagree on, or that several articles report, come first. No match is
    /// shown twice, once from each side.
    /// </summary>
    public static IReadOnlyList<ShownDigest> Of(IReadOnlyList<ShownDigest> digests)
    {
        var shown = new List<ShownDigest>();
        var matches = new HashSet<string>(StringComparer.Ordinal);
        foreach (var digest in digests.OrderByDescending(Interest).ThenBy(digest => digest.TeamName, StringComparer.Ordinal))
        {
            if (shown.Count == Most) break;
            var own = digest.Rows.Select(row => row.FixtureId).ToList();
            if (own.Exists(matches.Contains)) continue;
            matches.UnionWith(own);
            shown.Add(digest);
        }

        return shown;
    }

    /// <summary>Digests by their next match, soonest first.</summary>
    public static IEnumerable<ShownDigest> Soonest(IEnumerable<ShownDigest> digests) => digests
        .Where(digest => digest.Rows.Count > 0)
        .OrderBy(digest => digest.Rows[0].Date ?? digest.Rows[0].DateFrom ?? "tbc", StringComparer.Ordinal)
        .ThenBy(digest => digest.Rows[0].KickOff ?? "any", StringComparer.Ordinal)
        .ThenBy(digest => digest.Rows[0].FixtureId, StringComparer.Ordinal)
        .ThenBy(digest => digest.TeamName, StringComparer.Ordinal);

    private static int Interest(ShownDigest digest) => digest.Rows.Sum(row =>
        row.Reports + (row.Status is "scheduled" ? 0 : 10) + (row.Dissent is "[]" ? 0 : 10) + (row.KickOff is null ? 0 : 1));
}
