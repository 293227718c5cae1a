namespace Ingest.Catalog;

/// <summary>The four files of a catalog, opened by name: the domain knows streams, the shells know where files lie.</summary>
/// <param name="Open">
/// Opens one of <see cref="Names"/> for reading from its start, or gives null where there is no such file. The reader disposes the stream.
/// </param>
public sealed record CatalogFiles(Func<string, Stream?> Open)
{
    /// <summary>The teams: clubs and national sides.</summary>
    public const string Teams = "teams.csv";

    /// <summary>Players and managers.</summary>
    public const string People = "people.csv";

    /// <summary>Who was at which team when.</summary>
    public const string Spells = "spells.csv";

    /// <summary>Leagues, cups and tournaments.</summary>
    public const string Competitions = "competitions.csv";

    /// <summary>The names of all four, in the order in which they are read and hashed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Teams, People, Spells, Competitions];
}
