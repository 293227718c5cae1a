using CsCheck;

using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

/// <summary>Properties are worth what their generator reaches: each rule has to be at work in a fair share of the cases.</summary>
public sealed class GensTests
{
    private const int Cases = 1000;

    private static readonly Dictionary<string, (double AtLeast, Func<IReadOnlyList<Fixture>, bool> Shows)> Kinds = new(StringComparer.Ordinal)
    {
        ["a match that stands"] = (0.5, Any(fixture => fixture.Status is FixtureStatus.Scheduled)),
        ["a move"] = (0.2, Any(fixture => fixture.Status is FixtureStatus.Rescheduled)),
        ["a move that draws in claims of the old day"] = (0.1, Any(fixture =>
            fixture is { Status: FixtureStatus.Rescheduled, Dissent.Count: > 0, When.PreviousDate: { } previous }
            && fixture.Dissent.Any(claim => claim.Claim.When.Date == previous))),
        ["a postponement"] = (0.1, Any(fixture => fixture.Status is FixtureStatus.Postponed)),
        ["a postponement that knows the lost day"] = (0.1, Any(fixture =>
            fixture is { Status: FixtureStatus.Postponed, When.PreviousDate: not null })),
        ["a cancellation"] = (0.05, Any(fixture => fixture.Status is FixtureStatus.Cancelled)),
        ["a range that holds"] = (0.1, Any(fixture => fixture.When.DateFrom is not null)),
        ["a range that a day narrows"] = (0.1, Any(fixture =>
            fixture.When.Date is not null && fixture.Sources.Any(claim => claim.Claim.When.DateFrom is not null))),
        ["a match without any day"] = (0.05, Any(fixture => fixture is { Status: FixtureStatus.Scheduled, When.LastDay: null })),
        ["talk without a day about a match with one"] = (0.1, Any(fixture =>
            fixture.When.LastDay is not null && fixture.Sources.Any(claim => claim.Claim.When == MatchTime.Unknown))),
        ["dissent"] = (0.3, Any(fixture => fixture.Dissent.Count > 0)),
        ["three independent reports that agree"] = (0.1, Any(fixture => fixture.Reports >= 3)),
        ["copies"] = (0.1, Any(fixture => All(fixture).Any(claim => claim.CopyOf is not null))),
        ["copies that disagree"] = (0.02, Any(fixture => fixture.Dissent.Any(claim => claim.CopyOf is { } original
            && fixture.Sources.Any(source => source.Report == original)))),
        ["a list against prose"] = (0.1, Any(fixture =>
            fixture.Sources.Any(IsListed) && fixture.Dissent.Any(claim => !IsListed(claim)))),
        ["prose against a list"] = (0.05, Any(fixture =>
            !fixture.Sources.Any(IsListed) && fixture.Dissent.Any(IsListed))),
        ["two matches of one pair"] = (0.3, Pairs(2, _ => true)),
        ["three matches of one pair"] = (0.1, Pairs(3, _ => true)),
        ["two matches of one pair, turned round"] = (0.1, fixtures => fixtures.Where(fixture => fixture.HomeAwayKnown)
            .GroupBy(Pair).Any(pair => pair.Select(fixture => fixture.Home.Name).Distinct().Count() == 2)),
        ["two competitions of one pair"] = (0.1, fixtures => fixtures.GroupBy(Pair).Any(pair =>
            pair.Select(fixture => fixture.Competition).OfType<ClaimedCompetition>().Select(of => of.Id).Distinct().Count() == 2)),
        ["nobody known to be at home"] = (0.1, Any(fixture => !fixture.HomeAwayKnown)),
        ["articles that turn the sides"] = (0.05, Any(fixture =>
            All(fixture).Where(claim => claim.Claim.HomeAwayKnown).Select(claim => claim.Claim.Home.Name).Distinct().Count() == 2)),
        ["two kick-offs for one day"] = (0.05, Any(fixture => fixture.When.Date is { } day && fixture.Sources
            .Where(claim => claim.Claim.When.Date == day).Select(claim => claim.Claim.When.KickOff).OfType<TimeOnly>().Distinct().Count() == 2)),
    };

    [Fact]
    public void Each_rule_is_at_work_in_a_fair_share_of_the_cases()
    {
        var seen = Kinds.Keys.ToDictionary(kind => kind, _ => 0, StringComparer.Ordinal);
        Gens.Claims.Sample(
            claims =>
            {
                var fixtures = Reconciler.Reconcile(claims);
                foreach (var (kind, (_, shows)) in Kinds)
                {
                    if (shows(fixtures)) seen[kind]++;
                }
            },
            iter: Cases,
            threads: 1);

        var shares = seen.Select(kind => $"{(double)kind.Value / Cases,6:P0} {kind.Key}").ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', shares));
        Assert.All(Kinds, kind => Assert.True(seen[kind.Key] >= kind.Value.AtLeast * Cases, $"Rare: {kind.Key}"));
    }

    private static Func<IReadOnlyList<Fixture>, bool> Any(Func<Fixture, bool> shows) => fixtures => fixtures.Any(shows);

    private static Func<IReadOnlyList<Fixture>, bool> Pairs(int count, Func<Fixture, bool> shows) =>
        fixtures => fixtures.Where(shows).GroupBy(Pair).Any(pair => pair.Count() >= count);

    private static string Pair(Fixture fixture) =>
        string.Join(" and ", new[] { fixture.Home.Name, fixture.Away.Name }.Order(StringComparer.Ordinal));

    private static IEnumerable<ReportedClaim> All(Fixture fixture) => fixture.Sources.Concat(fixture.Dissent);

    private static bool IsListed(ReportedClaim claim) => claim.Claim.Kind is ClaimKind.Schedule;
}
