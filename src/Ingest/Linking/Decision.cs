namespace Ingest.Linking;

/// <summary>What the linker makes of one mention.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Id">Who is meant, or null where the linker abstains.</param>
/// <param name="Kind">Team, player or manager.</param>
/// <param name="Confidence">Probability, 0 to 1, that this mention is linked rightly.</param>
/// <param name="Reason">Why the linker abstains, or null.</param>
/// <param name="Candidates">Who else, or who at all, could be meant.</param>
internal sealed record Decision(
    Mention Mention, string? Id, LinkKind Kind, double Confidence, string? Reason = null, IReadOnlyList<string>? Candidates = null)
{
    public static Decision Link(Mention mention, string id, LinkKind kind, double confidence) => new(mention, id, kind, confidence);

    public static Decision Abstain(Mention mention, string reason, IEnumerable<string> candidates) =>
        new(mention, null, LinkKind.Team, 0, reason, [.. candidates.Distinct(StringComparer.Ordinal)]);
}
