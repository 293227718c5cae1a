using Ingest.Cli.Explaining;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>What the marks in the text mean.</summary>
internal static class Legend
{
    private static readonly (FindingKind Kind, string Words)[] Marks =
    [
        (FindingKind.Team, "team"),
        (FindingKind.Player, "player"),
        (FindingKind.Manager, "manager"),
        (FindingKind.Competition, "competition"),
        (FindingKind.Venue, "ground"),
        (FindingKind.LeftOpen, "left open: the text does not settle whose it is"),
        (FindingKind.UnknownPerson, "unknown: in no catalog"),
    ];

    public static void Write(HtmlWriter page)
    {
        page.Raw("<ul class=\"legend\" aria-label=\"Legend\">");
        foreach (var (kind, words) in Marks)
        {
            var (sample, meaning) = words.Split(": ") is [var first, var rest] ? (first, $": {rest}") : (words, "");
            page.Write($"<li><span class=\"name {kind.Slug()}\">{sample}</span>{meaning}</li>");
        }

        page.Raw("<li><span class=\"says lit\">sentence</span> of a match <span class=\"ref\">1</span></li>"
            + "<li><span class=\"date\">words of its date</span></li></ul>\n");
    }
}
