using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>The day of a match, set large beside it: "Sun 9 Nov", "Sat – Sun 8–9 Nov", or that there is none yet.</summary>
internal static class DayColumn
{
    public static void Write(HtmlWriter page, MatchTime when)
    {
        page.Raw("<p class=\"day\">");
        if (when.Date is { } day) WriteDay(page, day);
        else if (when is { DateFrom: { } from, DateTo: { } to }) WriteRange(page, from, to);
        else page.Raw("<span class=\"open\">No day yet</span>");
        page.Raw("</p>");
    }

    private static void WriteDay(HtmlWriter page, DateOnly day) => page.Write(
        $"<time datetime=\"{DigestRows.Iso(day)}\">{DayWords.Weekday(day)} <b>{day.Day}</b> {DayWords.ShortMonth(day)}</time>");

    private static void WriteRange(HtmlWriter page, DateOnly from, DateOnly to)
    {
        page.Write($"{DayWords.Weekday(from)} – {DayWords.Weekday(to)} <b>{from.Day}–{to.Day}</b> ");
        page.Write($"{(from.Month == to.Month ? "" : $"{DayWords.ShortMonth(from)} – ")}{DayWords.ShortMonth(to)}");
    }
}
