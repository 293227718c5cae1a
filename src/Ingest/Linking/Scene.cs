using System.Collections.Frozen;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>What an article is about as a whole, before any name in it is decided.</summary>
/// <param name="IsWomens">True when the article is about women's football, so that "Chelsea" means Chelsea's women.</param>
internal sealed record Scene(bool IsWomens)
{
    /// <summary>
    /// An article on women's football says so in its title or lead, or at every fourth name of a team; a round-up of men's matches may
    /// mention one of theirs further down.
    /// </summary>
    private const int ShareOfWomens = 4;

    /// <summary>How far title and lead reach, in characters from the start of the text.</summary>
    private const int LeadLength = 350;

    private static readonly FrozenSet<string> Women = WordSet.Of("women womens wsl wsl2 nwsl ladies lionesses femeni frauen uwcl");

    public static Scene Of(Page page, FootballCatalog catalog) => new(SpeaksOfWomen(page, catalog));

    /// <summary>
    /// People who are at women's sides; a word of women's football in the title; two, of which one in the lead, or many enough for the
    /// teams that are named; or one such word and more of "she" than of "he", for a round-up may name its competition once.
    /// </summary>
    private static bool SpeaksOfWomen(Page page, FootballCatalog catalog)
    {
        var names = page.Mentions.Where(mention => NamesWomensSide(mention, catalog)).ToList();
        var words = page.Tokens.Where(token => Women.Contains(token.Folded) && !names.Any(name => name.Span.Contains(token.Span))).ToList();
        var women = words.Count + names.Count;
        if (page.Article.Blocks is [{ Kind: BlockKind.Heading } title, ..] && words.Any(word => title.Span.Contains(word.Span)))
            return true;
        if (NamesWomen(page, catalog)) return true;
        if (women <= page.Tokens.Count(token => token.Folded is "men" or "mens")) return false;
        var she = page.Tokens.Count(token => token.Folded is "she" or "her" or "herself");
        if (she > page.Tokens.Count(token => token.Folded is "he" or "him" or "his")) return true;
        if (women < 2) return false;
        return words.Any(word => word.Span.Start < LeadLength)
            || women * ShareOfWomens >= page.Mentions.Count(mention => mention.Has(NameKind.Team));
    }

    /// <summary>Two people or more who are at women's sides at the article's date, and twice as many as are at men's.</summary>
    private static bool NamesWomen(Page page, FootballCatalog catalog)
    {
        var (women, men) = (0, 0);
        foreach (var id in page.Mentions.SelectMany(mention => mention.Ids(NameKind.Person)).Distinct(StringComparer.Ordinal))
        {
            var now = catalog.SpellsOf(catalog.Person(id)!).Where(spell => spell.Covers(page.Year)).ToList();
            if (now.Count == 0) continue;
            if (now.All(spell => catalog.Team(spell.TeamId) is { Gender: TeamGender.Women })) women++;
            else men++;
        }

        return women >= 2 && women >= 2 * men;
    }

    private static bool NamesWomensSide(Mention mention, FootballCatalog catalog) =>
        mention.Has(NameKind.Team) && mention.Ids(NameKind.Team).All(id => catalog.Team(id) is { Gender: TeamGender.Women });
}
