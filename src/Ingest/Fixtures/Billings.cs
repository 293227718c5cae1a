using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// "Venue: Anfield Date: Sunday, 7 December Time: 12:30 GMT": what a preview prints above its text, naming no side, is of the first match
/// it tells of that day.
/// </summary>
internal sealed class Billings(MatchTimes times)
{
    private (DatePhrase Date, KickOff KickOff)? _billing;

    /// <summary>Takes a line that labels a day and an hour before any match is told.</summary>
    public void Take(Clause line, List<Draft> drafts)
    {
        if (drafts.Count > 0 || _billing is not null || line.Of<TeamAtom>().Any(team => !IsTown(line, team.Index))) return;
        if (line.Of<DateAtom>().ToList() is not [var (at, atom)] || !atom.Date.Range.IsDay) return;
        if (line.SymbolAt(at - 1) is not ":" || line.SymbolAt(at - 2) is not "date") return;
        if (line.Of<KickOffAtom>().ToList() is [var (_, hour)]) _billing = (atom.Date, hour.KickOff);
    }

    /// <summary>"Goodison Park, Liverpool": behind a ground the name is its town's.</summary>
    private static bool IsTown(Clause line, int at) => at >= 2 && line.SymbolAt(at - 1) is "," && line.Atoms[at - 2] is VenueAtom;

    /// <summary>Gives the hour to the match it is of.</summary>
    public void Apply(List<Draft> drafts)
    {
        if (_billing is not var (date, kickOff)) return;
        var first = drafts.FindIndex(draft => draft.Claim.Status is FixtureStatus.Scheduled && draft.Claim.When.Date == date.Range.From);
        if (first < 0 || drafts[first].Claim is not { When.KickOff: null } claim) return;
        var at = times.Of(date: null, kickOff, claim.Home, claim.Away);
        drafts[first] = drafts[first] with
        {
            Claim = claim with { When = claim.When with { KickOff = at.KickOff, TimeZone = at.TimeZone } },
        };
    }
}
