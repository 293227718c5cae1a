using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Decides which person a name means.
/// <para>
/// A full name that one person bears names that person; namesakes are told apart by the team beside the name, else by the teams on the page
/// at which they were at the article's date. Then <see cref="SurnameDecider"/> decides the surnames.
/// </para>
/// </summary>
internal sealed class PersonDecider(FootballCatalog catalog, Names names)
{
    private readonly SurnameDecider _surnames = new(catalog, names);

    /// <summary>Decides every name of a person that no pass before has decided.</summary>
    public void Decide(Page page, Scene scene, Ledger ledger)
    {
        TeamsOnPage? teams = null;
        var named = new PeopleInFull();
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.Person) || ledger.IsDecided(mention)) continue;
            teams ??= new TeamsOnPage(catalog, ledger.LinkedTeams, page.Year);
            var decision = ByFullName(page, scene, mention, teams, ledger);
            ledger.Take(decision);
            if (decision.Id is not null) named.Add(decision.Id, mention.Span, page.Tokens[mention.Last].Folded);
        }

        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.PersonInContext) || mention.Has(NameKind.Person) || ledger.IsDecided(mention)) continue;
            teams ??= new TeamsOnPage(catalog, ledger.LinkedTeams, page.Year);
            _surnames.Decide(page, scene, mention, named, teams, ledger);
        }
    }

    private Decision ByFullName(Page page, Scene scene, Mention mention, TeamsOnPage teams, Ledger ledger)
    {
        var ids = mention.Ids(NameKind.Person);
        var people = new List<Person>(1);
        foreach (var id in ids) people.Add(catalog.Person(id)!);
        if (people is [var only])
        {
            var weighed = teams.Weigh(only, EvidenceKind.FullName);
            var rule = RuleFor(scene.IsWomensAt(page, mention), weighed);
            return Decision.Link(mention, teams.RoleOf(page, mention, only), rule, weighed.Candidate);
        }

        var all = people.ConvertAll(person => teams.Weigh(person, EvidenceKind.FullName));
        var here = Affiliation.Of(page, mention, ledger) is { } team ? teams.AtTeamBeside(people, EvidenceKind.FullName, team) : [];
        if (here is not [_]) here = all.FindAll(person => person.IsHere);
        return here is [var one]
            ? Decision.Link(
                mention, teams.RoleOf(page, mention, one.Person), LinkRule.NamesakeAtTeam, one.Candidate, CandidatesOf(all))
            : Decision.LeaveOpen(mention, "Several people bear this name.", CandidatesOf(here.Count > 1 ? here : all));
    }

    private static LinkRule RuleFor(bool isWomens, PersonOnPage person) =>
        person.IsHere ? LinkRule.FullNameAtTeam
        : person.WasHere ? LinkRule.FullNameOnceAtTeam
        : isWomens ? LinkRule.FullNameInWomensArticle
        : LinkRule.FullName;

    private static List<Candidate> CandidatesOf(List<PersonOnPage> people) => people.ConvertAll(person => person.Candidate);
}
