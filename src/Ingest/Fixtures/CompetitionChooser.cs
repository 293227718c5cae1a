using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// Decides in which competition a match is played: the one named beside it, else the heading's, else the league of both sides, else the one that the article spoke of
/// last and in which both sides can meet. Only what the sentence or heading says counts as stated; the rest is marked as inferred.
/// </summary>
internal sealed class CompetitionChooser(FootballCatalog catalog)
{
    public ClaimedCompetition? Of(Clause clause, Pairing pairing, int limit, ReadingContext context, ClaimedTeam home, ClaimedTeam away)
    {
        var named = clause.Of<CompetitionAtom>().Where(found => found.Index < limit && !StatusWords.IsAnotherThought(clause, pairing.Other, found.Index))
            .OrderBy(found => Math.Abs(found.Index - pairing.Other)).Select(found => found.Atom.Competition).FirstOrDefault() ?? context.HeadingCompetition;
        if (named is not null && Meant(named, home) is { } stated) return new ClaimedCompetition(stated.Id, stated.Name, Inferred: false);
        if (context.ParagraphCompetition is { } near && Meant(near, home) is { } here && CanMeet(here, home, away)) return new ClaimedCompetition(here.Id, here.Name, Inferred: true);
        if (LeagueOf(home) is { } league && league == LeagueOf(away) && ByName(league) is { } both) return new ClaimedCompetition(both.Id, both.Name, Inferred: true);
        return context.LastCompetition is { } last && Meant(last, home) is { } spokenOf && CanMeet(spokenOf, home, away)
            ? new ClaimedCompetition(spokenOf.Id, spokenOf.Name, Inferred: true)
            : null;
    }

    /// <summary>"The League Cup" is Scotland's between Scottish sides: of several competitions of one name, that of the side's country.</summary>
    private Competition? Meant(NamedThing named, ClaimedTeam side)
    {
        var country = side.Id is null ? null : catalog.Team(side.Id)?.Country;
        var all = named.Ids.Select(catalog.Competition).OfType<Competition>().ToList();
        return all.FirstOrDefault(competition => competition.Country == country) ?? (all.Count == 1 ? all[0] : null);
    }

    /// <summary>
    /// A league is its own sides'; a country's cup its own clubs'; between national sides only what is international. Two clubs of one country seldom meet in an international
    /// competition, so that must be stated.
    /// </summary>
    private bool CanMeet(Competition competition, ClaimedTeam home, ClaimedTeam away)
    {
        var sides = new[] { home, away }.Select(side => side.Id is null ? null : catalog.Team(side.Id)).ToList();
        if (competition.Kind is "league") return sides.All(side => side?.League is { } league && ByName(league) == competition);
        if (sides.Any(side => side is { Kind: TeamKind.National })) return competition.Country is null;
        return competition.Country is { } country ? sides.All(side => side?.Country == country) : sides[0]?.Country != sides[1]?.Country;
    }

    private Competition? ByName(string name) =>
        catalog.Competitions.FirstOrDefault(competition => competition.Name == name || competition.Aliases.Contains(name, StringComparer.Ordinal));

    private string? LeagueOf(ClaimedTeam team) => team.Id is null ? null : catalog.Team(team.Id)?.League;
}
