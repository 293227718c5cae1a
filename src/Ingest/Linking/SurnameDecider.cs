using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which person a surname means.
/// <para>
/// The person of that surname whom the article has named in full; failing that, the one at the team that stands beside it ("Brighton
/// defender Dunk"), or else the only bearer who is at one of the teams on the page at the article's date. Where more than one bearer is
/// left, nothing is linked; and nothing where the words around it show that no such person is meant.
/// </para>
/// </summary>
internal sealed class SurnameDecider(FootballCatalog catalog, Names names)
{
    private static readonly Evidence Surname = new(EvidenceKind.LastName);

    /// <summary>Decides one surname, or passes it over.</summary>
    public void Decide(Page page, Scene scene, Mention mention, PeopleInFull inFull, TeamsOnPage teams, Ledger ledger)
    {
        var people = PeopleOf(page, mention, inFull);
        var named = inFull.IsEmpty ? [] : people.FindAll(person => inFull.Where(person.Id) is not null);
        if (Against(page, mention, people, named) is { } against) ledger.PassOver(mention, NameKind.PersonInContext, against);
        else if (named.Count > 0) ledger.Take(AmongNamed(page, mention, named, inFull, teams));
        else if (Affiliation.Of(page, mention, ledger) is { } team) ByTeamBeside(page, mention, people, team, teams, ledger);
        else if (AgainstBare(page, scene, mention) is { } other) ledger.PassOver(mention, NameKind.PersonInContext, other);
        else ByTeams(page, mention, people, teams, ledger);
    }

    /// <summary>Who bears the surname by the catalog, and who has been named in full with it as the last word.</summary>
    private List<Person> PeopleOf(Page page, Mention mention, PeopleInFull inFull)
    {
        var people = new List<Person>(mention.Entries.Length + 1);
        foreach (var id in mention.Ids(NameKind.PersonInContext)) people.Add(catalog.Person(id)!);
        if (mention.IsSingleWord && inFull.EndingIn(page.Tokens[mention.First].Folded) is { } named
            && !people.Exists(person => person.Id == named))
            people.Add(catalog.Person(named)!);
        return people;
    }

    /// <summary>What shows that another is meant, or no name at all, even of somebody named in full.</summary>
    private Evidence? Against(Page page, Mention mention, List<Person> people, List<Person> named)
    {
        if (SurnameSurroundings.Against(page, mention, named.Count > 0 ? named : people, names) is { } other) return other;
        return IsEveryday(page, mention) && OpensPhrase(page, mention) ? new Evidence(EvidenceKind.EverydayWord) : null;
    }

    /// <summary>What speaks against a surname that no full name and no team beside it bears out.</summary>
    private static Evidence? AgainstBare(Page page, Scene scene, Mention mention)
    {
        if (mention.Has(NameKind.Team) || mention.Has(NameKind.TeamInContext))
        {
            var way = page.WordBefore(mention) is { Folded: "to" or "from" } word ? word.Span : default(TextSpan?);
            if ((Places.WordsOfPlace(page, mention) ?? way) is { } place) return new Evidence(EvidenceKind.Place, Where: place);
        }

        // "England" is Bethany's surname too; a page that never says so means the country.
        if (mention.NamesCountry) return new Evidence(EvidenceKind.CountryOnly);
        if (scene.IsWomensAt(page, mention)) return new Evidence(EvidenceKind.MenRarelyMeant);
        return IsEveryday(page, mention) && page.StartsSentence(mention) && !Playing.IsSubject(page, mention)
            ? new Evidence(EvidenceKind.EverydayWord)
            : null;
    }

    private static bool IsEveryday(Page page, Mention mention) => EverydayWords.Contains(page.Tokens[mention.First].Folded);

    /// <summary>
    /// "Cash flow", "Young players": an everyday word that opens a sentence, and no word behind it says that somebody does something.
    /// </summary>
    private static bool OpensPhrase(Page page, Mention mention) =>
        page.StartsSentence(mention) && page.WordAfter(mention) is { Case: LetterCase.Lower } && !Playing.IsSubject(page, mention);

    private static Decision AmongNamed(Page page, Mention mention, List<Person> named, PeopleInFull inFull, TeamsOnPage teams)
    {
        var candidates = named.ConvertAll(person => new Candidate(
            person.Id, [Surname, new Evidence(EvidenceKind.NamedInFull, Where: inFull.Where(person.Id))]));
        return candidates is [var only]
            ? Decision.Link(mention, teams.RoleOf(page, mention, named[0]), LinkRule.SurnameOfNamed, only)
            : Decision.LeaveOpen(mention, "Several people of this name are in the article.", candidates);
    }

    /// <summary>"Brighton defender Dunk" is at Brighton, or nobody whom the catalog knows.</summary>
    private static void ByTeamBeside(
        Page page, Mention mention, List<Person> people, Decision team, TeamsOnPage teams, Ledger ledger)
    {
        switch (teams.AtTeamBeside(people, EvidenceKind.LastName, team))
        {
            case []:
                var against = new Evidence(EvidenceKind.OtherTeamBeside, team.Id, team.Mention.Span);
                ledger.PassOver(mention, NameKind.PersonInContext, against);
                break;
            case [var only]:
                ledger.Take(Link(page, mention, only, LinkRule.SurnameAtTeamBeside, teams));
                break;
            case var several:
                ledger.Take(LeaveOpen(mention, "Several people of this name are at that team.", several));
                break;
        }
    }

    private static void ByTeams(Page page, Mention mention, List<Person> people, TeamsOnPage teams, Ledger ledger)
    {
        // Most surnames have many bearers and none here: nothing is made of them.
        Person? only = null;
        var count = 0;
        foreach (var person in people)
        {
            if (!teams.IsHere(person)) continue;
            only = person;
            count++;
        }

        if (count == 0)
        {
            ledger.PassOver(mention, NameKind.PersonInContext, new Evidence(EvidenceKind.AtNoTeamOnPage));
            return;
        }

        var rule = IsEveryday(page, mention) ? LinkRule.EverydaySurnameAtTeam : LinkRule.SurnameAtTeam;
        if (count == 1) ledger.Take(Link(page, mention, teams.Weigh(only!, EvidenceKind.LastName), rule, teams));
        else ledger.Take(AmongSeveral(page, mention, people, rule, teams));
    }

    private static Decision AmongSeveral(Page page, Mention mention, List<Person> people, LinkRule rule, TeamsOnPage teams)
    {
        var here = people.FindAll(teams.IsHere).ConvertAll(person => teams.Weigh(person, EvidenceKind.LastName));
        return Positions.Narrow(page, mention, here, person => person.Person.Position) is [var one]
            ? Link(page, mention, one, rule, teams)
            : LeaveOpen(mention, "Several people of this name are at the teams on the page.", here);
    }

    private static Decision Link(Page page, Mention mention, PersonOnPage person, LinkRule rule, TeamsOnPage teams) =>
        Decision.Link(mention, teams.RoleOf(page, mention, person.Person), rule, person.Candidate);

    private static Decision LeaveOpen(Mention mention, string reason, List<PersonOnPage> people) =>
        Decision.LeaveOpen(mention, reason, people.ConvertAll(person => person.Candidate));
}
