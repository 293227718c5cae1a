
namespace Ingest.Catalog;

/// <summary>
/// Reads a catalog from its CSV files. A row that cannot be used is left out and named among the problems; the rest is loaded, so
/// that a slip in one row never takes the catalog away.
/// </summary>
public static class CatalogReader
{
    internal static readonly string[] TeamColumns =
        ["id", "name", "official_name", "country", "kind", "gender", "league", "stadium", "aliases", "context_aliases"];

    internal static readonly string[] PersonColumns =
        ["id", "name", "full_name", "aliases", "surname", "born", "nationality", "position", "role", "prominence"];

    internal static readonly string[] SpellColumns = ["person_id", "team_id", "from", "to", "role"];

    internal static readonly string[] CompetitionColumns = ["id", "name", "aliases", "country", "kind"];

    private static readonly Dictionary<string, TeamKind> TeamKinds = new() { ["club"] = TeamKind.Club, ["national"] = TeamKind.National };

    private static readonly Dictionary<string, TeamGender> Genders = new() { ["men"] = TeamGender.Men, ["women"] = TeamGender.Women };

    private static readonly Dictionary<string, PersonRole> Roles = new()
    {
        ["player"] = PersonRole.Player,
        ["manager"] = PersonRole.Manager,
    };

    private static readonly Dictionary<string, string> CompetitionKinds =
        new() { ["league"] = "league", ["cup"] = "cup", ["international"] = "international" };

    /// <summary>Reads all files. Throws only what opening or reading a stream throws.</summary>
    /// <param name="files">Where to find them.</param>
    public static CatalogLoad Read(CatalogFiles files)
    {
        var contents = CatalogContents.Of(files);
        var problems = new List<CatalogProblem>();

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var teams = new CsvTable(CatalogFiles.Teams, TeamColumns, problems)
            .Read(contents[CatalogFiles.Teams], row => ReadTeam(row, seen));
        var teamIds = teams.Select(row => row.Value.Id).ToHashSet(StringComparer.Ordinal);

        seen.Clear();
        var people = new CsvTable(CatalogFiles.People, PersonColumns, problems)
            .Read(contents[CatalogFiles.People], row => ReadPerson(row, seen));
        var personIds = people.Select(row => row.Value.Id).ToHashSet(StringComparer.Ordinal);

        var spells = new CsvTable(CatalogFiles.Spells, SpellColumns, problems)
            .Read(contents[CatalogFiles.Spells], row => ReadSpell(row, personIds, teamIds));

        seen.Clear();
        var competitions = new CsvTable(CatalogFiles.Competitions, CompetitionColumns, problems)
            .Read(contents[CatalogFiles.Competitions], row => ReadCompetition(row, seen));

        var corrections = CorrectionReader.Read(
            contents[CatalogFiles.Corrections], id => personIds.Contains(id) || teamIds.Contains(id), problems);

        var towns = TownReader.Read(contents[CatalogFiles.Towns], teamIds, problems);

        var catalog = new FootballCatalog(
            contents.Version, Values(teams), Values(people), Values(spells), Values(competitions))
        {
            Corrections = new Corrections(Values(corrections)),
            Towns = [.. Values(towns)],
        };
        return new CatalogLoad(
            catalog, problems, new CatalogRows(teams, people, spells, competitions) { Corrections = corrections, Towns = towns });
    }

    private static Team? ReadTeam(CsvRow row, HashSet<string> seen) =>
        row.TryId("id", out var id)
        && row.TryRequire("name", out var name)
        && row.TryChoose("kind", TeamKinds, out var kind)
        && row.TryChoose("gender", Genders, out var gender)
        && IsNew(row, id, seen)
            ? new Team(
                id, name, row["official_name"], row["country"], kind, gender, row["league"],
                row.List("stadium") is [var ground, ..] ? ground : null, row.List("aliases"), row.List("context_aliases"))
            {
                Grounds = row.List("stadium"),
            }
            : null;

    private static Person? ReadPerson(CsvRow row, HashSet<string> seen) =>
        row.TryId("id", out var id)
        && row.TryRequire("name", out var name)
        && row.TryYear("born", out var born)
        && row.TryChoose("role", Roles, out var role)
        && row.TryCount("prominence", out var prominence)
        && IsNew(row, id, seen)
            ? new Person(
                id, name, row["full_name"], row.List("aliases"), row["surname"], born, row["nationality"], row["position"],
                role, prominence)
            : null;

    private static Spell? ReadSpell(CsvRow row, HashSet<string> people, HashSet<string> teams)
    {
        if (!row.TryId("person_id", out var person) || !row.TryId("team_id", out var team)
            || !row.TryYear("from", out var from) || !row.TryYear("to", out var to)
            || !row.TryChoose("role", Roles, out var role))
            return null;
        var usable = (people.Contains(person)
                || row.Reject($"person_id is '{person}', but no usable row of {CatalogFiles.People} has that id: "
                    + "add the person, or remove the row"))
            && (teams.Contains(team)
                || row.Reject($"team_id is '{team}', but no usable row of {CatalogFiles.Teams} has that id: "
                    + "add the team, or remove the row"))
            && (!(from > to)
                || row.Reject($"the spell begins in {from} and ends in {to}: mend one of the years"));
        return usable ? new Spell(person, team, from, to, role) : null;
    }

    private static Competition? ReadCompetition(CsvRow row, HashSet<string> seen) =>
        row.TryId("id", out var id)
        && row.TryRequire("name", out var name)
        && row.TryChoose("kind", CompetitionKinds, out var kind)
        && IsNew(row, id, seen)
            ? new Competition(id, name, row.List("aliases"), row["country"], kind!)
            : null;

    private static bool IsNew(CsvRow row, string id, HashSet<string> seen) =>
        seen.Add(id) || row.Reject($"the id '{id}' stands on an earlier line too: "
            + "the first row is used, so merge the two or give this one an id of its own");

    private static IEnumerable<T> Values<T>(List<CatalogRow<T>> rows) => rows.Select(row => row.Value);
}
