using System.Text;

using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>Pages of teams, for an edition of more teams than the index has room for.</summary>
internal static class TeamParts
{
    /// <summary>The pages, and what the index says in place of all teams: links to them.</summary>
    public static (IReadOnlyList<WebFile> Files, string Links) Of(IReadOnlyList<TeamDigest> teams)
    {
        List<WebFile> files = [];
        var links = new HtmlWriter();
        links.Raw("<ul data-parts>\n");
        for (var at = 0; at < teams.Count;)
        {
            var (file, taken) = Part(teams, at, files.Count + 1);
            var (first, last) = (Cut.Name(teams[at].TeamName), Cut.Name(teams[at + taken - 1].TeamName));
            links.Write($"<li><a href=\"{file.Name}\">{first} to {last}</a>\n");
            files.Add(file);
            at += taken;
        }

        links.Raw("</ul>\n");
        return (files, links.ToString());
    }

    private static (WebFile File, int Taken) Part(IReadOnlyList<TeamDigest> teams, int at, int number)
    {
        var frame = new PageFrame("Teams", "Football teams with matches to come.", "../", [PageAsset.Style, PageAsset.IndexStyle], []);
        var room = frame.Room(Body(frame, ""));
        var list = new StringBuilder();
        var taken = 0;
        for (; at + taken < teams.Count; taken++)
        {
            // These pages lie in the folder of the teams' own.
            var entry = ShortLink.Item($"{teams[at + taken].TeamId}.html", Cut.Name(teams[at + taken].TeamName));
            room -= Encoding.UTF8.GetByteCount(entry);
            if (room < 0) break;
            list.Append(entry);
        }

        return (frame.File(FormattableString.Invariant($"teams/list-{number}.html"), Body(frame, list.ToString()), []), taken);
    }

    private static string Body(PageFrame frame, string entries) =>
        $"{frame.Masthead}<main id=\"main\">\n"
        + $"<section id=\"teams\" aria-labelledby=\"teams-h\"><h1 id=\"teams-h\">Teams</h1>\n<ul>\n{entries}</ul>"
        + "</section>\n</main>\n";
}
