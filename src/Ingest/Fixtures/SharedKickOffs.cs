using Ingest.Articles;

namespace Ingest.Fixtures;

/// <summary>
/// "All four games start at 7.45pm": an hour that a sentence gives all matches of its paragraph and of the one before it that were told
/// without one.
/// </summary>
internal sealed class SharedKickOffs(MatchTimes times)
{
    /// <summary>How many matches were told when this paragraph began; those that told none are passed over.</summary>
    private int _paragraph;

    /// <summary>How many when the one before it did.</summary>
    private int _before;

    /// <summary>Notes that a block begins after so many matches.</summary>
    public void Begin(Block block, int drafts)
    {
        if (block.Kind is not BlockKind.Paragraph || drafts == _paragraph) return;
        (_before, _paragraph) = (_paragraph, drafts);
    }

    /// <summary>Gives the matches told before the hour of a clause that speaks of them all; false where it does not.</summary>
    public bool Take(Clause clause, List<Draft> drafts)
    {
        if (!clause.Signs.Has(Sign.SharedKickOff) || clause.First<TeamAtom>() is not null) return false;
        if (clause.First<KickOffAtom>() is not { KickOff: var kickOff }) return false;
        for (var i = _before; i < drafts.Count; i++)
        {
            var claim = drafts[i].Claim;
            if (claim.When.KickOff is not null || claim.Status is not FixtureStatus.Scheduled) continue;
            var at = times.Of(date: null, kickOff, claim.Home, claim.Away);
            drafts[i] = drafts[i] with { Claim = claim with { When = claim.When with { KickOff = at.KickOff, TimeZone = at.TimeZone } } };
        }

        return true;
    }
}
