using Ingest.Catalog;
using Ingest.Fixtures;

namespace Ingest.Cli.Explaining;

/// <summary>An article with everything that can be told of its names, and its claims.</summary>
/// <param name="Analysis">What was found.</param>
/// <param name="Findings">The names, in the order of the text.</param>
/// <param name="Claims">The matches to come.</param>
internal sealed record Explained(
    Analysis.Analysis Analysis, IReadOnlyList<Finding> Findings, IReadOnlyList<FixtureClaim> Claims)
{
    public static Explained Of(Analysis.Analysis analysis, FootballCatalog catalog) =>
        new(analysis, Explaining.Findings.Of(analysis.Linked, catalog), analysis.Claims);

    /// <summary>The names that the filter accepts, and the matches of the teams they mean.</summary>
    public Explained Only(MentionFilter filter)
    {
        var findings = Findings.Where(filter.Accepts).ToList();
        var ids = findings.Where(finding => finding.IsLink).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var claims = Claims.Where(claim => ids.Contains(claim.Home.Id) || ids.Contains(claim.Away.Id));
        return this with { Findings = findings, Claims = [.. claims] };
    }
}
