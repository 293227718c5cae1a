namespace Ingest.Fixtures;

/// <summary>When the legs of the ties of one competition are played.</summary>
/// <param name="competition">The competition of the sentence, or of the heading above it; null where neither names one.</param>
internal sealed class LegDays(string? competition)
{
    public string? Competition => competition;

    /// <summary>The days of first legs, where a sentence tells them for several ties.</summary>
    public Leg? First { get; set; }

    /// <summary>The days of second legs.</summary>
    public Leg? Second { get; set; }

    /// <summary>Whether the days are those of a tie: where the sentence names two sides or a ground, of theirs alone.</summary>
    public Func<FixtureClaim, bool> AreOf { get; set; } = _ => true;

    /// <summary>
    /// The match spoken of when "the second leg" alone was given its day, or those of "both return legs": it is of these ties.
    /// </summary>
    public IReadOnlyList<FixtureClaim> Ties { get; set; } = [];

    /// <summary>The only team spoken of that is at home in the first leg; the others spoken of are away in theirs.</summary>
    public ClaimedTeam? OnlyFirstLegHost { get; set; }
}
