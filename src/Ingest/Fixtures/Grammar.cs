using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells what a clause is about, with as much grammar as that takes.</summary>
internal static class Grammar
{
    /// <summary>Words that make the team behind them their object.</summary>
    private static readonly FrozenSet<string> Governing = WordSet.Of("""
        over against beat beats beating beaten from than of behind by with to at past above below between for
        played faced hosted met visited thrashed edged defeated held overcame stunned knocked drew leapfrogged join joined left see saw
        former ex do does like unlike alongside host hosts face faces meet meets visit visits play plays welcome welcomes entertain
        entertains in
        """);

    private static readonly FrozenSet<string> Kinds = WordSet.Of("rivals neighbours champions leaders strugglers hopefuls");

    private static readonly FrozenSet<string> Descriptions = WordSet.Of("""
        leaders champions holders hosts rivals neighbours side strugglers visitors newcomers bottom top the a an fellow struggling
        relegation-threatened placed - first second third fourth fifth sixth seventh eighth ninth tenth leading
        reigning defending old local city
        """);

    private static readonly FrozenSet<string> Joining = WordSet.Of("joined joins join signed signs move moves moved switch switched loan");

    /// <summary>
    /// The club that somebody has joined by the clause, who is spoken of next: "joined Rovers on loan", "a move to City".
    /// </summary>
    public static ClaimedTeam? ClubJoined(Clause clause)
    {
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            // "left Town for Rovers on loan"
            if (clause.SymbolAt(at) is "left" or "leave" or "swapped" && clause.SymbolAt(at + 1) is "T" && clause.SymbolAt(at + 2) is "for"
                && at + 3 < clause.Atoms.Count && clause.Atoms[at + 3] is TeamAtom other)
                return other.Team;
            if (!Joining.Contains(clause.SymbolAt(at))) continue;
            var next = at + 1;
            while (clause.SymbolAt(next) is "to" or "for" or "with" or "league" or "side" or "club" || next < clause.Atoms.Count
                && clause.Atoms[next] is CompetitionAtom) next++;
            if (next > at + 1 || clause.SymbolAt(at) is "joined" or "joins" or "join")
            {
                var isManagers = clause.First<PersonAtom>() is { Manages: not null };
                if (!isManagers && next < clause.Atoms.Count && clause.Atoms[next] is TeamAtom club) return club.Team;
            }
        }

        return null;
    }

    /// <summary>Whether the team at an atom is the object of the word before it: "after beating City", "behind leaders City".</summary>
    public static bool IsGoverned(Clause clause, int team)
    {
        var at = team - 1;
        // "In the Championship Rovers host City": the competition is where they play.
        if (IsWhere(clause, at)) return false;
        var isDescribed = at >= 0 && Kinds.Contains(clause.Atoms[at].Symbol);
        while (at >= 0 && (Descriptions.Contains(clause.Atoms[at].Symbol) || clause.Atoms[at] is CompetitionAtom)) at--;
        // "after beating old county rivals City"
        for (var words = 0; isDescribed && words < 3 && at > 0 && IsDescribing(clause.Atoms[at]); words++)
        {
            if (Governing.Contains(clause.Atoms[at].Symbol)) break;
            at--;
        }

        // "over the mighty Rovers"
        if (at > 1 && clause.Atoms[at] is WordAtom { Symbol: var one } && !Governing.Contains(one) && clause.SymbolAt(at - 1) is "the"
            && clause.SymbolAt(at - 2) is "over" or "behind" or "against")
            at -= 2;
        if (at < 0) return false;
        // "the national team of Nepal", "supporters of Rovers"
        if (clause.Atoms[at].Symbol is "of" && clause.SymbolAt(at - 1) is "team" or "side" or "squad" or "supporters" or "fans" or "followers")
            return false;
        // "in Portimão, Portugal": a country behind a town is where it lies.
        return Governing.Contains(clause.Atoms[at].Symbol) || clause.Atoms[at].Symbol is "," && at > 0 && clause.Atoms[at - 1] is TownAtom
            && clause.SymbolAt(team + 1) is "," or "." or ";" or ")" or "";
    }

    private static bool IsWhere(Clause clause, int competition) =>
        competition > 0 && clause.Atoms[competition] is CompetitionAtom
        && (clause.SymbolAt(competition - 1) is "in" || clause.SymbolAt(competition - 1) is "the" && clause.SymbolAt(competition - 2) is "in");

    private static bool IsDescribing(Atom atom) => atom is WordAtom or PersonAtom or TeamAtom { Team.Id: null };

    /// <summary>"We", "our", and "we're", of which folding leaves the letters of "were".</summary>
    public static bool IsWe(Atom atom) => atom.Symbol is "we" or "our" or "us" or "weve"
        || atom is { Symbol: "were", Span.Length: 5 } or { Symbol: "well", Span.Length: 5 };

    /// <summary>The first team of a clause that nothing governs: what the clause is about; null where it has none.</summary>
    public static ClaimedTeam? SubjectOf(Clause clause)
    {
        foreach (var (index, atom) in clause.Of<TeamAtom>())
        {
            if (!IsGoverned(clause, index)) return atom.Team;
        }

        return null;
    }
}
