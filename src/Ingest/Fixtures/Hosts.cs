using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Tells which of two sides is at home by the place that a clause names: its own ground or town; for a national side, any town of its
/// country. A place that both or neither are at home in tells nothing.
/// </summary>
internal sealed class Hosts(FootballCatalog catalog)
{
    /// <summary>
    /// The side at home by the places among the atoms of a pairing, or null.
    /// </summary>
    public ClaimedTeam? Of(Clause clause, NamedPairing named)
    {
        var (pairing, from) = (named.Pairing, Math.Min(named.From, named.Pairing.At));
        // "play City at Anfield and United in Turin": what stands between the two opponents is of the first.
        return pairing.IsFurther
            ? Of(clause, pairing.Other, named.Limit, named.Subject, named.Other)
                ?? Of(clause, from, pairing.At, named.Subject, named.Other)
            : Of(clause, from, named.Limit, named.Subject, named.Other);
    }

    /// <summary>
    /// The side at home by the places among the atoms from <paramref name="from"/> up to <paramref name="limit"/>, or null.
    /// </summary>
    public ClaimedTeam? Of(Clause clause, int from, int limit, ClaimedTeam one, ClaimedTeam two)
    {
        for (var at = Math.Max(0, from); at < limit && at < clause.Atoms.Count; at++)
        {
            if (!IsWhere(clause, at) || IsOfResult(clause, at)) continue;
            var (first, second) = (IsAtHome(clause.Atoms[at], one), IsAtHome(clause.Atoms[at], two));
            if (first != second) return first ? one : two;
        }

        return null;
    }

    /// <summary>
    /// Whether a place is named as the one of the match: a ground always, a town in "in Turin", "at Columbus", "to Seoul, where", "to
    /// Leith to face".
    /// </summary>
    private static bool IsWhere(Clause clause, int at) => clause.Atoms[at] switch
    {
        VenueAtom => true,
        TownAtom => clause.SymbolAt(at - 1) is "in" or "at"
            || clause.SymbolAt(at - 1) is "the" && clause.SymbolAt(at - 2) is "in"
            || clause.SymbolAt(at - 1) is "to" && clause.SymbolAt(at + 1) is "to" or "for" || clause.SymbolAt(at + 1) is "where"
            || clause.SymbolAt(at + 1) is "," && clause.SymbolAt(at + 2) is "where",
        _ => false,
    };

    /// <summary>
    /// Towns of clubs whose name a greater one bears in a country where tournaments are played: "play Ghana in Boston" leaves England not
    /// at home.
    /// </summary>
    private static readonly FrozenSet<string> Namesakes = WordSet.Of("boston washington halifax kingston richmond");

    /// <summary>"following a 2-2 draw in Romania", "after the win at Anfield": there another match was played.</summary>
    private static bool IsOfResult(Clause clause, int place)
    {
        var word = clause.SymbolAt(place - 1) is "the" ? place - 3 : place - 2;
        return clause.SymbolAt(word) is "draw" or "win" or "defeat" or "victory" or "loss" or "triumph" or "stalemate";
    }

    private bool IsAtHome(Atom place, ClaimedTeam team)
    {
        if (team.Id is not { } id) return false;
        return place switch
        {
            VenueAtom venue => venue.Venue.Ids.Contains(id, StringComparer.Ordinal),
            TownAtom town when catalog.Team(id) is { Kind: TeamKind.National } national =>
                town.Towns.Any(named => named.Country == national.Country && !Namesakes.Contains(Folding.FoldPhrase(named.Name))),
            TownAtom town => town.Towns.Any(named => named.Teams.Contains(id, StringComparer.Ordinal)),
            _ => false,
        };
    }
}
