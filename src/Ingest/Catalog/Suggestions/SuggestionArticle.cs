using Ingest.Text;

namespace Ingest.Catalog.Suggestions;

/// <summary>What an article contributes to suggestions.</summary>
/// <param name="Name">Blob name or path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Unknowns">Names in it that no catalog explains.</param>
/// <param name="Teams">Teams that were linked in it.</param>
public sealed record SuggestionArticle(
    string Name, string Text, IReadOnlyList<UnknownInArticle> Unknowns, IReadOnlyList<TeamInArticle> Teams);

/// <summary>A name that no catalog explains.</summary>
/// <param name="Text">The fullest form.</param>
/// <param name="IsTeam">Whether it behaves like a team; else like a person.</param>
/// <param name="Mentions">Where it stands, in UTF-16 offsets; never empty.</param>
public sealed record UnknownInArticle(string Text, bool IsTeam, IReadOnlyList<TextSpan> Mentions);

/// <summary>A linked team.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Mentions">Where it stands, in UTF-16 offsets.</param>
public sealed record TeamInArticle(string Id, IReadOnlyList<TextSpan> Mentions);
