using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>What several statements of one article come to.</summary>
public sealed class ClaimMergerTests
{
    [Fact]
    public void Statements_about_one_match_become_one_claim_that_has_what_each_tells()
    {
        var league = new ClaimedCompetition("league", "League", Inferred: false);
        var listing = SomeDrafts.Of(null, DatedBy.None).With(claim => claim with { Competition = league, Venue = "The Park" });
        var sentence = SomeDrafts.Of(6, at: 10)
            .With(claim => claim with { HomeAwayKnown = false, Home = claim.Away, Away = claim.Home, Confidence = 0.6 });

        var claim = Assert.Single(ClaimMerger.Merge([listing, sentence]));

        Assert.Equal((SomeDrafts.Rovers, SomeDrafts.City, true), (claim.Home, claim.Away, claim.HomeAwayKnown));
        Assert.Equal((SomeDrafts.December(6), league, "The Park", 0.8),
            (claim.When.Date, claim.Competition, claim.Venue, claim.Confidence));
    }

    [Fact]
    public void A_stated_competition_beats_an_inferred_one()
    {
        var inferred = SomeDrafts.Of(6).With(claim => claim with { Competition = new("league", "League", Inferred: true) });
        var stated = SomeDrafts.Of(6, at: 10).With(claim => claim with { Competition = new("cup", "Cup", Inferred: false) });

        Assert.Equal("cup", Assert.Single(ClaimMerger.Merge([inferred, stated])).Competition!.Id);
    }

    [Fact]
    public void A_day_within_a_range_is_the_same_match_and_the_day_holds()
    {
        var weekend = SomeDrafts.Of(null)
            .With(claim => claim with { When = new MatchTime(DateFrom: SomeDrafts.December(6), DateTo: SomeDrafts.December(7)) });

        Assert.Equal(SomeDrafts.December(7), Assert.Single(ClaimMerger.Merge([weekend, SomeDrafts.Of(7)])).When.Date);
    }

    [Fact]
    public void Two_stated_days_are_two_matches() =>
        Assert.Equal([SomeDrafts.December(6), SomeDrafts.December(13)], Days([SomeDrafts.Of(6), SomeDrafts.Of(13, at: 10)]));

    [Fact]
    public void A_day_taken_from_above_gives_way_to_a_stated_one() =>
        Assert.Equal([SomeDrafts.December(13)], Days([SomeDrafts.Of(6, DatedBy.Heading), SomeDrafts.Of(13, at: 10)]));

    [Fact]
    public void One_day_with_both_at_home_is_two_statements_that_stay_apart()
    {
        var other = SomeDrafts.Of(6, at: 10).With(claim => claim with { Home = claim.Away, Away = claim.Home });

        Assert.Equal(2, ClaimMerger.Merge([SomeDrafts.Of(6), other]).Count);
    }

    [Fact]
    public void A_postponed_match_and_its_new_date_are_two_claims()
    {
        var off = SomeDrafts.Of(6, status: FixtureStatus.Postponed);
        var moved = SomeDrafts.Of(16, status: FixtureStatus.Rescheduled, at: 10);

        Assert.Equal(
            [FixtureStatus.Postponed, FixtureStatus.Rescheduled], ClaimMerger.Merge([off, moved]).Select(claim => claim.Status));
    }

    [Fact]
    public void A_postponement_without_a_day_says_nothing_beside_the_new_date()
    {
        var off = SomeDrafts.Of(null, DatedBy.None, FixtureStatus.Postponed);
        var moved = SomeDrafts.Of(16, status: FixtureStatus.Rescheduled, at: 10);

        Assert.Equal(FixtureStatus.Rescheduled, Assert.Single(ClaimMerger.Merge([off, moved])).Status);
    }

    [Fact]
    public void The_new_date_told_again_is_no_second_match()
    {
        var moved = SomeDrafts.Of(16, status: FixtureStatus.Rescheduled);

        Assert.Equal(FixtureStatus.Rescheduled, Assert.Single(ClaimMerger.Merge([moved, SomeDrafts.Of(16, at: 10)])).Status);
    }

    [Fact]
    public void Claims_come_in_the_order_of_the_text() =>
        Assert.Equal(
            [SomeDrafts.December(13), SomeDrafts.December(6)], Days([SomeDrafts.Of(6, at: 20), SomeDrafts.Of(13, at: 10)]));

    [Fact]
    public void A_team_plays_once_a_day_so_a_day_from_above_is_taken_back()
    {
        var stated = SomeDrafts.Of(6).With(claim => claim with { Away = SomeDrafts.United });
        var listed = SomeDrafts.Of(6, DatedBy.Heading, at: 10).With(claim => claim with { DateWords = claim.Evidence });

        var settled = OncePerDay.Settle([stated, listed]).ToList();

        Assert.Equal(SomeDrafts.December(6), settled[0].Claim.When.Date);
        Assert.Equal((DatedBy.None, null, null), (settled[1].DatedBy, settled[1].Claim.When.FirstDay, settled[1].Claim.DateWords));
    }

    [Theory]
    [InlineData(6, FixtureStatus.Postponed)]
    [InlineData(7, FixtureStatus.Scheduled)]
    public void A_match_that_is_off_or_on_another_day_takes_nothing_back(int day, FixtureStatus status)
    {
        var stated = SomeDrafts.Of(day, status: status).With(claim => claim with { Away = SomeDrafts.United });

        Assert.Equal(
            SomeDrafts.December(6), OncePerDay.Settle([stated, SomeDrafts.Of(6, DatedBy.Heading, at: 10)]).Last().Claim.When.Date);
    }

    private static IEnumerable<DateOnly?> Days(IReadOnlyList<Draft> drafts) => ClaimMerger.Merge(drafts).Select(claim => claim.When.Date);
}
