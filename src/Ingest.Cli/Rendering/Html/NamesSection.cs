using Ingest.Cli.Explaining;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>All names below the text, one line an entity and rule: what can be read at a glance, and printed.</summary>
internal static class NamesSection
{
    public static void Write(HtmlWriter page, Explained explained, Anchors anchors)
    {
        var numbers = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, finding) in explained.Findings.Index()) numbers.Add(finding, index + 1);
        var groups = FindingGroup.Of(explained.Findings);
        page.Raw("<section class=\"names\"><h3>Names</h3>\n");
        if (groups.Count is 0) page.Write($"<p class=\"none\">{WhyNone(explained.Analysis.Linked.IsFootball)}</p>");
        foreach (var kind in groups.Select(group => group.First.Kind).Distinct().Where(kind => kind is not FindingKind.PassedOver).Order())
        {
            page.Write($"<h4 class=\"{kind.Slug()}\">{Heading(kind)}</h4><ul>\n");
            foreach (var entity in groups.Where(group => group.First.Kind == kind).GroupBy(group => group.First.Id ?? group.First.Name))
                WriteEntity(page, [.. entity], anchors.Name(numbers[entity.First().First]));
            page.Raw("</ul>\n");
        }

        var passedOver = groups.Where(group => group.First.Kind is FindingKind.PassedOver).ToList();
        if (passedOver.Count > 0) WritePassedOver(page, passedOver);
        page.Raw("</section>\n");
    }

    /// <summary>Whom the words mean, then each form with the rule that decided it.</summary>
    private static void WriteEntity(HtmlWriter page, List<FindingGroup> groups, string first)
    {
        var finding = groups[0].First;
        page.Write($"<li><a href=\"#{first}\">{finding.Name}</a>");
        foreach (var (index, group) in groups.Index())
        {
            page.Write($"{(index > 0 ? ";" : "")} <span class=\"forms\">{Forms(group)}</span> ");
            page.Write($"<span class=\"because\">{group.First.Because.TrimEnd('.')}");
            if (group.First.Confidence is { } share) page.Write($", {share}");
            page.Raw("</span>");
        }

        if (finding.Kind is FindingKind.LeftOpen)
            page.Write($" <span class=\"because\">Candidates: {NamesOf(finding.Candidates)}</span>");
        page.Raw("</li>\n");
    }

    /// <summary>They are many and mostly dull, so that they are folded away on the screen.</summary>
    private static void WritePassedOver(HtmlWriter page, List<FindingGroup> groups)
    {
        page.Write($"<details><summary>Passed over ({groups.Sum(group => group.Count)})</summary><ul>\n");
        foreach (var group in groups)
        {
            page.Write($"<li>{Forms(group)} <span class=\"because\">");
            foreach (var alike in group.First.Candidates.GroupBy(candidate => string.Join(' ', candidate.Reasons.Select(NameCard.Says))))
                page.Write($"{NamesOf(alike)}: {alike.Key} ");
            page.Raw("</span></li>\n");
        }

        page.Raw("</ul></details>\n");
    }

    private static string WhyNone(bool isFootball) =>
        isFootball ? "None was found." : "The text is not about football, so no name in it was looked at.";

    private static string Forms(FindingGroup group) =>
        string.Join(", ", group.Forms.Select(form => $"“{form.Text.ReplaceLineEndings(" ")}”{(form.Count > 1 ? $" ×{form.Count}" : "")}"));

    private static string NamesOf(IEnumerable<Weighed> candidates) => string.Join(", ", candidates.Select(candidate => candidate.Name));

    private static string Heading(FindingKind kind) => kind switch
    {
        FindingKind.LeftOpen => "Left open",
        FindingKind.UnknownPerson => "Unknown people",
        FindingKind.UnknownTeam => "Unknown teams",
        _ => $"{kind.Words()[..1].ToUpperInvariant()}{kind.Words()[1..]}s",
    };
}
