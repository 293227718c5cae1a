using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team "the Merseyside club" or "the Spanish side" means: the only one on the page that is from there, by the catalog's
/// country, by its towns and regions, or by <see cref="Regions"/>. Where two on the page are from there, or none, nothing is linked.
/// </summary>
internal sealed class SidesOfPlaces(FootballCatalog catalog)
{
    private static readonly FrozenSet<string> Sides = WordSet.Of("club side outfit team giants");

    /// <summary>A decision on each such reference.</summary>
    public List<Decision> Decide(Page page, Ledger ledger)
    {
        var decisions = new List<Decision>();
        for (var at = 2; at < page.Tokens.Count; at++)
        {
            // Few words follow a capital, so most need no look at the word itself.
            if (!page.Tokens[at - 1].IsCapitalised || page.Tokens[at].IsCapitalised || !Sides.Contains(page.Tokens[at].Folded)) continue;
            if (Decide(page, ledger, at) is { } decision) decisions.Add(decision);
        }

        return decisions;
    }

    private Decision? Decide(Page page, Ledger ledger, int side)
    {
        var first = side - 1;
        var place = page.Tokens[first].Folded;
        if (page.Tokens[first - 1].Folded is not "the")
        {
            first--;
            place = $"{page.Tokens[first].Folded} {place}";
            if (first == 0 || page.Tokens[first - 1].Folded is not "the") return null;
        }

        var from = ledger.LinkedTeams.Where(id => IsFrom(catalog.Team(id)!, place)).ToList();
        if (from.Count != 1 || !IsFree(page, ledger, side - 1, from[0])) return null;
        var span = new TextSpan(page.Tokens[first].Span.Start, page.Tokens[side].Span.End);
        var candidate = new Candidate(from[0], [new Evidence(EvidenceKind.FromPlace, null, span)]);
        return Decision.Link(new Mention(span, first, side, []), LinkKind.Team, LinkRule.SideOfPlace, candidate);
    }

    /// <summary>
    /// Whether the word of the place names no team by itself. "Perth" may be Perth Glory, but where nothing else on the page names that
    /// club, and one that is from Perth is on the page, "the Perth side" is the latter.
    /// </summary>
    private static bool IsFree(Page page, Ledger ledger, int at, string team)
    {
        if (page.MentionAt(at) is not { } mention || ledger.Of(mention) is not { } decision) return true;
        if (decision.Id is null || decision.Id == team || decision.Kind is not LinkKind.Team) return false;
        if (ledger.Links.Any(other => other != decision && other.Id == decision.Id)) return false;
        ledger.Withdraw(decision, new Evidence(EvidenceKind.Place, null, mention.Span));
        return !ledger.IsDecided(mention);
    }

    private bool IsFrom(Team team, string place) =>
        team.Country is { } country && Regions.CountryOf(place) == country
        || Regions.Holds(place, team.Name)
        || catalog.TownsNamed(place).Any(town => town.Teams.Contains(team.Id));
}
