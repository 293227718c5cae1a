using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>Which date of a match holds, and who says so: the second set of rules of <see cref="Reconciler"/>.</summary>
/// <param name="Status">Whether the match stands.</param>
/// <param name="Days">The day or range that holds; null where none does. For a cancelled match the days it was to be played on.</param>
/// <param name="PreviousDate">The day it was to be played on before, where it was moved or put off.</param>
/// <param name="Proof">The claims that state what holds; never empty.</param>
/// <param name="Agreeing">The claims that fit what holds, <paramref name="Proof"/> among them.</param>
/// <param name="Dissenting">The claims that do not.</param>
/// <param name="Standing">Those of <paramref name="Dissenting"/> that no later news explains away.</param>
internal sealed record Ruling(
    FixtureStatus Status,
    DaySpan? Days,
    DateOnly? PreviousDate,
    IReadOnlyList<Statement> Proof,
    IReadOnlyList<Statement> Agreeing,
    IReadOnlyList<Statement> Dissenting,
    IReadOnlyList<Statement> Standing)
{
    public static Ruling Of(IReadOnlyList<Statement> match)
    {
        var overruling = new Overruling(match);
        var overruled = match.Where(overruling.Overrules).ToHashSet();
        var dated = match.Where(statement => statement.ToPlay is not null).ToList();
        var standing = dated.Where(statement => !overruled.Contains(statement)).ToList();
        var off = match
            .Where(statement => statement.IsOff)
            .OrderByDescending(statement => statement.Published)
            .ThenByDescending(statement => statement.Status)
            .FirstOrDefault();

        // Two articles of one day can take each other's day away; then neither did.
        if (standing.Count == 0 && off is null)
            standing = dated;

        if (HoldingDays(standing) is { } days)
            return Played(match, overruled, days);
        return off is null ? Undated(match) : Off(match, overruled, off);
    }

    /// <summary>Rules 2 to 8 of <see cref="Reconciler"/>.</summary>
    private static DaySpan? HoldingDays(IReadOnlyList<Statement> standing)
    {
        var stated = standing.GroupBy(statement => statement.ToPlay!.Value).Select(days => new StatedDays(days.Key, [.. days])).Order().ToList();
        if (stated.Count == 0) return null;
        var best = stated.Find(days => days.Outweighs(stated[0])) ?? stated[0];

        // "In November" says nothing against "the weekend of the 8th": the narrowest range within the best one holds.
        return stated
            .Where(days => best.Days.Contains(days.Days))
            .OrderBy(days => days.Days.Length)
            .ThenByDescending(days => days.NewestOfAll)
            .ThenBy(days => days.Days.First)
            .First().Days;
    }

    private static Ruling Played(IReadOnlyList<Statement> match, HashSet<Statement> overruled, DaySpan days)
    {
        var proof = match.Where(statement => statement.ToPlay == days).ToList();
        var lost = match.Where(statement => statement.Former is { } former && !former.Overlaps(days)).ToList();
        var moved = lost.Count > 0 || match.Any(statement => statement is { IsMove: true, ToPlay: { } stated } && stated.Contains(days));
        var before = overruled.Where(statement => !statement.ToPlay!.Value.Overlaps(days));
        var previous = moved ? NewestDay(lost) ?? Day(HoldingDays([.. before])) : null;

        return Sorted(match, overruled, moved ? FixtureStatus.Rescheduled : FixtureStatus.Scheduled, days, previous, proof, statement =>
            statement.ToPlay is { } stated ? stated.Contains(days) || (!days.IsDay && stated.Overlaps(days))
            : statement.Status is FixtureStatus.Postponed ? statement.Former is { } former && !former.Overlaps(days)
            : statement.Status is FixtureStatus.Scheduled);
    }

    private static Ruling Off(IReadOnlyList<Statement> match, HashSet<Statement> overruled, Statement off)
    {
        var proof = match.Where(statement => statement.Status == off.Status).ToList();
        var lost = proof
            .OrderByDescending(statement => statement.Published)
            .Select(statement => statement.Former)
            .FirstOrDefault(former => former is not null)
            ?? HoldingDays([.. overruled]);

        return off.Status is FixtureStatus.Postponed
            ? Sorted(match, overruled, off.Status, null, Day(lost), proof, statement =>
                statement.ToPlay is null && statement.Status is not FixtureStatus.Cancelled)
            : Sorted(match, overruled, off.Status, lost, null, proof, statement =>
                statement.ToPlay is not { } stated || (statement.Published <= off.Published && lost is { } days && stated.Overlaps(days)));
    }

    private static Ruling Undated(IReadOnlyList<Statement> match) =>
        new(FixtureStatus.Scheduled, null, null, match, match, [], []);

    private static Ruling Sorted(
        IReadOnlyList<Statement> match,
        HashSet<Statement> overruled,
        FixtureStatus status,
        DaySpan? days,
        DateOnly? previous,
        IReadOnlyList<Statement> proof,
        Func<Statement, bool> fits)
    {
        var dissenting = match.Where(statement => !fits(statement)).ToList();
        return new Ruling(
            status, days, previous, proof, [.. match.Where(fits)], dissenting,
            [.. dissenting.Where(statement => !overruled.Contains(statement))]);
    }

    private static DateOnly? Day(DaySpan? span) => span is { IsDay: true } day ? day.First : null;

    private static DateOnly? NewestDay(IEnumerable<Statement> lost) => lost
        .Where(statement => statement.Former is { IsDay: true })
        .OrderByDescending(statement => statement.Published)
        .ThenByDescending(statement => statement.Former!.Value.First)
        .Select(statement => (DateOnly?)statement.Former!.Value.First)
        .FirstOrDefault();
}
