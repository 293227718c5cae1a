using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>A match as a list states it, before anyone asks who the sides are.</summary>
/// <param name="Home">The side named first: at home, unless the ground is neutral.</param>
/// <param name="Away">The other side.</param>
/// <param name="Span">The list's own words about this match: an entry, a line, or the summary of a calendar's event.</param>
public sealed record ScheduledMatch(ListedSide Home, ListedSide Away, TextSpan Span)
{
    /// <summary>The day as stated, or null where the list leaves it open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The last possible day where the list gives several; null where <see cref="Date"/> is the only one.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>Where the date stands: within <see cref="Span"/>, or in a header above it. Null where there is no date.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>
    /// Kick-off on the clocks of <see cref="TimeZone"/>, or on whichever clocks the list follows; null where none is stated.
    /// </summary>
    public TimeOnly? KickOff { get; init; }

    /// <summary>IANA zone of <see cref="KickOff"/>; null where the list does not state one, as season files seldom do.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The round, group or stage, such as "Matchday 4", or null.</summary>
    public string? Round { get; init; }

    /// <summary>The competition, where the list states one for this match beside its own name.</summary>
    public string? Competition { get; init; }

    /// <summary>The ground, or null.</summary>
    public string? Venue { get; init; }

    /// <summary>The result; null while the match is not played.</summary>
    public MatchScore? Score { get; init; }

    /// <summary>What the list says of the match beside its day.</summary>
    public ListedStatus Status { get; init; }

    /// <summary>
    /// True where the words are "A - B", which a private calendar writes about other things too: such a match counts only if the catalog
    /// knows a side.
    /// </summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is yet to be played: it has no result, and was neither stopped nor decided without play.</summary>
    public bool IsToCome => Score is null && Status is ListedStatus.None or ListedStatus.Postponed or ListedStatus.Cancelled;
}

/// <summary>A side as the list names it.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="Span">Where it stands in the list's text, escapes included.</param>
public sealed record ListedSide(string Name, TextSpan Span);

/// <summary>Goals of both sides, the home side's first.</summary>
/// <param name="Home">Goals of the side at home.</param>
/// <param name="Away">Goals of the other side.</param>
public readonly record struct Goals(int Home, int Away);

/// <summary>A result, each part null where the list does not state it.</summary>
/// <param name="FullTime">After ninety minutes.</param>
/// <param name="HalfTime">At half time.</param>
/// <param name="ExtraTime">After extra time.</param>
/// <param name="Penalties">The shoot-out.</param>
public sealed record MatchScore(Goals? FullTime, Goals? HalfTime = null, Goals? ExtraTime = null, Goals? Penalties = null);

/// <summary>What a list says of a match beside its day.</summary>
public enum ListedStatus
{
    /// <summary>Nothing: it is to be played, or was.</summary>
    None,

    /// <summary>Not played on its day; the list has no other yet.</summary>
    Postponed,

    /// <summary>Called off, or annulled.</summary>
    Cancelled,

    /// <summary>Begun and stopped.</summary>
    Abandoned,

    /// <summary>Decided without play.</summary>
    Awarded,
}
