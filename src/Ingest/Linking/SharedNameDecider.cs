using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name that many share means ("United", "the Reds").
/// <para>
/// One of the teams that the page names otherwise must answer to it: the only one, else the only one named before it in the same block,
/// else the one named at least twice as often as any other. A nickname that a single team bears, and no dictionary holds, answers for
/// itself. Where people are known and teams are not, the people tell; and last the league that is in view.
/// </para>
/// </summary>
internal sealed class SharedNameDecider(FootballCatalog catalog, Names names)
{
    private const string NobodyNamed = "Several teams bear this nickname, and none of them is named otherwise.";

    /// <summary>Decides by the teams that <paramref name="ledger"/> links.</summary>
    public void DecideByTeams(Page page, Scene scene, Ledger ledger)
    {
        List<Decision>? named = null;
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.TeamInContext) || mention.Has(NameKind.Person) || ledger.IsDecided(mention)) continue;
            if ((Against(page, mention) ?? Surname(page, mention)) is { } against)
            {
                ledger.PassOver(mention, NameKind.TeamInContext, against);
                continue;
            }

            named ??= [.. ledger.Links];
            if (ByTeams(page, scene, mention, named) is { } decision) ledger.Take(decision);
            else ledger.PassOver(mention, NameKind.TeamInContext, new Evidence(EvidenceKind.NotOnPage));
        }
    }

    /// <summary>
    /// Decides what is still open by the people that <paramref name="ledger"/> links: "Cherries boss Andoni Iraola" names Bournemouth,
    /// though nothing else does. Among those who bear the name, the one club at which somebody on the page is at the article's date is
    /// meant.
    /// </summary>
    public void DecideByPeople(Page page, Scene scene, Ledger ledger)
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
    public void DecideByLeague(Page page, Scene scene, Ledger ledger, bool everyday)
    {
        var open = page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !mention.Has(NameKind.Person)
            && EverydayWords.Contains(page.Tokens[mention.First].Folded) == everyday
            && !ledger.IsLinked(mention) && Against(page, mention) is null && !MayBeNoName(page, mention)).ToList();
        if (open.Count == 0) return;
        var view = new View(page, catalog, ledger);
        foreach (var mention in open)
        {
            var women = SideForms.SignOfWomen(page, scene, mention) is not null;
            var teams = mention.Ids(NameKind.TeamInContext).Select(id => names.SideOf(catalog.Team(id)!, women)).OfType<Team>().ToList();
            var inView = view.InView(teams, EvidenceKind.SharedName);
            if (inView is [var only] && !(IsTownHere(page, mention) && IsPartOfName(page, mention, only.Id)))
                ledger.Take(Decision.Link(mention, LinkKind.Team, LinkRule.BearerInView, only));
        }
    }

    /// <summary>A capital says nothing at a sentence's start.</summary>
    private static bool MayBeNoName(Page page, Mention mention) =>
        mention.IsSingleWord && page.StartsSentence(mention) && page.Tokens[mention.First].Case is not LetterCase.Upper
        && EverydayWords.Contains(page.Tokens[mention.First].Folded);

    /// <summary>"the Philadelphia schedule", "from Nagoya".</summary>
    private static bool IsTownHere(Page page, Mention mention) =>
        page.WordBefore(mention) is { Folded: "the" or "from" or "of" or "near" or "a" } && !Playing.Perhaps(page, mention);

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

    /// <summary>What in the words around a shared name speaks against any team's being meant, or null.</summary>
    private Evidence? Against(Page page, Mention mention)
    {
        if (IsNationality(page, mention)) return new Evidence(EvidenceKind.Nationality);
        if (WordOfLongerName(page, mention) is { } word) return new Evidence(EvidenceKind.PartOfThing, Where: word);
        return OtherMeanings.Of(page, mention, names) ?? SideForms.WordOfYouth(page, mention);
    }

    private static Evidence? Surname(Page page, Mention mention) =>
        NamedInFull.PersonBehind(page, mention) is { } person ? new Evidence(EvidenceKind.PersonMeant, Where: person) : null;

    /// <summary>"Harpenden Town", "Aylesbury Vale Dynamos": a capital just before it begins the name of a club that no row holds.</summary>
    private static TextSpan? WordOfLongerName(Page page, Mention mention) =>
        mention.IsSingleWord
        && page.WordBefore(mention) is { Case: LetterCase.Capitalised } before
        && !page.BeginsSentence(mention.First - 1)
        && page.MentionAt(mention.First - 1) is null
        && !Names.IsTeamWord(before.Folded)
        && !EverydayWords.Contains(before.Folded)
        && !page.IsInTitleCase(mention.First)
            ? before.Span
            : null;

    private Decision? ByTeams(Page page, Scene scene, Mention mention, List<Decision> named)
    {
        var women = SideForms.SignOfWomen(page, scene, mention) is not null;
        var bearers = BearersOf(mention, women);
        var support = SupportOf(bearers, named);
        return support switch
        {
            // Nobody on the page answers to the name: "City" in a sentence on town planning is not worth a word.
            [] => bearers.Count == 0 ? null : ByItself(page, mention, bearers),
            [var only] => Link(mention, LinkRule.OnlyBearerOnPage, only, EvidenceKind.NamedElsewhere, support),
            _ => AmongSeveral(page, mention, support),
        };
    }

    /// <summary>
    /// "the German" is a person, "Spanish" a language: only "the Germans", "German international", "the Dutch needed" and the like speak of
    /// the side.
    /// </summary>
    private bool IsNationality(Page page, Mention mention) =>
        mention.IsSingleWord && mention.Ids(NameKind.TeamInContext).All(id => catalog.Team(id) is { Kind: TeamKind.National })
        && page.Tokens[mention.Last].Case is LetterCase.Capitalised
        && !mention.Span.In(page.Text).EndsWith('s')
        && page.WordAfter(mention) is not { Folded: "international" or "internationals" or "national" }
        && !(page.WordBefore(mention) is { Folded: "the" } && Playing.IsSubject(page, mention));

    private List<string> BearersOf(Mention mention, bool women)
    {
        var bearers = new List<string>(mention.Entries.Count);
        foreach (var entry in mention.Entries)
        {
            if (entry.Kind is not NameKind.TeamInContext) continue;
            if (names.SideOf(catalog.Team(entry.Id)!, women)?.Id is { } id && !bearers.Contains(id)) bearers.Add(id);
        }

        return bearers;
    }

    /// <summary>Those of the bearers whom the page links otherwise, in the order of the text.</summary>
    private static List<Support> SupportOf(List<string> bearers, List<Decision> named)
    {
        var support = new List<Support>(1);
        foreach (var decision in named)
        {
            if (!bearers.Contains(decision.Id!)) continue;
            if (support.Find(one => one.Id == decision.Id) is { } known) known.Links.Add(decision);
            else support.Add(new Support(decision.Id!, [decision]));
        }

        return support;
    }

    private static Decision AmongSeveral(Page page, Mention mention, List<Support> support)
    {
        var block = page.BlockOf(mention.Span);
        var nearby = support.Where(one => one.Links.Any(link =>
            link.Mention.Span < mention.Span && page.BlockOf(link.Mention.Span) == block)).ToList();
        if (nearby is [var only]) return Link(mention, LinkRule.BearerInParagraph, only, EvidenceKind.NamedBefore, support);
        var most = support.MaxBy(one => one.Count)!;
        return nearby.Count == 0 && support.All(one => one == most || most.Count >= 2 * one.Count)
            ? Link(mention, LinkRule.BearerNamedMost, most, EvidenceKind.NamedMost, support)
            : Decision.LeaveOpen(mention, "Several teams on the page bear this name.", [.. support.Select(CandidateOf)]);
    }

    private static Decision Link(Mention mention, LinkRule rule, Support chosen, EvidenceKind because, List<Support> among)
    {
        Evidence[] evidence = [new(EvidenceKind.SharedName), new(because, Where: chosen.Links[0].Mention.Span)];
        return Decision.Link(mention, LinkKind.Team, rule, new Candidate(chosen.Id, evidence), [.. among.Select(CandidateOf)]);
    }

    private static Candidate CandidateOf(Support support) => new(
        support.Id,
        [new Evidence(EvidenceKind.SharedName), new Evidence(EvidenceKind.NamedElsewhere, Where: support.Links[0].Mention.Span)]);

    /// <summary>
    /// A nickname that a single team bears links alone if it has several words, or is one that no dictionary holds; a part of the team's
    /// name ("Perth", "Dallas") is a town's too, and does so only beside a word of playing.
    /// </summary>
    private Decision? ByItself(Page page, Mention mention, List<string> bearers)
    {
        var word = page.Tokens[mention.First];
        if (mention.IsSingleWord && (EverydayWords.Contains(word.Folded) || word.Case is LetterCase.Upper))
            return Playing.IsSubject(page, mention) && !page.StartsSentence(mention) ? NobodyIsNamed(mention, bearers) : null;
        // "the Perth side" is whoever comes from there: see SidesOfPlaces.
        var speaksOfSide = Playing.Perhaps(page, mention) && page.WordAfter(mention) is not { Folded: "side" or "team" };
        if (!speaksOfSide && bearers.Any(id => IsPartOfName(page, mention, id))) return null;
        Evidence[] evidence = [new(EvidenceKind.SharedName)];
        return bearers is [var only]
            ? Decision.Link(mention, LinkKind.Team, LinkRule.OnlyBearer, new Candidate(only, evidence))
            : NobodyIsNamed(mention, bearers);
    }

    private static Decision NobodyIsNamed(Mention mention, List<string> bearers)
    {
        Evidence[] evidence = [new(EvidenceKind.SharedName), new(EvidenceKind.NotOnPage)];
        return Decision.LeaveOpen(mention, NobodyNamed, [.. bearers.Take(Candidate.Shown).Select(id => new Candidate(id, evidence))]);
    }

    private bool IsPartOfName(Page page, Mention mention, string id) =>
        Folding.FoldPhrase(catalog.Team(id)!.Name).Contains(Folding.FoldPhrase(mention.Span.In(page.Text)), StringComparison.Ordinal);

    /// <summary>A team that bears the name and where the page links it otherwise.</summary>
    private sealed record Support(string Id, List<Decision> Links)
    {
        public int Count => Links.Count;
    }
}
