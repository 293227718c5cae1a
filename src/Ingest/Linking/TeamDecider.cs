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
        DropCountries(page, decisions);
        DropTowns(page, decisions);
        var shared = page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && !decisions.ContainsKey(mention) && !mention.Has(NameKind.Person));
        var own = decisions.Values.Where(decision => decision.Id is not null).ToList();
        foreach (var mention in shared)
        {
            if (BySharedName(page, scene, mention, own) is { } decision) decisions[mention] = decision;
        }

        return decisions;
    }

    /// <summary>
    /// "Whites boss Daniel Farke" names Leeds, though nothing else does: among those who bear a shared name, the one team at which somebody on the page is at the
    /// article's date.
    /// </summary>
    public IEnumerable<(Mention Mention, Decision Decision)> DecideByPeople(Page page, Scene scene, Dictionary<Mention, Decision> decided)
    {
        var year = page.Article.Date.Day.Year;
        var theirs = decided.Values.Where(decision => decision is { Id: not null, Kind: not LinkKind.Team })
            .SelectMany(decision => catalog.SpellsOf(catalog.Person(decision.Id!)!)).Where(spell => spell.Covers(year)).Select(spell => spell.TeamId).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in page.Mentions.Where(mention => mention.Has(NameKind.TeamInContext) && (!decided.TryGetValue(mention, out var earlier) || earlier.Id is null)).ToList())
        {
            if (mention.Has(NameKind.Person) || IsSomethingElse(page, mention) || IsYouth(page, mention) || IsWomens(page, scene, mention)) continue;
            var teams = mention.Ids(NameKind.TeamInContext).Where(id => theirs.Contains(id) && catalog.Team(id) is { Kind: TeamKind.Club }).ToList();
            if (teams.Count == 1) yield return (mention, Decision.Link(mention, teams[0], LinkKind.Team, 0.8));
        }
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
        // "the German" is a person, "Spanish" a language: only "German international" and the like speak of the side.
        if (mention.Ids(NameKind.TeamInContext).All(id => catalog.Team(id) is { Kind: TeamKind.National }) && page.Tokens[mention.Last].Case is LetterCase.Capitalised
            && !mention.Span.In(page.Text).EndsWith('s') && page.WordAfter(mention) is not { Folded: "international" or "internationals" or "national" }) return null;
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
        var word = page.Tokens[mention.First];
        var everyday = mention.IsSingleWord && EverydayWords.Contains(word.Folded);
        if (everyday || mention.IsSingleWord && word.Case is LetterCase.Upper) return null;
        return sides.Count == 1
            ? Decision.Link(mention, sides.First(), LinkKind.Team, 0.7)
            : Decision.Abstain(mention, "Several teams bear this nickname, and none of them is named otherwise.", sides);
    }

    /// <summary>A town after "in", part of a person's name, or a longer name that the catalog does not know.</summary>
    private bool IsSomethingElse(Page page, Mention mention)
    {
        if (mention.Has(NameKind.Person) || mention.Has(NameKind.Competition) || Places.IsPlace(page, mention)) return true;
        if (!mention.IsSingleWord) return false;
        var before = page.WordBefore(mention);
        var after = page.WordAfter(mention);
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
            // "Palace v Wolves", "Rangers are ...": the word stands where only a side can.
            if (Places.Plays(page, decision.Mention)) continue;
            var elsewhere = decisions.Values.Any(other => other.Id == decision.Id && !(page.StartsSentence(other.Mention) && other.Mention.IsSingleWord));
            if (!elsewhere) decisions.Remove(decision.Mention);
        }
    }

    /// <summary>
    /// A country's name stands for its side where a word beside it speaks of playing, or where the article is about national sides: it has such words
    /// beside two countries or more.
    /// </summary>
    private void DropCountries(Page page, Dictionary<Mention, Decision> decisions)
    {
        var national = decisions.Values.Where(decision => decision.Id is { } id && catalog.Team(id) is { Kind: TeamKind.National }).ToList();
        var playing = national.Where(decision => Places.Plays(page, decision.Mention)).ToList();
        if (playing.Select(decision => decision.Id).Distinct(StringComparer.Ordinal).Count() >= 2) return;
        foreach (var decision in national.Where(decision => !playing.Contains(decision))) decisions.Remove(decision.Mention);
    }

    /// <summary>"from Nagoya to Seoul" speaks of towns unless their clubs stand elsewhere on the page.</summary>
    private void DropTowns(Page page, Dictionary<Mention, Decision> decisions)
    {
        var doubtful = decisions.Values.Where(decision => decision.Id is { } id && decision.Mention.IsSingleWord && Places.IsJourney(page, decision.Mention)
            && catalog.Team(id) is { Kind: TeamKind.Club } team && !team.Name.Equals(decision.Mention.Span.In(page.Text), StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var decision in doubtful)
        {
            if (!decisions.Values.Any(other => other.Id == decision.Id && !doubtful.Contains(other))) decisions.Remove(decision.Mention);
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
