using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which person a name means.
/// <para>
/// A full name that one person bears names that person; namesakes are told apart by the teams on the page at which they were at the
/// article's date. A surname names the person of that surname whom the article has named in full; failing that, the only bearer who is at one
/// of the teams on the page at that date. Where more than one bearer is left, nothing is linked.
/// </para>
/// </summary>
internal sealed class PersonDecider(FootballCatalog catalog)
{
    private static readonly FrozenSet<string> Titles = """
        mr mrs sir coach manager boss captain skipper striker midfielder defender goalkeeper keeper winger forward referee head gaffer chief
        centre-back right-back left-back fullback full-back substitute teammate international wonderkid star playmaker
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public Dictionary<Mention, Decision> Decide(Page page, Scene scene, IReadOnlySet<string> teams, IReadOnlySet<Mention> taken)
    {
        var year = page.Article.Date.Day.Year;
        var decisions = new Dictionary<Mention, Decision>();
        foreach (var mention in page.Mentions.Where(mention => mention.Has(NameKind.Person) && !taken.Contains(mention)))
        {
            decisions[mention] = ByFullName(page, mention, teams, year, scene);
        }

        var present = decisions.Values.Where(decision => decision.Id is not null).Select(decision => catalog.Person(decision.Id!)!).Distinct().ToList();
        foreach (var mention in page.Mentions.Where(mention => mention.Has(NameKind.PersonInContext) && !mention.Has(NameKind.Person) && !taken.Contains(mention)))
        {
            if (ByLastName(page, mention, present, teams, year, scene) is { } decision) decisions[mention] = decision;
        }

        return decisions;
    }

    private Decision ByFullName(Page page, Mention mention, IReadOnlySet<string> teams, int year, Scene scene)
    {
        var people = mention.Ids(NameKind.Person).Select(id => catalog.Person(id)!).ToList();
        var here = people.Where(person => IsAt(person, teams, year)).ToList();
        var choice = people.Count == 1 ? people[0] : here.Count == 1 ? here[0] : null;
        if (choice is null) return Decision.Abstain(mention, "Several people bear this name.", people.Select(person => person.Id));
        var confidence = here.Contains(choice) ? 0.98 : WasAt(choice, teams) ? 0.95 : scene.IsWomens ? 0.6 : 0.88;
        return Decision.Link(mention, choice.Id, RoleOf(page, mention, choice, year), confidence);
    }

    private Decision? ByLastName(Page page, Mention mention, List<Person> present, IReadOnlySet<string> teams, int year, Scene scene)
    {
        var people = mention.Ids(NameKind.PersonInContext).Select(id => catalog.Person(id)!).ToList();
        if (IsMonth(page, mention)) return null;
        var named = present.Where(people.Contains).ToList();
        if (IsPartOfAnotherName(page, mention, people, named)) return null;
        if (named.Count == 1) return Decision.Link(mention, named[0].Id, RoleOf(page, mention, named[0], year), 0.97);
        if (named.Count > 1) return Decision.Abstain(mention, "Several people of this name are in the article.", named.Select(person => person.Id));
        if (scene.IsWomens) return null;
        var here = people.Where(person => IsAt(person, teams, year)).ToList();
        var everyday = EverydayWords.Contains(page.Tokens[mention.First].Folded);
        if (here.Count == 0 || everyday && page.StartsSentence(mention)) return null;
        if (here.Count > 1) return Decision.Abstain(mention, "Several people of this name are at the teams on the page.", here.Select(person => person.Id));
        return Decision.Link(mention, here[0].Id, RoleOf(page, mention, here[0], year), everyday ? 0.7 : 0.85);
    }

    /// <summary>
    /// "Owen Bailey" is nobody's surname where the catalog knows other Baileys only: a capitalised word beside the name that is neither a
    /// title nor the person's own first name makes it another person's.
    /// </summary>
    private static bool IsPartOfAnotherName(Page page, Mention mention, List<Person> people, List<Person> named)
    {
        if (page.WordAfter(mention) is { Case: LetterCase.Capitalised } after && !Names.IsTeamWord(after.Folded)
            && !page.Mentions.Any(other => other.First == mention.Last + 1 && !other.Has(NameKind.PersonInContext))) return true;
        if (page.WordBefore(mention) is not { IsCapitalised: true } before || Titles.Contains(before.Folded)) return false;
        if (page.Mentions.Any(other => other.Last == mention.First - 1 && (other.Has(NameKind.Team) || other.Has(NameKind.TeamInContext) || other.Has(NameKind.Competition)))) return false;
        if (EverydayWords.Contains(before.Folded) && page.Article.Sentences.Any(sentence => sentence.Start == before.Span.Start)) return false;
        var bearers = named.Count > 0 ? named : people;
        return !bearers.Any(person => Folding.Fold(person.Name.Split(' ')[0]).StartsWith(before.Folded, StringComparison.Ordinal));
    }

    /// <summary>"17 March" and "March 17" are dates, whoever bears the name.</summary>
    private static bool IsMonth(Page page, Mention mention) =>
        page.Tokens[mention.First].Folded is "march" or "may" or "june" or "april" or "august"
        && (page.Before(mention) is { Kind: TokenKind.Number } or { Folded: "in" or "th" or "st" or "nd" or "rd" or "of" or "until" or "since" or "early" or "late" } || page.After(mention) is { Kind: TokenKind.Number });

    private bool IsAt(Person person, IReadOnlySet<string> teams, int year) =>
        catalog.SpellsOf(person).Any(spell => teams.Contains(spell.TeamId) && spell.Covers(year)) || PlaysForCountry(person, teams);

    private bool WasAt(Person person, IReadOnlySet<string> teams) => catalog.SpellsOf(person).Any(spell => teams.Contains(spell.TeamId));

    private bool PlaysForCountry(Person person, IReadOnlySet<string> teams) =>
        person.Role is PersonRole.Player && person.Nationality is { } country
        && teams.Any(id => catalog.Team(id) is { Kind: TeamKind.National } team && team.Country == country);

    /// <summary>
    /// The role at the article's date: what the words before the name say ("head coach Xabi Alonso"), else what the spells of that year say,
    /// else what the person does now.
    /// </summary>
    private LinkKind RoleOf(Page page, Mention mention, Person person, int year)
    {
        if (page.WordBefore(mention) is { } before && before.Folded is "coach" or "manager" or "boss" or "gaffer") return LinkKind.Manager;
        var roles = catalog.SpellsOf(person).Where(spell => spell.Covers(year)).Select(spell => spell.Role).Distinct().ToList();
        var role = roles.Count == 1 ? roles[0] : person.Role;
        return role is PersonRole.Manager ? LinkKind.Manager : LinkKind.Player;
    }
}
