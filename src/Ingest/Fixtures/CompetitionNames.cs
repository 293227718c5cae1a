using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells which competition of the catalog a name in the text means between two sides.</summary>
internal sealed class CompetitionNames(FootballCatalog catalog)
{
    /// <summary>
    /// Words behind a competition that make it a description: "the six Premier League sides", "the Champions League holders".
    /// </summary>
    private static readonly FrozenSet<string> Described = WordSet.Of("""
        side sides club clubs team teams champion champions leader leaders title table winner winners holder holders record history debut
        era star stars rival rivals outfit opponents newcomers strugglers football
        """);

    private static readonly FrozenSet<string> Results = WordSet.Of("win wins victory defeat defeats draw loss losses exit triumph success");

    private readonly Dictionary<string, Competition> _leagues = LeaguesOf(catalog);

    private readonly Dictionary<string, Competition> _qualifying = QualifyingOf(catalog);

    private readonly Dictionary<string, Competition> _women = catalog.Competitions
        .Where(competition => competition.Name.StartsWith("Women's ", StringComparison.Ordinal))
        .DistinctBy(competition => competition.Name, StringComparer.Ordinal)
        .ToDictionary(competition => competition.Name["Women's ".Length..], StringComparer.Ordinal);

    /// <summary>What the catalog calls matches that count for nothing, or null.</summary>
    public Competition? Friendly { get; } = catalog.Competitions.FirstOrDefault(competition => competition.Name is "Friendly");

    /// <summary>Women's clubs by the names of their men's, made when a women's competition is first met.</summary>
    private Dictionary<string, Team> WomensSides => field ??= catalog.Teams
        .Where(team => team.Gender is TeamGender.Women && team.Name.EndsWith(" Women", StringComparison.Ordinal))
        .DistinctBy(team => team.Name, StringComparer.Ordinal)
        .ToDictionary(team => team.Name[..^" Women".Length], StringComparer.Ordinal);

    /// <summary>Whether the competition at an atom only describes somebody.</summary>
    public static bool IsDescription(Clause clause, int competition) => Described.Contains(clause.SymbolAt(competition + 1));

    /// <summary>Whether the competition at an atom is that of a result: "after the EFL Cup win over City".</summary>
    public static bool IsOfResult(Clause clause, int competition) => Results.Contains(clause.SymbolAt(competition + 1));

    /// <summary>The league of a name that the catalog's teams give, or null.</summary>
    public Competition? League(string name) => _leagues.GetValueOrDefault(name);

    /// <summary>
    /// Of several competitions of one name that of the home side's country ("the League Cup" is Scotland's between Scottish sides); between
    /// women's sides the women's one; where the words speak of qualifying, its qualifying matches. Null where that leaves several.
    /// </summary>
    public Competition? Meant(NamedThing named, Sides sides, bool isQualifier)
    {
        var home = sides.Home.Id is { } id ? catalog.Team(id) : null;
        var away = sides.Away.Id is { } other ? catalog.Team(other) : null;
        var all = named.Ids.Select(catalog.Competition).OfType<Competition>().ToList();
        var meant = all.Find(competition => competition.Country is not null && competition.Country == home?.Country)
            ?? all.Find(competition => competition.Country is not null && competition.Country == away?.Country)
            ?? (all.Count == 1 ? all[0] : null);
        if (meant is null) return null;
        if (home is { Gender: TeamGender.Women } && _women.TryGetValue(meant.Name, out var womens)) return womens;
        return isQualifier && home is { Kind: TeamKind.National } && _qualifying.TryGetValue(Core(meant.Name), out var qualifying)
            ? qualifying
            : meant;
    }

    /// <summary>
    /// The women's side of a men's club in a women's competition, where the catalog has one: "Arsenal meet Lyon in the Women's Champions
    /// League" names no men's sides, whatever the clubs' names alone may mean.
    /// </summary>
    public ClaimedTeam InWomens(ClaimedTeam team) =>
        team.Id is { } id && catalog.Team(id) is { Gender: TeamGender.Men, Kind: TeamKind.Club }
            && WomensSides.TryGetValue(team.Name, out var women)
            ? new ClaimedTeam(women.Id, women.Name)
            : team;

    /// <summary>
    /// Two sides, both women's where one of them is: "City's women face Rovers" sets them against the women of Rovers.
    /// </summary>
    public (ClaimedTeam Home, ClaimedTeam Away) OfOneGender(ClaimedTeam home, ClaimedTeam away)
    {
        if (IsWomensSide(home) == IsWomensSide(away)) return (home, away);
        return (WomenOf(home), WomenOf(away));
    }

    private ClaimedTeam WomenOf(ClaimedTeam team) =>
        !IsWomensSide(team) && WomensSides.TryGetValue(team.Name, out var women) ? new ClaimedTeam(women.Id, women.Name) : team;

    private bool IsWomensSide(ClaimedTeam team) => team.Id is { } id && catalog.Team(id) is { Gender: TeamGender.Women };

    /// <summary>Whether a competition is played by women, as its name tells.</summary>
    public static bool IsWomens(string competition) =>
        competition.Contains("Women", StringComparison.Ordinal) || competition is "NWSL" or "WSL";

    private static Dictionary<string, Competition> LeaguesOf(FootballCatalog catalog)
    {
        var leagues = new Dictionary<string, Competition>(StringComparer.Ordinal);
        foreach (var league in catalog.Competitions.Where(competition => competition.Kind is "league"))
        {
            leagues.TryAdd(league.Name, league);
            foreach (var alias in league.Aliases) leagues.TryAdd(alias, league);
        }

        return leagues;
    }

    private static Dictionary<string, Competition> QualifyingOf(FootballCatalog catalog)
    {
        var qualifying = new Dictionary<string, Competition>(StringComparer.Ordinal);
        foreach (var competition in catalog.Competitions)
        {
            var end = competition.Name.IndexOf(" quali", StringComparison.Ordinal);
            if (end > 0 && !competition.Name.EndsWith(')')) qualifying.TryAdd(Core(competition.Name[..end]), competition);
        }

        return qualifying;
    }

    /// <summary>"World Cup" of "FIFA World Cup": the name without that of the federation.</summary>
    private static string Core(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && name[..blank] is "FIFA" or "UEFA" or "AFC" or "CAF" or "CONCACAF" ? name[(blank + 1)..] : name;
    }
}
