using Ical.Net.DataTypes;

using Ingest.Digests.Calendars;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Calendars.CalendarSamples;

namespace Ingest.Tests.Digests.Calendars;

/// <summary>What an event says in each case of a match.</summary>
public sealed class EventTests
{
    [Fact]
    public void A_kick_off_with_a_zone_is_on_the_clock_at_the_ground()
    {
        var told = ReadCalendar.Event(Match(On("2025-11-09", "16:15", "Europe/Madrid")));

        Assert.Equal(new CalDateTime(2025, 11, 9, 16, 15, 0, "Europe/Madrid"), told.Start);
        Assert.Equal(new DateTime(2025, 11, 9, 15, 15, 0, DateTimeKind.Utc), told.Start!.AsUtc);
        Assert.Equal(TimeSpan.FromHours(2), told.EffectiveDuration.ToTimeSpan(told.Start));
        Assert.Equal(("CONFIRMED", "Alder Rovers v Birch United", "Clearing Park"), (told.Status, told.Summary, told.Location));
        Assert.Equal(["Forest League"], told.Categories);
        Assert.Equal("OPAQUE", told.Transparency ?? "OPAQUE");
        Assert.Contains("Kick-off 16:15 (Europe/Madrid).", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kick_off_without_a_zone_is_local_wherever_the_reader_is()
    {
        var told = ReadCalendar.Event(Match(On("2025-11-09", "16:15")));

        Assert.True(told.Start!.IsFloating);
        Assert.Equal(new DateTime(2025, 11, 9, 16, 15, 0), told.Start.Value);
        Assert.Contains("No article says in which time zone.", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_kick_off_takes_the_whole_day_and_no_time_from_anybody()
    {
        var text = ReadCalendar.Text(Match(On("2025-12-31")));

        Assert.Contains("\r\nDTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nSTATUS:CONFIRMED\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nTRANSP:TRANSPARENT\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_takes_all_its_days_and_is_tentative()
    {
        var fixture = Match(Within("2026-02-27", "2026-03-01") with { KickOff = new TimeOnly(15, 0) });

        Assert.Contains(
            "\r\nDTSTART;VALUE=DATE:20260227\r\nDTEND;VALUE=DATE:20260302\r\nSTATUS:TENTATIVE\r\n",
            ReadCalendar.Text(fixture),
            StringComparison.Ordinal);
        Assert.Equal("Alder Rovers v Birch United (day to be confirmed)", ReadCalendar.Event(fixture).Summary);
        Assert.Contains(
            "On a day from Friday 27 February 2026 to Sunday 1 March 2026. Kick-off 15:00.",
            ReadCalendar.Event(fixture).Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_postponed_match_stays_on_its_old_day_as_cancelled_and_keeps_its_uid()
    {
        var before = ReadCalendar.Event(Match(On("2025-11-09", "16:15", "Europe/Madrid")));
        var after = ReadCalendar.Event(
            Match(new MatchTime(PreviousDate: Day("2025-11-09")), status: FixtureStatus.Postponed) with { Revision = 2 });

        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal((0, 1), (before.Sequence, after.Sequence));
        Assert.Equal("CANCELLED", after.Status);
        Assert.Equal(new CalDateTime(2025, 11, 9), after.Start);
        Assert.Equal("Postponed: Alder Rovers v Birch United (new date to be confirmed)", after.Summary);
        Assert.Contains("It was to be played on Sunday 9 November 2025.", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_match_says_from_when()
    {
        var told = ReadCalendar.Event(Match(On("2025-12-02", previously: "2025-11-09"), status: FixtureStatus.Rescheduled));

        Assert.Equal(("CONFIRMED", "Alder Rovers v Birch United (moved from 9 November)"), (told.Status, told.Summary));
        Assert.Equal(new CalDateTime(2025, 12, 2), told.Start);
        Assert.Contains("Moved from Sunday 9 November 2025.", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_match_stays_in_place_and_takes_no_time_from_anybody()
    {
        var told = ReadCalendar.Event(Match(On("2025-11-09", "16:15", "Europe/Madrid"), status: FixtureStatus.Cancelled));

        Assert.Equal(("CANCELLED", "Cancelled: Alder Rovers v Birch United"), (told.Status, told.Summary));
        Assert.Equal("TRANSPARENT", told.Transparency);
        Assert.True(told.Start!.HasTime);
    }

    [Theory]
    [InlineData(FixtureStatus.Scheduled)]
    [InlineData(FixtureStatus.Postponed)]
    [InlineData(FixtureStatus.Cancelled)]
    public void A_match_without_any_day_has_no_event(FixtureStatus status) =>
        Assert.Empty(ReadCalendar.Of(ReadCalendar.Text(Match(MatchTime.Unknown, status: status))).Events);

    [Fact]
    public void A_time_that_the_clocks_skip_gives_the_whole_day_and_is_told_as_stated()
    {
        var told = ReadCalendar.Event(Match(On("2026-03-29", "02:30", "Europe/Madrid")));

        Assert.False(told.Start!.HasTime);
        Assert.Contains(
            "stated as 02:30 (Europe/Madrid), which names no moment of that day.", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_the_clocks_show_twice_is_written_in_utc()
    {
        var text = ReadCalendar.Text(Match(On("2026-10-25", "02:30", "Europe/Madrid")));

        Assert.Contains("\r\nDTSTART:20261025T003000Z\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", text, StringComparison.Ordinal);
    }

    /// <summary>Some programs add two hours on the clock face, and would end this one after one.</summary>
    [Fact]
    public void A_match_during_which_the_clocks_change_is_written_in_utc() => Assert.Contains(
        "\r\nDTSTART:20260906T020000Z\r\nDURATION:PT2H\r\n",
        ReadCalendar.Text(Match(On("2026-09-05", "22:00", "America/Santiago"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0.8, "CONFIRMED")]
    [InlineData(0.79, "TENTATIVE")]
    public void A_match_is_confirmed_when_it_is_sure_enough(double confidence, string status) =>
        Assert.Equal(status, ReadCalendar.Event(Match(On("2025-11-09")) with { Confidence = confidence }).Status);

    [Fact]
    public void The_description_names_who_says_so_and_who_says_otherwise()
    {
        var told = ReadCalendar.Event(Match(On("2025-11-09")) with
        {
            HomeAwayKnown = false,
            Confidence = 0.999,
            Sources =
            [
                Report("2025-11-05", "The week; ahead", "Alder, it is said, host Birch on Sunday.", article: "a1"),
                Report("2025-11-04", "Notes", "Birch go to Alder on the 9th.", article: "a2"),
            ],
            Dissent =
            [
                Report("2025-11-03", "Rumours", "Alder and Birch meet on the 8th.", On("2025-11-08"), "a3"),
                Report("2025-11-02", "More rumours", "One weekend it will be.", Within("2025-11-15", "2025-11-16"), "a4"),
            ],
        });

        Assert.Equal(
            """
            Forest League
            The kick-off is not known yet.
            Who is at home is not known yet.

            Reported by 2 articles, over 99% sure:
            “Alder, it is said, host Birch on Sunday.” (The week; ahead, 5 November 2025)
            “Birch go to Alder on the 9th.” (Notes, 4 November 2025)

            Others say otherwise:
            8 November 2025: “Alder and Birch meet on the 8th.” (Rumours, 3 November 2025)
            15 November 2025 to 16 November 2025: “One weekend it will be.” (More rumours, 2 November 2025)
            """.ReplaceLineEndings("\n"),
            told.Description);
    }

    [Fact]
    public void An_article_and_its_copies_are_told_as_one()
    {
        var original = Report("2025-11-05", "The original", "Alder host Birch.", article: "a1");
        var told = ReadCalendar.Event(Match(On("2025-11-09")) with
        {
            Sources =
            [
                Report("2025-11-06", "The copy", "Alder host Birch.", article: "a2") with { CopyOf = original.Article.Id },
                original,
            ],
        });

        Assert.EndsWith(
            "Reported by 1 article, 90% sure:\n“Alder host Birch.” (The original, 5 November 2025)",
            told.Description,
            StringComparison.Ordinal);
        Assert.DoesNotContain("The copy", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Stamps_are_the_day_of_the_newest_article_that_the_event_names()
    {
        var told = ReadCalendar.Event(Match(On("2025-11-09")) with { Dissent = [Report("2025-11-07", "Late", "No.", article: "a9")] });

        Assert.Equal(new CalDateTime(2025, 11, 7, 0, 0, 0, "UTC"), told.DtStamp);
        Assert.Equal(told.DtStamp, told.LastModified);
    }

    [Fact]
    public void Events_stand_soonest_first_wherever_their_days_come_from()
    {
        var text = CalendarFiles.Of(EditionOf(
            Match(On("2025-11-09"), "2"),
            Match(On("2025-11-09", "12:00"), "1"),
            Match(new MatchTime(PreviousDate: Day("2025-11-08")), "0", FixtureStatus.Postponed),
            Match(new MatchTime(DateFrom: Day("2025-11-09"), DateTo: Day("2025-11-10")), "3"))).First().Text;

        Assert.Equal(
            ["0", "1", "2", "3"],
            ReadCalendar.Lines(text)
                .Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
                .Select(line => line[4..line.IndexOf('@', 4)]));
    }

    private static MatchTime Within(string from, string to) => new(DateFrom: Day(from), DateTo: Day(to));
}
