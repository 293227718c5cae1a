using Ingest.Digests;
using Ingest.Digests.Calendars;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Calendars.CalendarSamples;

namespace Ingest.Tests.Digests.Calendars;

/// <summary>
/// A whole calendar with every case, kept for eyes in <c>Sample/Q1.ics</c>, and <c>docs/calendars.md</c>, which shows pieces of it. After a
/// wanted change run this with the environment variable <c>INGEST_REWRITE_SAMPLES</c> set, and look at the difference.
/// </summary>
public sealed class CalendarPageTests
{
    private const string Fence = "```ics\n";

    private static readonly string SamplePath = Repository.Path("tests", "Ingest.Tests", "Digests", "Calendars", "Sample", "Q1.ics");

    [Fact]
    public void The_sample_is_what_a_calendar_looks_like()
    {
        var text = Written();
        if (Environment.GetEnvironmentVariable("INGEST_REWRITE_SAMPLES") is not null) File.WriteAllText(SamplePath, text);

        Assert.Equal(File.ReadAllText(SamplePath), text);
    }

    [Fact]
    public void What_the_page_shows_stands_in_the_sample()
    {
        var page = File.ReadAllText(Repository.Path("docs", "calendars.md")).ReplaceLineEndings("\n");
        var shown = page.Split(Fence).Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains(block, Written(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_page_says_of_each_case_is_so()
    {
        var rows = File.ReadLines(Repository.Path("docs", "calendars.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Summary: cells[1].Trim('`'), Start: cells[2].Trim('`'), Status: cells[3].Trim('`')));
        var events = ReadCalendar.Events(Written().ReplaceLineEndings("\r\n"))
            .Select(told => (
                Summary: told.Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..],
                Start: told.Single(line => line.StartsWith("DTSTART", StringComparison.Ordinal)),
                Status: told.Single(line => line.StartsWith("STATUS:", StringComparison.Ordinal))["STATUS:".Length..]))
            .ToList();

        Assert.Equal(events, rows);
    }

    /// <summary>The sample, with the line ends of the repository.</summary>
    private static string Written() => CalendarFiles.Of(Sample).First().Text.ReplaceLineEndings("\n");

    private static Edition Sample { get; } = new(
    [
        new TeamDigest("Q1", "Alder Rovers",
        [
            Match(On("2025-11-09", "16:15", "Europe/Madrid"), "0000000000000001") with
            {
                Sources =
                [
                    Report("2025-11-05", "Alder look to the derby", "Alder, unbeaten since August, host Birch on Sunday at 4.15pm."),
                    Report("2025-11-03", "The week ahead; all matches", "Birch travel to Clearing Park on the 9th."),
                ],
                Confidence = 0.984,
            },
            Against("Cedar Athletic", On("2025-11-15", "15:00"), "0000000000000002"),
            Against("Dogwood Town", On("2025-11-22"), "0000000000000003") with { Competition = Cup },
            Against("Elm City", new(DateFrom: Day("2025-11-28"), DateTo: Day("2025-11-30")), "0000000000000004"),
            Against(
                "Fir Albion", On("2025-12-16", "20:45", "Europe/Madrid", "2025-12-06"), "0000000000000005", FixtureStatus.Rescheduled) with
            {
                Revision = 3,
                Dissent = [Report("2025-11-01", "December at a glance", "Alder meet Fir on 6 December.", On("2025-12-06"), "a3")],
            },
            Against("Ginkgo Wanderers", new(PreviousDate: Day("2025-12-20")), "0000000000000006", FixtureStatus.Postponed) with
            {
                Revision = 2,
            },
            Against("Hazel Rangers", On("2025-12-27", "18:00", "Europe/Madrid"), "0000000000000007", FixtureStatus.Cancelled) with
            {
                Revision = 2,
            },
            Against("Ivy Orient", On("2026-01-10"), "0000000000000008") with
            {
                Confidence = 0.48,
                HomeAwayKnown = false,
                Competition = null,
                Venue = null,
            },
            Against("Juniper", On("2026-03-29", "02:30", "Europe/Madrid"), "0000000000000009"),
            Against("Katsura FC", On("2026-10-25", "02:30", "Europe/Madrid"), "000000000000000a"),
            Against("Larch", MatchTime.Unknown, "000000000000000b"),
        ]),
    ]);

    private static Fixture Against(string opponent, MatchTime when, string id, FixtureStatus status = FixtureStatus.Scheduled) =>
        Match(when, id, status) with
        {
            Away = new ClaimedTeam(null, opponent),
            Sources = [Report("2025-11-05", "Matches to come", $"Alder host {opponent}.")],
        };
}
