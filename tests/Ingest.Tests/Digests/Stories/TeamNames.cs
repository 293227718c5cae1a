namespace Ingest.Tests.Digests.Stories;

/// <summary>The teams of the shipped catalog as stories call them: by their name, or by their id.</summary>
internal static class TeamNames
{
    private static readonly ILookup<string, string> Ids =
        DefaultCatalog.Catalog.Teams.ToLookup(team => team.Name, team => team.Id, StringComparer.Ordinal);

    private static readonly HashSet<string> All = [.. DefaultCatalog.Catalog.Teams.Select(team => team.Id)];

    /// <summary>The id, or null where no team bears the name, or several do.</summary>
    public static string? IdOf(string nameOrId) =>
        All.Contains(nameOrId) ? nameOrId : Ids[nameOrId].ToList() is [var only] ? only : null;
}
