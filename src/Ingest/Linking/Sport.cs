using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells which paragraphs of an article are about football: in an article on another sport, or on none, nothing is linked.
/// </summary>
internal static class Sport
{
    private static readonly FrozenSet<string> Football = WordSet.Of("""
        football footballer footballers soccer goalless goalkeeper goalkeepers striker strikers midfielder midfielders midfield defender
        defenders winger wingers header headed equaliser equalizer offside premiership relegation uefa fifa caf efl mls unbeaten kickoff
        transfer loan keeper scoresheet brace friendly qualifier qualifiers lionesses
        """);

    /// <summary>Words that football shares with other sports.</summary>
    private static readonly FrozenSet<string> SharedWords = WordSet.Of("""
        fa goal goals penalty derby cup league drew equalised equalized scored scorer scorers substitutes
        """);

    /// <summary>Words that other sports use and football does not, among them the endings of their clubs' names.</summary>
    private static readonly FrozenSet<string> OtherSports = WordSet.Of("""
        nfl nba nhl mlb wnba ncaa rugby cricket wicket wickets innings batsman batsmen overs ipl odi t20 lbw quarterback quarterbacks
        touchdown touchdowns linebacker cornerback interception interceptions punter punts rebounds dunk pointer pointers basketball
        baseball pitcher homer homers inning netball hurling camogie scrum scrums lineout flanker binned sin tries
        tennis golf snooker darts boxing hockey puck nrl afl linemen lineman turnovers threes
        warriors rhinos leopards bulls giants hawks bears cowboys broncos patriots steelers packers lakers celtics knicks bengals browns
        falcons ravens chargers dolphins jets vikings saracens wasps harlequins huskers wildcats bulldogs trailblazers blazers sixers
        mavericks yankees dodgers astros gallagher kr castleford featherstone widnes helens hunslet riders
        wimbledon atp wta birdie birdies bogey bogeys fairway fairways caddie caddy putt putts tee tees darter oche peloton furlong furlongs
        jockey jockeys filly gelding racecourse heavyweight middleweight bowled bowler bowlers batting stumps wicketkeeper fly-half hooker
        podium chequered
        """);

    /// <summary>Words of playing that stand right beside one side.</summary>
    private static readonly FrozenSet<string> BesideSide = WordSet.Of("host hosts entertain away home v vs beat win postponed match");

    /// <summary>Words that travellers and guests share with sides, so that they tell something only between two of them.</summary>
    private static readonly FrozenSet<string> BetweenSides =
        WordSet.Of("""
            welcome welcomes visit visits travel trip game face faces play plays meet meets level receive receives lock clash off against
            entertains go goes head heads await awaits
            """);

    private const int CompetitionWeight = 2;

    /// <summary>How many words may stand between a side and a word of playing: "at home to Betis".</summary>
    private const int Reach = 3;

    /// <summary>The page without the paragraphs on other sports, or null where it is not about football.</summary>
    public static Page? PageOfFootball(Page page)
    {
        var blocks = CountByBlock(page);
        var all = Counts.Sum(blocks);
        if (!blocks.Any(block => block.IsOtherSport))
            return all.IsFootball || all.Other == 0 && IsLine(page) ? page : null;
        // A paragraph on another sport that follows football stands apart from it; one that opens the article says what it is about.
        var rest = Counts.Sum(blocks.Where(block => !block.IsOtherSport));
        var withoutOthers = page.Without(block => blocks[block].IsOtherSport);
        var opensWithOther = blocks.First(block => block.Words > 0).IsOtherSport;
        var stands = all.IsFootball || !opensWithOther && (rest.IsFootball || rest.Other == 0 && IsLine(withoutOthers));
        return stands ? withoutOthers : null;
    }

    private static Counts[] CountByBlock(Page page)
    {
        var blocks = new Counts[Math.Max(1, page.Article.Blocks.Count)];
        var at = 0;
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            var token = page.Tokens[i];
            while (at + 1 < page.Article.Blocks.Count && page.Article.Blocks[at + 1].Span.Start <= token.Span.Start) at++;
            if (token.Kind is not TokenKind.Word) continue;
            blocks[at].Words++;
            if (Football.Contains(token.Folded)) blocks[at].Own++;
            else if (SharedWords.Contains(token.Folded)) blocks[at].Shared++;
            // Kilmarnock play at Rugby Park, and Lewis Dunk plays football.
            // Nor is Boxing Day, the fullest of football's days, about boxing.
            else if (token.Folded is "boxing" && i + 1 < page.Tokens.Count && page.Tokens[i + 1].Folded is "day") continue;
            else if (OtherSports.Contains(token.Folded) && page.MentionAt(i) is not { IsSingleWord: false }) blocks[at].Other++;
        }

        foreach (var mention in page.Mentions)
        {
            ref var block = ref blocks[page.BlockOf(mention.Span)];
            block.Names += Weight(mention);
            if (MayBeTeam(mention)) block.Sides++;
        }

        return blocks;
    }

    /// <summary>Names that hardly anything but football has; a country's and a town's are everybody's.</summary>
    private static int Weight(Mention mention) =>
        (mention.Has(NameKind.Competition) ? CompetitionWeight : 0)
        + (mention.Has(NameKind.Venue) && !mention.IsSingleWord ? 1 : 0)
        + (!mention.IsSingleWord && !mention.NamesCountry && (mention.Has(NameKind.Team) || mention.Has(NameKind.Person)) ? 1 : 0);

    /// <summary>
    /// "Rovers host City on Sunday" speaks no other word of football, but it sets two teams against each other: a word of playing beside a
    /// side, where the page names two.
    /// </summary>
    private static bool IsLine(Page page)
    {
        var sides = page.Mentions.Where(mention => !mention.NamesCountry && MayBeTeam(mention)).ToList();
        return sides.Count > 1 && sides.Any(side =>
        {
            var before = Words(page, side.First - Reach, side.First - 1);
            var after = Words(page, side.Last + 1, side.Last + Reach);
            return before.Concat(after).Any(BesideSide.Contains)
                || after.Any(BetweenSides.Contains) && sides.Any(other => other.First - side.Last is > 0 and <= 2 * Reach + 2);
        });
    }

    private static IEnumerable<string> Words(Page page, int first, int last) =>
        page.Tokens.Skip(Math.Max(0, first)).Take(last - Math.Max(0, first) + 1).Select(token => token.Folded);

    private static bool MayBeTeam(Mention mention) => mention.Has(NameKind.Team) || mention.Has(NameKind.TeamInContext);

    /// <summary>How often a paragraph, or several, speak of what.</summary>
    private record struct Counts(int Words, int Own, int Shared, int Other, int Names, int Sides)
    {
        /// <summary>
        /// Words of football, and names that only football has, against words of other sports. Grounds, cups and leagues are shared between
        /// sports, so where two words of another sport stand, words of football's own are asked for.
        /// </summary>
        public readonly bool IsFootball => (Other < 2 || Own > 0) && Own + Shared + Names > 0 && Own + Shared + Names >= 2 * Other;

        /// <summary>Two of another sport's words and none of football's; one, where nothing else stands that football could have.</summary>
        public readonly bool IsOtherSport => Own == 0 && (Other >= 2 || Other == 1 && Shared + Names == 0 && Sides < 2);

        public static Counts Sum(IEnumerable<Counts> parts) => parts.Aggregate(default(Counts), (sum, part) => new(
            sum.Words + part.Words, sum.Own + part.Own, sum.Shared + part.Shared, sum.Other + part.Other, sum.Names + part.Names,
            sum.Sides + part.Sides));
    }
}
