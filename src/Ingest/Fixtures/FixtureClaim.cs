using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>What one sentence of one article says about a match to come.</summary>
/// <param name="Home">The side at home, or the side named first where <see cref="HomeAwayKnown"/> is false.</param>
/// <param name="Away">The other side.</param>
/// <param name="HomeAwayKnown">Whether the text tells who is at home.</param>
/// <param name="When">When it is played, as far as the text tells.</param>
/// <param name="Competition">The competition, or null where neither the text nor both teams' league tells.</param>
/// <param name="Venue">The ground as the text names it, or null.</param>
/// <param name="Status">Whether the match stands.</param>
/// <param name="Confidence">Probability, 0 to 1, that the claim is what the text says.</param>
/// <param name="Evidence">The sentence, or line, the claim rests on.</param>
/// <param name="Rule">Name of the rule that fired, for whoever asks why.</param>
public sealed record FixtureClaim(
    ClaimedTeam Home,
    ClaimedTeam Away,
    bool HomeAwayKnown,
    MatchTime When,
    ClaimedCompetition? Competition,
    string? Venue,
    FixtureStatus Status,
    double Confidence,
    Quote Evidence,
    string Rule)
{
    /// <summary>The words that state the date, wherever in the text they stand; null where the claim has no date.</summary>
    public Quote? DateWords { get; init; }

    /// <summary>
    /// Where the words of the date contradict themselves ("Saturday 9 November" when the 9th is a Sunday), the day of the weekday they
    /// name; <see cref="When"/> holds the day of the month. Null where all agrees.
    /// </summary>
    public DateOnly? OtherDate { get; init; }

    /// <summary>
    /// Of a list's claim: which of the list's matches between these two sides, at the same side's home and in the same competition, it is,
    /// from 1. It tells two versions of one list what is the same match, however its day has changed. Null for prose.
    /// </summary>
    public int? Meeting { get; init; }

    /// <summary>Whether an article says so in its own words, or a list of fixtures does.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>Whether those two are its sides, whoever is at home.</summary>
    internal bool IsOf(ClaimedTeam one, ClaimedTeam two) => Home == one && Away == two || Home == two && Away == one;
}

/// <summary>What kind of text states a claim.</summary>
public enum ClaimKind
{
    /// <summary>Prose, or a list within it: an article.</summary>
    Prose,

    /// <summary>A season's list or a calendar, which is made to state days and sides exactly.</summary>
    Schedule,
}

/// <summary>A side of a claimed match.</summary>
/// <param name="Id">Catalog id, or null where the catalog does not know the team.</param>
/// <param name="Name">The catalog's name, or the text's own.</param>
public sealed record ClaimedTeam(string? Id, string Name);

/// <summary>The competition of a claimed match.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Name">The competition's own name.</param>
/// <param name="Inferred">True when the text does not say so and both teams' league is taken.</param>
public sealed record ClaimedCompetition(string Id, string Name, bool Inferred);

/// <summary>Whether a match stands.</summary>
public enum FixtureStatus
{
    /// <summary>To be played as stated.</summary>
    Scheduled,

    /// <summary>Will not be played on its date; no new one is stated here.</summary>
    Postponed,

    /// <summary>Has a new date, stated here, in place of an earlier one.</summary>
    Rescheduled,

    /// <summary>Will not be played at all.</summary>
    Cancelled,
}
