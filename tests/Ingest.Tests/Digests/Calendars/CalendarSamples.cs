using System.Globalization;

using CsCheck;

using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

using NodaTime;

namespace Ingest.Tests.Digests.Calendars;

/// <summary>Matches and editions for the tests of calendars, here and where ical.js reads them.</summary>
internal static class CalendarSamples
{
    public static readonly ClaimedTeam Alder = new("Q1", "Alder Rovers");
    public static readonly ClaimedTeam Birch = new("Q2", "Birch United");
    public static readonly ClaimedCompetition League = new("Q10", "Forest League", Inferred: false);
    public static readonly ClaimedCompetition Cup = new("Q11", "Forest Cup", Inferred: false);

    /// <summary>Zones of both hemispheres, of half an hour, of the moon, and of none.</summary>
    private static readonly string[] Zones =
    [
        "Europe/London", "Europe/Madrid", "Europe/Dublin", "America/New_York", "America/Santiago", "America/Sao_Paulo", "Asia/Kathmandu",
        "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Auckland", "Pacific/Chatham", "Asia/Tokyo", "Etc/UTC",
    ];

    private static readonly string[] Pieces =
    [
        "\\", ";", ",", ":", "\"", "'", "\n", "\r\n", "\r", "\t", " ", "  ", "\\n", "\\,", "BEGIN:VEVENT", "%", "=", "word", "é", "ß", "日本",
        "😀", "👩‍👩‍👧", "e\u0301", "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u009f", "\u00a0", "\u2028", "\ufeff", "\ud800",
        "\udc00",
    ];

    /// <summary>Text such as a careless file can hold.</summary>
    public static readonly Gen<string> AnyText =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    /// <summary>Days on and around those on which the clocks of a zone change, or any day of a zone where they do not.</summary>
    private static readonly Gen<MatchTime> ZonedTime =
        from zone in Gen.Int[0, Zones.Length - 1].Select(index => Zones[index])
        from year in Gen.Int[2025, 2028]
        from change in Gen.Int[0, 5]
        from days in Gen.Int[-2, 2]
        from minutes in Gen.Int[0, (24 * 4) - 1]
        select new MatchTime(
            DayOfChange(zone, year, change).AddDays(days),
            KickOff: TimeOnly.MinValue.AddMinutes(minutes * 15),
            TimeZone: zone);

    private static readonly Gen<MatchTime> When = Gen.Frequency(
        (6, ZonedTime),
        (1, ZonedTime.Select(time => time with { TimeZone = null })),
        (1, ZonedTime.Select(time => time with { TimeZone = "Forest/Clearing" })),
        (2, ZonedTime.Select(time => new MatchTime(time.Date))),
        (1, Gen.Select(ZonedTime, Gen.Int[0, 10]).Select((time, length) =>
            new MatchTime(DateFrom: time.Date, DateTo: time.Date!.Value.AddDays(length)))),
        (1, ZonedTime.Select(time => new MatchTime(PreviousDate: time.Date))),
        (1, Gen.Const(MatchTime.Unknown)));

    private static readonly Gen<Fixture> AnyMatch =
        from when in When
        from texts in AnyText.Array[5]
        from status in Gen.Int[0, 3]
        from competition in Gen.Int[0, 2]
        from confidence in Gen.Double[0, 1]
        from revision in Gen.Int[1, 30]
        from homeKnown in Gen.Bool
        from dissents in Gen.Bool
        select new Fixture(
            "",
            new ClaimedTeam("Q1", $"Alder {texts[0]}"),
            new ClaimedTeam("Q2", $"Birch {texts[1]}"),
            homeKnown,
            when,
            competition == 0 ? null : competition == 1 ? League : Cup,
            texts[2],
            (FixtureStatus)status,
            confidence,
            [Report("2025-10-01", texts[3], texts[4])],
            dissents ? [Report("2025-10-02", texts[4], texts[3], when)] : [])
        {
            Revision = revision,
        };

    /// <summary>Two teams that meet again and again.</summary>
    public static readonly Gen<Edition> AnyEdition = AnyMatch.Array[0, 8].Select(matches =>
        EditionOf([.. matches.Select((match, index) => match with { Id = $"{index:x16}" })]));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static MatchTime On(string day, string? at = null, string? zone = null, string? previously = null) => new(
        Day(day),
        KickOff: at is null ? null : TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture),
        TimeZone: zone,
        PreviousDate: previously is null ? null : Day(previously));

    /// <summary>Alder receive Birch in the league, as one article says.</summary>
    public static Fixture Match(MatchTime when, string id = "00000000000000aa", FixtureStatus status = FixtureStatus.Scheduled) => new(
        id, Alder, Birch, true, when, League, "Clearing Park", status, 0.9,
        [Report("2025-11-05", "A week ahead", "Alder host Birch.")], []);

    public static ReportedClaim Report(string published, string title, string quote, MatchTime? stated = null, string article = "a") => new(
        new ArticleReference($"{article}-{published}", $"{article}.txt", title, Day(published)),
        new FixtureClaim(
            Alder, Birch, true, stated ?? MatchTime.Unknown, League, null, FixtureStatus.Scheduled, 0.9,
            new Quote(new TextSpan(0, quote.Length), quote), "some-rule"));

    public static Edition EditionOf(params Fixture[] fixtures) =>
        new([new TeamDigest("Q1", "Alder Rovers", fixtures), new TeamDigest("Q2", "Birch United", fixtures)]);

    /// <summary>What is left of a text once a calendar has told it: line breaks as one, no controls, no half characters.</summary>
    public static string Shown(string text)
    {
        var shown = text.ReplaceLineEndings("\n").ToCharArray();
        for (var at = 0; at < shown.Length; at++)
        {
            if (char.IsHighSurrogate(shown[at]) && at + 1 < shown.Length && char.IsLowSurrogate(shown[at + 1])) at++;
            else if (char.IsSurrogate(shown[at])) shown[at] = '\ufffd';
        }

        return new string([.. shown.Where(character => character is '\n' or '\t' || !char.IsControl(character))]);
    }

    private static DateOnly DayOfChange(string zone, int year, int number)
    {
        var clocks = DateTimeZoneProviders.Tzdb[zone];
        var changes = clocks
            .GetZoneIntervals(Instant.FromUtc(year, 1, 1, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0))
            .Where(stretch => stretch.HasStart && stretch.Start > Instant.FromUtc(year, 1, 1, 0, 0))
            .Select(stretch => stretch.IsoLocalStart.Date.ToDateOnly())
            .Append(new DateOnly(year, 12, 31))
            .ToList();
        return changes[number % changes.Count];
    }
}
