using CsCheck;

using Ingest.Digests;
using Ingest.Digests.Calendars;
using Ingest.Fixtures;
using Ingest.Tests.Digests.Calendars;

namespace Ingest.Pipeline.Tests.Calendars;

/// <summary>
/// Another implementation reads what <see cref="CalendarFiles"/> writes, and understands the same as was meant. It stands here as the tests
/// of storage see to it that <c>node_modules</c> is there.
/// </summary>
public sealed class IcalJsTests
{
    private const int MatchSeconds = 2 * 60 * 60;
    private const int DaySeconds = 24 * 60 * 60;

    /// <summary>A run of node reads many calendars, so a few runs are as good as hundreds of small ones.</summary>
    private static readonly Gen<Edition[]> Editions = CalendarSamples.AnyEdition.Array[80];

    [Fact]
    public async Task Every_kick_off_is_the_same_moment_through_every_change_of_the_clocks()
    {
        await IcalJs.EnsureAsync(TestContext.Current.CancellationToken);
        ForEachEvent((fixture, told) =>
        {
            var postponed = fixture is { Status: FixtureStatus.Postponed, When.PreviousDate: not null };
            if (postponed || KickOffInstant.Of(fixture.When) is not { } moment) return;
            Assert.Equal((moment.ToUnixTimeSeconds(), false), (told.StartSeconds, told.IsDay));
            Assert.Equal(MatchSeconds, told.EndSeconds - told.StartSeconds);
        });
    }

    [Fact]
    public async Task Every_day_and_range_begins_and_ends_with_its_days()
    {
        await IcalJs.EnsureAsync(TestContext.Current.CancellationToken);
        ForEachEvent((fixture, told) =>
        {
            if (!told.IsDay) return;
            var postponed = fixture.Status is FixtureStatus.Postponed ? fixture.When.PreviousDate : null;
            var first = postponed ?? fixture.When.FirstDay!.Value;
            var last = postponed ?? fixture.When.LastDay!.Value;
            Assert.Equal($"{first:yyyy-MM-dd}", told.Start);
            Assert.Equal((last.DayNumber - first.DayNumber + 1) * DaySeconds, told.EndSeconds - told.StartSeconds);
        });
    }

    [Fact]
    public async Task Every_text_comes_back_as_it_was_said()
    {
        await IcalJs.EnsureAsync(TestContext.Current.CancellationToken);
        ForEachEvent((fixture, told) =>
        {
            var source = fixture.Sources[0];
            Assert.Equal(CalendarSamples.Shown(fixture.Venue!.Trim()), told.Location);
            Assert.Contains(CalendarSamples.Shown($"{fixture.Home.Name} v "), told.Summary, StringComparison.Ordinal);
            Assert.Contains(
                CalendarSamples.Shown($"“{source.Claim.Evidence.Text}” ({source.Article.Title}, 1 October 2025)"),
                told.Description,
                StringComparison.Ordinal);
            Assert.Equal(fixture.Competition is { } competition ? [competition.Name] : [], told.Categories);
        });
    }

    [Fact]
    public async Task Sequence_status_and_stamp_are_read_as_written()
    {
        await IcalJs.EnsureAsync(TestContext.Current.CancellationToken);
        ForEachEvent((fixture, told) =>
        {
            Assert.Equal(fixture.Revision - 1, told.Sequence);
            Assert.Equal(fixture.Status is FixtureStatus.Postponed or FixtureStatus.Cancelled, told.Status == "CANCELLED");
            var newest = fixture.Sources.Concat(fixture.Dissent).Max(claim => claim.Article.Published);
            Assert.Equal(new DateTimeOffset(newest, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(), told.StampSeconds);
        });
    }

    [Fact]
    public async Task A_calendar_without_an_event_is_read_and_says_what_it_is()
    {
        await IcalJs.EnsureAsync(TestContext.Current.CancellationToken);
        var text = CalendarFiles.Of(CalendarSamples.EditionOf(CalendarSamples.Match(MatchTime.Unknown))).First().Text;

        var read = Assert.Single(IcalJs.Read([text]));
        Assert.Equal(("Alder Rovers: matches to come", 3600), (read.Name, read.RefreshSeconds));
        Assert.Equal(["UTC"], read.Zones);
        Assert.Empty(read.Events);
    }

    private static void ForEachEvent(Action<Fixture, IcalJs.ReadEvent> check) => Editions.Sample(
        editions =>
        {
            var read = IcalJs.Read(editions.Select(edition => CalendarFiles.Of(edition).FirstOrDefault()?.Text).OfType<string>());
            Assert.Equal(editions.Length, read.Count);
            foreach (var (edition, calendar) in editions.Zip(read))
            {
                var fixtures = edition.Fixtures.ToDictionary(fixture => fixture.Id);
                Assert.All(calendar.Events, told => check(fixtures[told.FixtureId], told));
            }
        },
        iter: 4,
        threads: 1);
}
