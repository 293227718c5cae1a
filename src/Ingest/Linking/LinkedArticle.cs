using Ingest.Articles;
using Ingest.Text;

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
    IReadOnlyList<UnknownName> Unknowns)
{
    /// <summary>False where the text is about another sport, or none: then no name is looked at.</summary>
    public bool IsFootball { get; init; } = true;

    /// <summary>Every name that was found, in the order of the text, with what was made of it and why.</summary>
    public IReadOnlyList<NameDecision> Decisions => Explained?.Value ?? [];

    /// <summary>Puts the decisions together when they are asked for, which an article on its way through the pipeline never is.</summary>
    internal Lazy<IReadOnlyList<NameDecision>>? Explained { get; init; }

    /// <summary>Blocks of the article that are about another sport, in the order of the text: nothing is read there.</summary>
    public IReadOnlyList<Block> OtherSports { get; init; } = [];

    /// <summary>Competitions that the article names, in the order of the text.</summary>
    public IReadOnlyList<NamedThing> Competitions { get; init; } = [];

    /// <summary>Grounds that the article names, by the ids of the teams at home there, in the order of the text.</summary>
    public IReadOnlyList<NamedThing> Venues { get; init; } = [];
}

/// <summary>A competition or a ground where the text names it: no link of its own, but what fixtures are read by.</summary>
/// <param name="Ids">Catalog ids: the competitions of that name, or the teams at home there.</param>
/// <param name="Name">The catalog's name.</param>
/// <param name="Mention">The words, where they stand.</param>
public sealed record NamedThing(IReadOnlyList<string> Ids, string Name, Quote Mention);
