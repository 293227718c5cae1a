using Ingest.Cli.Rendering;
using Ingest.Cli.Tests.Support;
using Ingest.Digests;

namespace Ingest.Cli.Tests.Rendering;

public sealed class ChangesTextTests
{
    private static readonly ShownTime Saturday = new("2025-11-08", null, null, "15:00", "Some Ground", "scheduled");
    private static readonly DigestRow Sunday = Some.Row("Some Team", "2025-11-09") with { KickOff = "16:15", Venue = "Some Ground" };

    [Fact]
    public void A_new_match_tells_its_day_and_ground() =>
        Assert.Equal("Sun 2025-11-09 16:15, Some Ground", Told(ChangeKind.New, Sunday, null));

    [Fact]
    public void A_moved_match_tells_both_days_and_no_ground_that_stays() =>
        Assert.Equal("Sat 2025-11-08 15:00 -> Sun 2025-11-09 16:15", Told(ChangeKind.Moved, Sunday, Saturday));

    [Fact]
    public void One_that_is_off_tells_which_day_it_lost()
    {
        var off = Sunday with { Date = null, KickOff = null, Status = "postponed" };

        Assert.Equal("Sat 2025-11-08 15:00 -> to be confirmed, postponed", Told(ChangeKind.Off, off, Saturday));
    }

    [Fact]
    public void Another_ground_is_told()
    {
        var elsewhere = Sunday with { Date = "2025-11-08", KickOff = "15:00", Venue = "Other Ground" };

        Assert.Equal(
            "Sat 2025-11-08 15:00, Some Ground -> Sat 2025-11-08 15:00, Other Ground", Told(ChangeKind.Changed, elsewhere, Saturday));
    }

    [Fact]
    public void Where_day_ground_and_status_stay_it_says_so()
    {
        var renamed = Sunday with { Date = "2025-11-08", KickOff = "15:00" };

        Assert.Equal(
            "Sat 2025-11-08 15:00, as before; competition, sides or zone are told otherwise",
            Told(ChangeKind.Changed, renamed, Saturday));
    }

    [Fact]
    public void One_that_is_gone_tells_why() => Assert.Equal(
        "Sat 2025-11-08 15:00 -> no article reports it any more",
        Told(ChangeKind.Gone, Sunday with { Date = "2025-11-08", KickOff = "15:00", Sources = "[]" }, Saturday));

    private static string Told(ChangeKind kind, DigestRow row, ShownTime? before) =>
        ChangesText.Told(new FixtureChange(DateTimeOffset.UnixEpoch, kind, row, before));
}
