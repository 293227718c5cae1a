using System.Globalization;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Benchmarks.Growth;

/// <summary>How much is stored: synthetic claims about matches to come, and about matches of long ago.</summary>
/// <param name="What">What it is called.</param>
/// <param name="Upcoming">Matches to come within the horizon, spread over its days, three articles each; ten of them a team.</param>
/// <param name="Archived">Claims of old articles, about matches of the five years before last season.</param>
internal sealed record Amount(string What, int Upcoming, int Archived)
{
    public const int Reports = 3;

    private const int MatchesOfATeam = 10;
    private const int DaysAhead = 55;
    private const int ArchivedDays = 5 * 365;

    /// <summary>The day of the rebuilds.</summary>
    public static readonly DateOnly Today = new(2025, 11, 5);

    public int Stored => (Upcoming * Reports) + Archived;

    /// <summary>The claims of one article about every match to come.</summary>
    public IEnumerable<(ArticleReference Article, FixtureClaim Claim)> Claims(int report) =>
        Enumerable.Range(0, Upcoming).Select(match => Claim(match, report, kickOff: null));

    public IEnumerable<(ArticleReference Article, FixtureClaim Claim)> Archive() =>
        Enumerable.Range(0, Archived).Select(number =>
        {
            var day = Today.AddDays(-400 - (number % ArchivedDays));
            return (Article($"old-{number}", day.AddDays(-3)), Of(number % 997, 997 + (number % 991), new MatchTime(day)));
        });

    /// <summary>What an article says of a match to come.</summary>
    public (ArticleReference Article, FixtureClaim Claim) Claim(int match, int report, TimeOnly? kickOff)
    {
        var teams = Math.Max(2, Upcoming * 2 / MatchesOfATeam);
        var home = match % teams;
        // Each round of as many matches as teams sets everybody against somebody further on.
        var away = (home + 1 + (match / teams)) % teams;
        var day = Today.AddDays(1 + (match % DaysAhead));
        return (Article($"new-{match}-{report}", Today.AddDays(-report)), Of(home, away, new MatchTime(day, KickOff: kickOff)));
    }

    private static ArticleReference Article(string id, DateOnly published) => new(id, $"{id}.txt", $"Title of {id}", published);

    private static FixtureClaim Of(int home, int away, MatchTime when)
    {
        var sentence = string.Create(
            CultureInfo.InvariantCulture,
            $"The side of town number {home} receive those of town {away} on {when.FirstDay:d MMMM}, and both of them need the points.");
        return new FixtureClaim(
            new ClaimedTeam($"Q{1_000_000 + home}", $"Town {home}"),
            new ClaimedTeam($"Q{1_000_000 + away}", $"Town {away}"),
            true,
            when,
            new ClaimedCompetition("Q324867", "La Liga", true),
            $"Ground of town {home}",
            FixtureStatus.Scheduled,
            0.9,
            new Quote(new TextSpan(200, 200 + sentence.Length), sentence),
            "synthetic");
    }
}
