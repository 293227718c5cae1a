using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which person a name means.
/// <para>
/// A full name that one person bears names that person; namesakes are told apart by the teams on the page at which they were at the
/// article's date. A surname names the person of that surname whom the article has named in full; failing that, the only bearer who is at
/// one of the teams on the page at that date. Where more than one bearer is left, nothing is linked.
/// </para>
/// </summary>
internal sealed class PersonDecider(FootballCatalog catalog, Names names)
{
    /// <summary>Decides every name of a person that no pass before has decided.</summary>
    public void Decide(Page page, Scene scene, Ledger ledger)
    {
        var teams = ledger.LinkedTeams;
        var open = page.Mentions.Where(mention => !ledger.IsDecided(mention)).ToList();
        var inFull = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var byLastWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in open.Where(mention => mention.Has(NameKind.Person)))
        {
            var decision = ByFullName(page, scene, mention, teams, ledger);
            ledger.Take(decision);
            if (decision.Id is null) continue;
            inFull.TryAdd(decision.Id, mention.Span);
            byLastWord.TryAdd(page.Tokens[mention.Last].Folded, decision.Id);
        }

        foreach (var mention in open.Where(mention => mention.Has(NameKind.PersonInContext) && !mention.Has(NameKind.Person)))
            ByLastName(page, scene, mention, PeopleOf(page, mention, byLastWord), inFull, teams, ledger);
    }

    private Decision ByFullName(Page page, Scene scene, Mention mention, IReadOnlySet<string> teams, Ledger ledger)
    {
        var people = mention.Ids(NameKind.Person).Select(id => catalog.Person(id)!)
            .Select(person => Weigh(person, EvidenceKind.FullName, teams, page.Year)).ToList();
        var here = people.Where(person => person.IsHere).ToList();
        if (people is [var only]) return Link(page, mention, only, RuleFor(scene, only), [only.Candidate]);
        if (Affiliation.Of(page, mention, ledger) is { } team && AtTeamBeside(people, team, page.Year) is [var beside])
            return Link(page, mention, beside, LinkRule.NamesakeAtTeam, Candidates(people));
        return here is [var one]
            ? Link(page, mention, one, LinkRule.NamesakeAtTeam, Candidates(people))
            : Decision.LeaveOpen(mention, "Several people bear this name.", Candidates(here.Count > 1 ? here : people));
    }

    private static LinkRule RuleFor(Scene scene, Weighed person) =>
        person.IsHere ? LinkRule.FullNameAtTeam
        : person.WasHere ? LinkRule.FullNameOnceAtTeam
        : scene.IsWomens ? LinkRule.FullNameInWomensArticle
        : LinkRule.FullName;

    /// <summary>
    /// Who bears the surname by the catalog, and who has been named in full with it as the last word: "Diogo Jota" is "Jota" from then on.
    /// </summary>
    private List<Person> PeopleOf(Page page, Mention mention, Dictionary<string, string> byLastWord)
    {
        var ids = mention.Ids(NameKind.PersonInContext);
        if (mention.IsSingleWord && byLastWord.TryGetValue(page.Tokens[mention.First].Folded, out var named))
            ids = ids.Append(named).Distinct();
        return [.. ids.Select(id => catalog.Person(id)!)];
    }

    private void ByLastName(
        Page page,
        Scene scene,
        Mention mention,
        List<Person> people,
        Dictionary<string, TextSpan> inFull,
        IReadOnlySet<string> teams,
        Ledger ledger)
    {
        var named = people.Where(person => inFull.ContainsKey(person.Id)).ToList();
        if (SurnameSurroundings.Against(page, mention, named.Count > 0 ? named : people, names) is { } other)
        {
            ledger.PassOver(mention, NameKind.PersonInContext, other);
            return;
        }

        var everyday = EverydayWords.Contains(page.Tokens[mention.First].Folded);
        if (everyday && OpensPhrase(page, mention))
        {
            ledger.PassOver(mention, NameKind.PersonInContext, new Evidence(EvidenceKind.EverydayWord));
            return;
        }

        if (named.Count > 0)
        {
            ledger.Take(AmongNamed(page, mention, [.. named.Select(person => NamedInFull(person, inFull[person.Id]))]));
            return;
        }

        if (Affiliation.Of(page, mention, ledger) is { } team)
        {
            ByTeamBeside(page, mention, people, team, ledger);
            return;
        }

        if (mention.Has(NameKind.Team) || mention.Has(NameKind.TeamInContext))
        {
            var place = Places.WordsOfPlace(page, mention)
                ?? (page.WordBefore(mention) is { Folded: "to" or "from" } way ? way.Span : null);
            if (place is not null)
            {
                ledger.PassOver(mention, NameKind.PersonInContext, new Evidence(EvidenceKind.Place, Where: place));
                return;
            }
        }

        // "England" is Bethany's surname too; a page that never says so means the country.
        if (mention.NamesCountry)
        {
            ledger.PassOver(mention, NameKind.PersonInContext, new Evidence(EvidenceKind.CountryOnly));
            return;
        }

        if (scene.IsWomens || everyday && page.StartsSentence(mention) && !Playing.IsSubject(page, mention))
        {
            var against = new Evidence(scene.IsWomens ? EvidenceKind.MenRarelyMeant : EvidenceKind.EverydayWord);
            ledger.PassOver(mention, NameKind.PersonInContext, against);
            return;
        }

        var here = people.Select(person => Weigh(person, EvidenceKind.LastName, teams, page.Year)).Where(person => person.IsHere).ToList();
        if (here.Count > 1) here = Positions.Narrow(page, mention, here, person => person.Person.Position);
        switch (here)
        {
            case []:
                ledger.PassOver(mention, NameKind.PersonInContext, new Evidence(EvidenceKind.AtNoTeamOnPage));
                break;
            case [var only]:
                ledger.Take(Link(
                    page, mention, only, everyday ? LinkRule.EverydaySurnameAtTeam : LinkRule.SurnameAtTeam, [only.Candidate]));
                break;
            default:
                ledger.Take(Decision.LeaveOpen(mention, "Several people of this name are at the teams on the page.", Candidates(here)));
                break;
        }
    }

    /// <summary>
    /// "Cash flow", "Young players": an everyday word that opens a sentence, and no word behind it says that somebody does something.
    /// </summary>
    private static bool OpensPhrase(Page page, Mention mention) =>
        page.StartsSentence(mention) && page.WordAfter(mention) is { Case: LetterCase.Lower } && !Playing.IsSubject(page, mention);

    /// <summary>"Brighton defender Dunk" is at Brighton, or nobody whom the catalog knows.</summary>
    private void ByTeamBeside(Page page, Mention mention, List<Person> people, Decision team, Ledger ledger)
    {
        var weighed = people.Select(person => new Weighed(person, [new Evidence(EvidenceKind.LastName)], false, false)).ToList();
        switch (AtTeamBeside(weighed, team, page.Year))
        {
            case []:
                var against = new Evidence(EvidenceKind.OtherTeamBeside, team.Id, team.Mention.Span);
                ledger.PassOver(mention, NameKind.PersonInContext, against);
                break;
            case [var only]:
                ledger.Take(Link(page, mention, only, LinkRule.SurnameAtTeamBeside, [only.Candidate]));
                break;
            case var several:
                ledger.Take(Decision.LeaveOpen(mention, "Several people of this name are at that team.", Candidates(several)));
                break;
        }
    }

    /// <summary>Those of them who are at a team at the article's date, or play for it where it is a national side.</summary>
    private List<Weighed> AtTeamBeside(List<Weighed> people, Decision team, int year) =>
        [.. people
            .Where(person => catalog.SpellsOf(person.Person).Any(spell => spell.TeamId == team.Id && spell.Covers(year))
                || catalog.Team(team.Id!) is { Kind: TeamKind.National } side && side.Country == person.Person.Nationality)
            .Select(person => person with
            {
                Evidence = [.. person.Evidence, new Evidence(EvidenceKind.AtTeamBeside, team.Id, team.Mention.Span)],
            })];

    private Decision AmongNamed(Page page, Mention mention, List<Weighed> named) =>
        named is [var only]
            ? Link(page, mention, only, LinkRule.SurnameOfNamed, [only.Candidate])
            : Decision.LeaveOpen(mention, "Several people of this name are in the article.", Candidates(named));

    private static Weighed NamedInFull(Person person, TextSpan where) =>
        new(person, [new Evidence(EvidenceKind.LastName), new Evidence(EvidenceKind.NamedInFull, Where: where)], false, false);

    private static List<Candidate> Candidates(List<Weighed> people) => [.. people.Select(person => person.Candidate)];

    private Decision Link(Page page, Mention mention, Weighed chosen, LinkRule rule, IReadOnlyList<Candidate> among) =>
        Decision.Link(mention, RoleOf(page, mention, chosen.Person), rule, chosen.Candidate, among);

    /// <summary>What the teams on the page say of a person.</summary>
    private Weighed Weigh(Person person, EvidenceKind form, IReadOnlySet<string> teams, int year)
    {
        // Of several teams the one of the least id is told, so that nothing hangs on the order of the catalog's rows.
        string? at = null, once = null;
        foreach (var spell in catalog.SpellsOf(person))
        {
            if (!teams.Contains(spell.TeamId)) continue;
            if (spell.Covers(year)) at = LesserOf(at, spell.TeamId);
            else once = LesserOf(once, spell.TeamId);
        }

        var country = NationalSideOnPage(person, teams);
        Evidence[] evidence = (at, country, once) switch
        {
            ({ } team, { } side, _) =>
                [new(form), new(EvidenceKind.AtTeam, team), new(EvidenceKind.CountryOnPage, side)],
            ({ } team, null, _) => [new(form), new(EvidenceKind.AtTeam, team)],
            (null, { } side, _) => [new(form), new(EvidenceKind.CountryOnPage, side)],
            (null, null, { } team) => [new(form), new(EvidenceKind.OnceAtTeam, team)],
            _ => [new(form), new(EvidenceKind.AtNoTeamOnPage)],
        };
        return new Weighed(person, evidence, at is not null || country is not null, at is not null || once is not null);
    }

    private static string LesserOf(string? one, string other) =>
        one is not null && string.CompareOrdinal(one, other) <= 0 ? one : other;

    private string? NationalSideOnPage(Person person, IReadOnlySet<string> teams) =>
        person is { Role: PersonRole.Player, Nationality: { } country }
            ? teams.FirstOrDefault(id => catalog.Team(id) is { Kind: TeamKind.National } team && team.Country == country)
            : null;

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

    /// <summary>A person with what was found for and against.</summary>
    private sealed record Weighed(Person Person, IReadOnlyList<Evidence> Evidence, bool IsHere, bool WasHere)
    {
        public Candidate Candidate => new(Person.Id, Evidence);
    }
}
