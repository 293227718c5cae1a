using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// Decides in which competition a match is played: the one named beside it, else the heading's, else the paragraph's, the league of both
/// sides, or the one that the article spoke of last, if both sides can meet in it. Only what the sentence or heading says counts as stated;
/// the rest is marked as inferred.
/// </summary>
internal sealed class CompetitionChooser(FootballCatalog catalog)
{
    private readonly FrozenDictionary<string, Competition> _leagues = catalog.Competitions
        .Where(competition => competition.Kind is "league")
        .SelectMany(competition => competition.Aliases.Prepend(competition.Name), (competition, name) => (name, competition))
        .DistinctBy(named => named.name, StringComparer.Ordinal)
        .ToFrozenDictionary(named => named.name, named => named.competition, StringComparer.Ordinal);

    /// <summary>What the catalog calls matches that count for nothing.</summary>
    private readonly Competition? _friendly = catalog.Competitions.FirstOrDefault(competition => competition.Name is "Friendly");

    public ClaimedCompetition? Of(Statement statement, NamedPairing pairing, Sides sides)
    {
        var (home, away) = (sides.Home, sides.Away);
        var context = statement.Context;
        var named = NamedBeside(statement.Clause, pairing) ?? context.HeadingCompetition;
        if (named is null && statement.Clause.Signs.Has(Sign.Friendly) && _friendly is not null)
            return new ClaimedCompetition(_friendly.Id, _friendly.Name, Inferred: false);
        if (named is not null && Meant(named, home) is { } stated) return new ClaimedCompetition(stated.Id, stated.Name, Inferred: false);
        var inferred = SpokenOf(context.ParagraphCompetition, home, away)
            ?? SharedLeague(home, away)
            ?? SpokenOf(context.LastCompetition, home, away);
        return inferred is null ? null : new ClaimedCompetition(inferred.Id, inferred.Name, Inferred: true);
    }

    /// <summary>The competition named nearest to the pairing within its own thought.</summary>
    private static NamedThing? NamedBeside(Clause clause, NamedPairing named)
    {
        var other = named.Pairing.Other;
        return clause.Of<CompetitionAtom>()
            .Where(found => found.Index < named.Limit && !Standing.IsAnotherThought(clause, other, found.Index))
            .OrderBy(found => Math.Abs(found.Index - other)).Select(found => found.Atom.Competition).FirstOrDefault();
    }

    private Competition? SpokenOf(NamedThing? named, ClaimedTeam home, ClaimedTeam away) =>
        named is not null && Meant(named, home) is { } competition && CanMeet(competition, home, away) ? competition : null;

    private Competition? SharedLeague(ClaimedTeam home, ClaimedTeam away) =>
        LeagueOf(home) is { } league && league == LeagueOf(away) ? ByName(league) : null;

    /// <summary>
    /// "The League Cup" is Scotland's between Scottish sides: of several competitions of one name, that of the side's country.
    /// </summary>
    private Competition? Meant(NamedThing named, ClaimedTeam side)
    {
        var country = side.Id is null ? null : catalog.Team(side.Id)?.Country;
        var all = named.Ids.Select(catalog.Competition).OfType<Competition>().ToList();
        return all.FirstOrDefault(competition => competition.Country == country) ?? (all.Count == 1 ? all[0] : null);
    }

    /// <summary>
    /// A league is its own sides'; a country's cup its own clubs'; between national sides only what is international. Two clubs of one
    /// country seldom meet in an international competition, so that must be stated.
    /// </summary>
    private bool CanMeet(Competition competition, ClaimedTeam home, ClaimedTeam away)
    {
        var sides = new[] { home, away }.Select(side => side.Id is null ? null : catalog.Team(side.Id)).ToList();
        if (competition.Kind is "league") return sides.All(side => side?.League is { } league && ByName(league) == competition);
        if (sides.Any(side => side is { Kind: TeamKind.National })) return competition.Country is null;
        return competition.Country is { } country ? sides.All(side => side?.Country == country) : sides[0]?.Country != sides[1]?.Country;
    }

    private Competition? ByName(string name) => _leagues.GetValueOrDefault(name);

    private string? LeagueOf(ClaimedTeam team) => team.Id is null ? null : catalog.Team(team.Id)?.League;
}
