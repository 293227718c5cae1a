using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name that may link alone means ("Arsenal", "Manchester United").
/// <para>
/// In an article on women's football, and before "Women", the name of a club means its women's side. A youth or reserve side is nobody's.
/// Of several teams of one name, the one that the catalog calls by that very name is meant.
/// </para>
/// </summary>
internal sealed class OwnNameDecider(FootballCatalog catalog, Names names)
{
    /// <summary>A decision on each such name; what is a person's name, a ground or a competition is left to others.</summary>
    public List<Decision> Decide(Page page, Scene scene) =>
        [.. page.Mentions
            .Where(mention => mention.Has(NameKind.Team) && !OtherMeanings.IsMeant(page, mention, names))
            .Select(mention => Decide(page, scene, mention))];

    private Decision Decide(Page page, Scene scene, Mention mention)
    {
        var ids = mention.Ids(NameKind.Team).ToList();
        if (SideForms.IsYouth(page, mention))
            return Decision.Abstain(mention, "A youth or reserve side is meant, which the catalog does not hold.", ids);
        var women = SideForms.IsWomens(page, scene, mention);
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

    /// <summary>The club that all the world means by a name, among several that bear it: the one whose name it is, if only one.</summary>
    private static Team? Favourite(List<Team> sides, string text)
    {
        var folded = Folding.FoldPhrase(text);
        var named = sides.Where(side => Folding.FoldPhrase(side.Name) == folded).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
