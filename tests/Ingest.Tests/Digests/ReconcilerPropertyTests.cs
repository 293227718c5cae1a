using CsCheck;

using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Digests;

public sealed class ReconcilerPropertyTests
{
    private static readonly DateTimeOffset AsOf = Some.StartOf("2025-11-10");

    private static List<DigestRow> Rows(IEnumerable<ReportedClaim> claims, int horizon = 60) =>
        [.. DigestBuilder.Build(Reconciler.Reconcile(claims), Some.Clocks, AsOf, horizon).SelectMany(DigestRows.Of)];

    [Fact]
    public void Any_order_of_the_same_claims_gives_the_same_fixtures() =>
        Gens.Claims.SelectMany(claims => Gen.Shuffle(claims.ToArray()).Select(shuffled => (claims, shuffled)))
            .Sample((claims, shuffled) => Assert.Equal(Reconciler.Reconcile(claims).Told(), Reconciler.Reconcile(shuffled).Told()));

    [Fact]
    public void Any_order_of_the_same_claims_gives_the_same_digests() =>
        Gens.Claims.SelectMany(claims => Gen.Shuffle(claims.ToArray()).Select(shuffled => (claims, shuffled)))
            .Sample((claims, shuffled) => Assert.Equal(Rows(claims), Rows(shuffled)));

    [Fact]
    public void Duplicates_change_nothing() =>
        Gens.Claims.Sample(claims => Assert.Equal(Reconciler.Reconcile(claims).Told(), Reconciler.Reconcile(claims.Concat(claims)).Told()));

    [Fact]
    public void An_article_dropped_again_under_another_name_is_one_more_source_and_changes_nothing_else() =>
        Gen.Select(Gens.Claims, Gens.ArticleId).Sample((claims, id) =>
        {
            var known = claims.Select(claim => claim.Article.Id == id ? WithPrint(claim) : claim).ToList();
            var copies = known.Where(claim => claim.Article.Id == id).Select(claim => DroppedAgain(claim, later: 0));

            Assert.Equal(Rows(known).Select(WithoutSources), Rows(known.Concat(copies)).Select(WithoutSources));
        });

    [Fact]
    public void A_story_printed_again_days_later_is_as_old_as_it_was() =>
        Gen.Select(Gens.Claims, Gens.ArticleId, Gen.Int[1, 20]).Sample((claims, id, days) =>
        {
            var known = claims.Select(claim => claim.Article.Id == id ? WithPrint(AsProse(claim)) : claim).ToList();
            var copies = known.Where(claim => claim.Article.Id == id).Select(claim => DroppedAgain(claim, days));

            Assert.Equal(
                Reconciler.Reconcile(known).Select(Essentials), Reconciler.Reconcile(known.Concat(copies)).Select(Essentials));
        });

    [Fact]
    public void Every_claim_is_in_one_fixture_and_agrees_with_it_or_does_not() =>
        Gens.Claims.Sample(claims => Assert.Equal(
            claims.Distinct().Select(Words).Order(StringComparer.Ordinal),
            Reconciler.Reconcile(claims).SelectMany(fixture => fixture.Sources.Concat(fixture.Dissent))
                .Select(Words).Order(StringComparer.Ordinal)));

    [Fact]
    public void No_two_fixtures_share_an_identity() =>
        Gens.Claims.Sample(claims => Assert.Distinct(Reconciler.Reconcile(claims).Select(fixture => fixture.Id)));

    [Fact]
    public void Every_fixture_has_a_source_and_a_probability() =>
        Gens.Claims.Sample(claims => Assert.All(Reconciler.Reconcile(claims), fixture =>
        {
            Assert.NotEmpty(fixture.Sources);
            Assert.InRange(fixture.Confidence, 0, 1);
        }));

    [Fact]
    public void No_day_and_no_kick_off_is_invented() =>
        Gens.Claims.Sample(claims => Assert.All(Reconciler.Reconcile(claims), fixture =>
        {
            var said = fixture.Sources.Concat(fixture.Dissent).Select(source => source.Claim.When).ToList();
            Assert.All(
                new[] { fixture.When.FirstDay, fixture.When.LastDay, fixture.When.PreviousDate }.OfType<DateOnly>(),
                day => Assert.Contains(said, when => when.FirstDay == day || when.LastDay == day || when.PreviousDate == day));
            Assert.Contains(fixture.When.KickOff, said.Select(when => when.KickOff).Append(null));
        }));

    [Fact]
    public void The_date_shown_is_backed_by_a_source_that_states_it() =>
        Gens.Claims.Sample(claims => Assert.All(
            Reconciler.Reconcile(claims).Where(fixture =>
                fixture.Status is FixtureStatus.Scheduled or FixtureStatus.Rescheduled && fixture.When.FirstDay is not null),
            fixture => Assert.Contains(fixture.Sources, source =>
                source.Claim.When.FirstDay == fixture.When.FirstDay && source.Claim.When.LastDay == fixture.When.LastDay)));

    [Fact]
    public void A_postponed_match_shows_no_date_to_come() =>
        Gens.Claims.Sample(claims => Assert.All(
            Reconciler.Reconcile(claims).Where(fixture => fixture.Status is FixtureStatus.Postponed),
            fixture => Assert.Equal(MatchTime.Unknown with { PreviousDate = fixture.When.PreviousDate }, fixture.When)));

    [Fact]
    public void Who_is_named_first_does_not_matter_where_nobody_is_known_to_be_at_home() =>
        Gens.Claims.Sample(claims =>
        {
            var unknown = claims.Select(claim => claim with { Claim = claim.Claim with { HomeAwayKnown = false } }).ToList();
            var turned = unknown.Select(claim => claim with
            {
                Claim = claim.Claim with { Home = claim.Claim.Away, Away = claim.Claim.Home },
            });

            Assert.Equal(Rows(unknown), Rows(turned));
        });

    [Fact]
    public void Claims_about_other_teams_change_nothing() =>
        Gen.Select(Gens.Claims, Gens.Claims).Sample((claims, others) =>
        {
            var elsewhere = others.Select(claim => claim with { Claim = claim.Claim with { Home = Some.Olympiacos } });
            var ids = Reconciler.Reconcile(claims).Select(fixture => fixture.Id).ToHashSet();

            Assert.Equal(
                Reconciler.Reconcile(claims).Told(),
                Reconciler.Reconcile(claims.Concat(elsewhere)).Where(fixture => ids.Contains(fixture.Id)).Told());
        });

    [Fact]
    public void Withdrawing_an_article_leaves_the_rows_that_never_had_it() =>
        Gen.Select(Gens.Claims, Gens.ArticleId).Sample((claims, id) =>
        {
            var without = claims.Where(claim => claim.Article.Id != id).ToList();
            var before = Rows(without).ToLookup(row => row.TeamId);
            var with = Rows(claims).ToLookup(row => row.TeamId);

            foreach (var team in before.Select(rows => rows.Key).Union(with.Select(rows => rows.Key)))
            {
                var added = DigestDiff.Between(before[team], with[team]).Result;
                var withdrawn = DigestDiff.Between(added, before[team]).Result;
                Assert.Equal(before[team], withdrawn.Select(row => row with { Revision = 1 }));
            }
        });

    [Fact]
    public void A_difference_once_applied_is_gone_and_no_revision_falls() =>
        Gen.Select(Gens.Claims, Gens.Claims).Sample((claims, later) =>
        {
            var stored = Rows(claims).ToLookup(row => row.TeamId);
            var wanted = Rows(claims.Concat(later)).ToLookup(row => row.TeamId);
            foreach (var team in stored.Select(rows => rows.Key).Union(wanted.Select(rows => rows.Key)))
            {
                var old = stored[team].Select(row => row with { Revision = 5 }).ToList();
                var diff = DigestDiff.Between(old, wanted[team]);

                Assert.True(DigestDiff.Between(diff.Result, wanted[team]).IsEmpty);
                Assert.All(diff.Result, row =>
                {
                    var isNew = old.All(before => before.FixtureId != row.FixtureId);
                    Assert.True(isNew ? row.Revision == 1 : row.Revision is 5 or 6);
                });
            }
        });

    [Fact]
    public void A_nearer_horizon_shows_nothing_that_a_farther_one_does_not() =>
        Gen.Select(Gens.Claims, Gen.Int[0, 60]).Sample((claims, horizon) =>
            Assert.Subset(Rows(claims).ToHashSet(), Rows(claims, horizon).ToHashSet()));

    [Fact]
    public void Rows_are_stored_under_keys_of_their_own_soonest_first() =>
        Gens.Claims.Sample(claims =>
        {
            foreach (var team in Rows(claims).GroupBy(row => row.TeamId))
            {
                Assert.Distinct(team.Select(row => row.RowKey));
                var days = team.Select(row => row.Date ?? row.DateFrom ?? "tbc").ToList();
                Assert.Equal(days.Order(StringComparer.Ordinal), days);
            }
        });

    private static ReportedClaim WithPrint(ReportedClaim claim) => claim with
    {
        Article = claim.Article with { Print = TextPrint.Of("A story that nobody else has written in these words") },
    };

    private static ReportedClaim AsProse(ReportedClaim claim) => claim with { Claim = claim.Claim with { Kind = ClaimKind.Prose } };

    /// <summary>The same sentence in another file, some days later: whoever reads it counts "on Saturday" from there.</summary>
    private static ReportedClaim DroppedAgain(ReportedClaim claim, int later)
    {
        var when = claim.Claim.When;
        DateOnly? Later(DateOnly? day) => claim.Claim.DateWords?.Text is Gens.Counted ? day?.AddDays(later) : day;
        return new ReportedClaim(
            claim.Article with { Id = "z", Blob = "z.txt", Published = claim.Article.Published.AddDays(later) },
            claim.Claim with
            {
                When = when with
                {
                    Date = Later(when.Date),
                    DateFrom = Later(when.DateFrom),
                    DateTo = Later(when.DateTo),
                    PreviousDate = Later(when.PreviousDate),
                },
            });
    }

    private static DigestRow WithoutSources(DigestRow row) => row with { Sources = "", Dissent = "" };

    /// <summary>Confidences are products, whose last digits depend on the order of their factors.</summary>
    private static object Essentials(Fixture fixture) => (
        fixture.Id, fixture.Home, fixture.Away, fixture.HomeAwayKnown, fixture.When, fixture.Competition, fixture.Status, fixture.Reports,
        Math.Round(fixture.Confidence, 9), fixture.FirstReported);

    private static string Words(ReportedClaim claim) => (claim with { CopyOf = null }).ToString();
}
