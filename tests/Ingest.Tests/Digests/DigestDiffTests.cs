using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class DigestDiffTests
{
    private static readonly ReportedClaim First = Some.Claim("2025-11-04", on: "2025-11-09");

    [Fact]
    public void A_new_row_is_added()
    {
        var diff = DigestDiff.Between([], [Some.Row(First)]);

        Assert.Equal([Some.Row(First)], diff.Add);
        Assert.Empty(diff.Delete);
    }

    [Fact]
    public void A_row_that_did_not_change_is_not_written()
    {
        var diff = DigestDiff.Between([Some.Row(First)], [Some.Row(First)]);

        Assert.True(diff.IsEmpty);
        Assert.Equal([Some.Row(First)], diff.Unchanged);
    }

    [Fact]
    public void Another_report_is_written()
    {
        var diff = DigestDiff.Between([Some.Row(First)], [Some.Row(First, Some.Claim("2025-11-05", on: "2025-11-09"))]);

        Assert.Equal(2, Assert.Single(diff.Update).Reports);
    }

    [Fact]
    public void A_match_that_moves_gets_another_key()
    {
        var moved = Some.Row(First, Some.Moved("2025-11-06", to: "2025-12-03", from: "2025-11-09"));
        var diff = DigestDiff.Between([Some.Row(First)], [moved]);

        Assert.Equal([Some.Row(First)], diff.Delete);
        Assert.Equal([moved], diff.Add);
        Assert.Empty(diff.Update);
    }

    [Fact]
    public void A_match_that_is_over_is_deleted()
    {
        var diff = DigestDiff.Between([Some.Row(First)], []);

        Assert.Equal([Some.Row(First)], diff.Delete);
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
        var written = DigestDiff.Between([Some.Row(First)], wanted).Result;

        Assert.True(DigestDiff.Between(written, wanted).IsEmpty);
        Assert.Equal(wanted.Select(row => row.RowKey).Order(StringComparer.Ordinal), written.Select(row => row.RowKey));
    }
}
