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

    public static IEnumerable<NameForm> Of(FootballCatalog catalog) =>
        catalog.Teams.SelectMany(OfTeam)
            .Concat(catalog.People.SelectMany(OfPerson))
            .Concat(catalog.Competitions.SelectMany(OfCompetition))
            .Concat(catalog.Corrections.Pins.SelectMany(pin => NameForm.Of(pin.Form, new NameEntry(pin.Id!, NameKind.Pinned))));

    private static IEnumerable<NameForm> OfTeam(Team team)
    {
        string[] own = [team.Name, team.OfficialName ?? team.Name, .. team.Aliases];
        return own.SelectMany(name => NameForm.Of(name, new NameEntry(team.Id, NameKind.Team, Countries.Names(team, name))))
            .Concat(Forms(team.ContextAliases, new NameEntry(team.Id, NameKind.TeamInContext)))
            .Concat(Forms(team.Grounds.SelectMany(VenueNames), new NameEntry(team.Id, NameKind.Venue)));
    }

    private static IEnumerable<NameForm> OfCompetition(Competition competition) =>
        Forms([competition.Name, .. competition.Aliases], new NameEntry(competition.Id, NameKind.Competition));

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

    private static IEnumerable<NameForm> OfPerson(Person person)
    {
        string[] names =
            [person.Name, person.FullName ?? person.Name, .. person.Aliases, .. GivenNames.FormsOf(person), person.Surname ?? person.Name];
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var surname = name == person.Surname || !name.Contains(' ', StringComparison.Ordinal);
            foreach (var form in NameForm.Of(name, new NameEntry(person.Id, surname ? NameKind.PersonInContext : NameKind.Person)))
                yield return form;
        }
    }

    private static IEnumerable<NameForm> Forms(IEnumerable<string> names, NameEntry entry) =>
        names.SelectMany(name => NameForm.Of(name, entry));
}
