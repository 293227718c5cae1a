using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Cli.Digests;

/// <summary>Which team a person means by an id, a name or another name.</summary>
internal static class TeamFinder
{
    private const int MostSuggestions = 10;

    /// <summary>
    /// Looks through ids, then names, then aliases, then names that need context; the first of these that knows the words decides.
    /// Case and accents do not count.
    /// </summary>
    public static TeamSearch Find(FootballCatalog catalog, string asked)
    {
        if (catalog.Team(asked) is { } known) return new TeamSearch(known, []);
        var wanted = Folding.FoldPhrase(asked);
        bool Matches(string? name) => name is not null && Folding.FoldPhrase(name) == wanted;
        Func<Team, bool>[] tiers =
        [
            team => team.Id.Equals(asked, StringComparison.OrdinalIgnoreCase),
            team => Matches(team.Name),
            team => Matches(team.OfficialName) || team.Aliases.Any(Matches),
            team => team.ContextAliases.Any(Matches),
        ];
        foreach (var tier in tiers)
        {
            var found = catalog.Teams.Where(tier).OrderBy(team => team.Name, StringComparer.Ordinal).ToList();
            if (found is [var only]) return new TeamSearch(only, []);
            if (found.Count > 1) return new TeamSearch(null, found);
        }

        return new TeamSearch(null, [.. Suggestions(catalog, wanted)], IsUnknown: true);
    }

    private static IEnumerable<Team> Suggestions(FootballCatalog catalog, string wanted) => wanted.Length is 0
        ? []
        : catalog.Teams
            .Where(team => team.Aliases.Prepend(team.Name).Any(name => Folding.FoldPhrase(name).Contains(wanted, StringComparison.Ordinal)))
            .OrderBy(team => team.Name.Length).ThenBy(team => team.Name, StringComparer.Ordinal)
            .Take(MostSuggestions);
}

/// <param name="Team">The team, or null where the words do not settle it.</param>
/// <param name="Candidates">Teams that could be meant, where <paramref name="Team"/> is null.</param>
/// <param name="IsUnknown">Whether no team has that name, and the candidates merely resemble it.</param>
internal sealed record TeamSearch(Team? Team, IReadOnlyList<Team> Candidates, bool IsUnknown = false)
{
    /// <summary>What to tell the person where no team was settled on.</summary>
    public string Question(string asked)
    {
        var list = string.Concat(Candidates.Select(team =>
        {
            var country = team.Country is null ? "" : $" ({team.Country})";
            return $"{Environment.NewLine}  {team.Id,-12} {team.Name}{country}";
        }));
        return IsUnknown
            ? $"The catalog knows no team \"{asked}\".{(Candidates.Count > 0 ? " Did you mean:" + list : "")}"
            : $"\"{asked}\" can be several teams; say which, by id:{list}";
    }
}
