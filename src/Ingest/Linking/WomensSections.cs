using Ingest.Articles;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Parts of a round-up that stand under a header of their own: below "Women's Super League" clubs mean their women's sides, below
/// "Championship" or "Men" their men's again. A header that says neither ("Saturday") changes nothing.
/// </summary>
internal static class WomensSections
{
    /// <summary>How many words a header has at most: "Barclays Women's Super League fixtures".</summary>
    private const int LongestHeader = 6;

    /// <summary>
    /// For each block whether it is in a women's section (true), in a men's (false), or in none; null where no header speaks of women.
    /// </summary>
    public static bool?[]? Of(Page page)
    {
        bool?[]? sections = null;
        bool? current = null;
        for (var i = 0; i < page.Article.Blocks.Count; i++)
        {
            if (HeaderOf(page, page.Article.Blocks[i]) is { } women)
            {
                current = women;
                if (women) sections ??= new bool?[page.Article.Blocks.Count];
            }

            if (sections is not null) sections[i] = current;
        }

        return sections;
    }

    /// <summary>What a block says as the header of those below it; null where it is none.</summary>
    private static bool? HeaderOf(Page page, Block block)
    {
        if (block.Kind is BlockKind.Paragraph) return null;
        var (words, women, men) = (0, false, false);
        for (var at = page.FirstIn(block.Span); at < page.Tokens.Count && page.Tokens[at].Span.End <= block.Span.End; at++)
        {
            var token = page.Tokens[at];
            if (token.Kind is TokenKind.Word) words++;
            if (words > LongestHeader || token.Kind is TokenKind.Number) return null;
            women |= Scene.SpeaksOfWomen(token.Folded);
            men |= token.Folded is "men" or "mens";
            if (page.MentionAt(at) is not { } mention) continue;
            if (mention.Has(NameKind.Team) || mention.Has(NameKind.TeamInContext)) return null;
            men |= mention.Has(NameKind.Competition);
        }

        return women ? true : men ? false : null;
    }
}
