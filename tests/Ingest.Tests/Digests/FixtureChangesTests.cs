using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class FixtureChangesTests
{
    private static readonly ReportedClaim First = Some.Claim("2025-11-04", on: "2025-11-09", venue: "Vallecas");
    private static readonly LookAhead Yesterday = new(Some.Day("2025-11-04"), 30);

    [Fact]
    public void A_match_that_nobody_had_reported_is_new()
    {
        var change = Assert.Single(Build("2025-11-05", [], null, First));

        Assert.Equal((ChangeKind.New, "Q10300", "home", 1), (change.Kind, change.Row.HomeId, change.Row.Side, change.Row.Revision));
        Assert.Null(change.Before);
        Assert.Equal("_changes", change.Row.Partition);
    }

    [Fact]
    public void What_did_not_change_is_not_told() => Assert.Empty(Build("2025-11-05", Told(First), Yesterday, First));

    [Fact]
    public void Another_report_is_not_told() =>
        Assert.Empty(Build("2025-11-05", Told(First), Yesterday, First, Some.Claim("2025-11-05", on: "2025-11-09")));

    public static TheoryData<ChangeKind, ReportedClaim> News => new()
    {
        { ChangeKind.Moved, Some.Moved("2025-11-05", to: "2025-11-12", from: "2025-11-09") },
        { ChangeKind.Moved, Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00") },
        { ChangeKind.Off, Some.Postponed("2025-11-05", from: "2025-11-09") },
        { ChangeKind.Off, Some.Cancelled("2025-11-05", on: "2025-11-09") },
        { ChangeKind.Changed, Some.Claim("2025-11-05", on: "2025-11-09", venue: "Butarque") },
    };

    [Theory]
    [MemberData(nameof(News), DisableDiscoveryEnumeration = true)]
    public void News_is_told_with_what_stood_before(ChangeKind kind, ReportedClaim news)
    {
        var change = Assert.Single(Build("2025-11-05", Told(First), Yesterday, First, news));

        Assert.Equal((kind, 2), (change.Kind, change.Row.Revision));
        Assert.Equal(new ShownTime("2025-11-09", null, null, null, "Vallecas", "scheduled"), change.Before);
        Assert.Contains("article-2025-11-05", change.Row.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_date_of_a_match_that_was_off_is_a_move()
    {
        var postponed = Some.Postponed("2025-11-05", from: "2025-11-09");
        var moved = Some.Moved("2025-11-06", to: "2025-11-20", from: "2025-11-09");

        Assert.Equal(ChangeKind.Moved, Assert.Single(Build("2025-11-06", Told(First, postponed), Yesterday, First, postponed, moved)).Kind);
    }

    [Fact]
    public void A_match_that_all_articles_took_back_is_gone()
    {
        var change = Assert.Single(Build("2025-11-05", Told(First), Yesterday));

        Assert.Equal((ChangeKind.Gone, "2025-11-09", 1), (change.Kind, change.Row.Date, change.Row.Revision));
        Assert.Equal("[]", change.Row.Sources);
        Assert.Equal("2025-11-09", change.Before!.Date);
    }

    [Fact]
    public void A_match_whose_day_passed_is_not_gone()
    {
        Assert.Empty(Build("2025-11-12", Told(First), Yesterday, First));
        Assert.Empty(Build("2025-11-12", Told(First), Yesterday));
    }

    [Fact]
    public void A_match_that_came_into_view_with_time_is_not_new()
    {
        var later = Some.Claim("2025-11-04", on: "2025-12-10");

        Assert.Empty(Build("2025-11-11", [], Yesterday, later));
        Assert.Equal(ChangeKind.New, Assert.Single(Build("2025-11-11", [], Yesterday with { HorizonDays = 60 }, later)).Kind);
    }

    [Fact]
    public void A_match_reported_since_is_new_even_where_the_last_recording_could_not_have_seen_it()
    {
        var later = Some.Claim("2025-11-11", on: "2025-12-10");

        Assert.Equal(ChangeKind.New, Assert.Single(Build("2025-11-11", [], Yesterday, later)).Kind);
    }

    [Fact]
    public void A_match_of_the_past_that_is_looked_at_again_is_not_new() =>
        Assert.Empty(Build("2025-11-05", [], new LookAhead(Some.Day("2025-11-12"), 30), First));

    [Fact]
    public void A_match_that_moves_beyond_the_horizon_is_told_as_moved()
    {
        var moved = Some.Moved("2025-11-05", to: "2026-01-20", from: "2025-11-09");

        var change = Assert.Single(Build("2025-11-05", Told(First), Yesterday, First, moved));

        Assert.Equal((ChangeKind.Moved, "2026-01-20"), (change.Kind, change.Row.Date));
        Assert.Empty(Build("2025-11-05", ShownFixtures.Of([], [change]), Yesterday, First, moved));
        Assert.Empty(Build("2025-11-05", ShownFixtures.Of([], [change]), Yesterday));
    }

    [Fact]
    public void What_is_recorded_is_not_recorded_again_though_no_row_tells_it_yet()
    {
        var news = Some.Moved("2025-11-05", to: "2025-11-12", from: "2025-11-09");
        var moved = Assert.Single(Build("2025-11-05", Told(First), Yesterday, First, news));
        var isNew = Assert.Single(Build("2025-11-05", [], null, First));
        var gone = Assert.Single(Build("2025-11-05", Told(First), Yesterday));

        Assert.Empty(Build("2025-11-05", ShownFixtures.Of(Rows(First), [moved]), Yesterday, First, news));
        Assert.Empty(Build("2025-11-05", ShownFixtures.Of([], [isNew]), Yesterday, First));
        Assert.Empty(Build("2025-11-05", ShownFixtures.Of(Rows(First), [gone]), Yesterday));
    }

    [Fact]
    public void What_was_recorded_and_taken_back_before_any_row_told_it_is_told_once_more()
    {
        var news = Some.Moved("2025-11-05", to: "2025-11-12", from: "2025-11-09");
        var moved = Assert.Single(Build("2025-11-05", Told(First), Yesterday, First, news));
        var isNew = Assert.Single(Build("2025-11-05", [], null, First));

        var back = Assert.Single(Build("2025-11-05", ShownFixtures.Of(Rows(First), [moved]), Yesterday, First));
        Assert.Equal((ChangeKind.Moved, "2025-11-12", 3), (back.Kind, back.Before!.Date, back.Row.Revision));
        Assert.Equal(ChangeKind.Gone, Assert.Single(Build("2025-11-05", ShownFixtures.Of([], [isNew]), Yesterday)).Kind);
    }

    [Fact]
    public void A_match_that_was_gone_and_is_back_is_new()
    {
        var gone = Assert.Single(Build("2025-11-05", Told(First), Yesterday));

        var back = Assert.Single(Build("2025-11-06", ShownFixtures.Of([], [gone]), Yesterday, First));
        Assert.Equal((ChangeKind.New, 2), (back.Kind, back.Row.Revision));
        Assert.Null(back.Before);
    }

    [Fact]
    public void Keys_are_newest_first()
    {
        var at = Some.StartOf("2025-11-05");

        Assert.Equal(19, FixtureChange.KeyOf(at).Length);
        Assert.True(string.CompareOrdinal(FixtureChange.KeyOf(at.AddTicks(1)), FixtureChange.KeyOf(at)) < 0);
    }

    [Fact]
    public void What_stood_before_survives_its_JSON()
    {
        var before = new ShownTime(null, "2025-11-08", "2025-11-09", "21:00", "Estadio de Vallecas", "rescheduled");

        Assert.Equal(before, ShownTime.Parse(before.ToJson()));
        Assert.Equal(
            """{"date":"2025-11-09","status":"scheduled"}""", new ShownTime("2025-11-09", null, null, null, null, "scheduled").ToJson());
    }

    private static DigestRow[] Rows(params ReportedClaim[] claims) => [Some.Row(claims)];

    private static ShownFixtures Told(params ReportedClaim[] claims) => ShownFixtures.Of(Rows(claims), []);

    private static IReadOnlyList<FixtureChange> Build(string asOf, DigestRow[] stored, LookAhead? last, params ReportedClaim[] claims) =>
        Build(asOf, ShownFixtures.Of(stored, []), last, claims);

    private static IReadOnlyList<FixtureChange> Build(string asOf, ShownFixtures shown, LookAhead? last, params ReportedClaim[] claims)
    {
        var now = new LookAhead(Some.Day(asOf), 30);
        var fixtures = shown.Revise(Reconciler.Reconcile(claims));
        var edition = new Edition(DigestBuilder.Build(fixtures, Some.Clocks, Some.StartOf(asOf).AddHours(12), now.HorizonDays));
        return FixtureChanges.Between(shown, fixtures, edition, now, last, Some.StartOf(asOf).AddHours(12));
    }
}
