using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>All teams by name.</summary>
internal static class TeamDirectory
{
    public static IReadOnlyList<TeamDigest> ByName(Edition edition) =>
        [.. edition.Digests
            .OrderBy(digest => Folding.FoldPhrase(digest.TeamName), StringComparer.Ordinal)
            .ThenBy(digest => digest.TeamId, StringComparer.Ordinal)];

    public static string Of(IEnumerable<TeamDigest> teams) =>
        $"<ul>\n{string.Concat(teams.Select(team => ShortLink.Item(Addresses.Team(team.TeamId), Cut.Name(team.TeamName))))}</ul>\n";
}
