using System.Globalization;

using Ingest.Fixtures;

namespace Ingest.Digests.Calendars;

/// <summary>What an event says to a person: the line that a month's view shows, and what unfolds below it.</summary>
internal static class EventWords
{
    /// <summary>The most articles an event names on each side; the team's page and the table have more.</summary>
    public const int MostArticles = 3;

    /// <summary>
    /// The match; before it that it is off, as views cut long lines at the end; behind it that it was moved or has no day yet.
    /// </summary>
    public static string Summary(Fixture fixture, EventTime time)
    {
        var match = $"{fixture.Home.Name} v {fixture.Away.Name}";
        var moved = fixture switch
        {
            { Status: FixtureStatus.Rescheduled, When.PreviousDate: { } before } =>
                $"moved from {before.ToString("d MMMM", CultureInfo.InvariantCulture)}",
            { Status: FixtureStatus.Rescheduled } => "moved",
            _ => null,
        };
        var open = time.FirstDay == time.LastDay ? null : "day to be confirmed";
        var notes = string.Join(", ", new[] { moved, open }.OfType<string>());
        return fixture.Status switch
        {
            FixtureStatus.Postponed => $"Postponed: {match} (new date to be confirmed)",
            FixtureStatus.Cancelled => $"Cancelled: {match}",
            _ => notes.Length == 0 ? match : $"{match} ({notes})",
        };
    }

    /// <summary>Competition, when, what became of it, and who says so.</summary>
    public static string Description(Fixture fixture, EventTime time)
    {
        var about = new[] { fixture.Competition?.Name, When(fixture, time), Fate(fixture), Sides(fixture) }.OfType<string>();
        var sources = Reports(DigestSources.Agreeing(fixture.Sources));
        var dissent = Reports(DigestSources.Dissenting(fixture.Dissent));
        var articles = fixture.Reports == 1 ? "1 article" : $"{fixture.Reports} articles";
        var sure = ConfidenceWords.Of(fixture.Confidence);
        IEnumerable<string> said = ["", $"Reported by {articles}, {sure}:", .. sources.Take(MostArticles).Select(Said)];
        IEnumerable<string> otherwise = dissent.Count == 0
            ? []
            : ["", "Others say otherwise:", .. dissent.Take(MostArticles).Select(entry => $"{Stated(entry)}: {Said(entry)}")];
        return string.Join('\n', about.Concat(said).Concat(otherwise));
    }

    /// <summary>The entries, newest first; of an article and its near-identical copies the original alone, where it is there.</summary>
    private static IReadOnlyList<DigestSource> Reports(string json) =>
        [.. DigestSources.Read(json)
            .GroupBy(entry => entry.CopyOf ?? entry.ArticleId, StringComparer.Ordinal)
            .Select(report => report.FirstOrDefault(entry => entry.CopyOf is null) ?? report.First())
            .OrderByDescending(entry => entry.Date)
            .ThenBy(entry => entry.ArticleId, StringComparer.Ordinal)];

    private static string? When(Fixture fixture, EventTime time)
    {
        var clock = fixture.When switch
        {
            { KickOff: { } kickOff, TimeZone: { } zone } => $"{Clock(kickOff)} ({zone})",
            { KickOff: { } kickOff } => Clock(kickOff),
            _ => null,
        };
        return time switch
        {
            _ when fixture.Status is FixtureStatus.Postponed or FixtureStatus.Cancelled => null,
            EventTime.Floating => $"Kick-off {clock}. No article says in which time zone.",
            EventTime.WholeDays { FirstDay: var first, LastDay: var last } when first != last =>
                $"On a day from {Day(first)} to {Day(last)}." + (clock is null ? "" : $" Kick-off {clock}."),
            EventTime.WholeDays when clock is null => "The kick-off is not known yet.",
            EventTime.WholeDays => $"The kick-off is stated as {clock}, which names no moment of that day.",
            _ => $"Kick-off {clock}.",
        };
    }

    private static string? Fate(Fixture fixture) => fixture switch
    {
        { Status: FixtureStatus.Postponed, When.PreviousDate: { } before } => $"Postponed. It was to be played on {Day(before)}.",
        { Status: FixtureStatus.Postponed } => "Postponed.",
        { Status: FixtureStatus.Rescheduled, When.PreviousDate: { } before } => $"Moved from {Day(before)}.",
        { Status: FixtureStatus.Rescheduled } => "Moved.",
        { Status: FixtureStatus.Cancelled } => "Cancelled. It will not be played.",
        _ => null,
    };

    private static string? Sides(Fixture fixture) => fixture.HomeAwayKnown ? null : "Who is at home is not known yet.";

    private static string Said(DigestSource entry) => $"“{entry.Quote}” ({entry.Title}, {Short(entry.Date)})";

    /// <summary>The day or range of an entry of dissent, in words.</summary>
    private static string Stated(DigestSource entry) => entry.Stated is not { } iso
        ? "No day"
        : string.Join(" to ", iso.Split('/').Select(day => Short(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))));

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
