using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>Which leagues a page speaks of: by name, or by teams of theirs that are linked already.</summary>
internal sealed class View
{
    private readonly Dictionary<string, HashSet<string>> _teamsByLeague = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public View(Page page, FootballCatalog catalog, Ledger ledger)
    {
        foreach (var id in ledger.LinkedTeams)
        {
            if (catalog.Team(id)?.League is not { } league) continue;
            if (!_teamsByLeague.TryGetValue(league, out var teams)) _teamsByLeague[league] = teams = new(StringComparer.Ordinal);
            teams.Add(id);
        }

        foreach (var mention in page.Mentions)
        {
            foreach (var entry in mention.Entries)
            {
                if (entry.Kind is not NameKind.Competition || catalog.Competition(entry.Id) is not { Kind: "league" } league) continue;
                _named.Add(league.Name);
                _named.UnionWith(league.Aliases);
            }
        }
    }

    /// <summary>
    /// Those of the teams whose league has another of its teams on the page; where there is none, those whose league is named, though
    /// several leagues may bear that name.
    /// </summary>
    public List<Candidate> InView(IReadOnlyCollection<Team> teams, EvidenceKind form)
    {
        var beside = teams.Where(team => team.League is { } league
            && _teamsByLeague.TryGetValue(league, out var others) && others.Any(id => id != team.Id)).ToList();
        return [.. (beside.Count > 0 ? beside : teams.Where(team => team.League is { } league && _named.Contains(league)))
            .Select(team => new Candidate(team.Id, [new Evidence(form), new Evidence(EvidenceKind.LeagueInView, team.League)]))];
    }
}
