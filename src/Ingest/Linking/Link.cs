using Ingest.Text;

namespace Ingest.Linking;

/// <summary>A team or person of the catalog that the article names, with every place where it does.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Kind">Team, player or manager: the role at the article's date.</param>
/// <param name="Name">The catalog's name.</param>
/// <param name="Confidence">Probability, 0 to 1, that the link is right.</param>
/// <param name="Mentions">Where the article names it, in the order of the text; never empty.</param>
public sealed record Link(string Id, LinkKind Kind, string Name, double Confidence, IReadOnlyList<Quote> Mentions);

/// <summary>What a link points to.</summary>
public enum LinkKind
{
    /// <summary>A club or national side.</summary>
    Team,

    /// <summary>A person who plays.</summary>
    Player,

    /// <summary>A person who manages or coaches.</summary>
    Manager,
}
