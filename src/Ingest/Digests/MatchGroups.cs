using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Gathers the claims about one pair of teams into matches. See <see cref="Reconciler"/> for the rules, which the steps follow in order.
/// </summary>
internal static class MatchGroups
{
    public static List<MatchGroup> Of(IReadOnlyList<Statement> pair)
    {
        var groups = Occasions.Of(pair);
        var undated = pair.Where(statement => !statement.Spans.Any()).ToList();

        var loose = Join(groups, undated.Where(statement => statement.IsOff), OnlyOneCalledOff);
        JoinMoves(groups);
        JoinOutdated(groups);
        loose.AddRange(Join(groups, undated.Where(statement => !statement.IsOff), NearestSpokenOf));
        groups.AddRange(Chained(Join(groups, loose, OnlyOneStillOff)));
        JoinNewDates(groups);
        return groups;
    }

    /// <summary>
    /// A match called off without its day: it was known by then and not over, and no other was.
    /// </summary>
    private static MatchGroup? OnlyOneCalledOff(MatchGroup claim, IEnumerable<MatchGroup> groups)
    {
        var ahead = groups
            .Where(match => match.FirstReported <= claim.FirstReported && IsAhead(match, claim.FirstReported.AddDays(-1)))
            .ToList();
        return OnlyOne(ahead, match => match.Days!.Value.First.DayNumber - claim.FirstReported.DayNumber);
    }

    /// <summary>
    /// The only one there is. A list of fixtures knows the return match too, months ahead; nobody means that one without saying so.
    /// </summary>
    private static MatchGroup? OnlyOne(IReadOnlyList<MatchGroup> matches, Func<MatchGroup, int> days)
    {
        var meant = matches
            .Where(match => days(match) <= Reconciler.UndatedTalkDays || match.Statements.Any(statement => !statement.IsListed))
            .ToList();
        return (meant.Count > 0 ? meant : matches) is [var only] ? only : null;
    }

    /// <summary>A match spoken of without its day: the next one.</summary>
    private static MatchGroup? NearestSpokenOf(MatchGroup claim, IEnumerable<MatchGroup> groups) => groups
        .Where(match => IsAhead(match, claim.FirstReported))
        .OrderBy(match => match.Days!.Value.First)
        .ThenBy(match => match.Days!.Value.Last)
        .FirstOrDefault();

    /// <summary>A match of which nothing is ahead: the one that was put off before and has no new date, when there is no second.</summary>
    private static MatchGroup? OnlyOneStillOff(MatchGroup claim, IEnumerable<MatchGroup> groups) => groups
        .Where(match => match.FirstReported <= claim.FirstReported
            && claim.FirstReported.DayNumber - match.Days!.Value.Last.DayNumber <= Reconciler.MoveReachDays
            && Ruling.Of(match.Statements).Status is FixtureStatus.Postponed)
        .ToList() is [var only] ? only : null;

    private static bool IsAhead(MatchGroup match, DateOnly day) =>
        match.Days is { } days && days.Last >= day && days.First.DayNumber - day.DayNumber <= Reconciler.UndatedReachDays;

    /// <summary>Adds each claim to the match chosen among those it could be about, and gives back those for which there is none.</summary>
    private static List<Statement> Join(
        IReadOnlyList<MatchGroup> groups, IEnumerable<Statement> claims, Func<MatchGroup, IEnumerable<MatchGroup>, MatchGroup?> choose)
    {
        var chosen = claims
            .Select(claim => (Claim: claim, Alone: new MatchGroup([claim])))
            .Select(join => (join.Claim, Match: choose(join.Alone, groups.Where(match => match.CouldBe(join.Alone)))))
            .ToList();

        // Joined only now, so that no claim's choice depends on another's.
        foreach (var joining in chosen.Where(join => join.Match is not null).GroupBy(join => join.Match!, join => join.Claim))
            joining.Key.Add(joining);
        return [.. chosen.Where(join => join.Match is null).Select(join => join.Claim)];
    }

    /// <summary>Joins matches that are off, or moved, with what became of them, where no claim names both days.</summary>
    private static void JoinMoves(List<MatchGroup> groups)
    {
        foreach (var match in groups.OrderBy(match => match.Days!.Value.First).ThenBy(match => match.FirstReported).ToList())
        {
            if (!groups.Contains(match))
                continue;
            if ((NewDateOf(match, groups) ?? OldDateOf(match, groups)) is not { } other)
                continue;
            groups.Remove(other);
            match.Add(other.Statements);
        }
    }

    /// <summary>
    /// A list holds all matches of its competition. Where older articles have one at the same ground and in that competition by name, on a
    /// day that the list does not know, and the list has just one such match, it was moved without a word.
    /// </summary>
    private static void JoinOutdated(List<MatchGroup> groups)
    {
        var listed = groups.Where(match => match.ListedOn is not null).ToList();
        foreach (var told in groups.Where(match => match is { ListedOn: null, Competition: not null, Home: not null }).ToList())
        {
            if (told.Statements.Any(statement => statement.IsOff || statement.IsMove)) continue;
            var same = listed
                .Where(match => match.Competition == told.Competition && match.Home == told.Home && match.ListedOn > told.LastReported
                    && match.Days!.Value.GapTo(told.Days!.Value) <= Reconciler.MoveReachDays)
                .ToList();
            if (same is not [var only]) continue;
            groups.Remove(told);
            only.Add(told.Statements);
        }
    }

    /// <summary>
    /// The match that <paramref name="off"/>, postponed, has become: one first heard of since, later, and at the same ground or the only
    /// one.
    /// </summary>
    private static MatchGroup? NewDateOf(MatchGroup off, List<MatchGroup> groups)
    {
        if (Ruling.Of(off.Statements).Status is not FixtureStatus.Postponed)
            return null;
        var since = off.Statements.Where(statement => statement.IsOff).Min(statement => statement.Published);
        var later = groups
            .Where(match => match != off && match.CouldBecome(off) && match.FirstReported >= since
                && match.Days!.Value.First > off.Days!.Value.Last
                && match.Days!.Value.First.DayNumber - off.Days!.Value.Last.DayNumber <= Reconciler.MoveReachDays
                && !match.Statements.Any(statement => statement.IsOff))
            .OrderBy(match => match.Days!.Value.First)
            .ToList();
        return later.FirstOrDefault(match => match.Home is not null && match.Home == off.Home) ?? (later.Count == 1 ? later[0] : null);
    }

    /// <summary>
    /// Joins a match that was called off, though nobody had dated it, with its new date: a match first heard of since, and the only one or
    /// at the same ground.
    /// </summary>
    private static void JoinNewDates(List<MatchGroup> groups)
    {
        foreach (var off in groups.Where(match => match.Days is null && Ruling.Of(match.Statements).Status is FixtureStatus.Postponed).ToList())
        {
            var since = off.Statements.Where(statement => statement.IsOff).Min(statement => statement.Published);
            var later = groups
                .Where(match => match.Days is { } days && match.CouldBecome(off) && match.FirstDated >= since
                    && days.First.DayNumber - since.DayNumber <= Reconciler.MoveReachDays
                    && !match.Statements.Any(statement => statement.IsOff))
                .OrderBy(match => match.Days!.Value.First)
                .ToList();
            var became = later.Find(match => match.Home is not null && match.Home == off.Home) ?? (later is [var only] ? only : null);
            if (became is null) continue;
            groups.Remove(off);
            became.Add(off.Statements);
        }
    }

    /// <summary>
    /// The match that <paramref name="moved"/>, said to have been moved from a day nobody names, was: the only one known before and not
    /// over.
    /// </summary>
    private static MatchGroup? OldDateOf(MatchGroup moved, List<MatchGroup> groups)
    {
        if (moved.Statements.Any(statement => statement.Former is not null))
            return null;
        var since = moved.Statements.Where(statement => statement.IsMove).Select(statement => (DateOnly?)statement.Published).Min();
        if (since is not { } published)
            return null;
        var known = groups
            .Where(match => match != moved && match.CouldBecome(moved) && match.LastReported <= published
                && match.Days!.Value.Last >= published.AddDays(-1)
                && match.Days!.Value.GapTo(moved.Days!.Value) <= Reconciler.MoveReachDays
                && !match.Statements.Any(statement => statement.Status is FixtureStatus.Cancelled))
            .ToList();
        return OnlyOne(known, match => match.Days!.Value.GapTo(moved.Days!.Value));
    }

    /// <summary>Claims without any day that nothing dated explains: one match as long as the talk goes on.</summary>
    private static List<MatchGroup> Chained(IReadOnlyList<Statement> loose)
    {
        var groups = new List<MatchGroup>();
        var eldestFirst = loose
            .OrderBy(claim => claim.Published)
            .ThenBy(claim => claim.Source.CopyOf is null ? 0 : 1)
            .ThenBy(claim => claim.Source, ClaimOrder.NewestFirst);
        foreach (var claim in eldestFirst)
        {
            var alone = new MatchGroup([claim]);
            var match = groups
                .Where(match => match.CouldBe(alone)
                    && claim.Published.DayNumber - match.LastReported.DayNumber <= Reconciler.UndatedTalkDays)
                .OrderBy(match => alone.Competition is not null && match.Competition == alone.Competition ? 0 : 1)
                .ThenBy(match => alone.Home is not null && match.Home == alone.Home ? 0 : 1)
                .ThenByDescending(match => match.LastReported)
                .FirstOrDefault();
            if (match is null)
                groups.Add(alone);
            else
                match.Add([claim]);
        }

        return groups;
    }
}
