using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>A match on the page of a team or a day.</summary>
internal static class MatchEntry
{
    /// <summary>The entry, an item of a list, with as much detail as asked for.</summary>
    public static Piece Of(ToldMatch match, View view, Detail detail)
    {
        var page = new HtmlWriter();
        var fixture = match.Fixture;
        page.Write($"<li class=\"match {Classes(match, detail)}\" id=\"m{fixture.Id}\">");
        WriteWhen(page, match, view);
        page.Raw("<div><h3>");
        Sides.Write(page, fixture, view);
        page.Raw("</h3>");
        if (detail >= Detail.Facts) WriteFacts(page, fixture, view);
        NewsLine.Write(page, fixture, view);
        HowSure.Write(page, match);
        if (detail is Detail.AllReports) Reports.WriteAll(page, match);
        if (detail is Detail.NewestReport) Reports.WriteShort(page, match);
        page.Raw("</div></li>\n");
        return new Piece(page.ToString(), detail >= Detail.NewestReport ? SportsEventData.Of(match) : null);
    }

    private static string Classes(ToldMatch match, Detail detail) =>
        $"{match.Fixture.Status.ToString().ToLowerInvariant()}{(detail is Detail.Line ? " line" : "")}";

    private static void WriteWhen(HtmlWriter page, ToldMatch match, View view)
    {
        page.Raw("<div class=\"when\">");
        if (view.Day is null || match.Fixture.When.Date != view.Day) DayColumn.Write(page, match.Fixture.When);
        page.Raw("<p class=\"hour\">");
        if (match.Fixture.When.KickOff is null) page.Raw(match.Fixture.When.Date is null ? "" : "<small>Kick-off not stated</small>");
        else KickOffWords.Write(page, match.Fixture.When);
        page.Raw("</p></div>");
    }

    private static void WriteFacts(HtmlWriter page, Fixture fixture, View view)
    {
        var competition = fixture.Competition is { } known && (known.Inferred || known.Name != view.Competition)
            ? $"{(known.Inferred ? "probably " : "")}{Cut.Name(known.Name)}"
            : null;
        var venue = fixture.Venue is { } ground ? Cut.Name(ground) : null;
        var facts = string.Join(" · ", new[] { Sides.Place(fixture, view), competition, venue }.OfType<string>());
        if (facts.Length == 0) return;
        page.Write($"<p class=\"facts\">{facts}</p>");
    }
}
