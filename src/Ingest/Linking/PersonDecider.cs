using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Decides which person a name means.
/// <para>
/// A full name that one person bears names that person; namesakes are told apart by the teams on the page at which they were at the
/// article's date. A surname names the person of that surname whom the article has named in full; failing that, the only bearer who is at
/// one of the teams on the page at that date. Where more than one bearer is left, nothing is linked.
/// </para>
/// </summary>
internal sealed class PersonDecider(FootballCatalog catalog)
{
    /// <summary>Decides every name of a person that is not among the <paramref name="taken"/> ones.</summary>
    public List<Decision> Decide(Page page, Scene scene, IReadOnlySet<string> teams, IReadOnlyDictionary<Mention, Decision> taken)
    {
        var open = page.Mentions.Where(mention => !taken.ContainsKey(mention)).ToList();
        var byFullName = open.Where(mention => mention.Has(NameKind.Person))
            .Select(mention => ByFullName(page, scene, mention, teams)).ToList();
        var present = byFullName.Select(decision => decision.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => catalog.Person(id)!).ToList();
        var byLastName = open.Where(mention => mention.Has(NameKind.PersonInContext) && !mention.Has(NameKind.Person))
            .Select(mention => ByLastName(page, scene, mention, present, teams)).OfType<Decision>();
        return [.. byFullName, .. byLastName];
    }

    private Decision ByFullName(Page page, Scene scene, Mention mention, IReadOnlySet<string> teams)
    {
        var people = mention.Ids(NameKind.Person).Select(id => catalog.Person(id)!).ToList();
        var here = people.Where(person => IsAt(person, teams, page.Year)).ToList();
        var choice = people.Count == 1 ? people[0] : here.Count == 1 ? here[0] : null;
        if (choice is null) return Abstain(mention, "Several people bear this name.", people);
        var confidence = here.Contains(choice) ? 0.98 : WasAt(choice, teams) ? 0.95 : scene.IsWomens ? 0.6 : 0.88;
        return Link(page, mention, choice, confidence);
    }

    private Decision? ByLastName(Page page, Scene scene, Mention mention, List<Person> present, IReadOnlySet<string> teams)
    {
        if (SurnameSurroundings.ShowMonth(page, mention)) return null;
        var people = mention.Ids(NameKind.PersonInContext).Select(id => catalog.Person(id)!).ToList();
        var named = present.Where(people.Contains).ToList();
        if (SurnameSurroundings.ShowAnother(page, mention, named.Count > 0 ? named : people)) return null;
        if (named.Count == 1) return Link(page, mention, named[0], 0.97);
        if (named.Count > 1) return Abstain(mention, "Several people of this name are in the article.", named);
        if (scene.IsWomens) return null;
        var here = people.Where(person => IsAt(person, teams, page.Year)).ToList();
        var everyday = EverydayWords.Contains(page.Tokens[mention.First].Folded);
        if (here.Count == 0 || everyday && page.StartsSentence(mention)) return null;
        if (here.Count > 1) return Abstain(mention, "Several people of this name are at the teams on the page.", here);
        return Link(page, mention, here[0], everyday ? 0.7 : 0.85);
    }

    private Decision Link(Page page, Mention mention, Person person, double confidence) =>
        Decision.Link(mention, person.Id, RoleOf(page, mention, person), confidence);

    private static Decision Abstain(Mention mention, string reason, List<Person> people) =>
        Decision.Abstain(mention, reason, people.Select(person => person.Id));

    private bool IsAt(Person person, IReadOnlySet<string> teams, int year) =>
        catalog.SpellsOf(person).Any(spell => teams.Contains(spell.TeamId) && spell.Covers(year)) || PlaysForCountry(person, teams);

    private bool WasAt(Person person, IReadOnlySet<string> teams) =>
        catalog.SpellsOf(person).Any(spell => teams.Contains(spell.TeamId));

    private bool PlaysForCountry(Person person, IReadOnlySet<string> teams) =>
        person.Role is PersonRole.Player && person.Nationality is { } country
        && teams.Any(id => catalog.Team(id) is { Kind: TeamKind.National } team && team.Country == country);

    /// <summary>
    /// The role at the article's date: what the words before the name say ("head coach Xabi Alonso"), else what the spells of that year
    /// say, else what the person does now.
    /// </summary>
    private LinkKind RoleOf(Page page, Mention mention, Person person)
    {
        if (page.WordBefore(mention) is { } before && before.Folded is "coach" or "manager" or "boss" or "gaffer") return LinkKind.Manager;
        var roles = catalog.SpellsOf(person).Where(spell => spell.Covers(page.Year)).Select(spell => spell.Role).Distinct().ToList();
        var role = roles.Count == 1 ? roles[0] : person.Role;
        return role is PersonRole.Manager ? LinkKind.Manager : LinkKind.Player;
    }
}
