using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>What the teams on a page say of people.</summary>
internal sealed class TeamsOnPage
{
    private readonly FootballCatalog _catalog;
    private readonly IReadOnlySet<string> _teams;
    private readonly List<Team> _national = [];
    private readonly int _year;

    public TeamsOnPage(FootballCatalog catalog, IReadOnlySet<string> teams, int year)
    {
        (_catalog, _teams, _year) = (catalog, teams, year);
        foreach (var id in teams)
        {
            if (catalog.Team(id) is { Kind: TeamKind.National } side) _national.Add(side);
        }

        // Nothing may hang on the order in which the sides came.
        _national.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
    }

    /// <summary>Whether the person is at a team of the page at the article's date; asked of many, most of whom are not.</summary>
    public bool IsHere(Person person)
    {
        if (NationalSideOf(person) is not null) return true;
        var spells = _catalog.SpellsOf(person);
        for (var i = 0; i < spells.Count; i++)
        {
            var spell = spells[i];
            if (spell.Covers(_year) && _teams.Contains(spell.TeamId)) return true;
        }

        return false;
    }

    /// <summary>The same with the evidence, of which the form of the name is the first.</summary>
    public PersonOnPage Weigh(Person person, EvidenceKind form)
    {
        // Of several teams the one of the least id is told, so that nothing hangs on the order of the catalog's rows.
        string? at = null, once = null;
        var spells = _catalog.SpellsOf(person);
        for (var i = 0; i < spells.Count; i++)
        {
            var spell = spells[i];
            if (!_teams.Contains(spell.TeamId)) continue;
            if (spell.Covers(_year)) at = LesserOf(at, spell.TeamId);
            else once = LesserOf(once, spell.TeamId);
        }

        Evidence[] evidence = (at, NationalSideOf(person), once) switch
        {
            ({ } team, { } side, _) => [new(form), new(EvidenceKind.AtTeam, team), new(EvidenceKind.CountryOnPage, side.Id)],
            ({ } team, null, _) => [new(form), new(EvidenceKind.AtTeam, team)],
            (null, { } side, _) => [new(form), new(EvidenceKind.CountryOnPage, side.Id)],
            (null, null, { } team) => [new(form), new(EvidenceKind.OnceAtTeam, team)],
            _ => [new(form), new(EvidenceKind.AtNoTeamOnPage)],
        };
        var isHere = evidence[1].Kind is EvidenceKind.AtTeam or EvidenceKind.CountryOnPage;
        return new PersonOnPage(person, new Candidate(person.Id, evidence), isHere, at is not null || once is not null);
    }

    /// <summary>Those of the people who are at a team at the article's date, or play for it where it is a national side.</summary>
    /// <param name="people">Who.</param>
    /// <param name="form">The form of the name.</param>
    /// <param name="team">The team that stands beside the name.</param>
    public List<PersonOnPage> AtTeamBeside(List<Person> people, EvidenceKind form, Decision team)
    {
        var beside = new Evidence(EvidenceKind.AtTeamBeside, team.Id, team.Mention.Span);
        return [.. people.Where(person => IsAt(person, team.Id!))
            .Select(person => new PersonOnPage(person, new Candidate(person.Id, [new Evidence(form), beside]), true, true))];
    }

    /// <summary>
    /// The role at the article's date: what the words before the name say ("head coach Xabi Alonso"), else what the spells of that year
    /// say, else what the person does now.
    /// </summary>
    public LinkKind RoleOf(Page page, Mention mention, Person person)
    {
        if (page.WordBefore(mention) is { Folded: "coach" or "manager" or "boss" or "gaffer" }) return LinkKind.Manager;
        var (plays, manages) = (false, false);
        var spells = _catalog.SpellsOf(person);
        for (var i = 0; i < spells.Count; i++)
        {
            var spell = spells[i];
            if (!spell.Covers(_year)) continue;
            if (spell.Role is PersonRole.Manager) manages = true;
            else plays = true;
        }

        var isManager = plays == manages ? person.Role is PersonRole.Manager : manages;
        return isManager ? LinkKind.Manager : LinkKind.Player;
    }

    private bool IsAt(Person person, string team) =>
        _catalog.SpellsOf(person).Any(spell => spell.TeamId == team && spell.Covers(_year))
        || _catalog.Team(team) is { Kind: TeamKind.National } side && side.Country == person.Nationality;

    private Team? NationalSideOf(Person person)
    {
        if (person is not { Role: PersonRole.Player, Nationality: { } country }) return null;
        foreach (var side in _national)
        {
            if (side.Country == country) return side;
        }

        return null;
    }

    private static string LesserOf(string? one, string other) =>
        one is not null && string.CompareOrdinal(one, other) <= 0 ? one : other;
}
