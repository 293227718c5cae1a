using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// A claim as the reconciler weighs it: which days it says the match is played on, and which it says it is not played on any more. A
/// postponement or cancellation may carry the lost day as its date or as its previous date; both mean the same here.
/// </summary>
internal sealed class Statement
{
    public Statement(ReportedClaim source)
    {
        Source = source;
        HomeKey = source.Claim.HomeAwayKnown ? TeamKey.Of(source.Claim.Home) : null;
        (Status, ToPlay, Former) = Meaning(source.Claim);
    }

    public ReportedClaim Source { get; }

    /// <summary>Key of the side at home, or null where the text does not tell.</summary>
    public string? HomeKey { get; }

    /// <summary>
    /// The claim's status, corrected by what its days say: a new day makes it a move, a lost day without a new one a postponement.
    /// </summary>
    public FixtureStatus Status { get; }

    /// <summary>The days it is to be played on, by this claim; null where none is stated, or where it is off.</summary>
    public DaySpan? ToPlay { get; }

    /// <summary>The days it is not played on any more, by this claim.</summary>
    public DaySpan? Former { get; }

    public string ArticleId => Source.Article.Id;

    public DateOnly Published => Source.Article.Published;

    /// <summary>
    /// Catalog id of a competition that the text states; null where it states none or the competition is merely inferred.
    /// </summary>
    public string? StatedCompetition => Source.Claim.Competition is { Inferred: false } stated ? stated.Id : null;

    /// <summary>Whether a list of fixtures says so, and not an article in its own words.</summary>
    public bool IsListed => Source.Claim.Kind is ClaimKind.Schedule;

    public bool IsMove => Status is FixtureStatus.Rescheduled;

    public bool IsOff => Status is FixtureStatus.Postponed or FixtureStatus.Cancelled;

    /// <summary>All days the claim speaks of.</summary>
    public IEnumerable<DaySpan> Spans
    {
        get
        {
            if (ToPlay is { } toPlay) yield return toPlay;
            if (Former is { } former) yield return former;
        }
    }

    private static (FixtureStatus Status, DaySpan? ToPlay, DaySpan? Former) Meaning(FixtureClaim claim)
    {
        var stated = DaySpan.Of(claim.When.Date) ?? DaySpan.Of(claim.When.DateFrom, claim.When.DateTo);
        var previous = DaySpan.Of(claim.When.PreviousDate);
        if (stated is { } days && previous is { } lost && days.Overlaps(lost))
            previous = null;

        return claim.Status switch
        {
            FixtureStatus.Cancelled => (FixtureStatus.Cancelled, null, stated ?? previous),
            FixtureStatus.Postponed when stated is null || previous is null => (FixtureStatus.Postponed, null, stated ?? previous),
            _ when previous is not null && stated is null => (FixtureStatus.Postponed, null, previous),
            _ when previous is not null => (FixtureStatus.Rescheduled, stated, previous),

            // "The rearranged match" without any day neither sets a date nor takes one away.
            FixtureStatus.Rescheduled when stated is not null => (FixtureStatus.Rescheduled, stated, null),
            _ => (FixtureStatus.Scheduled, stated, null),
        };
    }
}
