using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// Which team of the catalog a list means by a name.
/// <list type="number">
/// <item>The catalog's names and aliases, spelt alike but for case and accents.</item>
/// <item>The same without words for "club" and numbers: see <see cref="ClubForms"/>.</item>
/// <item>Names that need support from an article ("Wolves"), where the list's own league is the support.</item>
/// </list>
/// Of several teams, that of the list's league is meant, then that of its country, or of the country behind the name, "Arsenal FC (ENG)",
/// else the only one there is. A list of one country does
/// not mean a club of another, unless the two share leagues. Men's sides, unless the competition is women's. Where this settles nothing,
/// the name stays as the list has it.
/// </summary>
internal sealed class ListedTeams
{
    /// <summary>
    /// Countries whose clubs play in a league of another: Swansea, Derry, Monaco, Andorra, Vaduz, San Marino, Toronto, Wellington.
    /// </summary>
    private static readonly string[][] Neighbours =
    [
        ["GB-ENG", "GB-WLS"], ["GB-ENG", "GB-SCT"], ["GB-ENG", "GG", "JE", "IM"], ["IE", "GB-NIR"], ["FR", "MC"], ["ES", "AD"],
        ["CH", "LI"], ["IT", "SM"], ["US", "CA"], ["AU", "NZ"],
    ];

    private readonly ILookup<string, Team> _full;
    private readonly ILookup<string, Team> _bare;
    private readonly ILookup<string, Team> _inContext;

    public ListedTeams(FootballCatalog catalog)
    {
        var names = catalog.Teams
            .SelectMany(team => Names(team).Distinct(StringComparer.Ordinal), (team, name) => (name, team))
            .ToList();
        _full = names.ToLookup(named => Folding.FoldPhrase(named.name), named => named.team, StringComparer.Ordinal);
        _bare = names.ToLookup(named => ClubForms.Bare(named.name), named => named.team, StringComparer.Ordinal);
        _inContext = catalog.Teams
            .SelectMany(team => team.ContextAliases, (team, name) => (name, team))
            .ToLookup(named => Folding.FoldPhrase(named.name), named => named.team, StringComparer.Ordinal);
    }

    /// <summary>The team, or null where the catalog has none of that name, or several.</summary>
    /// <param name="name">The name in the list.</param>
    /// <param name="scope">What the list is about.</param>
    public Team? Of(string name, ListScope scope) => FifaCodes.Split(name) is (var bare, { } country)
        ? Named(bare, scope with { Country = country })
        : Named(name, scope);

    private Team? Named(string name, ListScope scope) =>
        Chosen(_full[Folding.FoldPhrase(name)], scope)
        ?? Chosen(_bare[ClubForms.Bare(name)], scope)
        ?? Only(_inContext[Folding.FoldPhrase(name)].Where(team => Plays(team, scope) && IsIn(team, scope)));

    private static IEnumerable<string> Names(Team team) => [team.Name, team.OfficialName ?? team.Name, .. team.Aliases];

    private static Team? Chosen(IEnumerable<Team> named, ListScope scope)
    {
        var teams = named.Distinct().Where(team => Plays(team, scope)).ToList();
        return Only(teams.Where(team => IsIn(team, scope)))
            ?? Only(teams.Where(team => scope.Country is not null && team.Country == scope.Country))
            ?? Only(teams.Where(team => MayPlayThere(team, scope)));
    }

    private static bool Plays(Team team, ListScope scope) => team.Gender is TeamGender.Women == scope.IsWomens;

    private static bool IsIn(Team team, ListScope scope) => team.League is { } league && scope.Leagues.Contains(league);

    private static bool MayPlayThere(Team team, ListScope scope) =>
        scope.Country is not { } country || team.Country is null || team.Country == country
        || Neighbours.Any(near => near.Contains(country) && near.Contains(team.Country));

    private static Team? Only(IEnumerable<Team> teams) => teams.Take(2).ToList() is [var only] ? only : null;
}

/// <summary>What a list is about, as far as it tells teams of one name apart.</summary>
/// <param name="Leagues">All names of its league; none where it is a cup, or not known.</param>
/// <param name="Country">The catalog's code of its country; null where it is international, or does not say.</param>
/// <param name="IsWomens">Whether women's sides play in it.</param>
internal sealed record ListScope(IReadOnlySet<string> Leagues, string? Country, bool IsWomens);
