using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides the shared names that no team on the page answers to otherwise, by the people there and by the leagues in view.
/// </summary>
internal sealed class NicknamesInView(FootballCatalog catalog, Names names)
{
    private readonly SharedNameSurroundings _surroundings = new(catalog, names);

    /// <summary>
    /// Decides what is still open by the people that <paramref name="ledger"/> links: "Cherries boss Andoni Iraola" names Bournemouth,
    /// though nothing else does. Among those who bear the name, the one club at which somebody on the page is at the article's date is
    /// meant.
    /// </summary>
    public void ByPeople(Page page, Scene scene, Ledger ledger)
    {
        var open = Open(page, scene, ledger);
        if (open.Count == 0) return;
        var theirs = PeopleByTeam(page, ledger);
        foreach (var mention in open)
        {
            var bearers = mention.Ids(NameKind.TeamInContext)
                .Where(id => theirs.ContainsKey(id) && catalog.Team(id) is { Kind: TeamKind.Club })
                .Select(id => new Candidate(
                    id, [new Evidence(EvidenceKind.SharedName), new Evidence(EvidenceKind.PersonOnPage, theirs[id])]))
                .ToList();
            if (bearers is [var only]) ledger.Take(Decision.Link(mention, LinkKind.Team, LinkRule.BearerByPeople, only));
        }
    }

    /// <summary>
    /// Decides what is open by the leagues in view: "Inter" beside Lazio, and of <paramref name="everyday"/> words, for which people speak
    /// first, "Rovers" in a round-up of League Two.
    /// </summary>
    public void ByLeague(Page page, Scene scene, Ledger ledger, bool everyday)
    {
        var open = page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !mention.Has(NameKind.Person)
            && EverydayWords.Contains(page.Tokens[mention.First].Folded) == everyday
            && !ledger.IsLinked(mention) && _surroundings.Against(page, mention) is null && !MayBeNoName(page, mention)).ToList();
        if (open.Count == 0) return;
        var view = new View(page, catalog, ledger);
        foreach (var mention in open)
        {
            var women = SideForms.SignOfWomen(page, scene, mention) is not null;
            var teams = mention.Ids(NameKind.TeamInContext).Select(id => names.SideOf(catalog.Team(id)!, women)).OfType<Team>().ToList();
            var inView = view.InView(teams, EvidenceKind.SharedName);
            if (inView is [var only] && !IsTown(page, mention, only.Id))
                ledger.Take(Decision.Link(mention, LinkKind.Team, LinkRule.BearerInView, only));
        }
    }

    private bool IsTown(Page page, Mention mention, string id) =>
        SharedNameSurroundings.IsTownHere(page, mention) && _surroundings.IsPartOfName(page, mention, id);

    /// <summary>A capital says nothing at a sentence's start.</summary>
    private static bool MayBeNoName(Page page, Mention mention) =>
        mention.IsSingleWord && page.StartsSentence(mention) && page.Tokens[mention.First].Case is not LetterCase.Upper
        && EverydayWords.Contains(page.Tokens[mention.First].Folded);

    /// <summary>Names that several men's teams share and no pass has linked, where nothing beside them speaks against a team.</summary>
    private List<Mention> Open(Page page, Scene scene, Ledger ledger) =>
        [.. page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !mention.Has(NameKind.Person)
            && !ledger.IsLinked(mention)
            && OtherMeanings.Of(page, mention, names) is null
            && SideForms.WordOfYouth(page, mention) is null && SideForms.SignOfWomen(page, scene, mention) is null)];

    /// <summary>For each team at which somebody of the page is at the article's date, one of these people.</summary>
    private Dictionary<string, string> PeopleByTeam(Page page, Ledger ledger)
    {
        var theirs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var decision in ledger.Links.Where(decision => decision.Kind is not LinkKind.Team))
        {
            foreach (var spell in catalog.SpellsOf(catalog.Person(decision.Id!)!))
            {
                if (spell.Covers(page.Year)) theirs.TryAdd(spell.TeamId, decision.Id!);
            }
        }

        return theirs;
    }
}
