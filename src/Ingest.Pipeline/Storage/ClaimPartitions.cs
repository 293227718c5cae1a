using System.Collections.Immutable;
using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// Under which weeks a claim is filed in <see cref="StorageNames.FixtureClaims"/>, and which a rebuild has to read, so that it finds every
/// claim that can still matter without reading the others.
/// <list type="bullet">
/// <item>A claim with a day or range is filed under the ISO week of its last possible day.</item>
/// <item>One that tells which day it was moved from is filed under that day's week too: there stand the claims it overrules.</item>
/// <item>News that a match is off or moved is also filed under <c>off-</c> and the week of its publication: such rows are few, and read
/// from far back, as a match keeps its identity and its former day however late its new date is.</item>
/// <item>Any other without a day, or with a range too wide to be looked for, is filed under <c>open-</c> and the week of its publication:
/// it speaks of claims that may stand anywhere.</item>
/// </list>
/// A claim under several weeks has the same row key under each.
/// </summary>
public static class ClaimPartitions
{
    private const string Open = "open-";
    private const string Off = "off-";

    public static IReadOnlyList<string> Of(FixtureClaim claim, DateOnly published)
    {
        var partitions = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var dated = claim.When is { FirstDay: { } first, LastDay: { } last }
            && last.DayNumber - first.DayNumber <= FixtureIdentity.LongestRange;
        if (dated) partitions.Add(IsoWeek.Of(claim.When.LastDay!.Value));
        if (claim.When.PreviousDate is { } previous) partitions.Add(IsoWeek.Of(previous));
        if (claim.Status is not FixtureStatus.Scheduled) partitions.Add(Off + IsoWeek.Of(published));
        else if (!dated) partitions.Add(Open + IsoWeek.Of(published));
        return partitions.ToImmutable();
    }

    /// <summary>
    /// The partitions to read, as ranges with both ends included. It begins some weeks back (see
    /// <see cref="FixtureIdentity.LookBackDays"/>). A range that begins within the horizon may end after it; articles published after
    /// <paramref name="asOf"/> count too.
    /// </summary>
    public static IReadOnlyList<(string From, string To)> ToRead(DateOnly asOf, int horizonDays)
    {
        var (first, last) = (asOf.AddDays(-FixtureIdentity.LookBackDays), asOf.AddDays(horizonDays));
        return
        [
            (IsoWeek.Of(first), IsoWeek.Of(last.AddDays(FixtureIdentity.LongestRange))),
            (Open + IsoWeek.Of(first), Open + IsoWeek.Of(last)),
            (Off + IsoWeek.Of(first.AddDays(-Reconciler.MoveReachDays)), Off + IsoWeek.Of(last)),
        ];
    }
}
