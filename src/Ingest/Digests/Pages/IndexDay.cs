using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>A day on the index: its matches where it is near, else how many there are.</summary>
internal static class IndexDay
{
    /// <summary>How many forms a day has: a line, rows of plain words, rows with links.</summary>
    public const int Forms = 3;

    /// <summary>How many days show their matches: about a week and the weekend after it; what is later is a line.</summary>
    public const int DaysInFull = 8;

    /// <summary>How many matches of a day are shown; the day's own page has the others.</summary>
    public const int MostRows = 16;

    public static Piece Of(MatchDay day, View view, int form)
    {
        var page = new HtmlWriter();
        if (form == 0)
        {
            page.Raw(ShortLink.Item(Addresses.Day(day.Day), DayWords.Short(day.Day)));
            page.Write($" {Count.Of(day.Matches.Count, "match", "matches")}\n");
            return new Piece(page.ToString());
        }

        page.Write($"<li><h3><a href=\"{Addresses.Day(day.Day)}\"><time datetime=\"{DigestRows.Iso(day.Day)}\">");
        page.Write($"{DayWords.WeekdayInFull(day.Day)} <b>{DayWords.DayOfMonth(day.Day)}</b></time></a></h3>\n<ol>");
        foreach (var match in day.Matches.Take(MostRows)) WriteRow(page, match, view with { Day = day.Day }, links: form > 1);
        page.Raw("</ol>");
        if (day.Matches.Count - MostRows is > 0 and var more)
        {
            var words = Count.Of(more, "more match", "more matches");
            page.Write($"<p class=\"more\"><a href=\"{Addresses.Day(day.Day)}\">and {words} that day</a></p>");
        }

        page.Raw("</li>\n");
        return new Piece(page.ToString());
    }

    /// <summary>One match in a row.</summary>
    public static void WriteRow(HtmlWriter page, ToldMatch match, View view, bool links)
    {
        var fixture = match.Fixture;
        page.Write($"<li class=\"row {fixture.Status.ToString().ToLowerInvariant()}\"><p class=\"hour\">");
        KickOffWords.Write(page, fixture.When);
        page.Raw("</p><div><p class=\"sides\">");
        if (links) Sides.Write(page, fixture, view);
        else page.Write($"{Sides.Plain(fixture)}");
        page.Raw("</p>");
        if (links && fixture.Competition is { } competition) page.Write($"<p class=\"facts\">{Cut.Name(competition.Name)}</p>");
        NewsLine.Write(page, fixture, view);
        page.Write($"</div><p class=\"sure\">{HowSure.Words(match)}</p></li>\n");
    }
}
