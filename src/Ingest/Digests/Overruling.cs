using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Which claims of one match are overruled by news that it is off or moved: the first rule of <see cref="Reconciler"/>. News takes days
/// away:
/// <list type="bullet">
/// <item>A cancellation takes all days.</item>
/// <item>A postponement takes the day it names, what older claims state near or before that day, and, where it names none, all that was
/// stated until then.</item>
/// <item>A move takes all days but the new one.</item>
/// </list>
/// News overrules what was published before it or on its day. A later mention of a day that was taken away is more often a stale list
/// than a return, so it is overruled too, until an article says that the match was moved there or
/// <see cref="Reconciler.RevivingReports"/> independent reports state it. A list of fixtures is kept by somebody who knows of the news: what it
/// states is overruled by news that is newer than the list, and by none of the same day or before.
/// </summary>
internal sealed class Overruling
{
    private readonly IReadOnlyList<Statement> _match;
    private readonly List<(Statement News, IReadOnlyList<DaySpan> Lost)> _news;

    public Overruling(IReadOnlyList<Statement> match)
    {
        _match = match;
        _news = [.. match.Where(statement => statement.IsOff || statement.IsMove).Select(news => (news, LostDays(news)))];
    }

    /// <summary>Whether news takes the days away that <paramref name="claim"/> states.</summary>
    public bool Overrules(Statement claim) =>
        claim.ToPlay is { } days && _news.Any(news => news.News != claim && Overrules(news.News, news.Lost, claim, days));

    private bool Overrules(Statement news, IReadOnlyList<DaySpan> lost, Statement claim, DaySpan days)
    {
        var takesThis = lost.Any(span => span.Overlaps(days));
        if (news.ToPlay is { } newDays && newDays.Overlaps(days))
            return false;
        if (claim.IsListed && !news.IsListed && claim.Published >= news.Published)
            return false;
        if (claim.Published > news.Published)
            return (takesThis || news.Status is FixtureStatus.Cancelled) && !claim.IsMove && !Revived(days, news.Published);
        if (news.Status is FixtureStatus.Cancelled || takesThis)
            return true;

        // Of two pieces of news of one day, a move says more than a postponement and as much as another move.
        if (claim.IsMove && claim.Published == news.Published)
            return false;
        if (news.IsMove)
            return true;

        // An article that says "off on Saturday" and names a later day has told the new date, though not as one.
        var after = claim.Report == news.Report && lost.All(span => span.Last < days.First);
        return !after && lost.Any(span => days.First <= span.Last || days.GapTo(span) <= Reconciler.SameMatchDays);
    }

    private bool Revived(DaySpan days, DateOnly since) => Reconciler.RevivingReports <= Votes.Reports(
        _match.Where(other => other.Published > since && other.ToPlay is { } stated && stated.Overlaps(days)));

    /// <summary>
    /// The days the news takes away: those it names or, where it names none, all that was stated until then apart from its own.
    /// </summary>
    private IReadOnlyList<DaySpan> LostDays(Statement news) => news.Former is { } former
        ? [former]
        : [.. _match
            .Where(other => other.Published < news.Published || (other.Published == news.Published && !other.IsMove))
            .Select(other => other.ToPlay)
            .OfType<DaySpan>()
            .Where(days => news.ToPlay?.Overlaps(days) is not true)
            .Distinct()];
}
