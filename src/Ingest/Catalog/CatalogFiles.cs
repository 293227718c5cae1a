namespace Ingest.Catalog;

/// <summary>
/// The four files of a catalog, and two that may be missing, opened by name: the domain knows streams, the shells know where files lie.
/// </summary>
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

    /// <summary>A keeper's pins and blocks. Where this file is missing there are none, and that is no problem.</summary>
    public const string Corrections = "corrections.csv";

    /// <summary>Towns and regions, and who is at home there. Where this file is missing there are none, and that is no problem.</summary>
    public const string Towns = "towns.csv";

    /// <summary>The names of the four that must be there, in the order in which they are read and hashed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Teams, People, Spells, Competitions];

    /// <summary>The names of those that may be missing, in the order in which they are hashed.</summary>
    public static IReadOnlyList<string> Optional { get; } = [Corrections, Towns];
}
