using System.Globalization;

namespace Ingest.Digests;

/// <summary>What readers were told had changed about a match: one entry of the list of changes, <c>_changes</c>.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="Kind">What became of the match.</param>
/// <param name="Row">The match as it stood then, seen from the side at home; where it is gone, as it last stood, and without
/// sources: a text that was taken back is not quoted.</param>
/// <param name="Before">How it stood before; null where it is new.</param>
public sealed record FixtureChange(DateTimeOffset At, ChangeKind Kind, DigestRow Row, ShownTime? Before)
{
    /// <summary>The partition of the list.</summary>
    public const string Partition = "_changes";

    /// <summary>
    /// <c>{19 digits: the ticks from At to the end of time}_{FixtureId}</c>, so that key order is newest first.
    /// </summary>
    internal static string KeyOf(DateTimeOffset at, string fixtureId) => $"{KeyOf(at)}_{fixtureId}";

    /// <summary>What the keys of one instant begin with. Keys that sort after it are older.</summary>
    public static string KeyOf(DateTimeOffset at) =>
        (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    internal static FixtureChange Of(DateTimeOffset at, ChangeKind kind, Fixture fixture, ShownFixture? before) =>
        new(at, kind, DigestRows.Of(Partition, KeyOf(at, fixture.Id), fixture), before is null ? null : ShownTime.Of(before.Row));

    internal static FixtureChange Gone(DateTimeOffset at, ShownFixture before) => new(
        at,
        ChangeKind.Gone,
        before.Row with { Partition = Partition, RowKey = KeyOf(at, before.Row.FixtureId), Sources = "[]", Dissent = "[]" },
        ShownTime.Of(before.Row));
}

/// <summary>What became of a match.</summary>
public enum ChangeKind
{
    /// <summary>Nobody had reported it before.</summary>
    New,

    /// <summary>Its day, range of days or kick-off is another.</summary>
    Moved,

    /// <summary>It was postponed or cancelled.</summary>
    Off,

    /// <summary>Something else that a reader notices is another: the ground, the competition, who is at home.</summary>
    Changed,

    /// <summary>No article reports it any more, before it was over.</summary>
    Gone,
}
