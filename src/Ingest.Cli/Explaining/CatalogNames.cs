using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>Looks up whom a catalog calls by given words: teams, people, competitions and grounds.</summary>
internal static class CatalogNames
{
    private const int Most = 8;

    /// <summary>Ids and names of those that bear the folded name <paramref name="wanted"/>.</summary>
    public static IReadOnlyList<(string Id, string Name)> Named(FootballCatalog catalog, string wanted)
    {
        bool IsIt(IEnumerable<string?> names) => names.Any(name => name is not null && Folding.FoldPhrase(name) == wanted);
        var teams = catalog.Teams
            .Where(team => IsIt([team.Name, team.OfficialName, team.Stadium, .. team.Aliases, .. team.ContextAliases]))
            .Select(team => (team.Id, team.Name));
        var people = catalog.People
            .Where(person => IsIt([person.Name, person.FullName, person.Surname, .. person.Aliases]))
            .Select(person => (person.Id, person.Name));
        var competitions = catalog.Competitions
            .Where(competition => IsIt([competition.Name, .. competition.Aliases]))
            .Select(competition => (competition.Id, competition.Name));
        return [.. teams.Concat(people).Concat(competitions).OrderBy(known => known.Name, StringComparer.Ordinal).Take(Most)];
    }
}
