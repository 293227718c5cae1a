using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Finds towns among the words that are no other name, with the team at home there that the article is about.</summary>
internal sealed class TownFinder(FootballCatalog catalog, CountryNames countries, LinkedArticle linked)
{
    /// <summary>Words of the longest town names: "Milton Keynes", "King's Lynn", "Dar es Salaam".</summary>
    private const int MostWords = 3;

    /// <summary>Characters between two clubs that are named together: " versus ".</summary>
    private const int LongestJoint = 9;

    private readonly HashSet<string> _teams =
        linked.Links.Where(link => link.Kind is LinkKind.Team).Select(link => link.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether a club is named by its town's name only, while another club of that town is named by its own: then the town is meant.
    /// "United come to Birmingham", in an article on Aston Villa, means no other club.
    /// </summary>
    public static bool IsOnlyATown(FootballCatalog catalog, LinkedArticle linked, Link link)
    {
        var first = Folding.FoldPhrase(link.Mentions[0].Text);
        if (!catalog.BeginsTownName(first)) return false;
        var neighbours = catalog.TownsNamed(first).Where(town => town.Teams.Contains(link.Id)).SelectMany(town => town.Teams).ToList();
        return neighbours.Count > 1
            && link.Mentions.All(mention => Folding.FoldPhrase(mention.Text) == first && !IsPlayed(linked.Article.Text, mention.Span.Start))
            && linked.Links.Any(other => other.Id != link.Id && neighbours.Contains(other.Id)
                && other.Mentions.Count > link.Mentions.Count && !AreSetTogether(linked.Article.Text, link, other));
    }

    /// <summary>"entertain Liverpool", "against Bristol": nobody plays a town.</summary>
    private static bool IsPlayed(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        return word is "host" or "hosts" or "hosting" or "entertain" or "entertains" or "welcome" or "welcomes" or "face" or "faces" or "facing"
            or "play" or "plays" or "meet" or "meets" or "against" or "beat" or "v" or "vs" or "vs.";
    }

    /// <summary>"the derby between Everton and Liverpool", "Everton v Liverpool": beside its neighbour the club is meant.</summary>
    private static bool AreSetTogether(string text, Link one, Link other)
    {
        for (int i = 0, j = 0; i < one.Mentions.Count && j < other.Mentions.Count;)
        {
            var (mention, neighbour) = (one.Mentions[i].Span, other.Mentions[j].Span);
            var (first, second) = mention.Start < neighbour.Start ? (mention, neighbour) : (neighbour, mention);
            if (second.Start - first.End is >= 3 and <= LongestJoint
                && text[first.End..second.Start].Trim() is "and" or "v" or "vs" or "versus" or "against" or "with")
                return true;
            if (first == mention) i++;
            else j++;
        }

        return false;
    }

    /// <summary>The town whose name begins at a token and ends before an offset, or null.</summary>
    public TownAtom? At(IReadOnlyList<Token> tokens, int at, int limit)
    {
        // Rugby is a town of Warwickshire, and hardly ever meant.
        if (tokens[at].Folded is "rugby") return null;
        if (tokens[at] is not { Kind: TokenKind.Word, IsCapitalised: true } first) return null;
        if (IsDirection(tokens, at) && countries.At(tokens, at, limit) is var (code, span) && Of(code) is var country)
            return new TownAtom(span, [country], HomeOf([country]));
        if (!catalog.BeginsTownName(first.Folded)) return null;
        TownAtom? longest = null;
        var name = "";
        for (var last = at; last < tokens.Count && last < at + MostWords; last++)
        {
            if (tokens[last].Kind is not TokenKind.Word || tokens[last].Span.End > limit) break;
            name = last == at ? first.Folded : $"{name} {tokens[last].Folded}";
            // "the Turin derby" is a match, not a place.
            if (last + 1 < tokens.Count && tokens[last + 1].Folded is "derby") continue;
            if (catalog.TownsNamed(name) is { Count: > 0 } towns)
                longest = new TownAtom(new TextSpan(first.Span.Start, tokens[last].Span.End), towns, HomeOf(towns));
        }

        return longest;
    }

    /// <summary>"In Armenia", "to the Netherlands": a country as a place.</summary>
    private static bool IsDirection(IReadOnlyList<Token> tokens, int at)
    {
        var before = at > 1 && tokens[at - 1].Folded is "the" ? at - 2 : at - 1;
        return before >= 0 && tokens[before].Folded is "in" or "to";
    }

    /// <summary>A country as the home of those of its clubs that the article names.</summary>
    private Town Of(string country) => new(
        country, country, [.. _teams.Where(id => catalog.Team(id) is { Kind: TeamKind.Club } club && club.Country == country)], []);

    /// <summary>The only team of the towns that the article names.</summary>
    private ClaimedTeam? HomeOf(IReadOnlyList<Town> towns)
    {
        string? only = null;
        foreach (var id in towns.SelectMany(town => town.Teams))
        {
            if (!_teams.Contains(id) || id == only) continue;
            if (only is not null) return null;
            only = id;
        }

        return only is not null && catalog.Team(only) is { } team ? new ClaimedTeam(team.Id, team.Name) : null;
    }
}
