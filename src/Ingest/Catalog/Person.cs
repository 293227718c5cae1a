namespace Ingest.Catalog;

/// <summary>A player or manager.</summary>
/// <param name="Id">Wikidata QID where one is known, else a slug.</param>
/// <param name="Name">The name usually printed.</param>
/// <param name="FullName">The full name, or null.</param>
/// <param name="Aliases">Other names; a single word among them links only with support, as a surname does.</param>
/// <param name="Surname">The name by which later sentences call the person, or null for a mononym.</param>
/// <param name="BirthYear">Year of birth, or null.</param>
/// <param name="Nationality">ISO 3166 code of the country played for or born in, or null.</param>
/// <param name="Position"><c>GK</c>, <c>DF</c>, <c>MF</c>, <c>FW</c>, or null.</param>
/// <param name="Role">What the person does now.</param>
/// <param name="Prominence">In how many languages Wikipedia has an article on the person; 0 where that is not known.</param>
public sealed record Person(
    string Id,
    string Name,
    string? FullName,
    IReadOnlyList<string> Aliases,
    string? Surname,
    int? BirthYear,
    string? Nationality,
    string? Position,
    PersonRole Role,
    int Prominence);

/// <summary>What a person does in football.</summary>
public enum PersonRole
{
    /// <summary>Plays.</summary>
    Player,

    /// <summary>Manages or coaches a team.</summary>
    Manager,
}
