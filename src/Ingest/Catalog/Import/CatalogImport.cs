namespace Ingest.Catalog.Import;

/// <summary>How far an import has come: told now and then on long work.</summary>
/// <param name="Source">The file that is being read.</param>
/// <param name="Rows">Rows of it that were read.</param>
/// <param name="IsForNames">Whether this is the second reading, for names.</param>
public sealed record ImportProgress(string Source, int Rows, bool IsForNames);

/// <summary>
/// Merges public registers into a catalog. A row that is there is never overwritten: its empty columns are filled, and names are added to
/// it; ids stay. The same import twice changes nothing the second time. The registers are read as streams, row by row; what stays in
/// memory is the catalog that comes of it.
/// </summary>
public static class CatalogImport
{
    /// <summary>Two or three rounds are what lists need; each only adds names, so there is an end to them.</summary>
    private const int MostRounds = 20;

    /// <summary>How often progress is told, in rows.</summary>
    private const int Step = 100_000;

    /// <summary>Merges. Throws only what opening or reading a stream throws.</summary>
    /// <param name="catalog">The catalog; files that it lacks are begun.</param>
    /// <param name="format">The shape of all sources.</param>
    /// <param name="sources">The registers' files, in any order.</param>
    /// <param name="progress">Called on long work.</param>
    public static ImportResult Run(
        CatalogFiles catalog, ImportFormat format, IReadOnlyList<ImportSource> sources, Action<ImportProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var result = Once(catalog, format, sources, progress);
        // Club lists have no ids, so an entry may find its row by a name that another entry brought. Merging once more, until that changes
        // nothing, is what makes the same import change nothing later.
        for (var round = 0; round < MostRounds && format is ImportFormat.Openfootball && result.Problems.Count == 0; round++)
        {
            var again = Once(result.Over(catalog), format, sources, progress);
            if (!again.Changed.Any()) break;
            result = result.Then(again);
        }

        return result;
    }

    private static ImportResult Once(
        CatalogFiles catalog, ImportFormat format, IReadOnlyList<ImportSource> sources, Action<ImportProgress> progress)
    {
        var broken = new List<CatalogProblem>();
        var teams = DraftTable.Read(catalog, CatalogFiles.Teams, [.. CatalogReader.TeamColumns, "source"], broken);
        var people = DraftTable.Read(catalog, CatalogFiles.People, [.. CatalogReader.PersonColumns, "source"], broken);
        var spells = DraftTable.Read(catalog, CatalogFiles.Spells, CatalogReader.SpellColumns, broken);
        var competitions = DraftTable.Read(catalog, CatalogFiles.Competitions, CatalogReader.CompetitionColumns, broken);
        DraftTable[] tables = [teams, people, spells, competitions];
        if (broken.Count > 0)
            return new ImportResult([.. broken.Select(problem => $"{problem}: mend the catalog first")], tables, [], []);

        var claims = new NameClaims();
        var merge = new Merge(
            new TeamMerge(teams, claims, Leagues(competitions, claims), Word(format)), new PersonMerge(people, claims, Word(format)),
            spells);
        var problems = new RegisterReading(format, sources, progress, Step).Into(merge);
        (DraftTable Table, ImportTally Tally)[] told =
            [(teams, merge.Teams.Tally), (people, merge.People.Tally), (spells, merge.Spells.Tally)];
        return new ImportResult(
            problems, tables,
            [.. told.Select(file => file.Tally.Of(file.Table)).Where(file => file.Read + file.Aliases + file.ContextAliases > 0)],
            [.. told.SelectMany(file => file.Tally.LeftOut).Concat(merge.Other.LeftOut).OrderByDescending(left => left.Count)]);
    }

    /// <summary>The provenance that rows state: see the catalog's README. The reep register is an extract of Wikidata.</summary>
    private static string Word(ImportFormat format) => format switch
    {
        ImportFormat.Openfootball => "openfootball",
        ImportFormat.Rows => "editorial",
        _ => "wikidata",
    };

    private static HashSet<string> Leagues(DraftTable competitions, NameClaims claims)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in competitions.Rows)
        {
            foreach (var name in competitions.List(row, "aliases").Append(competitions.Get(row, "name")))
            {
                names.Add(name);
                claims.Claim(name, competitions.Get(row, "id"));
            }
        }

        return names;
    }
}
