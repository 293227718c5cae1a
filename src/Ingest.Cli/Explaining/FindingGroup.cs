using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>Findings of one article that say the same: of one entity by the same rule, or of one name that is nobody's.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Forms">The words that stand for it, each with how often, in the order of the text.</param>
internal sealed record FindingGroup(Finding First, IReadOnlyList<(string Text, int Count)> Forms)
{
    /// <summary>How many places the group stands for.</summary>
    public int Count => Forms.Sum(form => form.Count);

    /// <summary>Groups findings, in the order of the first of each.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(KeyOf).Select(group => new FindingGroup(group.First(), FormsOf(group)))];

    /// <summary>A group for each finding.</summary>
    public static IReadOnlyList<FindingGroup> OfEach(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => new FindingGroup(finding, [(finding.Mention.Text, 1)]))];

    private static (FindingKind Kind, string What, string Because) KeyOf(Finding finding) => (
        finding.Kind,
        finding.IsLink ? finding.Id! : Folding.FoldPhrase(finding.Name),
        finding.Because);

    private static List<(string Text, int Count)> FormsOf(IEnumerable<Finding> findings) =>
        [.. findings.CountBy(finding => finding.Mention.Text).Select(form => (form.Key, form.Value))];
}
