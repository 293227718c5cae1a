using CsCheck;

using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Digests;

/// <summary>
/// Claims crowded into a few teams, days and articles, so that they meet, contradict and repeat one another. Most cases are a season in
/// small: a few matches, mostly of one pair, and claims that are right about them, nearly right, or news of them. In the others each claim
/// is made up for itself. <see cref="GensTests"/> tells how often each rule is at work.
/// </summary>
internal static class Gens
{
    /// <summary>The words of a day that has to be counted from the day of the article.</summary>
    public const string Counted = "on Saturday";

    private const int Articles = 12;

    private static readonly DateOnly Start = new(2025, 11, 1);

    /// <summary>Of the articles some are copies of one another, and some have no print.</summary>
    private static readonly TextPrint?[] Prints = [TextPrint.Of("Wire story of the day"), TextPrint.Of("Another wire story"), null, null, null];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Const((T?)null)), (1, gen.Select(value => (T?)value)));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 70].Select(day => Start.AddDays(day));

    private static readonly Gen<DateOnly?> MaybeDay = Gen.Frequency(
        (1, Gen.Const((DateOnly?)null)),
        (2, Day.Select(day => (DateOnly?)day)));

    private static readonly Gen<(TimeOnly? At, string? Zone)> Clock = Gen.Select(
        OneOf<TimeOnly?>(null, new TimeOnly(15, 0), new TimeOnly(21, 0)), OneOf(null, "Europe/Madrid", "Europe/London"));

    private static readonly Gen<MatchTime> When = Gen.Frequency(
        (5, Gen.Select(Day, Clock).Select(On)),
        (2, Gen.Select(Day, Gen.Int[1, 20]).Select((day, length) => new MatchTime(DateFrom: day, DateTo: day.AddDays(length)))),
        (2, Gen.Const(MatchTime.Unknown)));

    private static readonly Gen<ClaimedTeam[]> Teams = Gen.Shuffle(new[] { Some.Rayo, Some.Real, Some.Stranger }, 2, 2);

    /// <summary>Two articles a day, so that age does not settle everything.</summary>
    private static readonly Gen<ArticleReference> Article = Gen.Int[0, Articles - 1].Select(number =>
        new ArticleReference($"a{number}", $"a{number}.txt", $"Title {number}", Start.AddDays((number / 2 * 9) - 20))
        {
            Print = Prints[number % Prints.Length],
        });

    /// <summary>The id of an article that claims may be of.</summary>
    public static readonly Gen<string> ArticleId = Article.Select(article => article.Id);

    private static readonly Gen<FixtureStatus> Status = Gen.Frequency(
        (6, Gen.Const(FixtureStatus.Scheduled)),
        (2, Gen.Const(FixtureStatus.Postponed)),
        (2, Gen.Const(FixtureStatus.Rescheduled)),
        (1, Gen.Const(FixtureStatus.Cancelled)));

    private static readonly Gen<ClaimedCompetition?> Competition =
        OneOf(null, null, Some.League, Some.Cup, Some.League with { Inferred = true });

    /// <summary>A claim that has nothing to do with any other.</summary>
    public static readonly Gen<ReportedClaim> Claim =
        from teams in Teams
        from homeKnown in Gen.Bool
        from when in When
        from previous in MaybeDay
        from status in Status
        from competition in Competition
        from claim in Told(
            teams[0], teams[1], homeKnown, status is FixtureStatus.Scheduled ? when : when with { PreviousDate = previous }, competition, status)
        select claim;

    private static readonly Gen<Meeting> AnyMeeting =
        from teams in Gen.Frequency((5, Gen.Shuffle(new[] { Some.Rayo, Some.Real })), (1, Teams))
        from day in Day
        from later in Gen.Int[-20, 60]
        from competition in OneOf(Some.League, Some.League, Some.Cup)
        select new Meeting(teams[0], teams[1], day, day.AddDays(later), competition);

    private static readonly Gen<List<ReportedClaim>> Season =
        from meetings in AnyMeeting.Array[1, 3]
        from claims in OneOf(meetings).SelectMany(About).List[2, 14]
        select claims;

    public static readonly Gen<List<ReportedClaim>> Claims = Gen.Frequency((3, Season), (1, Claim.List[0, 14]));

    /// <summary>A claim as an article makes it that knows of the match, well or not so well.</summary>
    private static Gen<ReportedClaim> About(Meeting match) =>
        from status in Status
        from when in Known(match, status)
        from homeKnown in OneOf(true, true, false)
        from turned in OneOf(false, false, false, false, true)
        from competition in OneOf(null, match.Competition, match.Competition with { Inferred = true })
        from claim in Told(turned ? match.Away : match.Home, turned ? match.Home : match.Away, homeKnown, when, competition, status)
        select claim;

    private static Gen<MatchTime> Known(Meeting match, FixtureStatus status) => status switch
    {
        FixtureStatus.Scheduled => OneOf(match.Day, match.Day, match.NewDay).SelectMany(Near),
        FixtureStatus.Rescheduled => Gen.Select(
            Near(match.NewDay), OneOf<DateOnly?>(match.Day, match.Day, null), (when, from) => when with { PreviousDate = from }),
        _ => OneOf(
            new MatchTime(match.Day), new MatchTime(PreviousDate: match.Day), new MatchTime(match.NewDay), MatchTime.Unknown),
    };

    /// <summary>The day itself, one beside it, a range that holds it or does not, or nothing.</summary>
    private static Gen<MatchTime> Near(DateOnly day) => Gen.Frequency(
        (6, Clock.Select(clock => On(day, clock))),
        (2, Gen.Select(Gen.Int[-4, 4], Clock, (off, clock) => On(day.AddDays(off), clock))),
        (2, Gen.Select(Gen.Int[-3, 1], Gen.Int[1, 30]).Select((first, length) =>
            new MatchTime(DateFrom: day.AddDays(first), DateTo: day.AddDays(first + length)))),
        (2, Gen.Const(MatchTime.Unknown)));

    private static MatchTime On(DateOnly day, (TimeOnly? At, string? Zone) clock) => new(day, KickOff: clock.At, TimeZone: clock.Zone);

    /// <summary>All of a claim that has no bearing on what it is about. Its sentence says what the claim does, and no other claim's does.</summary>
    private static Gen<ReportedClaim> Told(
        ClaimedTeam home, ClaimedTeam away, bool homeKnown, MatchTime when, ClaimedCompetition? competition, FixtureStatus status) =>
        from article in Article
        from venue in Maybe(OneOf("Vallecas", "Bernabéu"))
        from confidence in Gen.Double[0, 1]
        from kind in OneOf(ClaimKind.Prose, ClaimKind.Prose, ClaimKind.Prose, ClaimKind.Schedule)
        from dated in OneOf(null, Counted, "8 November")
        from start in Gen.Int[0, 5]
        let sentence = $"{home.Name} {homeKnown} {away.Name} {when} {competition?.Name} {status}"
        select new ReportedClaim(
            article,
            new FixtureClaim(
                home, away, homeKnown, when, competition, venue, status, confidence,
                new Quote(new TextSpan(start, start + sentence.Length), sentence), "some-rule")
            { Kind = kind, DateWords = dated is null ? null : new Quote(new TextSpan(9, 9 + dated.Length), dated) });

    /// <summary>A match as it is: for a day, and for another one should it be moved.</summary>
    private sealed record Meeting(ClaimedTeam Home, ClaimedTeam Away, DateOnly Day, DateOnly NewDay, ClaimedCompetition Competition);
}
