using System.Globalization;
using System.Text;

using CsCheck;

using Ingest.Digests;
using Ingest.Digests.Calendars;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests.Calendars;

/// <summary>What holds of every calendar, whatever the articles said. ical.js reads the same in the tests of the pipeline.</summary>
public sealed class CalendarPropertyTests
{
    private static readonly string[] Needed =
        ["UID:", "DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:", "DTSTART", "STATUS:", "SUMMARY:", "DESCRIPTION:"];

    private static readonly string[] Cultures = ["th-TH", "ar-SA", "fa-IR"];

    [Fact]
    public void Every_line_is_at_most_75_octets_and_ends_with_crlf() => ForEachFile(file =>
    {
        var lines = file.Text.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain(line, character => char.IsControl(character) && character != '\t'));

        // Decoding each line by itself loses nothing: no character is parted.
        Assert.All(lines, line => Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
    });

    [Fact]
    public void Every_event_has_a_uid_of_its_own_and_a_stamp_and_every_zone_is_described_once_and_used() => ForEachFile(file =>
    {
        var lines = ReadCalendar.Lines(file.Text);
        var ofEvents = ReadCalendar.Events(file.Text);
        Assert.All(ofEvents, told => Assert.All(Needed, property =>
            Assert.Single(told, line => line.StartsWith(property, StringComparison.Ordinal))));
        Assert.Equal(ofEvents.Count, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());

        var named = lines
            .Where(line => line.StartsWith("DTSTART;TZID=", StringComparison.Ordinal))
            .Select(line => line["DTSTART;TZID=".Length..line.IndexOf(':', StringComparison.Ordinal)]);
        var described = lines.Where(line => line.StartsWith("TZID:", StringComparison.Ordinal)).Select(line => line["TZID:".Length..]);
        Assert.Equal(ofEvents.Count == 0 ? ["UTC"] : named.Distinct().Order(StringComparer.Ordinal), described);
    });

    [Fact]
    public void Every_text_comes_back_as_it_was_said() => CalendarSamples.AnyEdition.Sample(edition =>
    {
        var events = ReadCalendar.Of(CalendarFiles.Of(edition).First().Text).Events.ToDictionary(told => told.Uid!.Split('@')[0]);
        foreach (var fixture in edition.Fixtures.Where(fixture => events.ContainsKey(fixture.Id)))
        {
            var told = events[fixture.Id];
            Assert.Equal(CalendarSamples.Shown(fixture.Venue!.Trim()), told.Location ?? "");
            Assert.Contains(CalendarSamples.Shown($"{fixture.Home.Name} v ").TrimStart(), told.Summary, StringComparison.Ordinal);
            var source = fixture.Sources[0];
            Assert.Contains(
                CalendarSamples.Shown($"“{source.Claim.Evidence.Text}” ({source.Article.Title}, 1 October 2025)"),
                told.Description,
                StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Every_event_begins_when_the_match_does() => CalendarSamples.AnyEdition.Sample(edition =>
    {
        var events = ReadCalendar.Of(CalendarFiles.Of(edition).First().Text).Events.ToDictionary(told => told.Uid!.Split('@')[0]);
        foreach (var fixture in edition.Fixtures)
        {
            var postponed = fixture is { Status: FixtureStatus.Postponed, When.PreviousDate: not null };
            if (postponed || KickOffInstant.Of(fixture.When) is not { } moment) continue;
            Assert.Equal(moment.UtcDateTime, events[fixture.Id].Start!.AsUtc);
        }
    });

    [Fact]
    public void The_same_edition_gives_the_same_bytes_in_any_order_and_under_any_culture() =>
        Gen.Select(CalendarSamples.AnyEdition, Gen.Int[0, 2]).Sample((edition, culture) =>
        {
            var shuffled = new Edition([.. edition.Digests.Select(team => team with { Fixtures = [.. team.Fixtures.Reverse()] })]);
            var here = CultureInfo.CurrentCulture;
            List<WebFile> elsewhere;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Cultures[culture]);
                elsewhere = [.. CalendarFiles.Of(shuffled)];
            }
            finally
            {
                CultureInfo.CurrentCulture = here;
            }

            Assert.Equal(CalendarFiles.Of(edition), elsewhere);
        });

    private static void ForEachFile(Action<WebFile> check) =>
        CalendarSamples.AnyEdition.Sample(edition => Assert.All(CalendarFiles.Of(edition), check));
}
