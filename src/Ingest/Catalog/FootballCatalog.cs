namespace Ingest.Catalog;

/// <summary>
/// The teams, people and competitions that articles may name: the gazetteer of the linker. Loaded once and never changed;
/// two catalogs of the same content have the same <see cref="Version"/>.
/// </summary>
public sealed class FootballCatalog
{
    private readonly Dictionary<string, Team> _teams;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, Competition> _competitions;
    private readonly Dictionary<string, List<Spell>> _spellsByPerson;
    private TownNames? _townNames;

    /// <summary>Makes a catalog of rows that were validated: ids are unique and every spell names a known person and team.</summary>
    /// <param name="version">Hash of the content, in lower-case hexadecimal.</param>
    /// <param name="teams">Teams.</param>
    /// <param name="people">People.</param>
    /// <param name="spells">Who was where when.</param>
    /// <param name="competitions">Competitions.</param>
    public FootballCatalog(
        string version,
        IEnumerable<Team> teams,
        IEnumerable<Person> people,
        IEnumerable<Spell> spells,
        IEnumerable<Competition> competitions)
    {
        Version = version;
        _teams = ById(teams, team => team.Id);
        _people = ById(people, person => person.Id);
        _competitions = ById(competitions, competition => competition.Id);
        _spellsByPerson = ByPerson(spells, _people.Count);
    }

    /// <summary>Rows in the order of their ids, so that nothing can hang on the order in which they stand in a file.</summary>
    private static Dictionary<string, T> ById<T>(IEnumerable<T> rows, Func<T, string> id)
    {
        T[] values = [.. rows];
        var ids = Array.ConvertAll(values, row => id(row));
        Array.Sort(ids, values, StringComparer.Ordinal);
        var byId = new Dictionary<string, T>(values.Length, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++) byId.Add(ids[i], values[i]);
        return byId;
    }

    /// <summary>Hash of the content, in lower-case hexadecimal.</summary>
    public string Version { get; }

    /// <summary>What a keeper laid down about names; none where the catalog has no <c>corrections.csv</c>.</summary>
    public Corrections Corrections { get; init; } = Corrections.None;

    /// <summary>Towns and regions with the teams at home there; none where the catalog has no <c>towns.csv</c>.</summary>
    public IReadOnlyList<Town> Towns { get; init; } = [];

    /// <summary>Opens what was prepared of the names of all rows, for the linker; null where nothing was.</summary>
    internal Func<Stream?> OpenNames { get; init; } = static () => null;

    /// <summary>All teams.</summary>
    public IReadOnlyCollection<Team> Teams => _teams.Values;

    /// <summary>All people.</summary>
    public IReadOnlyCollection<Person> People => _people.Values;

    /// <summary>All competitions.</summary>
    public IReadOnlyCollection<Competition> Competitions => _competitions.Values;

    /// <summary>The team of this id, or null.</summary>
    public Team? Team(string id) => _teams.GetValueOrDefault(id);

    /// <summary>The person of this id, or null.</summary>
    public Person? Person(string id) => _people.GetValueOrDefault(id);

    /// <summary>The competition of this id, or null.</summary>
    public Competition? Competition(string id) => _competitions.GetValueOrDefault(id);

    /// <summary>The towns of this name or alias, of whatever country; empty where there is none.</summary>
    /// <param name="foldedPhrase">Folded words with one blank between them: see <see cref="Text.Folding.FoldPhrase"/>.</param>
    public IReadOnlyList<Town> TownsNamed(string foldedPhrase) => TownNames.Named(foldedPhrase);

    /// <summary>Whether a name or alias of a town begins with this folded word; most words of a text begin none.</summary>
    public bool BeginsTownName(string foldedWord) => TownNames.AnyBeginsWith(foldedWord);

    /// <summary>Made when first asked for: two threads that ask at once make two that are the same.</summary>
    private TownNames TownNames => _townNames ??= new TownNames(Towns);

    /// <summary>The spells of one person, in no particular order.</summary>
    public IReadOnlyList<Spell> SpellsOf(Person person) =>
        _spellsByPerson.TryGetValue(person.Id, out var spells) ? spells : [];

    private static Dictionary<string, List<Spell>> ByPerson(IEnumerable<Spell> spells, int people)
    {
        var byPerson = new Dictionary<string, List<Spell>>(people, StringComparer.Ordinal);
        foreach (var spell in spells)
        {
            if (!byPerson.TryGetValue(spell.PersonId, out var theirs)) byPerson[spell.PersonId] = theirs = new List<Spell>(2);
            theirs.Add(spell);
        }

        return byPerson;
    }
}
