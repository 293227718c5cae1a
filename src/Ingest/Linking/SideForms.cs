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
        WordSet.Of("u21 u21s u20 u19 u19s u18 u18s u17 u23 u23s youth academy reserves ii juniors");

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
            return isYouth ? new Evidence(EvidenceKind.Youth, Where: token.Span) : null;
        }

        return null;
    }

    /// <summary>What says that the women's side is meant, or null.</summary>
    public static Evidence? SignOfWomen(Page page, Scene scene, Mention mention)
    {
        var at = page.After(mention) is { Kind: TokenKind.Possessive } ? mention.Last + 2 : mention.Last + 1;
        if (at < page.Tokens.Count && Women.Contains(page.Tokens[at].Folded))
            return new Evidence(EvidenceKind.WomensWord, Where: page.Tokens[at].Span);
        return scene.IsWomens ? new Evidence(EvidenceKind.WomensArticle) : null;
    }

    private static bool IsBeforeNumber(Page page, int at) =>
        page.Tokens.Skip(at + 1).Take(2).Any(token => token.Kind is TokenKind.Number);
}
