using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells from a clause's signs whether a match is off, and whether it has been given a new date.</summary>
internal static class Standing
{
    /// <summary>What the clause says of the pairing whose other side stands at an atom; a conjunction parts two thoughts.</summary>
    public static FixtureStatus Of(Clause clause, int other)
    {
        var (start, end) = clause.Signs.ThoughtAt(other);
        if (clause.Signs.Has(Sign.Cancelled, start, end)) return FixtureStatus.Cancelled;
        return clause.Signs.Has(Sign.Off, start, end) ? FixtureStatus.Postponed : FixtureStatus.Scheduled;
    }

    /// <summary>Whether a conjunction parts two atoms: "... on Saturday because of the cup".</summary>
    public static bool IsAnotherThought(Clause clause, int one, int two)
    {
        var (start, end) = clause.Signs.ThoughtAt(one);
        return two < start || two >= end;
    }

    /// <summary>
    /// "was lost to the frost on Friday": a date behind a verb of the past is the decision's, one before it ("the match on Saturday was")
    /// the match's.
    /// </summary>
    public static bool DatesTheDecision(Clause clause, TextSpan date) =>
        clause.Signs.First(Sign.Decided) is >= 0 and var decided && clause.Atoms[decided].Span < date;

    /// <summary>Whether the clause gives a match a new date.</summary>
    public static bool IsMoved(Clause clause) => clause.Signs.Has(Sign.MovedTo);

    /// <summary>Whether a verb of moving is there, which tells a new date from a first one.</summary>
    public static bool NamesAMove(Clause clause) => clause.Signs.Has(Sign.Move);
}
