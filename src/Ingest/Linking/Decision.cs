namespace Ingest.Linking;

/// <summary>What the linker makes of one mention: a link, or a name left open.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Id">Who is meant, or null where the linker abstains.</param>
/// <param name="Kind">Team, player or manager.</param>
/// <param name="Rule">What decided it, or null.</param>
/// <param name="Reason">Why the linker abstains, or null.</param>
/// <param name="Candidates">Whom the mention may mean; of a link the one meant first.</param>
internal sealed record Decision(
    Mention Mention, string? Id, LinkKind Kind, LinkRule? Rule, string? Reason, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>Probability, 0 to 1, that this mention is linked rightly.</summary>
    public double Confidence => Rule is { } rule ? Calibration.ConfidenceOf(rule) : 0;

    public static Decision Link(Mention mention, LinkKind kind, LinkRule rule, Candidate chosen) =>
        new(mention, chosen.Id, kind, rule, null, [chosen]);

    /// <summary>Links to one of several, which is put before the others.</summary>
    public static Decision Link(Mention mention, LinkKind kind, LinkRule rule, Candidate chosen, IReadOnlyList<Candidate> among) =>
        among.Count == 1
            ? Link(mention, kind, rule, chosen)
            : new(mention, chosen.Id, kind, rule, null, [chosen, .. among.Where(candidate => candidate.Id != chosen.Id)]);

    public static Decision LeaveOpen(Mention mention, string reason, IReadOnlyList<Candidate> candidates) =>
        new(mention, null, LinkKind.Team, null, reason, candidates);
}
