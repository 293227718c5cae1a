namespace Ingest.Catalog;

/// <summary>Writes rows of a <see cref="PreparedCatalog"/>; <see cref="PreparedReader"/> reads them in the same order.</summary>
internal sealed class PreparedWriter(BinaryWriter to)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>All strings, in the order of their places; the first is empty and stands for none.</summary>
    public List<string> Strings { get; } = [""];

    public void Rows<T>(IReadOnlyCollection<T> rows, Action<T> write)
    {
        to.Write(rows.Count);
        foreach (var row in rows) write(row);
    }

    public void Team(Team team)
    {
        String(team.Id);
        String(team.Name);
        String(team.OfficialName);
        String(team.Country);
        to.Write((byte)team.Kind);
        to.Write((byte)team.Gender);
        String(team.League);
        List(team.Grounds);
        List(team.Aliases);
        List(team.ContextAliases);
    }

    public void Person(Person person)
    {
        String(person.Id);
        String(person.Name);
        String(person.FullName);
        List(person.Aliases);
        String(person.Surname);
        Year(person.BirthYear);
        String(person.Nationality);
        String(person.Position);
        to.Write((byte)person.Role);
        to.Write7BitEncodedInt(person.Prominence);
    }

    public void Spell(Spell spell)
    {
        String(spell.PersonId);
        String(spell.TeamId);
        Year(spell.From);
        Year(spell.To);
        to.Write((byte)spell.Role);
    }

    public void Competition(Competition competition)
    {
        String(competition.Id);
        String(competition.Name);
        List(competition.Aliases);
        String(competition.Country);
        String(competition.Kind);
    }

    public void Town(Town town)
    {
        String(town.Name);
        String(town.Country);
        List(town.Teams);
        List(town.Aliases);
        List(town.FoldedNames);
    }

    private void Year(int? year) => to.Write7BitEncodedInt(year ?? 0);

    private void List(IReadOnlyList<string> values)
    {
        to.Write7BitEncodedInt(values.Count);
        foreach (var value in values) String(value);
    }

    private void String(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            to.Write7BitEncodedInt(0);
            return;
        }

        if (!_places.TryGetValue(value, out var place))
        {
            _places[value] = place = Strings.Count;
            Strings.Add(value);
        }

        to.Write7BitEncodedInt(place);
    }
}
