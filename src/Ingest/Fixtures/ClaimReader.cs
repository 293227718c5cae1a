using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// Reads what a linked article says about matches to come.
/// <para>
/// Sentence by sentence: find the dates and times, lay the sentence out as clauses, find who is set against whom, and decide whether that
/// lies ahead. What a sentence leaves open is taken from what stands above it: the subject of the sentence before, the date of a heading.
/// Statements of one article about the same match are brought together at the end.
/// </para>
/// </summary>
public sealed class ClaimReader(FootballCatalog catalog)
{
    private readonly CompetitionChooser _competitions = new(catalog);
    private readonly Derbies _derbies = new(catalog);
    private readonly CountryNames _countries = new(catalog);

    /// <summary>The claims, in the order of the text. Past matches make none.</summary>
    public IReadOnlyList<FixtureClaim> Read(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!article.IsFootball) return [];
        return new ClaimReading(catalog, _competitions, _derbies, _countries, article).Claims();
    }
}
