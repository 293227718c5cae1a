using System.Globalization;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>
/// Merges people into <c>people.csv</c>.
/// <para>
/// An entry belongs to the row of its id; else to the one row without a QID of its name that was born in its year, or, where one of them
/// states no year, is of its nationality; else it becomes a new row. Namesakes are facts: a name that somebody bears stays a name. An
/// alias that somebody bears is left out, as is one of a single word that is a team's.
/// </para>
/// </summary>
internal sealed class PersonMerge(DraftTable table, NameClaims claims, string source)
{
    private readonly Dictionary<string, string[]> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _withoutQid = new(StringComparer.Ordinal);
    private readonly HashSet<string[]> _new = [];

    public ImportTally Tally { get; } = new();

    /// <summary>Takes note of the rows that are there.</summary>
    public void Index()
    {
        foreach (var row in table.Rows)
        {
            _byId.TryAdd(Id(row), row);
            claims.Claim(table.Get(row, "name"), Id(row));
            claims.Claim(table.Get(row, "full_name"), Id(row));
            foreach (var alias in table.List(row, "aliases")) claims.Claim(alias, Id(row));
            if (RegisterValues.Qid(Id(row)) is not null) continue;
            var key = Folding.FoldPhrase(table.Get(row, "name"));
            if (!_withoutQid.TryGetValue(key, out var namesakes)) _withoutQid[key] = namesakes = [];
            namesakes.Add(row);
        }
    }

    /// <summary>The id that the catalog has for a register's id: another one where a row without a QID is the same person.</summary>
    public string? IdOf(string id) => _byId.TryGetValue(id, out var row) ? Id(row) : null;

    /// <summary>Fills the entry's row, or adds one.</summary>
    public void Add(ImportedPerson person)
    {
        Tally.Read++;
        if (Find(person) is not { } row)
        {
            AddNew(person);
            return;
        }

        // Registers list a manager twice who played before; what somebody does now is the later of the two.
        if (_new.Contains(row) && person.Role is PersonRole.Manager) table.Set(row, "role", "manager");
        if (!Describe(row, person)) return;
        Provenance.Note(table, row, source);
        if (!_new.Contains(row)) Tally.Filled++;
    }

    /// <summary>Adds the entry's names to its row; only after all rows are there.</summary>
    public void AddNames(ImportedPerson person)
    {
        if (Find(person) is not { } row) return;
        foreach (var alias in person.Aliases.Prepend(person.Name)) AddName(row, alias);
    }

    /// <summary>Adds names to the row of an id; whether there is one.</summary>
    public bool TryAddNames(ImportedNames names)
    {
        if (!_byId.TryGetValue(names.Id, out var row)) return false;
        foreach (var alias in names.Aliases) AddName(row, alias);
        return true;
    }

    private string[]? Find(ImportedPerson person)
    {
        if (_byId.TryGetValue(person.Id, out var known)) return known;
        if (!_withoutQid.TryGetValue(Folding.FoldPhrase(person.Name), out var namesakes)) return null;
        var twins = namesakes.Where(row => IsSame(row, person)).ToList();
        if (twins.Count != 1) return null;
        _byId[person.Id] = twins[0];
        return twins[0];
    }

    private bool IsSame(string[] row, ImportedPerson person)
    {
        var (here, there) = (RegisterValues.Year(table.Get(row, "born")), RegisterValues.Year(person.Born));
        return here is not null && there is not null
            ? here == there
            : person.Nationality is { } nationality && nationality == table.Get(row, "nationality");
    }

    private void AddNew(ImportedPerson person)
    {
        var row = table.NewRow();
        table.Set(row, "id", person.Id);
        table.Set(row, "name", person.Name);
        table.Set(row, "role", person.Role is PersonRole.Manager ? "manager" : "player");
        table.Set(row, "source", source);
        table.Set(row, "prominence", "0");
        Describe(row, person);
        _byId[person.Id] = row;
        _new.Add(row);
        claims.Claim(person.Name, person.Id);
        Tally.Added++;
    }

    private bool Describe(string[] row, ImportedPerson person)
    {
        var full = person.FullName == person.Name ? null : person.FullName;
        var filled = table.Fill(row, "full_name", full);
        if (filled) claims.Claim(full!, Id(row));
        filled |= table.Fill(row, "surname", Surnames.Of(table.Get(row, "name")));
        filled |= table.Fill(row, "born", person.Born);
        // Of the United Kingdom's four nations a register may state none, and a wrong one would speak against the right team.
        filled |= table.Fill(row, "nationality", person.Nationality is Countries.UnitedKingdom ? null : person.Nationality);
        filled |= table.Fill(row, "position", person.Position);
        return table.Fill(row, "prominence", person.Prominence == 0 ? null : person.Prominence.ToString(CultureInfo.InvariantCulture))
            || filled;
    }

    private void AddName(string[] row, string alias)
    {
        if (RegisterValues.Name(alias) is not { } name) return;
        var key = Correction.KeyOf(name);
        string[] own =
            [table.Get(row, "name"), table.Get(row, "full_name"), table.Get(row, "surname"), .. table.List(row, "aliases")];
        if (IsInitial(key) || own.Any(known => Correction.KeyOf(known) == key)) return;
        if (!claims.IsFree(name, Id(row)))
        {
            Tally.Leave("aliases that somebody else bears", name);
            return;
        }

        table.Append(row, "aliases", name);
        Provenance.Note(table, row, source);
        claims.Claim(name, Id(row));
        Tally.Aliases++;
    }

    /// <summary>"C. Palmer" and "P" are borne by more people than any register knows.</summary>
    private static bool IsInitial(string key) => key.Length < 2 || key[1] is ' ' || key[^2] is ' ';

    private string Id(string[] row) => table.Get(row, "id");
}
