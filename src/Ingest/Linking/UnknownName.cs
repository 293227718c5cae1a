using Ingest.Text;

namespace Ingest.Linking;

/// <summary>A name that behaves like a person or a team and stands in no catalog, so that a keeper sees what is missing.</summary>
/// <param name="Text">The fullest form of the name that the article uses.</param>
/// <param name="Kind">What it behaves like.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is such a name.</param>
/// <param name="Mentions">Where it stands, in the order of the text; never empty.</param>
public sealed record UnknownName(string Text, UnknownKind Kind, double Confidence, IReadOnlyList<Quote> Mentions);

/// <summary>What an unknown name behaves like.</summary>
public enum UnknownKind
{
    /// <summary>A player or manager.</summary>
    Person,

    /// <summary>A club or national side.</summary>
    Team,
}
