namespace Ingest.Catalog;

/// <summary>A club or a national side.</summary>
/// <param name="Id">Wikidata QID where one is known, else a slug such as <c>brunei-men</c>.</param>
/// <param name="Name">The name the digests print.</param>
/// <param name="OfficialName">The registered name, or null.</param>
/// <param name="Country">
/// ISO 3166 code, with the football nations of the United Kingdom as <c>GB-ENG</c>, <c>GB-SCT</c> and so on; or null.
/// </param>
/// <param name="Kind">Club or national side.</param>
/// <param name="Gender">Men's or women's side.</param>
/// <param name="League">The league of the current season, by name, or null.</param>
/// <param name="Stadium">The home ground, by its name of today, or null.</param>
/// <param name="Aliases">Names that may link alone.</param>
/// <param name="ContextAliases">Names that may link only with support from the article, such as "United" or "the Reds".</param>
public sealed record Team(
    string Id,
    string Name,
    string? OfficialName,
    string? Country,
    TeamKind Kind,
    TeamGender Gender,
    string? League,
    string? Stadium,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> ContextAliases)
{
    /// <summary>
    /// All names of the home ground, and of the grounds before it since 2015: sponsors come and go, and an article of 2019 speaks of the
    /// Ricoh Arena. <see cref="Stadium"/> is the first.
    /// </summary>
    public IReadOnlyList<string> Grounds { get; init; } = Stadium is null ? [] : [Stadium];
}

/// <summary>What a team stands for.</summary>
public enum TeamKind
{
    /// <summary>A club.</summary>
    Club,

    /// <summary>The side of a country or territory.</summary>
    National,
}

/// <summary>Who plays in a team. Men's and women's sides of one club are two teams.</summary>
public enum TeamGender
{
    /// <summary>A men's side.</summary>
    Men,

    /// <summary>A women's side.</summary>
    Women,
}
