using Ingest.Catalog;

namespace Ingest.Fixtures;

/// <summary>Tells whom a manager manages on a day, by the catalog's spells: what is said of him as subject is said of his team.</summary>
internal sealed class Managers(FootballCatalog catalog, DateOnly day)
{
    /// <summary>The team, or null where the catalog knows of none or of several in that year.</summary>
    public ClaimedTeam? TeamOf(string personId)
    {
        if (catalog.Person(personId) is not { } person) return null;
        string? only = null;
        foreach (var spell in catalog.SpellsOf(person))
        {
            if (spell.Role is not PersonRole.Manager || !spell.Covers(day.Year) || spell.TeamId == only) continue;
            if (only is not null) return null;
            only = spell.TeamId;
        }

        return only is not null && catalog.Team(only) is { } team ? new ClaimedTeam(team.Id, team.Name) : null;
    }
}
