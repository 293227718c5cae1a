using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>How far a build looked.</summary>
/// <param name="AsOf">The day, in UTC, on which "to come" was judged.</param>
/// <param name="HorizonDays">How many days ahead of it.</param>
public sealed record LookAhead(DateOnly AsOf, int HorizonDays)
{
    private DateOnly LastDay => AsOf.AddDays(HorizonDays);

    /// <summary>Whether a match of these days was to come and not too far off; one without a day always was.</summary>
    internal bool Held(DateOnly? first, DateOnly? last) => !IsBeyond(first) && !IsOver(last);

    /// <summary>Whether it was too far off.</summary>
    internal bool IsBeyond(DateOnly? first) => first > LastDay;

    /// <summary>Whether it was over.</summary>
    internal bool IsOver(DateOnly? last) => last < AsOf;

    internal bool Held(MatchTime when) => Held(when.FirstDay, when.LastDay);
}
