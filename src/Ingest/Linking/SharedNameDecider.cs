using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name that many share means ("United", "the Reds").
/// <para>
/// One of the teams that the page names otherwise must answer to it: the only one, else the only one named before it in the same block,
/// else the one named at least twice as often as any other. A nickname that a single team bears, and no dictionary holds, answers for
/// itself. Where people are known and teams are not, the people tell.
/// </para>
/// </summary>
internal sealed class SharedNameDecider(FootballCatalog catalog, Names names)
{
    /// <summary>Decides by the teams that <paramref name="decided"/> links.</summary>
    public List<Decision> DecideByTeams(Page page, Scene scene, IReadOnlyDictionary<Mention, Decision> decided)
    {
        var named = decided.Values.Where(decision => decision.Id is not null).ToList();
        return
        [
            .. page.Mentions
                .Where(mention => mention.Has(NameKind.TeamInContext) && !mention.Has(NameKind.Person) && !decided.ContainsKey(mention))
                .Select(mention => ByTeams(page, scene, mention, named))
                .OfType<Decision>(),
        ];
    }

    /// <summary>
    /// Decides what is still open by the people that <paramref name="decided"/> links: "Cherries boss Andoni Iraola" names Bournemouth,
    /// though nothing else does. Among those who bear the name, the one club at which somebody on the page is at the article's date is
    /// meant.
    /// </summary>
    public List<Decision> DecideByPeople(Page page, Scene scene, IReadOnlyDictionary<Mention, Decision> decided)
    {
        var theirs = TeamsOfPeople(page, decided);
        var decisions = new List<Decision>();
        foreach (var mention in page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !mention.Has(NameKind.Person)))
        {
            if (decided.TryGetValue(mention, out var earlier) && earlier.Id is not null) continue;
            if (OtherMeanings.IsMeant(page, mention, names)) continue;
            if (SideForms.IsYouth(page, mention) || SideForms.IsWomens(page, scene, mention)) continue;
            var teams = mention.Ids(NameKind.TeamInContext)
                .Where(id => theirs.Contains(id) && catalog.Team(id) is { Kind: TeamKind.Club }).ToList();
            if (teams.Count == 1) decisions.Add(Decision.Link(mention, teams[0], LinkKind.Team, 0.8));
        }

        return decisions;
    }

    private HashSet<string> TeamsOfPeople(Page page, IReadOnlyDictionary<Mention, Decision> decided) =>
        decided.Values.Where(decision => decision is { Id: not null, Kind: not LinkKind.Team })
            .SelectMany(decision => catalog.SpellsOf(catalog.Person(decision.Id!)!))
            .Where(spell => spell.Covers(page.Year))
            .Select(spell => spell.TeamId)
            .ToHashSet(StringComparer.Ordinal);

    private Decision? ByTeams(Page page, Scene scene, Mention mention, List<Decision> named)
    {
        if (IsNoSide(page, mention)) return null;
        var women = SideForms.IsWomens(page, scene, mention);
        var bearers = mention.Ids(NameKind.TeamInContext)
            .Select(id => names.SideOf(catalog.Team(id)!, women)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (bearers.Count == 0 || OtherMeanings.IsMeant(page, mention, names) || SideForms.IsYouth(page, mention)) return null;
        var support = named.Where(decision => bearers.Contains(decision.Id!)).ToList();
        // Nobody on the page answers to the name: "City" in a sentence on town planning is not worth a word.
        return support.Count == 0 ? ByItself(page, mention, bearers) : BySupport(page, mention, support);
    }

    /// <summary>
    /// "the German" is a person, "Spanish" a language: only "the Germans", "German international" and the like speak of the side.
    /// </summary>
    private bool IsNoSide(Page page, Mention mention) =>
        mention.Ids(NameKind.TeamInContext).All(id => catalog.Team(id) is { Kind: TeamKind.National })
        && page.Tokens[mention.Last].Case is LetterCase.Capitalised
        && !mention.Span.In(page.Text).EndsWith('s')
        && page.WordAfter(mention) is not { Folded: "international" or "internationals" or "national" };

    private static Decision BySupport(Page page, Mention mention, List<Decision> support)
    {
        var teams = TeamsOf(support);
        if (teams.Count == 1) return Decision.Link(mention, teams[0], LinkKind.Team, 0.92);
        var block = page.BlockOf(mention.Span);
        var nearby = TeamsOf(support.Where(other =>
            other.Mention.Span < mention.Span && page.BlockOf(other.Mention.Span) == block));
        if (nearby.Count == 1) return Decision.Link(mention, nearby[0], LinkKind.Team, 0.85);
        var counts = support.GroupBy(decision => decision.Id!, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, Count: group.Count())).OrderByDescending(pair => pair.Count).ToList();
        return nearby.Count == 0 && counts[0].Count >= 2 * counts[1].Count
            ? Decision.Link(mention, counts[0].Id, LinkKind.Team, 0.75)
            : Decision.Abstain(mention, "Several teams on the page bear this name.", teams);
    }

    private static List<string> TeamsOf(IEnumerable<Decision> decisions) =>
        [.. decisions.Select(decision => decision.Id!).Distinct(StringComparer.Ordinal)];

    /// <summary>A nickname that a single team bears links alone if it has several words, or is one that no dictionary holds.</summary>
    private static Decision? ByItself(Page page, Mention mention, HashSet<string> bearers)
    {
        var word = page.Tokens[mention.First];
        if (mention.IsSingleWord && (EverydayWords.Contains(word.Folded) || word.Case is LetterCase.Upper)) return null;
        return bearers.Count == 1
            ? Decision.Link(mention, bearers.First(), LinkKind.Team, 0.7)
            : Decision.Abstain(mention, "Several teams bear this nickname, and none of them is named otherwise.", bearers);
    }
}
