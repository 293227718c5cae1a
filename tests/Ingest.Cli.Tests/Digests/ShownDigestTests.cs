using Ingest.Cli.Digests;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Digests;

public sealed class ShownDigestTests
{
    private static readonly DateOnly Day = new(2025, 11, 5);

    private static readonly ShownDigest Digest = new("Q1", "Some Team", new DateOnly(2025, 11, 1),
    [
        Some.Row("Q1", "2025-11-04"),
        Some.Row("Q1", null) with { RowKey = "2025-11-04_range", DateFrom = "2025-11-04", DateTo = "2025-11-06" },
        Some.Row("Q1", "2025-11-05"),
        Some.Row("Q1", "2025-11-12"),
        Some.Row("Q1", "2025-11-13"),
        Some.Row("Q1", null),
    ]);

    [Fact]
    public void What_is_over_is_left_out_and_what_is_of_the_day_itself_is_not() =>
        Assert.Equal(
            ["2025-11-04_range", "2025-11-05_some", "2025-11-12_some", "2025-11-13_some", "tbc_some"], Keys(Digest.Seen(Day, null)));

    [Fact]
    public void Within_days_means_up_to_and_with_the_last_and_nothing_undated() =>
        Assert.Equal(["2025-11-04_range", "2025-11-05_some", "2025-11-12_some"], Keys(Digest.Seen(Day, 7)));

    [Fact]
    public void Highlights_put_what_was_moved_or_is_disputed_first_and_show_no_match_twice()
    {
        var moved = Some.Row("Q2", "2025-11-20") with { Status = "postponed" };
        ShownDigest[] digests =
        [
            new("Q1", "A", null, [Some.Row("Q1", "2025-11-05")]),
            new("Q2", "B", null, [moved]),
            new("Q3", "C", null, [moved with { Partition = "Q3" }]),
        ];

        Assert.Equal(["Q2", "Q1"], Highlights.Of(digests).Select(digest => digest.TeamId));
    }

    private static IEnumerable<string> Keys(ShownDigest digest) => digest.Rows.Select(row => row.RowKey);
}
