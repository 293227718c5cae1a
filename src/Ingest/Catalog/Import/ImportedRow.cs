namespace Ingest.Catalog.Import;

/// <summary>What one entry of a public register says, in the catalog's terms. Null or empty is what it does not say.</summary>
internal abstract record ImportedRow;

/// <summary>A team.</summary>
/// <param name="Id">Its id, or null where the register has none and the name must do.</param>
/// <param name="Name">The name to print, free of suffixes where that leaves more than one word.</param>
/// <param name="OfficialName">The name with its suffixes, or null.</param>
/// <param name="Country">ISO 3166 code.</param>
/// <param name="Gender">Men's or women's side.</param>
/// <param name="League">Its league.</param>
/// <param name="Stadium">Its ground.</param>
/// <param name="Aliases">Further names, which may link alone if nobody else bears them.</param>
/// <param name="ContextAliases">Further names that must not link alone.</param>
internal sealed record ImportedTeam(
    string? Id,
    string Name,
    string? OfficialName,
    string? Country,
    TeamGender Gender,
    string? League,
    string? Stadium,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> ContextAliases) : ImportedRow;

/// <summary>A player or manager.</summary>
internal sealed record ImportedPerson(
    string Id,
    string Name,
    string? FullName,
    string? Born,
    string? Nationality,
    string? Position,
    PersonRole Role,
    int Prominence,
    IReadOnlyList<string> Aliases) : ImportedRow
{
    /// <summary>The team where the person is now, if the same entry says so.</summary>
    public string? TeamId { get; init; }
}

/// <summary>A person's time at a team.</summary>
internal sealed record ImportedSpell(string PersonId, string TeamId, int? From, int? To, PersonRole Role) : ImportedRow;

/// <summary>Further names of a person or team that another file describes.</summary>
internal sealed record ImportedNames(string Id, IReadOnlyList<string> Aliases) : ImportedRow;

/// <summary>An entry that is left out.</summary>
/// <param name="Reason">What kind of entry it is, in the plural; the same for all of a kind.</param>
/// <param name="Example">What it is called.</param>
internal sealed record LeftOut(string Reason, string Example) : ImportedRow;
