using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells whether a club's youth or women's side is meant, by the words behind its name: "Arsenal Under-21s", "Arsenal Women", or by an
/// article that is about women's football as a whole.
/// </summary>
internal static class SideForms
{
    /// <summary>How many tokens behind a name are looked at: "Arsenal's Under-21s" has two before its number.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> Youth =
        WordSet.Of("u21 u21s u20 u19 u19s u18 u18s u17 u23 u23s youth academy reserves ii juniors legends masters");

    private static readonly FrozenSet<string> PeopleOfYouth = WordSet.Of("""
        midfielder defender striker goalkeeper keeper winger forward player players product products graduate graduates coach coaches
        prospect prospects manager director scholar scholars midfielders defenders strikers goalkeepers
        """);

    /// <summary>Words that join two sides of one kind: "Aberdeen Women and Hearts".</summary>
    private static readonly FrozenSet<string> Joints = WordSet.Of("and v vs versus against host hosts face");

    private static readonly FrozenSet<string> Women =
        WordSet.Of("women womens ladies wfc femeni femenino feminino feminines frauen vrouwen");

    /// <summary>The word that says that a youth or reserve side is meant, or null.</summary>
    public static Evidence? WordOfYouth(Page page, Mention mention)
    {
        for (var at = mention.Last + 1; at < page.Tokens.Count && at <= mention.Last + Reach; at++)
        {
            var token = page.Tokens[at];
            if (token.Kind is TokenKind.Possessive || token.Folded is "-" or "'" or "’") continue;
            var isYouth = token.Folded switch
            {
                "b" => token.IsCapitalised || IsBeforeNumber(page, at),
                "under" or "u" => IsBeforeNumber(page, at),
                var word => Youth.Contains(word),
            };
            return isYouth && !DescribesPerson(page, at) ? new Evidence(EvidenceKind.Youth, Where: token.Span) : null;
        }

        return null;
    }

    /// <summary>"the former Rangers youth midfielder": a person of the club, which is named.</summary>
    private static bool DescribesPerson(Page page, int youth) =>
        page.Tokens[youth].Folded is "youth" or "academy" or "junior"
        && youth + 1 < page.Tokens.Count && PeopleOfYouth.Contains(page.Tokens[youth + 1].Folded);

    /// <summary>What says that the women's side is meant, or null.</summary>
    public static Evidence? SignOfWomen(Page page, Scene scene, Mention mention)
    {
        if (WomensWordBehind(page, mention) is { } word) return new Evidence(EvidenceKind.WomensWord, Where: word);
        if (IsMens(page, mention)) return null;
        if (scene.IsWomensAt(page, mention)) return new Evidence(EvidenceKind.WomensArticle);
        return WomensWordOfPartner(page, mention) is { } partners ? new Evidence(EvidenceKind.WomensWord, Where: partners) : null;
    }

    /// <summary>"the men of Manchester United", "Chelsea's men's team": the men's side in an article on women's football.</summary>
    private static bool IsMens(Page page, Mention mention)
    {
        if (mention.First > 1 && page.WordBefore(mention) is { Folded: "of" } && page.Tokens[mention.First - 2].Folded is "men")
            return true;
        var at = page.After(mention) is { Kind: TokenKind.Possessive } ? mention.Last + 2 : mention.Last + 1;
        return at < page.Tokens.Count && page.Tokens[at].Folded is "men" or "mens";
    }

    private static TextSpan? WomensWordBehind(Page page, Mention mention)
    {
        var at = page.After(mention) is { Kind: TokenKind.Possessive } ? mention.Last + 2 : mention.Last + 1;
        return at < page.Tokens.Count && Women.Contains(page.Tokens[at].Folded) ? page.Tokens[at].Span : null;
    }

    /// <summary>The word behind the side before, or in its name, where no more than a joint lies between: women meet women.</summary>
    private static TextSpan? WomensWordOfPartner(Page page, Mention mention)
    {
        if (mention.First < 2 || !Joints.Contains(page.Tokens[mention.First - 1].Folded)) return null;
        var before = page.Tokens[mention.First - 2];
        return Women.Contains(before.Folded) && before.IsCapitalised ? before.Span : null;
    }

    private static bool IsBeforeNumber(Page page, int at) =>
        page.Tokens.Skip(at + 1).Take(2).Any(token => token.Kind is TokenKind.Number);
}
