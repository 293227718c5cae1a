using System.Collections.Frozen;
using Ingest.Articles;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides whom "the hosts", "the home side", "the visitors" and "the away side" mean.
/// <para>
/// A text tells plainly who is at home where it sets two clubs against each other with a verb of hosting or visiting between them
/// ("Rovers host City", "City travel to Rovers"), or in a line of its own with a "v" or a score, the home side first. What the same
/// sentence tells decides, then what the paragraph told before; then, for a paragraph that names nobody but these two, the line that
/// heads it and at last the article, where it tells of a single match. National sides are left alone: at a tournament "the hosts" are a
/// country.
/// </para>
/// </summary>
internal static class HomeAndAway
{
    /// <summary>How many words may stand between a club and the other one whom it hosts or visits.</summary>
    private const int Reach = 7;

    private static readonly FrozenSet<string> Hosting =
        WordSet.Of("host hosts hosted hosting welcome welcomes welcomed entertain entertains entertained");

    private static readonly FrozenSet<string> Visiting =
        WordSet.Of("visit visits visited travel travels travelled traveled head heads headed");

    private static readonly FrozenSet<string> Meeting = WordSet.Of("v vs versus");
    private static readonly FrozenSet<string> Several = WordSet.Of("both each every either all games matches meetings");
    private static readonly FrozenSet<string> Sides = WordSet.Of("side team");

    /// <summary>The references that are plain.</summary>
    /// <param name="page">The page.</param>
    /// <param name="clubs">The links to clubs, in the order of the text.</param>
    public static List<Decision> Decide(Page page, List<Decision> clubs)
    {
        var words = Words(page);
        if (words.Count == 0) return [];
        var matches = Matches(page, clubs);
        return [.. words.Select(word => Decide(page, clubs, matches, word)).OfType<Decision>()];
    }

    private static Decision? Decide(Page page, List<Decision> clubs, List<Match> matches, Reference word)
    {
        if (SpeaksOfSeveral(page, word.First) || MatchOf(page, clubs, matches, word) is not { } match) return null;
        var (meant, evidence) = word.IsHome ? (match.Home, EvidenceKind.AtHome) : (match.Away, EvidenceKind.Visits);
        var other = word.IsHome ? match.Away : match.Home;
        var span = new TextSpan(page.Tokens[word.First].Span.Start, page.Tokens[word.Last].Span.End);
        var candidate = new Candidate(meant.Id!, [new Evidence(evidence, other.Id, meant.Mention.Span)]);
        return Decision.Link(new Mention(span, word.First, word.Last, []), LinkKind.Team, LinkRule.HomeOrAway, candidate);
    }

    /// <summary>"Both games were won by the visitors": whoever they were each time.</summary>
    private static bool SpeaksOfSeveral(Page page, int at)
    {
        for (; at >= 0 && page.Tokens[at].Folded is not "."; at--)
        {
            if (Several.Contains(page.Tokens[at].Folded)) return true;
        }

        return false;
    }

    private static Match? MatchOf(Page page, List<Decision> clubs, List<Match> matches, Reference word)
    {
        var block = page.BlockOf(page.Tokens[word.First].Span);
        var told = matches.FindAll(match => match.Block == block && match.Last < word.First);
        if (told.Count > 0) return OnlyOne(told);
        if (matches.Exists(match => match.Block == block)) return null;
        var heading = matches.FindLast(match => match.Block < block && match.IsLine);
        if (heading is not null && IsAbout(page, clubs, block, heading) && !matches.Exists(heading.IsReverseOf)) return heading;
        return OnlyOne(matches) is { } only && IsAbout(page, clubs, block, only) ? only : null;
    }

    /// <summary>The match that all of them are, or null.</summary>
    private static Match? OnlyOne(List<Match> matches) =>
        matches.Count > 0 && matches.TrueForAll(match => match.Home.Id == matches[0].Home.Id && match.Away.Id == matches[0].Away.Id)
            ? matches[0]
            : null;

    /// <summary>Whether a paragraph names no club but the two of a match.</summary>
    private static bool IsAbout(Page page, List<Decision> clubs, int block, Match match)
    {
        var span = page.Article.Blocks[block].Span;
        return clubs.TrueForAll(club => !span.Contains(club.Mention.Span) || club.Id == match.Home.Id || club.Id == match.Away.Id);
    }

    private static List<Reference> Words(Page page)
    {
        var words = new List<Reference>();
        for (var at = 1; at < page.Tokens.Count; at++)
        {
            if (page.Tokens[at - 1].Folded is not "the" || page.Tokens[at].IsCapitalised) continue;
            var next = at + 1 < page.Tokens.Count ? page.Tokens[at + 1] : default;
            if (page.Tokens[at].Folded is "hosts" or "visitors")
            {
                // "the hosts Morocco", "the visitors to the club shop"
                if (next is { IsCapitalised: true, Kind: TokenKind.Word } or { Folded: "to" or "from" or "of" }) continue;
                words.Add(new Reference(at, at, page.Tokens[at].Folded is "hosts"));
            }
            else if (page.Tokens[at].Folded is "home" or "away" or "visiting" && next.Folded is not null && Sides.Contains(next.Folded))
            {
                words.Add(new Reference(at, at + 1, page.Tokens[at].Folded is "home"));
            }
        }

        return words;
    }

    private static List<Match> Matches(Page page, List<Decision> clubs)
    {
        var matches = new List<Match>();
        for (var i = 0; i + 1 < clubs.Count; i++)
        {
            var (one, two) = (clubs[i], clubs[i + 1]);
            if (one.Id == two.Id || two.Mention.First - one.Mention.Last > Reach + 1) continue;
            var block = page.BlockOf(one.Mention.Span);
            if (block != page.BlockOf(two.Mention.Span)) continue;
            if (Between(page, one.Mention.Last + 1, two.Mention.First) is not { } how) continue;
            var isLine = page.Article.Blocks[block].Kind is not BlockKind.Paragraph;
            if (how is How.Meets && !isLine) continue;
            matches.Add(how is How.Visits
                ? new Match(two, one, block, two.Mention.Last, false)
                : new Match(one, two, block, two.Mention.Last, how is How.Meets));
        }

        return matches;
    }

    /// <summary>
    /// How the first of two clubs meets the second, by the words from one token to before another; null where nothing tells.
    /// </summary>
    private static How? Between(Page page, int first, int end)
    {
        How? how = null;
        for (var at = first; at < end; at++)
        {
            var word = page.Tokens[at];
            if (word.Folded is "." or ";" or "(" or "and" or "by" or "," && how is null) return null;
            if (Meeting.Contains(word.Folded)) return end - first <= 2 ? How.Meets : null;
            // "Portland at Seattle", as fixtures are listed in America.
            if (word.Folded is "at" or "@" && end - first == 1) return How.Visits;
            if (Hosting.Contains(word.Folded)) how = How.Hosts;
            else if (Visiting.Contains(word.Folded)) how = How.Visits;
        }

        if (how is null && end - first == 3 && page.Tokens[first].Kind is TokenKind.Number && page.Tokens[end - 1].Kind is TokenKind.Number
            && page.Tokens[first + 1].Folded is "-" or "–") return How.Meets;
        return how;
    }

    private enum How
    {
        Hosts,
        Visits,
        Meets,
    }

    /// <param name="Home">A link to the side at home.</param>
    /// <param name="Away">A link to the visitors.</param>
    /// <param name="Block">Index of the block that tells.</param>
    /// <param name="Last">Index of the last token that tells.</param>
    /// <param name="IsLine">Whether a line of its own tells, which may head what stands below.</param>
    private sealed record Match(Decision Home, Decision Away, int Block, int Last, bool IsLine)
    {
        public bool IsReverseOf(Match other) => Home.Id == other.Away.Id && Away.Id == other.Home.Id;
    }

    /// <param name="First">Index of the first token.</param>
    /// <param name="Last">Index of the last token.</param>
    /// <param name="IsHome">Whether the side at home is meant.</param>
    private readonly record struct Reference(int First, int Last, bool IsHome);
}
