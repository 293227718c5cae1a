using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>The end of a page of matches: its calendars, and what the words on it mean.</summary>
internal static class PageFoot
{
    /// <summary>A team plays in a handful of competitions; a day's page may see many, which the index lists.</summary>
    public const int MostCalendars = 12;

    /// <param name="view">Whose page it is.</param>
    /// <param name="calendars">Their addresses from the root, and what they are of.</param>
    public static string Of(View view, IReadOnlyList<(string Address, string Of)> calendars)
    {
        var page = new HtmlWriter();
        page.Raw("<footer>\n");
        if (calendars.Count > 0)
        {
            page.Raw("<nav aria-labelledby=\"calendars\"><h2 id=\"calendars\">Calendars to subscribe to</h2>\n<ul>");
            foreach (var (address, of) in calendars)
                page.Write($"<li><a href=\"{view.Root}{address}\" type=\"text/calendar\">{of}</a></li>");
            page.Raw("</ul></nav>\n");
        }

        page.Raw("<p>Read from articles by a program. Days and kick-offs are those at the ground. “Sure” is the chance that the match is ");
        page.Raw("played as stated here, judged from the reports that say so and those that say otherwise.</p>\n</footer>\n");
        return page.ToString();
    }
}
