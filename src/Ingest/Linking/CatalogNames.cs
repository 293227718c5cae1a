using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>All names that a catalog holds, in each way that they are written.</summary>
internal static class CatalogNames
{
    /// <summary>What is left of a ground's name must have this many letters to name it alone: "Emirates", but not "Park".</summary>
    private const int ShortestVenue = 5;

    /// <summary>What is left of these grounds' names is a town's or an everyday word: "London Stadium", "Crown Ground".</summary>
    private static readonly FrozenSet<string> NoVenues = WordSet.Of("""
        london crown olympic national central municipal community university royal north south globe king queen county island
        recreation sports athletic stadium camping bridge paris berlin rome madrid lisbon vienna tokyo cairo
        """);

    private static readonly string[] VenueEndings = [" Stadium", " Arena", " Ground"];

    /// <summary>
    /// All of them, one after the other: a list of so many would be garbage that a fresh process stops to collect.
    /// </summary>
    public static IEnumerable<NameForm> Of(FootballCatalog catalog)
    {
        var forms = new NameForms();
        foreach (var team in catalog.Teams)
        {
            AddTeam(forms, team);
            foreach (var form in forms.Added) yield return form;
            forms.Added.Clear();
        }

        foreach (var person in catalog.People)
        {
            AddPerson(forms, person);
            foreach (var form in forms.Added) yield return form;
            forms.Added.Clear();
        }

        foreach (var competition in catalog.Competitions)
            forms.Add([competition.Name, .. competition.Aliases], new NameEntry(competition.Id, NameKind.Competition));
        foreach (var pin in catalog.Corrections.Pins) forms.Add(pin.Form, new NameEntry(pin.Id!, NameKind.Pinned));
        foreach (var form in forms.Added) yield return form;
    }

    private static void AddTeam(NameForms forms, Team team)
    {
        foreach (var name in (string[])[team.Name, team.OfficialName ?? team.Name, .. team.Aliases])
            forms.Add(name, new NameEntry(team.Id, NameKind.Team, Countries.Names(team, name)));
        forms.Add(team.ContextAliases, new NameEntry(team.Id, NameKind.TeamInContext));
        foreach (var ground in team.Grounds) forms.Add(VenueNames(ground), new NameEntry(team.Id, NameKind.Venue));
    }

    /// <summary>"Emirates Stadium" is "the Emirates" in the next sentence.</summary>
    private static IEnumerable<string> VenueNames(string stadium)
    {
        yield return stadium;
        foreach (var ending in VenueEndings)
        {
            if (!stadium.EndsWith(ending, StringComparison.Ordinal)) continue;
            var rest = stadium[..^ending.Length];
            if (rest.Length >= ShortestVenue && !NoVenues.Contains(Folding.FoldPhrase(rest))) yield return rest;
        }
    }

    private static void AddPerson(NameForms forms, Person person)
    {
        string[] names =
            [person.Name, person.FullName ?? person.Name, .. person.Aliases, .. GivenNames.FormsOf(person), person.Surname ?? person.Name];
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            if (Array.IndexOf(names, name) < i) continue;
            var surname = name == person.Surname || !name.Contains(' ', StringComparison.Ordinal);
            forms.Add(name, new NameEntry(person.Id, surname ? NameKind.PersonInContext : NameKind.Person));
        }
    }
}
