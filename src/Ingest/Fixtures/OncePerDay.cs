namespace Ingest.Fixtures;

/// <summary>
/// Takes back days that cannot be: a team plays at most one match a day, so a day that a claim took from what stands above it, on which a
/// side has another match by the text's own words, is not that claim's.
/// </summary>
internal static class OncePerDay
{
    public static IEnumerable<Draft> Settle(IReadOnlyList<Draft> drafts)
    {
        var taken = new Dictionary<(ClaimedTeam, DateOnly), FixtureClaim>();
        foreach (var draft in drafts)
        {
            if (draft is not { DatedBy: DatedBy.Own, Claim: { Status: FixtureStatus.Scheduled, When.Date: { } day } claim }) continue;
            taken.TryAdd((claim.Home, day), claim);
            taken.TryAdd((claim.Away, day), claim);
        }

        foreach (var draft in drafts) yield return IsImpossible(draft, taken) ? Undated(draft) : draft;
    }

    private static bool IsImpossible(Draft draft, Dictionary<(ClaimedTeam, DateOnly), FixtureClaim> taken)
    {
        if (draft is not { DatedBy: < DatedBy.Own, Claim: { When.Date: { } day } claim }) return false;
        return taken.ContainsKey((claim.Home, day)) || taken.ContainsKey((claim.Away, day));
    }

    /// <summary>The same claim without its day.</summary>
    public static Draft Undated(Draft draft) => draft with
    {
        DatedBy = DatedBy.None,
        Claim = draft.Claim with
        {
            When = draft.Claim.When with { Date = null, DateFrom = null, DateTo = null },
            DateWords = null,
            OtherDate = null,
        },
    };
}
