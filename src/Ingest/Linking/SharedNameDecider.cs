using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name that many share means ("United", "the Reds").
/// <para>
/// One of the teams that the page names otherwise must answer to it: the only one, else the only one named before it in the same block,
/// else the one named at least twice as often as any other. A nickname that a single team bears, and no dictionary holds, answers for
/// itself. What is open then is for <see cref="NicknamesInView"/>.
/// </para>
/// </summary>
internal sealed class SharedNameDecider(FootballCatalog catalog, Names names)
{
    private const string NobodyNamed = "Several teams bear this nickname, and none of them is named otherwise.";

    private readonly SharedNameSurroundings _surroundings = new(catalog, names);

    /// <summary>Decides by the teams that <paramref name="ledger"/> links.</summary>
    public void Decide(Page page, Scene scene, Ledger ledger)
    {
        List<Decision>? named = null;
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.TeamInContext) || mention.Has(NameKind.Person) || ledger.IsDecided(mention)) continue;
            if ((_surroundings.Against(page, mention) ?? Surname(page, mention)) is { } against)
            {
                ledger.PassOver(mention, NameKind.TeamInContext, against);
                continue;
            }

            named ??= [.. ledger.Links];
            if (ByTeams(page, scene, mention, named) is { } decision) ledger.Take(decision);
            else ledger.PassOver(mention, NameKind.TeamInContext, new Evidence(EvidenceKind.NotOnPage));
        }
    }

    private static Evidence? Surname(Page page, Mention mention) =>
        NamedInFull.PersonBehind(page, mention) is { } person ? new Evidence(EvidenceKind.PersonMeant, Where: person) : null;

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

    private List<string> BearersOf(Mention mention, bool women)
    {
        var bearers = new List<string>(mention.Entries.Length);
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
        if (!speaksOfSide && bearers.Any(id => _surroundings.IsPartOfName(page, mention, id))) return null;
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

    /// <summary>A team that bears the name and where the page links it otherwise.</summary>
    private sealed record Support(string Id, List<Decision> Links)
    {
        public int Count => Links.Count;
    }
}
