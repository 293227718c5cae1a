namespace Ingest.Fixtures;

/// <summary>Two sides that a clause sets against each other.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Subject">Atom of the subject, or -1 where the clause leaves it to what came before.</param>
/// <param name="Other">Atom of the other side, or of its ground.</param>
/// <param name="At">The atom at which the rule's words begin.</param>
/// <param name="End">The atom just behind them.</param>
internal sealed record Pairing(PairingRule Rule, int Subject, int Other, int At, int End)
{
    /// <summary>Whether the other side is named in one breath with one before it: "City" in "face United and City".</summary>
    public bool IsFurther => !Rule.IsOfOthers && Other >= End;

    /// <summary>Whether the pairing has that other side already, or is the same two the other way round.</summary>
    public bool Names(int subject, int other) => Other == other || Other == subject && Subject == other;
}
