using Ingest.Articles;

namespace Ingest.Tests.Articles.Schedules;

public sealed class CalendarFileTests
{
    private static string Calendar(params string[] events) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Quayside FC\\, all matches\r\n"
        + string.Concat(events.Select(Event)) + "END:VCALENDAR\r\n";

    private static string Event(string lines) => $"BEGIN:VEVENT\r\n{lines.ReplaceLineEndings("\r\n")}\r\nEND:VEVENT\r\n";

    [Theory]
    [InlineData("Quayside v Ferrymen", "Quayside v Ferrymen")]
    [InlineData("Quayside vs Ferrymen", "Quayside v Ferrymen")]
    [InlineData("⚽ Quayside vs. Ferrymen (Harbour League)", "Quayside v Ferrymen")]
    [InlineData("Harbour League: Quayside v Ferrymen", "Quayside v Ferrymen")]
    [InlineData("Quayside - Ferrymen", "Quayside v Ferrymen")]
    [InlineData("Quayside v Ferrymen - Harbour League", "Quayside v Ferrymen")]
    [InlineData("Quayside 2-1 Ferrymen", "Quayside v Ferrymen 2-1")]
    [InlineData("Quayside v Ferrymen (2-1)", "Quayside v Ferrymen 2-1")]
    [InlineData("POSTPONED: Quayside v Ferrymen", "Quayside v Ferrymen Postponed")]
    [InlineData("Quayside v Ferrymen [cancelled]", "Quayside v Ferrymen Cancelled")]
    public void A_summary_names_two_sides(string summary, string told) => Assert.Equal(
        [$"2025-11-29 15:00 Europe/London {told}"],
        SomeList.Read(Calendar($"UID:1\nDTSTART;TZID=Europe/London:20251129T150000\nSUMMARY:{summary}")).Told());

    [Fact]
    public void Folded_lines_escapes_and_the_ground_are_read()
    {
        var list = SomeList.Read(Calendar(
            "UID:1\nSUMMARY:Quay\n side v Ferrymen\\, Harbour\n  League\nDTSTART:20251129T150000Z\n"
            + "LOCATION:North Pier\\, Bay\nDESCRIPTION:Bring a coat"));
        var match = Assert.Single(list.Matches);
        Assert.Equal("2025-11-29 15:00 Etc/UTC Quayside v Ferrymen", match.Told());
        Assert.Equal(("North Pier, Bay", "Harbour League"), (match.Venue, match.Competition));
        Assert.Equal("Quayside FC, all matches", list.Article.Title.Text);
        Assert.Equal("text/calendar", list.Article.Format);
        Assert.StartsWith("SUMMARY:Quay", match.Span.In(list.Article.Text), StringComparison.Ordinal);
        Assert.EndsWith("League", match.Span.In(list.Article.Text), StringComparison.Ordinal);
        Assert.Equal("DTSTART:20251129T150000Z", match.DateSpan!.Value.In(list.Article.Text));
    }

    [Theory]
    [InlineData("DTSTART;TZID=GMT Standard Time:20251129T150000", "2025-11-29 15:00 Europe/London Tide v Ebb")]
    [InlineData("DTSTART;TZID=Bay/Nowhere:20251129T150000", "2025-11-29 15:00 Tide v Ebb")]
    [InlineData("DTSTART:20251129T150000", "2025-11-29 15:00 Tide v Ebb")]
    [InlineData("DTSTART;VALUE=DATE:20251129\nDTEND;VALUE=DATE:20251130", "2025-11-29 Tide v Ebb")]
    public void The_clock_is_the_one_that_is_stated(string when, string told) =>
        Assert.Equal([told], SomeList.Read(Calendar($"UID:1\n{when}\nSUMMARY:Tide v Ebb")).Told());

    [Fact]
    public void An_event_of_several_days_leaves_the_day_open_between_them()
    {
        var match = Assert.Single(
            SomeList.Read(Calendar("DTSTART;VALUE=DATE:20251129\nDTEND;VALUE=DATE:20251201\nSUMMARY:Tide v Ebb")).Matches);
        Assert.Equal((new DateOnly(2025, 11, 29), new DateOnly(2025, 11, 30)), (match.Date, match.LastDate));
    }

    [Fact]
    public void A_cancelled_event_is_a_cancelled_match() => Assert.Equal(
        ["2025-11-29 Tide v Ebb Cancelled"],
        SomeList.Read(Calendar("DTSTART;VALUE=DATE:20251129\nSTATUS:CANCELLED\nSUMMARY:Tide v Ebb")).Told());

    [Fact]
    public void Of_an_event_sent_twice_the_newer_counts() => Assert.Equal(
        ["2025-11-30 Tide v Ebb"],
        SomeList.Read(Calendar(
            "UID:1\nSEQUENCE:2\nDTSTART;VALUE=DATE:20251130\nSUMMARY:Tide v Ebb",
            "UID:1\nSEQUENCE:1\nDTSTART;VALUE=DATE:20251129\nSUMMARY:Tide v Ebb")).Told());

    [Fact]
    public void An_event_that_repeats_counts_once_and_is_told()
    {
        var list = SomeList.Read(Calendar("DTSTART;VALUE=DATE:20251129\nRRULE:FREQ=WEEKLY\nSUMMARY:Tide v Ebb"));
        Assert.Equal(["2025-11-29 Tide v Ebb"], list.Told());
        Assert.Contains("repeats", Assert.Single(list.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_event_costs_no_other_and_is_told()
    {
        var list = SomeList.Read(Calendar(
            "DTSTART:sometime\nSUMMARY:Pier v Dune",
            "DTSTART;VALUE=DATE:20251129\nSUMMARY:Tide v Ebb",
            "SUMMARY:Reef v Shoal"));
        Assert.Contains("2025-11-29 Tide v Ebb", list.Told());
        Assert.Contains("Reef v Shoal", list.Told());
        Assert.NotEmpty(list.Warnings);
    }

    [Fact]
    public void A_calendar_that_breaks_off_gives_what_came_through()
    {
        var text = Calendar(
            "DTSTART;VALUE=DATE:20251129\nSUMMARY:Tide v Ebb", "DTSTART;VALUE=DATE:20251130\nSUMMARY:Pier v Dune\nLOCATION:x");
        Assert.Equal(2, SomeList.Read(text[..text.LastIndexOf("LOCATION", StringComparison.Ordinal)]).Matches.Count);
    }

    [Theory]
    [InlineData("SUMMARY:Dentist")]
    [InlineData("DTSTART;VALUE=DATE:20251129")]
    public void A_calendar_without_a_match_is_refused(string lines) => Assert.Contains(
        "\"A v B\"", Assert.IsType<Rejection>(SomeList.Drop(Calendar(lines))).Reasons[0], StringComparison.Ordinal);
}
