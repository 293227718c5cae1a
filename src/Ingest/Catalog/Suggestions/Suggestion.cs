namespace Ingest.Catalog.Suggestions;

/// <summary>A row that a keeper may want to add to the catalog.</summary>
/// <param name="IsTeam">Whether for <c>teams.csv</c>; else for <c>people.csv</c>.</param>
/// <param name="Id">A slug that no row has.</param>
/// <param name="Name">The name as most articles print it.</param>
/// <param name="Surname">The name by which later sentences call the person; null for a team or a mononym.</param>
/// <param name="Position"><c>GK</c>, <c>DF</c>, <c>MF</c> or <c>FW</c>, where a word before the name says so.</param>
/// <param name="Role">Manager where a word before the name says so, else player.</param>
/// <param name="Articles">In how many articles the name stands.</param>
/// <param name="Mentions">How often it stands in them.</param>
/// <param name="Team">The team most often linked in the same paragraphs, or null where none was.</param>
/// <param name="Example">Name of the first article, by name, in which it stands.</param>
/// <param name="Quote">The sentence of its first mention there.</param>
public sealed record Suggestion(
    bool IsTeam,
    string Id,
    string Name,
    string? Surname,
    string? Position,
    PersonRole Role,
    int Articles,
    int Mentions,
    Team? Team,
    string Example,
    string Quote);
