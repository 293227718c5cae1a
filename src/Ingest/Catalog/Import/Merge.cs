namespace Ingest.Catalog.Import;

/// <summary>Gives each entry of a register to the file it belongs to.</summary>
internal sealed class Merge
{
    public Merge(TeamMerge teams, PersonMerge people, DraftTable spells)
    {
        (Teams, People) = (teams, people);
        Teams.Index();
        People.Index();
        Spells = new SpellMerge(spells, people.IdOf, teams.IdOf);
    }

    public TeamMerge Teams { get; }

    public PersonMerge People { get; }

    public SpellMerge Spells { get; }

    /// <summary>Entries that belong to no file.</summary>
    public ImportTally Other { get; } = new();

    /// <summary>First reading: rows.</summary>
    public void Add(ImportedRow row)
    {
        switch (row)
        {
            case ImportedTeam team: Teams.Add(team); break;
            case ImportedPerson person:
                People.Add(person);
                if (person.TeamId is { } at) Spells.Add(new ImportedSpell(person.Id, at, null, null, person.Role));
                break;
            case ImportedSpell spell: Spells.Add(spell); break;
            case LeftOut left: Other.Leave(left.Reason, left.Example); break;
        }
    }

    /// <summary>Second reading: names.</summary>
    public void AddNames(ImportedRow row)
    {
        switch (row)
        {
            case ImportedTeam team: Teams.AddNames(team); break;
            case ImportedPerson person: People.AddNames(person); break;
            case ImportedNames names when !People.TryAddNames(names) && !Teams.TryAddNames(names):
                Other.Leave("names of nobody in the catalog", names.Aliases[0]);
                break;
        }
    }
}
