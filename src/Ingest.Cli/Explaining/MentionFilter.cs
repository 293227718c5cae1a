using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>The words that a person asks about. Case, accents and punctuation do not count, and a part of a name is enough.</summary>
internal sealed class MentionFilter(string asked)
{
    private const int MostNear = 6;

    private readonly string _wanted = Folding.FoldPhrase(asked);

    /// <summary>Whether there is a letter or digit to look for.</summary>
    public bool IsEmpty => _wanted.Length is 0;

    /// <summary>Whether the finding's words hold what is asked for.</summary>
    public bool Accepts(Finding finding) => Holds(finding.Mention.Text);

    /// <summary>What to tell the person where nothing is accepted: whether text or catalog have the words, and what is near them.</summary>
    public string Answer(LinkedArticle linked, FootballCatalog catalog, IReadOnlyList<Finding> findings)
    {
        var found = $"No name in it is like \"{asked}\".";
        if (!linked.IsFootball) return $"{found} The text is not about football, so no name in it was looked at.";
        var known = CatalogNames.Named(catalog, _wanted);
        var stands = Contains($" {Folding.FoldPhrase(linked.Article.Text)} ", $" {_wanted} ");
        var where = (stands, known.Count > 0) switch
        {
            (true, true) => "The words stand in the text, but not as the catalog's name is written:",
            (true, false) => "The words stand in the text, and the catalog has no such name.",
            (false, true) => "The words do not stand in the text. The catalog has the name:",
            (false, false) => "The words do not stand in the text, and the catalog has no such name.",
        };
        var near = Near(findings);
        return $"{found} {where}{string.Concat(known.Select(Line))}"
            + (near.Count > 0 ? $"{Environment.NewLine}Near it are: {string.Join(", ", near.Select(name => $"“{name}”"))}" : "");
    }

    /// <summary>Names of the text that differ in a few letters, or stand for somebody of whose name these words are a part.</summary>
    private List<string> Near(IReadOnlyList<Finding> findings) =>
        [.. findings
            .Select(finding => (finding.Mention.Text, Distance: Distance(finding)))
            .Where(near => near.Distance is not null)
            .DistinctBy(near => near.Text, StringComparer.OrdinalIgnoreCase)
            .OrderBy(near => near.Distance)
            .Take(MostNear)
            .Select(near => near.Text)];

    private int? Distance(Finding finding)
    {
        if (finding.Candidates.Any(candidate => Holds(candidate.Name)) || Holds(finding.Name)) return 0;
        var words = Folding.FoldPhrase(finding.Mention.Text);
        var nearest = words.Split(' ').Prepend(words).Min(word => Edits.Between(word, _wanted));
        return nearest <= Edits.Allowed(_wanted) ? nearest : null;
    }

    private bool Holds(string name) => Contains(Folding.FoldPhrase(name), _wanted);

    private static bool Contains(string words, string part) => words.Contains(part, StringComparison.Ordinal);

    private static string Line((string Id, string Name) known) => $"{Environment.NewLine}  {known.Id,-12} {known.Name}";
}
