using System.Collections.Frozen;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>What an article is about as a whole, before any name in it is decided.</summary>
/// <param name="IsWomens">True when the article is about women's football, so that "Chelsea" means Chelsea's women.</param>
/// <param name="Sections">What single blocks are about, where the article has headers that tell: see <see cref="WomensSections"/>.</param>
internal sealed record Scene(bool IsWomens, bool?[]? Sections)
{
    /// <summary>
    /// An article on women's football says so in its title or lead, or at every fourth name of a team; a round-up of men's matches may
    /// mention one of theirs further down.
    /// </summary>
    private const int ShareOfWomens = 4;

    /// <summary>How far title and lead reach, in characters from the start of the text.</summary>
    private const int LeadLength = 350;

    private static readonly FrozenSet<string> Women = WordSet.Of("women womens wsl wsl2 nwsl ladies lionesses femeni frauen uwcl");

    public static Scene Of(Page page, FootballCatalog catalog) => new(SpeaksOfWomen(page, catalog), WomensSections.Of(page));

    /// <summary>Whether a word, folded, speaks of women's football.</summary>
    public static bool SpeaksOfWomen(string folded) => Women.Contains(folded);

    /// <summary>Whether a club's name means its women's side at this place.</summary>
    public bool IsWomensAt(Page page, Mention mention) =>
        (Sections is null ? null : Sections[page.BlockOf(mention.Span)]) ?? IsWomens;

    /// <summary>
    /// People who are at women's sides; a word of women's football in the title; two, of which one in the lead, or many enough for the
    /// teams that are named; or one such word and more of "she" than of "he", for a round-up may name its competition once.
    /// </summary>
    private static bool SpeaksOfWomen(Page page, FootballCatalog catalog)
    {
        var (words, inTitle, inLead, men, she, he) = (0, false, false, 0, 0, 0);
        var title = page.Article.Blocks is [{ Kind: BlockKind.Heading } heading, ..] ? heading.Span : default;
        for (var at = 0; at < page.Tokens.Count; at++)
        {
            var token = page.Tokens[at];
            switch (token.Folded)
            {
                case "men" or "mens":
                    men++;
                    break;
                case "she" or "her" or "herself":
                    she++;
                    break;
                case "he" or "him" or "his":
                    he++;
                    break;
                case var word when Women.Contains(word) && !(page.MentionAt(at) is { } name && NamesWomensSide(name, catalog)):
                    words++;
                    inTitle |= title.Contains(token.Span);
                    inLead |= token.Span.Start < LeadLength;
                    break;
            }
        }

        if (inTitle || NamesWomen(page, catalog) || inLead && he <= she && LeadIsOnWomensCompetition(page)) return true;
        var women = words + page.Mentions.Count(mention => NamesWomensSide(mention, catalog));
        if (women <= men) return false;
        if (she > he) return true;
        return women >= 2 && (inLead || women * ShareOfWomens >= page.Mentions.Count(mention => mention.Has(NameKind.Team)));
    }

    /// <summary>Whether the lead names a women's competition and no other: then the clubs it names play in that.</summary>
    private static bool LeadIsOnWomensCompetition(Page page)
    {
        var isWomens = false;
        foreach (var mention in page.Mentions)
        {
            if (mention.Span.Start >= LeadLength) break;
            if (!mention.Has(NameKind.Competition)) continue;
            var women = false;
            for (var at = Math.Max(0, mention.First - 1); at <= mention.Last; at++) women |= Women.Contains(page.Tokens[at].Folded);
            if (!women) return false;
            isWomens = true;
        }

        return isWomens;
    }

    /// <summary>Two people or more who are at women's sides at the article's date, and twice as many as are at men's.</summary>
    private static bool NamesWomen(Page page, FootballCatalog catalog)
    {
        var (women, men) = (0, 0);
        HashSet<string>? seen = null;
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.Person)) continue;
            foreach (var id in mention.Ids(NameKind.Person))
            {
                if (!(seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(id)) continue;
                var (atWomens, atMens) = (false, false);
                var spells = catalog.SpellsOf(catalog.Person(id)!);
                for (var i = 0; i < spells.Count; i++)
                {
                    var spell = spells[i];
                    if (!spell.Covers(page.Year)) continue;
                    if (catalog.Team(spell.TeamId) is { Gender: TeamGender.Women }) atWomens = true;
                    else atMens = true;
                }

                if (atMens) men++;
                else if (atWomens) women++;
            }
        }

        return women >= 2 && women >= 2 * men;
    }

    private static bool NamesWomensSide(Mention mention, FootballCatalog catalog)
    {
        var women = false;
        foreach (var entry in mention.Entries)
        {
            if (entry.Kind is not NameKind.Team) continue;
            if (catalog.Team(entry.Id) is not { Gender: TeamGender.Women }) return false;
            women = true;
        }

        return women;
    }
}
