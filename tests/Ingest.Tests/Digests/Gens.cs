using CsCheck;

using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Digests;

/// <summary>Claims crowded into a few teams, days and articles, so that they meet, contradict and repeat one another.</summary>
internal static class Gens
{
    private static readonly DateOnly Start = new(2025, 11, 1);

    /// <summary>Of twelve articles two pairs are copies, and some have no print.</summary>
    private static readonly TextPrint?[] Prints = [TextPrint.Of("Wire story of the day"), TextPrint.Of("Another wire story"), null, null, null];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Const((T?)null)), (1, gen.Select(value => (T?)value)));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 70].Select(day => Start.AddDays(day));

    private static readonly Gen<DateOnly?> MaybeDay = Gen.Frequency(
        (1, Gen.Const((DateOnly?)null)),
        (2, Day.Select(day => (DateOnly?)day)));

    private static readonly Gen<MatchTime> When = Gen.Frequency(
        (5, Gen.Select(Day, OneOf<TimeOnly?>(null, new(15, 0), new(21, 0)), OneOf(null, "Europe/Madrid"))
            .Select((day, kickOff, zone) => new MatchTime(day, KickOff: kickOff, TimeZone: zone))),
        (2, Gen.Select(Day, Gen.Int[1, 20]).Select((day, length) => new MatchTime(DateFrom: day, DateTo: day.AddDays(length)))),
        (2, Gen.Const(MatchTime.Unknown)));

    private static readonly Gen<ClaimedTeam[]> Teams = Gen.Shuffle(new[] { Some.Rayo, Some.Real, Some.Stranger }, 2, 2);

    private static readonly Gen<ArticleReference> Article = Gen.Int[0, 11].Select(number =>
        new ArticleReference($"a{number}", $"a{number}.txt", $"Title {number}", Start.AddDays((number * 5) - 20))
        {
            Print = Prints[number % Prints.Length],
        });

    private static readonly Gen<FixtureStatus> Status = Gen.Frequency(
        (6, Gen.Const(FixtureStatus.Scheduled)),
        (2, Gen.Const(FixtureStatus.Postponed)),
        (2, Gen.Const(FixtureStatus.Rescheduled)),
        (1, Gen.Const(FixtureStatus.Cancelled)));

    private static readonly Gen<ClaimedCompetition?> Competition =
        OneOf(null, null, Some.League, Some.Cup, Some.League with { Inferred = true });

    public static readonly Gen<ReportedClaim> Claim =
        from article in Article
        from teams in Teams
        from homeKnown in Gen.Bool
        from when in When
        from previous in MaybeDay
        from status in Status
        from competition in Competition
        from venue in Maybe(OneOf("Vallecas", "Bernabéu"))
        from confidence in Gen.Double[0, 1]
        from kind in OneOf(ClaimKind.Prose, ClaimKind.Prose, ClaimKind.Schedule)
        from dated in OneOf(null, "on Saturday", "8 November")
        from start in Gen.Int[0, 5]
        select new ReportedClaim(
            article,
            new FixtureClaim(
                teams[0], teams[1], homeKnown,
                status is FixtureStatus.Scheduled ? when : when with { PreviousDate = previous },
                competition, venue, status, confidence, new Quote(new TextSpan(start, start + 4), "Soon"), "some-rule")
            { Kind = kind, DateWords = dated is null ? null : new Quote(new TextSpan(9, 9 + dated.Length), dated) });

    public static readonly Gen<List<ReportedClaim>> Claims = Claim.List[0, 14];
}
