using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team "the Merseyside club" or "the Spanish side" means: the only one on the page that is from there, by the catalog's
/// country or by <see cref="Regions"/>. Where two on the page are from there, or none, nothing is linked.
/// </summary>
internal sealed class SidesOfPlaces(FootballCatalog catalog)
{
    private static readonly FrozenSet<string> Sides = WordSet.Of("club side outfit team giants");

    /// <summary>A decision on each such reference.</summary>
    /// <param name="page">The page.</param>
    /// <param name="teams">Ids of the teams that are linked.</param>
    public List<Decision> Decide(Page page, IReadOnlySet<string> teams)
    {
        var decisions = new List<Decision>();
        for (var at = 2; at < page.Tokens.Count; at++)
        {
            if (!Sides.Contains(page.Tokens[at].Folded) || page.Tokens[at].IsCapitalised) continue;
            if (Decide(page, teams, at) is { } decision) decisions.Add(decision);
        }

        return decisions;
    }

    private Decision? Decide(Page page, IReadOnlySet<string> teams, int side)
    {
        var first = side - 1;
        var place = page.Tokens[first].Folded;
        if (!page.Tokens[first].IsCapitalised || page.MentionAt(first) is { } mention && IsOfPlace(mention)) return null;
        if (page.Tokens[first - 1].Folded is not "the")
        {
            first--;
            place = $"{page.Tokens[first].Folded} {place}";
            if (first == 0 || page.Tokens[first - 1].Folded is not "the") return null;
        }

        var from = teams.Where(id => IsFrom(catalog.Team(id)!, place)).ToList();
        if (from.Count != 1) return null;
        var span = new TextSpan(page.Tokens[first].Span.Start, page.Tokens[side].Span.End);
        var candidate = new Candidate(from[0], [new Evidence(EvidenceKind.FromPlace, null, span)]);
        return Decision.Link(new Mention(span, first, side, []), LinkKind.Team, LinkRule.SideOfPlace, candidate);
    }

    /// <summary>A name that links by itself ("the Madrid side", "the Dundee United team") is left to the others.</summary>
    private static bool IsOfPlace(Mention mention) => mention.Has(NameKind.Team) || mention.Has(NameKind.Person) || mention.Has(NameKind.Competition);

    private static bool IsFrom(Team team, string place) =>
        team.Country is { } country && Regions.CountryOf(place) == country || Regions.Holds(place, team.Name);
}
