using System.Globalization;

namespace Ingest.Digests;

/// <summary>
/// Tells what became of matches since readers were last told of them.
/// <list type="bullet">
/// <item>A match that merely came into view because time passed is not new; one that left because its day passed is not gone. It came
/// into view when the last recording could not see it yet although it was reported already.</item>
/// <item>One that moved beyond the horizon leaves the digests and is told of as moved.</item>
/// <item>A match is gone when none of its claims is left. Claims are looked for around the days in view only, so one that is told of in the
/// list of changes alone must be in view to be missed.</item>
/// </list>
/// </summary>
public static class FixtureChanges
{
    /// <summary>The changes, by fixture id.</summary>
    /// <param name="before">What readers were told before.</param>
    /// <param name="known">All matches that the claims tell of, in view or not, with their revisions.</param>
    /// <param name="edition">Those that readers are shown now.</param>
    /// <param name="now">How far this build looks.</param>
    /// <param name="last">How far the last recording looked; null where nothing was recorded yet.</param>
    /// <param name="at">When this is recorded: later than everything that was.</param>
    public static IReadOnlyList<FixtureChange> Between(
        ShownFixtures before, IReadOnlyList<Fixture> known, Edition edition, LookAhead now, LookAhead? last, DateTimeOffset at)
    {
        var inView = edition.Fixtures.Select(fixture => fixture.Id).ToHashSet(StringComparer.Ordinal);
        var ids = known.Select(fixture => fixture.Id).ToHashSet(StringComparer.Ordinal);
        var told = known
            .Select(fixture => (Fixture: fixture, Shown: before.Find(fixture.Id)))
            .Select(match => (match.Fixture, match.Shown, Kind: inView.Contains(match.Fixture.Id)
                ? KindOf(match.Shown, match.Fixture, last)
                : KindOfLeaving(match.Shown, match.Fixture, now)))
            .Where(match => match.Kind is not null)
            .Select(match => FixtureChange.Of(at, match.Kind!.Value, match.Fixture, match.Kind is ChangeKind.New ? null : match.Shown));
        var gone = before.All
            .Where(shown => !shown.IsGone && !ids.Contains(shown.Row.FixtureId) && IsMissed(shown, now))
            .Select(shown => FixtureChange.Gone(at, shown));
        return [.. told.Concat(gone).OrderBy(change => change.Row.FixtureId, StringComparer.Ordinal)];
    }

    private static ChangeKind? KindOf(ShownFixture? shown, Fixture fixture, LookAhead? last) => shown switch
    {
        null => IsNews(fixture, last) ? ChangeKind.New : null,
        { IsGone: true } => ChangeKind.New,
        _ => KindOf(Noticed.Of(shown.Row), Noticed.Of(fixture)),
    };

    private static ChangeKind? KindOfLeaving(ShownFixture? shown, Fixture fixture, LookAhead now) =>
        shown is { IsStored: true, IsGone: false } && !now.IsOver(fixture.When.LastDay)
            ? KindOf(Noticed.Of(shown.Row), Noticed.Of(fixture))
            : null;

    private static ChangeKind? KindOf(Noticed before, Noticed now)
    {
        if (before == now) return null;
        if (now.Status is "postponed" or "cancelled" && now.Status != before.Status) return ChangeKind.Off;
        return now.When == before.When ? ChangeKind.Changed : ChangeKind.Moved;
    }

    private static bool IsNews(Fixture fixture, LookAhead? last) =>
        last is null || last.Held(fixture.When) || fixture.FirstReported > last.AsOf;

    private static bool IsMissed(ShownFixture shown, LookAhead now)
    {
        var (first, last) = (Day(shown.Row.Date ?? shown.Row.DateFrom), Day(shown.Row.Date ?? shown.Row.DateTo));
        return !now.IsOver(last) && (shown.IsStored || (first is not null && !now.IsBeyond(first)));
    }

    private static DateOnly? Day(string? iso) =>
        iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
