using System.Globalization;

namespace Ingest.Catalog.Import;

/// <summary>
/// Merges spells into <c>spells.csv</c>.
/// <para>
/// A spell of the same person, team and role is the same where it begins in the same year, or where one of the two states no beginning
/// and the other's end does not speak against it; then years that the row lacks are filled. A spell without years adds nothing to a
/// row of the three. Any other spell is a new row. Spells of people and teams outside the catalog are left out.
/// </para>
/// </summary>
internal sealed class SpellMerge(DraftTable table, Func<string, string?> personId, Func<string, string?> teamId)
{
    private static readonly string[] YearWords =
        [.. Enumerable.Range(0, RegisterValues.LastYear + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    private readonly List<Entry> _entries = [];

    public ImportTally Tally { get; } = new();

    /// <summary>Takes note of an entry; nothing changes before <see cref="Finish"/>.</summary>
    public void Add(ImportedSpell spell)
    {
        Tally.Read++;
        if (personId(spell.PersonId) is not { } person) Tally.Leave($"spells of people outside {CatalogFiles.People}", spell.PersonId);
        else if (teamId(spell.TeamId) is not { } team) Tally.Leave($"spells at teams outside {CatalogFiles.Teams}", spell.TeamId);
        else _entries.Add(new Entry(person, team, spell.From ?? 0, spell.To ?? 0, spell.Role));
    }

    /// <summary>Fills and adds rows, in an order that does not depend on the register's.</summary>
    public void Finish()
    {
        // Both in the order of people, so that one person's spells are all that is looked at together: there may be millions.
        _entries.Sort();
        var rows = table.Rows.OrderBy(row => table.Get(row, "person_id"), StringComparer.Ordinal).ToArray();
        var (at, person, known) = (0, "", new List<string[]>());
        foreach (var entry in _entries)
        {
            if (entry.Person != person)
            {
                person = entry.Person;
                known.Clear();
                while (at < rows.Length && string.CompareOrdinal(table.Get(rows[at], "person_id"), person) < 0) at++;
                while (at < rows.Length && table.Get(rows[at], "person_id") == person) known.Add(rows[at++]);
            }

            Merge(entry, known);
        }
    }

    private void Merge(Entry entry, List<string[]> known)
    {
        var same = known.FindAll(row => table.Get(row, "team_id") == entry.Team && table.Get(row, "role") == entry.RoleWord);
        if (entry.From == 0 && entry.To == 0 && same.Count > 0) return;
        // The row of the very years comes first, so that an entry finds its own again whatever was filled since.
        if ((same.Find(row => HasYears(row, entry)) ?? same.Find(row => IsSame(row, entry))) is not { } row) known.Add(AddNew(entry));
        else if (Fill(row, entry)) Tally.Filled++;
    }

    private bool HasYears(string[] row, Entry entry) => Year(row, "from") == entry.From && Year(row, "to") == entry.To;

    private bool IsSame(string[] row, Entry entry)
    {
        var (from, to) = (Year(row, "from"), Year(row, "to"));
        if (from != 0 && entry.From != 0) return from == entry.From;
        if (from == 0 && to == 0) return entry.To == 0 || entry.To >= Spell.SnapshotYear;
        return to == entry.To || from != 0 && to == 0 && entry.To >= from;
    }

    private bool Fill(string[] row, Entry entry)
    {
        var filled = Year(row, "to") is var to && (to == 0 || entry.From <= to) && table.Fill(row, "from", Word(entry.From));
        return Year(row, "from") <= entry.To && table.Fill(row, "to", Word(entry.To)) || filled;
    }

    private string[] AddNew(Entry entry)
    {
        var row = table.NewRow();
        table.Set(row, "person_id", entry.Person);
        table.Set(row, "team_id", entry.Team);
        table.Set(row, "from", Word(entry.From));
        table.Set(row, "to", Word(entry.To));
        table.Set(row, "role", entry.RoleWord);
        Tally.Added++;
        return row;
    }

    private int Year(string[] row, string column) => RegisterValues.Year(table.Get(row, column)) ?? 0;

    private static string? Word(int year) => year == 0 ? null : YearWords[year];

    /// <summary>Years are 0 where the register has none; ids are the catalog's own strings, so an entry costs little.</summary>
    private readonly record struct Entry(string Person, string Team, int From, int To, PersonRole Role) : IComparable<Entry>
    {
        public string RoleWord => Role is PersonRole.Manager ? "manager" : "player";

        public int CompareTo(Entry other)
        {
            var order = string.CompareOrdinal(Person, other.Person);
            if (order == 0) order = From.CompareTo(other.From);
            if (order == 0) order = To.CompareTo(other.To);
            if (order == 0) order = string.CompareOrdinal(Team, other.Team);
            return order == 0 ? Role.CompareTo(other.Role) : order;
        }
    }
}
