using System.Globalization;

using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Digests.Pages;

/// <summary>Matches and editions whose values matter only where a test names them.</summary>
internal static class SampleMatches
{
    public static readonly ClaimedTeam Real = new("Q8682", "Real Madrid");
    public static readonly ClaimedTeam Rayo = new("Q10300", "Rayo Vallecano");
    public static readonly ClaimedTeam Celta = new("Q8749", "Celta Vigo");
    public static readonly ClaimedCompetition League = new("Q324867", "La Liga", Inferred: false);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A report of a match; its day counts in dissent alone.</summary>
    public static ReportedClaim Report(
        string published,
        string words,
        string title = "Team news",
        string? on = null,
        ClaimKind kind = ClaimKind.Prose,
        string? blob = null) =>
        new(
            new ArticleReference($"a-{published}-{title}", blob ?? $"sport/{published}.txt", title, Day(published)),
            new FixtureClaim(
                Rayo,
                Real,
                HomeAwayKnown: true,
                new MatchTime(on is null ? null : Day(on)),
                Competition: null,
                Venue: null,
                FixtureStatus.Scheduled,
                Confidence: 0.9,
                new Quote(new TextSpan(0, words.Length), words),
                "rule")
            { Kind = kind });

    /// <summary>A match; unless named, Rayo receive Real on Sunday 9 November 2025, and one report says so.</summary>
    public static Fixture Match(
        string id = "f1",
        ClaimedTeam? home = null,
        ClaimedTeam? away = null,
        MatchTime? when = null,
        ClaimedCompetition? competition = null,
        string? venue = null,
        FixtureStatus status = FixtureStatus.Scheduled,
        double confidence = 0.9,
        bool homeKnown = true,
        IReadOnlyList<ReportedClaim>? sources = null,
        IReadOnlyList<ReportedClaim>? dissent = null) =>
        new(
            id, home ?? Rayo, away ?? Real, homeKnown, when ?? On("2025-11-09"), competition, venue, status, confidence,
            sources ?? [Report("2025-11-03", "Rayo receive Real on Sunday.")], dissent ?? []);

    public static MatchTime On(string day, string? at = null, string? zone = null, string? before = null) => new(
        Day(day),
        KickOff: at is null ? null : TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture),
        TimeZone: zone,
        PreviousDate: before is null ? null : Day(before));

    public static MatchTime Between(string from, string to) => new(DateFrom: Day(from), DateTo: Day(to));

    /// <summary>The digests of all teams with an id, as a build would give them.</summary>
    public static Edition Edition(params Fixture[] fixtures) => new(
        [.. fixtures
            .SelectMany(fixture => new[] { fixture.Home, fixture.Away }.Where(team => team.Id is not null).Select(team => (team, fixture)))
            .GroupBy(seen => seen.team.Id!, seen => seen, StringComparer.Ordinal)
            .OrderBy(team => team.Key, StringComparer.Ordinal)
            .Select(team => new TeamDigest(
                team.Key,
                team.First().team.Name,
                [.. team.Select(seen => seen.fixture)
                    .OrderBy(fixture => fixture.When.FirstDay ?? DateOnly.MaxValue)
                    .ThenBy(fixture => fixture.When.KickOff ?? TimeOnly.MaxValue)
                    .ThenBy(fixture => fixture.Id, StringComparer.Ordinal)]))]);

    /// <summary>
    /// As many teams over 60 days, two to a match, with ids and names of the length the catalog's have on average: 10 and 12.5.
    /// </summary>
    public static Edition ManyTeams(int teams) => Edition(
        [.. Enumerable.Range(0, teams / 2).Select(number => OfMany(
            number, new MatchTime(Day("2025-11-01").AddDays(number % 60), KickOff: new TimeOnly(15, 0), TimeZone: "Europe/London")))]);

    /// <summary>One of many matches, each of two teams of their own, in one of 40 competitions.</summary>
    public static Fixture OfMany(int number, MatchTime when) => Match(
        $"{number:x16}",
        new ClaimedTeam($"Q{100000000 + number}", $"Wanderers {number}"),
        new ClaimedTeam($"Q{200000000 + number}", $"Athletics {number}"),
        when,
        new ClaimedCompetition($"Q{300000 + number % 40}", $"Northern League {number % 40}", Inferred: false));
}
