namespace Ingest.Digests;

/// <summary>The days on which a match can be played: one, or several in a row.</summary>
/// <param name="First">First possible day.</param>
/// <param name="Last">Last possible day; never before <paramref name="First"/>.</param>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public static DaySpan? Of(DateOnly? day) => day is { } known ? new DaySpan(known, known) : null;

    public static DaySpan? Of(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to && from <= to ? new DaySpan(from, to) : null;

    public bool IsDay => First == Last;

    /// <summary>Days between the first and the last: 0 for a single day.</summary>
    public int Length => Last.DayNumber - First.DayNumber;

    public bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    public bool Contains(DaySpan other) => First <= other.First && other.Last <= Last;

    /// <summary>Days from the end of the one to the start of the other; 0 where they share a day.</summary>
    public int GapTo(DaySpan other) =>
        Math.Max(0, Math.Max(First.DayNumber - other.Last.DayNumber, other.First.DayNumber - Last.DayNumber));

    public DaySpan With(DaySpan other) => new(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);
}
