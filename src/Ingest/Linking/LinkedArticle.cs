using Ingest.Articles;

namespace Ingest.Linking;

/// <summary>An article together with what its names mean.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">What was linked, in the order of first mention.</param>
/// <param name="Abstentions">What was found and left, in the order of the text.</param>
/// <param name="Unknowns">Names that no catalog row explains.</param>
public sealed record LinkedArticle(
    Article Article,
    IReadOnlyList<Link> Links,
    IReadOnlyList<Abstention> Abstentions,
    IReadOnlyList<UnknownName> Unknowns);
