using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name means.
/// <para>
/// First the names that may link alone; then those that many teams share ("United", "the Reds"), for which one of the teams already on the
/// page must answer. In an article on women's football the name of a club means its women's side. A word that is also an ordinary
/// word, a surname or a town is a team only where its surroundings allow.
/// </para>
/// </summary>
internal sealed class TeamDecider(FootballCatalog catalog, Names names)
{
    private static readonly FrozenSet<string> YouthForms = Set("u21 u21s u20 u19 u19s u18 u18s u17 u23 u23s under youth academy reserves ii b juniors");
    private static readonly FrozenSet<string> WomenForms = Set("women womens ladies wfc femeni femenino feminino feminines frauen vrouwen");
    private static readonly FrozenSet<string> BeforePlaces = Set("in near outside across throughout");
    private static readonly FrozenSet<string> BeforeTeamsToo = Set("interest confidence faith belief believe trust interested doubt debut");

    /// <summary>Decides every mention that may name a team; what is a person's name, a ground or a competition is left to others.</summary>
    public Dictionary<Mention, Decision> Decide(Page page, Scene scene)
    {
        var decisions = new Dictionary<Mention, Decision>();
        foreach (var mention in page.Mentions.Where(mention => mention.Has(NameKind.Team)))
        {
            if (IsSomethingElse(page, mention)) continue;
            decisions[mention] = ByOwnName(page, scene, mention);
        }

        DropUnsupportedEverydayWords(page, decisions);
        var shared = page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !decisions.ContainsKey(mention) && !mention.Has(NameKind.Person));
        var own = decisions.Values.Where(decision => decision.Id is not null).ToList();
        foreach (var mention in shared)
        {
            if (BySharedName(page, scene, mention, own) is { } decision) decisions[mention] = decision;
        }

        return decisions;
    }

    private Decision ByOwnName(Page page, Scene scene, Mention mention)
    {
        var ids = mention.Ids(NameKind.Team).ToList();
        if (IsYouth(page, mention)) return Decision.Abstain(mention, "A youth or reserve side is meant, which the catalog does not hold.", ids);
        var women = IsWomens(page, scene, mention);
        var sides = ids.Select(id => names.SideOf(catalog.Team(id)!, women)).OfType<Team>().Distinct().ToList();
        return sides.Count switch
        {
            0 => Decision.Abstain(mention, "The women's side is meant, which the catalog does not hold.", ids),
            1 => Decision.Link(mention, sides[0].Id, LinkKind.Team, mention.IsSingleWord ? 0.93 : 0.98),
            _ => Favourite(sides, mention.Span.In(page.Text)) is { } team
                ? Decision.Link(mention, team.Id, LinkKind.Team, 0.85)
                : Decision.Abstain(mention, "Several teams bear this name.", sides.Select(side => side.Id)),
        };
    }

    private Decision? BySharedName(Page page, Scene scene, Mention mention, List<Decision> own)
    {
        var women = IsWomens(page, scene, mention);
        var sides = mention.Ids(NameKind.TeamInContext).Select(id => names.SideOf(catalog.Team(id)!, women)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (sides.Count == 0 || IsSomethingElse(page, mention) || IsYouth(page, mention)) return null;
        var support = own.Where(decision => sides.Contains(decision.Id!)).ToList();
        var teams = support.Select(decision => decision.Id!).Distinct(StringComparer.Ordinal).ToList();
        if (teams.Count == 1) return Decision.Link(mention, teams[0], LinkKind.Team, 0.92);
        // Nobody on the page answers to the name: "City" in a sentence on town planning is not worth a word.
        if (teams.Count == 0) return Distinctive(page, mention, sides);
        var block = page.BlockOf(mention.Span);
        var nearby = support.Where(decision => page.BlockOf(decision.Mention.Span) == block && decision.Mention.Span < mention.Span)
            .Select(decision => decision.Id!).Distinct(StringComparer.Ordinal).ToList();
        if (nearby.Count == 1) return Decision.Link(mention, nearby[0], LinkKind.Team, 0.85);
        var counts = teams.Select(id => (Id: id, Count: support.Count(decision => decision.Id == id))).OrderByDescending(pair => pair.Count).ToList();
        return counts[0].Count >= 2 * counts[1].Count && nearby.Count == 0
            ? Decision.Link(mention, counts[0].Id, LinkKind.Team, 0.75)
            : Decision.Abstain(mention, "Several teams on the page bear this name.", teams);
    }

    /// <summary>A nickname of several words, or one that a single team bears and no dictionary holds, links without further support.</summary>
    private static Decision? Distinctive(Page page, Mention mention, HashSet<string> sides)
    {
        var everyday = mention.IsSingleWord && EverydayWords.Contains(page.Tokens[mention.First].Folded);
        if (everyday || mention.IsSingleWord && page.Tokens[mention.First].Case is LetterCase.Upper) return null;
        return sides.Count == 1
            ? Decision.Link(mention, sides.First(), LinkKind.Team, 0.7)
            : Decision.Abstain(mention, "Several teams bear this nickname, and none of them is named otherwise.", sides);
    }

    /// <summary>A town after "in", part of a person's name, or a longer name that the catalog does not know.</summary>
    private bool IsSomethingElse(Page page, Mention mention)
    {
        if (mention.Has(NameKind.Person) || mention.Has(NameKind.Competition)) return true;
        if (!mention.IsSingleWord) return false;
        var before = page.WordBefore(mention);
        var after = page.WordAfter(mention);
        if (before is { } word && BeforePlaces.Contains(word.Folded) && page.After(mention) is not { Kind: TokenKind.Possessive }
            && !(mention.First > 1 && BeforeTeamsToo.Contains(page.Tokens[mention.First - 2].Folded))) return true;
        // "Jordan Smith", "Bobby Charlton": a first name of the field on one side makes the word a person's.
        var word0 = page.Tokens[mention.First];
        if (after is { Case: LetterCase.Capitalised } next && names.IsGivenName(word0.Folded) && !Names.IsTeamWord(next.Folded)) return true;
        return before is { Case: LetterCase.Capitalised } given && mention.Has(NameKind.PersonInContext) && names.IsGivenName(given.Folded);
    }

    private static bool IsYouth(Page page, Mention mention)
    {
        for (int i = mention.Last + 1, looked = 0; i < page.Tokens.Count && looked < 3; i++, looked++)
        {
            var token = page.Tokens[i];
            if (token.Kind is TokenKind.Possessive || token.Folded is "-" or "'" or "’") continue;
            if (YouthForms.Contains(token.Folded)) return token.Folded is not ("b" or "under") || token.Folded is "b" && token.IsCapitalised || NextIsNumber(page, i);
            return token.Folded is "u" && NextIsNumber(page, i);
        }

        return false;
    }

    private static bool NextIsNumber(Page page, int i)
    {
        for (var next = i + 1; next < page.Tokens.Count && next <= i + 2; next++)
        {
            if (page.Tokens[next].Kind is TokenKind.Number) return true;
        }

        return false;
    }

    private static bool IsWomens(Page page, Scene scene, Mention mention)
    {
        if (scene.IsWomens) return true;
        var after = page.After(mention);
        if (after is { Kind: TokenKind.Possessive }) after = mention.Last + 2 < page.Tokens.Count ? page.Tokens[mention.Last + 2] : null;
        return after is { } token && WomenForms.Contains(token.Folded);
    }

    /// <summary>The club that all the world means by a name, among several that bear it: the one whose name it is, if only one.</summary>
    private static Team? Favourite(List<Team> sides, string text)
    {
        var folded = Folding.FoldPhrase(text);
        var named = sides.Where(side => Folding.FoldPhrase(side.Name) == folded).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>"Reading the game well ..." names no club unless the club stands elsewhere where its capital counts.</summary>
    private static void DropUnsupportedEverydayWords(Page page, Dictionary<Mention, Decision> decisions)
    {
        var doubtful = decisions.Values.Where(decision => decision.Mention.IsSingleWord && page.StartsSentence(decision.Mention)
            && EverydayWords.Contains(page.Tokens[decision.Mention.First].Folded)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = decisions.Values.Any(other => other.Id == decision.Id && !(page.StartsSentence(other.Mention) && other.Mention.IsSingleWord));
            if (!elsewhere) decisions.Remove(decision.Mention);
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
