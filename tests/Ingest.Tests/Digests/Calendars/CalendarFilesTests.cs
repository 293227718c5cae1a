using Ical.Net;

using Ingest.Digests;
using Ingest.Digests.Calendars;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Calendars.CalendarSamples;

namespace Ingest.Tests.Digests.Calendars;

public sealed class CalendarFilesTests
{
    [Fact]
    public void There_is_one_a_team_and_one_a_competition_with_the_matches_of_each()
    {
        var league = Match(On("2025-11-09"), "1");
        var cup = Match(On("2025-11-12"), "2") with { Competition = Cup };
        var files = CalendarFiles.Of(new Edition(
        [
            new TeamDigest("Q1", "Alder Rovers", [league, cup]),
            new TeamDigest("Q2", "Birch United", [cup]),
        ]));

        Assert.Equal(
            [
                ("calendars/Q1.ics", "Alder Rovers: matches to come", "1 2"),
                ("calendars/Q2.ics", "Birch United: matches to come", "2"),
                ("calendars/competitions/Q10.ics", "Forest League: matches to come", "1"),
                ("calendars/competitions/Q11.ics", "Forest Cup: matches to come", "2"),
            ],
            files.Select(file => (file.Name, Calendar.Load(file.Text)!.Properties["X-WR-CALNAME"]!.Value as string, Ids(file))));
        Assert.All(files, file => Assert.Equal("text/calendar; charset=utf-8", file.ContentType));
    }

    [Fact]
    public void A_match_is_told_in_the_same_words_in_every_calendar()
    {
        var blocks = CalendarFiles.Of(EditionOf(Match(On("2025-11-09", "20:00", "Europe/London"))))
            .Select(file => file.Text[file.Text.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)..])
            .ToList();

        Assert.Equal(3, blocks.Count);
        Assert.Single(blocks.Distinct());
    }

    [Fact]
    public void A_calendar_says_what_it_is_and_when_to_look_again()
    {
        var lines = ReadCalendar.Lines(ReadCalendar.Text(Match(On("2025-11-09"))));

        Assert.Equal(
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Ingest//Football fixtures 1//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "NAME:Alder Rovers: matches to come",
                "X-WR-CALNAME:Alder Rovers: matches to come",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "X-PUBLISHED-TTL:PT1H",
                "BEGIN:VEVENT",
            ],
            lines.Take(10));
    }

    /// <summary>RFC 5545 section 3.6: at least one component; an empty calendar is none.</summary>
    [Fact]
    public void A_team_whose_matches_have_no_day_has_a_calendar_that_programs_accept()
    {
        var calendar = ReadCalendar.Of(ReadCalendar.Text(Match(MatchTime.Unknown)));

        Assert.Empty(calendar.Events);
        Assert.Equal("UTC", Assert.Single(calendar.TimeZones).TzId);
    }

    [Fact]
    public void An_edition_without_teams_has_no_calendars() => Assert.Empty(CalendarFiles.Of(new Edition([])));

    private static string Ids(WebFile file) =>
        string.Join(' ', Calendar.Load(file.Text)!.Events.Select(told => told.Uid!.Split('@')[0]));
}
