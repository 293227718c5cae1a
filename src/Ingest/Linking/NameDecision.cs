using Ingest.Text;

namespace Ingest.Linking;

/// <summary>What the linker made of one name that it found, and why: what <c>ingest explain</c> shows.</summary>
/// <param name="Mention">The name, where it stands.</param>
/// <param name="Outcome">Linked, left open or passed over.</param>
/// <param name="Id">Catalog id of whom it means; null unless it is linked.</param>
/// <param name="Kind">What it points to, a player or manager by the role at the article's date; null unless it is linked.</param>
/// <param name="Rule">The rule that linked it; null unless it is linked.</param>
/// <param name="Confidence">Probability, 0 to 1, that the link is right; 0 unless it is linked.</param>
/// <param name="Reason">Why it was left open, as a sentence; null unless it was.</param>
/// <param name="Candidates">Whom it may mean; the one that is meant first, else the most likely first.</param>
public sealed record NameDecision(
    Quote Mention,
    NameOutcome Outcome,
    string? Id,
    LinkKind? Kind,
    LinkRule? Rule,
    double Confidence,
    string? Reason,
    IReadOnlyList<Candidate> Candidates);

/// <summary>What became of a name.</summary>
public enum NameOutcome
{
    /// <summary>It was linked.</summary>
    Linked,

    /// <summary>It means a team or a person, and the text does not settle which: an <see cref="Abstention"/>.</summary>
    LeftOpen,

    /// <summary>It means nobody that the catalog could know: an everyday word, a town, a namesake.</summary>
    PassedOver,
}
