using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// Decides in which competition a match is played: the one named beside it, else the heading's; else, marked as inferred, the cup that the
/// article spoke of last where the sentence speaks of a round, the paragraph's, the league of both sides, or the one the article spoke of
/// last in which both can meet.
/// </summary>
internal sealed class CompetitionChooser(FootballCatalog catalog)
{
    private readonly CompetitionNames _names = new(catalog);

    public ClaimedCompetition? Of(Statement statement, NamedPairing pairing, Sides sides)
    {
        var (clause, context) = (statement.Clause, statement.Context);
        var isQualifier = clause.Signs.Has(Sign.Qualifying) || context.IsOnQualifying;
        var beside = NamedBeside(clause, pairing);
        if (beside is null && clause.Signs.Has(Sign.Friendly) && _names.Friendly is { } friendly) return Stated(friendly);
        if ((beside ?? context.HeadingCompetition) is { } named && _names.Meant(named, sides, isQualifier) is { } stated)
            return Stated(stated);
        return Inferred(context, sides, isQualifier, clause.Signs.Has(Sign.Knockout));
    }

    /// <summary>A side as it plays in a competition: in a women's one the women's.</summary>
    public ClaimedTeam SideIn(ClaimedCompetition? competition, ClaimedTeam team) =>
        competition is { Inferred: false } && CompetitionNames.IsWomens(competition.Name) ? _names.InWomens(team) : team;

    /// <summary>Two sides as they can meet: women's against women's.</summary>
    public (ClaimedTeam Home, ClaimedTeam Away) OfOneGender(ClaimedTeam home, ClaimedTeam away) => _names.OfOneGender(home, away);

    /// <summary>What the article as a whole tells of a match that names no competition, or null.</summary>
    public ClaimedCompetition? Of(ReadingContext context, Sides sides) =>
        Inferred(context, sides, context.IsOnQualifying, isCup: false);

    /// <summary>The competition that a clause names of a match between two sides, or null.</summary>
    public ClaimedCompetition? InClause(Clause clause, Sides sides)
    {
        foreach (var (index, atom) in clause.Of<CompetitionAtom>())
        {
            if (CompetitionNames.IsDescription(clause, index)) continue;
            if (_names.Meant(atom.Competition, sides, clause.Signs.Has(Sign.Qualifying)) is not { } meant) continue;
            // "this weekend's Libertadores final": named with the match itself it need not be likely.
            if (clause.Signs.Covers(Sign.Detail, index) || CanMeet(meant, sides)) return Stated(meant);
        }

        return null;
    }

    private static ClaimedCompetition Stated(Competition competition) => new(competition.Id, competition.Name, Inferred: false);

    private ClaimedCompetition? Inferred(ReadingContext context, Sides sides, bool isQualifier, bool isCup)
    {
        Competition? Fits(NamedThing? named) =>
            named is not null && _names.Meant(named, sides, isQualifier) is { } meant && CanMeet(meant, sides) ? meant : null;
        var spokenOf = context.Competitions.Select(Fits).OfType<Competition>().ToList();
        var cup = isCup || context.IsOnCup ? spokenOf.Find(competition => competition.Kind is not "league") : null;
        var inferred = cup ?? Fits(context.ParagraphCompetition) ?? SharedLeague(sides) ?? spokenOf.FirstOrDefault();
        return inferred is null ? null : new ClaimedCompetition(inferred.Id, inferred.Name, Inferred: true);
    }

    /// <summary>The competition named nearest to the pairing within its own thought.</summary>
    private static NamedThing? NamedBeside(Clause clause, NamedPairing named)
    {
        var other = named.Pairing.Other;
        return clause.Of<CompetitionAtom>()
            .Where(found => found.Index < named.Limit && !Standing.IsAnotherThought(clause, other, found.Index)
                && !CompetitionNames.IsDescription(clause, found.Index))
            .OrderBy(found => Math.Abs(found.Index - other)).Select(found => found.Atom.Competition).FirstOrDefault();
    }

    private Competition? SharedLeague(Sides sides) =>
        LeagueOf(sides.Home) is { } league && league == LeagueOf(sides.Away) ? _names.League(league) : null;

    /// <summary>
    /// A league is its own sides', as far as the catalog knows the season: sides that share no league today may have shared one of their
    /// country when the article was written. A country's cup is its own clubs'; between national sides only what is international. Two
    /// clubs of one country seldom meet in an international competition, so that must be stated.
    /// </summary>
    private bool CanMeet(Competition competition, Sides sides)
    {
        var (home, away) = (TeamOf(sides.Home), TeamOf(sides.Away));
        if (home is { Kind: TeamKind.National } || away is { Kind: TeamKind.National }) return competition.Country is null;
        if (competition.Kind is "league" && SharedLeague(sides) is { } shared) return shared == competition;
        if (competition.Country is { } country) return home?.Country == country && away?.Country == country;
        return home?.Country != away?.Country;
    }

    private Team? TeamOf(ClaimedTeam side) => side.Id is { } id ? catalog.Team(id) : null;

    private string? LeagueOf(ClaimedTeam side) => TeamOf(side)?.League;
}
