using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>
/// All teams by name, as short as a list of links can be: end tags that HTML does not need are left out, as those of a thousand teams
/// would take a tenth of a page.
/// </summary>
internal static class TeamDirectory
{
    public static IReadOnlyList<TeamDigest> ByName(Edition edition) =>
        [.. edition.Digests
            .OrderBy(digest => Folding.FoldPhrase(digest.TeamName), StringComparer.Ordinal)
            .ThenBy(digest => digest.TeamId, StringComparer.Ordinal)];

    public static string Of(IEnumerable<TeamDigest> teams) => $"<ul>\n{string.Concat(teams.Select(Entry))}</ul>\n";

    public static string Entry(TeamDigest team)
    {
        var entry = new HtmlWriter();
        entry.Write($"<li><a href=\"{Addresses.Team(team.TeamId)}\">{Cut.Name(team.TeamName)}</a>\n");
        return entry.ToString();
    }
}
