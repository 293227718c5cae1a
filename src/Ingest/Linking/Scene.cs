using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>What an article is about as a whole, before any name in it is decided.</summary>
/// <param name="IsFootball">False for another sport, or none: then nothing is linked.</param>
/// <param name="IsWomens">True when the article is about women's football, so that "Chelsea" means Chelsea's women.</param>
internal sealed record Scene(bool IsFootball, bool IsWomens)
{
    private static readonly FrozenSet<string> Football = WordSet.Of("""
        football footballer footballers soccer goalless goalkeeper goalkeepers striker strikers midfielder midfielders midfield defender
        defenders winger wingers header headed equaliser equalizer offside premiership relegation uefa fifa caf efl mls unbeaten kickoff
        transfer loan keeper scoresheet brace friendly qualifier qualifiers lionesses
        """);

    /// <summary>Words that football shares with other sports.</summary>
    private static readonly FrozenSet<string> SharedWords = WordSet.Of("fa goal goals penalty derby cup league");

    /// <summary>Words that other sports use and football does not, among them the endings of their clubs' names.</summary>
    private static readonly FrozenSet<string> OtherSports = WordSet.Of("""
        nfl nba nhl mlb wnba ncaa rugby cricket wicket wickets innings batsman batsmen overs ipl odi t20 lbw quarterback quarterbacks
        touchdown touchdowns linebacker cornerback interception interceptions punter punts rebounds dunk pointer pointers basketball
        baseball pitcher homer homers inning netball hurling camogie scrum scrums lineout flanker binned sin tries
        tennis golf snooker darts boxing hockey puck nrl afl linemen lineman turnovers threes
        warriors rhinos leopards bulls giants hawks bears cowboys broncos patriots steelers packers lakers celtics knicks bengals browns
        falcons ravens chargers dolphins jets vikings saracens wasps harlequins huskers wildcats bulldogs trailblazers blazers sixers
        mavericks yankees dodgers astros gallagher kr castleford featherstone widnes helens hunslet
        """);

    private static readonly FrozenSet<string> Playing = WordSet.Of("""
        host hosts welcome welcomes entertain visit visits travel trip away home match game face faces play plays meet meets v vs beat win
        postponed
        """);

    private const int CompetitionWeight = 2;

    /// <summary>
    /// An article on women's football says so in its title or lead, or at every fourth name of a team; a round-up of men's matches may
    /// mention one of theirs further down.
    /// </summary>
    private const int ShareOfWomens = 4;

    /// <summary>How far title and lead reach, in characters from the start of the text.</summary>
    private const int LeadLength = 350;

    private static readonly FrozenSet<string> Women = WordSet.Of("women womens wsl wsl2 nwsl ladies lionesses femeni frauen uwcl");

    public static Scene Of(Page page, FootballCatalog catalog) => new(SpeaksOfFootball(page), SpeaksOfWomen(page, catalog));

    /// <summary>
    /// Words of football, and names that only football has, against words of other sports. Grounds, cups and leagues are shared between
    /// sports, so where two words of another sport stand, words of football's own are asked for.
    /// </summary>
    private static bool SpeaksOfFootball(Page page)
    {
        var own = page.Tokens.Count(token => Football.Contains(token.Folded));
        var other = page.Tokens.Count(token => OtherSports.Contains(token.Folded));
        if (other >= 2 && own == 0) return false;

        var names = page.Mentions.Sum(mention =>
            (mention.Has(NameKind.Competition) ? CompetitionWeight : 0)
            + (mention.Has(NameKind.Venue) ? 1 : 0)
            + (!mention.IsSingleWord && (mention.Has(NameKind.Team) || mention.Has(NameKind.Person)) ? 1 : 0));
        var shared = page.Tokens.Count(token => SharedWords.Contains(token.Folded));
        // A line such as "Rovers host City on Sunday" speaks no other word of football, but it sets two teams against each other.
        var isLine = page.Mentions.Count(mention => mention.Has(NameKind.Team)) >= 2
            && page.Tokens.Any(token => Playing.Contains(token.Folded));
        var football = own + shared + names + (isLine ? 1 : 0);
        return football > 0 && football >= 2 * other;
    }

    /// <summary>
    /// Two words of women's football, of which one in the title or lead, or many enough for the teams that are named; or one such word and
    /// more of "she" than of "he", for a round-up may name its competition once.
    /// </summary>
    private static bool SpeaksOfWomen(Page page, FootballCatalog catalog)
    {
        var names = page.Mentions.Where(mention => NamesWomensSide(mention, catalog)).ToList();
        var words = page.Tokens.Where(token => Women.Contains(token.Folded) && !names.Any(name => name.Span.Contains(token.Span))).ToList();
        var women = words.Count + names.Count;
        if (women <= page.Tokens.Count(token => token.Folded is "men" or "mens")) return false;
        var she = page.Tokens.Count(token => token.Folded is "she" or "her" or "herself");
        if (she > page.Tokens.Count(token => token.Folded is "he" or "him" or "his")) return true;
        if (women < 2) return false;
        return words.Any(word => word.Span.Start < LeadLength)
            || women * ShareOfWomens >= page.Mentions.Count(mention => mention.Has(NameKind.Team));
    }

    private static bool NamesWomensSide(Mention mention, FootballCatalog catalog) =>
        mention.Has(NameKind.Team) && mention.Ids(NameKind.Team).All(id => catalog.Team(id) is { Gender: TeamGender.Women });
}
