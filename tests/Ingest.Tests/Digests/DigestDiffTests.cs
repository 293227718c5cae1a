using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class DigestDiffTests
{
    private static readonly ReportedClaim First = Some.Claim("2025-11-04", on: "2025-11-09");

    private static DigestRow Stored(int revision = 3) => Some.Row(First) with { Revision = revision };

    [Fact]
    public void A_new_row_is_added_at_revision_one()
    {
        var diff = DigestDiff.Between([], [Some.Row(First)]);

        Assert.Equal(1, Assert.Single(diff.Add).Revision);
        Assert.Empty(diff.Delete);
    }

    [Fact]
    public void A_row_that_did_not_change_is_not_written()
    {
        var diff = DigestDiff.Between([Stored()], [Some.Row(First)]);

        Assert.True(diff.IsEmpty);
        Assert.Equal([Stored()], diff.Unchanged);
    }

    [Fact]
    public void Another_report_is_written_without_a_new_revision()
    {
        var diff = DigestDiff.Between([Stored()], [Some.Row(First, Some.Claim("2025-11-05", on: "2025-11-09"))]);

        var row = Assert.Single(diff.Update);
        Assert.Equal((3, 2), (row.Revision, row.Reports));
    }

    [Fact]
    public void A_match_that_moves_gets_another_key_and_the_next_revision()
    {
        var moved = Some.Row(First, Some.Moved("2025-11-06", to: "2025-12-03", from: "2025-11-09"));
        var diff = DigestDiff.Between([Stored()], [moved]);

        Assert.Equal([Stored()], diff.Delete);
        Assert.Equal([moved with { Revision = 4 }], diff.Add);
        Assert.Empty(diff.Update);
    }

    public static TheoryData<string, DigestRow> WhatAReaderNotices => new()
    {
        { "kick-off", Some.Row(First) with { KickOff = "21:00" } },
        { "zone", Some.Row(First) with { TimeZone = "Europe/Madrid" } },
        { "ground", Some.Row(First) with { Venue = "Vallecas" } },
        { "status", Some.Row(First) with { Status = "cancelled" } },
        { "competition", Some.Row(First) with { CompetitionId = "Q324867", Competition = "La Liga" } },
        { "side", Some.Row(First) with { Side = "unknown" } },
        { "range", Some.Row(First) with { Date = null, DateFrom = "2025-11-09", DateTo = "2025-11-10" } },
        { "name", Some.Row(First) with { HomeName = "Rayo" } },
    };

    [Theory]
    [MemberData(nameof(WhatAReaderNotices), DisableDiscoveryEnumeration = true)]
    public void A_change_that_a_reader_notices_raises_the_revision(string what, DigestRow wanted)
    {
        var row = Assert.Single(DigestDiff.Between([Stored()], [wanted]).Update);

        Assert.True(row.Revision == 4, what);
    }

    [Fact]
    public void A_match_that_is_over_is_deleted()
    {
        var diff = DigestDiff.Between([Stored()], []);

        Assert.Equal([Stored()], diff.Delete);
        Assert.Empty(diff.Result);
    }

    [Fact]
    public void Once_written_nothing_is_left_to_write()
    {
        DigestRow[] wanted =
        [
            Some.Row(Some.Claim("2025-11-05", on: "2025-11-26", home: Some.Olympiacos)),
            Some.Row(First, Some.Claim("2025-11-05", on: "2025-11-08")),
        ];
        var written = DigestDiff.Between([Stored()], wanted).Result;

        Assert.True(DigestDiff.Between(written, wanted).IsEmpty);
        Assert.Equal(wanted.Select(row => row.RowKey).Order(StringComparer.Ordinal), written.Select(row => row.RowKey));
    }

    [Fact]
    public void The_higher_revision_counts_where_a_fixture_is_stored_twice()
    {
        var strayed = Stored(revision: 7) with { RowKey = $"2025-11-01_{Stored().FixtureId}" };
        var diff = DigestDiff.Between([strayed, Stored()], [Some.Row(First)]);

        Assert.Equal([strayed], diff.Delete);
        Assert.Equal(7, Assert.Single(diff.Update).Revision);
    }
}
