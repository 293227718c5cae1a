using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class ShownFixturesTests
{
    private static readonly ReportedClaim First = Some.Claim("2025-11-04", on: "2025-11-09", competition: Some.League);

    [Fact]
    public void A_match_that_readers_were_not_told_of_begins_at_one() => Assert.Equal(1, Revised([], First));

    [Fact]
    public void What_did_not_change_keeps_its_revision() => Assert.Equal(3, Revised(Stored(3), First));

    [Fact]
    public void Another_report_raises_nothing() =>
        Assert.Equal(3, Revised(Stored(3), First, Some.Claim("2025-11-05", on: "2025-11-09", confidence: 0.5)));

    public static TheoryData<string, ReportedClaim> WhatAReaderNotices => new()
    {
        { "day", Some.Moved("2025-11-06", to: "2025-12-03", from: "2025-11-09") },
        { "kick-off", Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00") },
        { "zone", Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00", zone: "Europe/Madrid") },
        { "ground", Some.Claim("2025-11-05", on: "2025-11-09", venue: "Vallecas") },
        { "status", Some.Cancelled("2025-11-05", on: "2025-11-09") },
        { "previous date", Some.Postponed("2025-11-05", from: "2025-11-09") },
    };

    [Theory]
    [MemberData(nameof(WhatAReaderNotices), DisableDiscoveryEnumeration = true)]
    public void A_change_that_a_reader_notices_raises_the_revision(string what, ReportedClaim news) =>
        Assert.True(Revised(Stored(3), First, news) == 4, what);

    public static TheoryData<string, DigestRow> WhatWasOtherwise => new()
    {
        { "competition", Row() with { CompetitionId = "Q1", Competition = "Some cup" } },
        { "side", Row() with { Side = "unknown" } },
        { "range", Row() with { Date = null, DateFrom = "2025-11-09", DateTo = "2025-11-10" } },
        { "name", Row() with { HomeName = "Rayo" } },
        { "previous date", Row() with { PreviousDate = "2025-11-02" } },
    };

    [Theory]
    [MemberData(nameof(WhatWasOtherwise), DisableDiscoveryEnumeration = true)]
    public void Whatever_a_reader_was_told_otherwise_raises_the_revision(string what, DigestRow stored) =>
        Assert.True(Revised([stored with { Revision = 3 }], First) == 4, what);

    [Fact]
    public void Both_teams_go_by_the_higher_revision() =>
        Assert.Equal(7, Revised([.. Stored(3), .. Stored(7, team: "Q10300")], First));

    [Fact]
    public void What_a_rebuild_that_died_told_one_team_of_two_is_not_raised_again()
    {
        var news = Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00");
        var half = new[] { Row() with { Revision = 3 }, Row("Q10300", First, news) with { Revision = 4 } };

        Assert.Equal(4, Revised(half, First, news));
        Assert.Equal(5, Revised(half, First));
    }

    [Fact]
    public void Where_two_teams_were_told_otherwise_at_one_revision_a_next_one_ends_it()
    {
        var news = Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00");

        Assert.Equal(5, Revised([Row() with { Revision = 4 }, Row("Q10300", First, news) with { Revision = 4 }], First, news));
    }

    [Fact]
    public void A_recorded_change_counts_as_told_even_where_no_row_tells_it_yet()
    {
        var news = Some.Claim("2025-11-05", on: "2025-11-09", at: "21:00");
        var recorded = Recorded(ChangeKind.Moved, 4, First, news);

        Assert.Equal(4, ShownFixtures.Of(Stored(3), [recorded]).Revise([Some.Fixture(First, news)])[0].Revision);
        Assert.Equal(5, ShownFixtures.Of(Stored(3), [recorded]).Revise([Some.Fixture(First)])[0].Revision);
        Assert.Equal(6, ShownFixtures.Of(Stored(6), [recorded]).Revise([Some.Fixture(First)])[0].Revision);
    }

    [Fact]
    public void One_that_was_gone_and_is_back_goes_on_counting()
    {
        var recorded = Recorded(ChangeKind.Gone, 4, First);

        Assert.Equal(5, ShownFixtures.Of([], [recorded]).Revise([Some.Fixture(First)])[0].Revision);
    }

    private static int Revised(IEnumerable<DigestRow> stored, params ReportedClaim[] claims) =>
        ShownFixtures.Of(stored, []).Revise([Some.Fixture(claims)])[0].Revision;

    private static DigestRow[] Stored(int revision, string team = "Q8682") => [Row(team, First) with { Revision = revision }];

    private static DigestRow Row(string team = "Q8682", params ReportedClaim[] claims) => Assert.Single(
        DigestRows.Of(new TeamDigest(team, team, Reconciler.Reconcile(claims.Length == 0 ? [First] : claims))));

    private static FixtureChange Recorded(ChangeKind kind, int revision, params ReportedClaim[] claims) =>
        new(Some.StartOf("2025-11-06"), kind, Row("Q10300", claims) with { Revision = revision }, null);
}
