using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// A country named beside a club stands for its club in the tie or for the place: "the Italians host Rovers", "Rovers host Iran's
/// City", "travel to the Netherlands". No national side plays a club.
/// </summary>
internal sealed class Compatriots(FootballCatalog catalog, LinkedArticle linked)
{
    /// <summary>
    /// The two sides of a pairing, a national side among them replaced by the only club of its country that the article names; null where
    /// club and national side are set against each other and no such club is named.
    /// </summary>
    public (ClaimedTeam One, ClaimedTeam Two)? Sides(ClaimedTeam one, ClaimedTeam two)
    {
        if (TeamOf(one) is not { } first || TeamOf(two) is not { } second || first.Kind == second.Kind) return (one, two);
        var isFirst = first.Kind is TeamKind.National;
        var (nation, club) = isFirst ? (first, second) : (second, first);
        if (ClubOf(nation, club) is not { } meant) return null;
        return isFirst ? (meant, two) : (one, meant);
    }

    /// <summary>
    /// "The Brazilian could feature against City on Saturday": whom a country's name calls a player, his club is meant, the one that he has
    /// joined or that was spoken of. Null where the subject is no country's, or no club is in view.
    /// </summary>
    public (ClaimedTeam One, ClaimedTeam Two)? OfPlayer(Statement statement, NamedPairing named)
    {
        if (TeamOf(named.Subject) is not { Kind: TeamKind.National } || TeamOf(named.Other) is not { Kind: TeamKind.Club }) return null;
        var context = statement.Context;
        foreach (var team in new[] { Grammar.ClubJoined(statement.Clause), context.SectionTeam, context.Subject, context.Topic })
        {
            if (team is not null && team != named.Other && TeamOf(team) is { Kind: TeamKind.Club }) return (team, named.Other);
        }

        return null;
    }

    private ClaimedTeam? ClubOf(Team nation, Team opponent)
    {
        ClaimedTeam? only = null;
        foreach (var link in linked.Links)
        {
            if (link.Kind is not LinkKind.Team || link.Id == opponent.Id) continue;
            if (catalog.Team(link.Id) is not { Kind: TeamKind.Club } club) continue;
            if (club.Country != nation.Country || club.Gender != opponent.Gender) continue;
            if (only is not null) return null;
            only = new ClaimedTeam(club.Id, club.Name);
        }

        return only;
    }

    private Team? TeamOf(ClaimedTeam team) => team.Id is { } id ? catalog.Team(id) : null;
}
