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
        transfer loan keeper scoresheet brace friendly qualifier qualifiers lionesses fa goal goals penalty derby cup league
        """);

    /// <summary>Words that other sports use and football does not, among them the endings of their clubs' names.</summary>
    private static readonly FrozenSet<string> OtherSports = WordSet.Of("""
        nfl nba nhl mlb wnba ncaa rugby cricket wicket wickets innings batsman batsmen overs ipl odi t20 lbw quarterback quarterbacks
        touchdown touchdowns linebacker cornerback interception interceptions punter punts rebounds dunk pointer pointers basketball
        baseball pitcher homer homers inning netball hurling camogie scrum scrums lineout flanker binned sin tries
        tennis golf snooker darts boxing hockey puck nrl afl linemen lineman turnovers threes
        warriors rhinos leopards bulls giants hawks bears cowboys broncos patriots steelers packers lakers celtics knicks bengals browns
        falcons ravens chargers dolphins jets vikings saracens wasps harlequins huskers wildcats bulldogs trailblazers blazers sixers
        mavericks yankees dodgers astros kr gallagher
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

    public static Scene Of(Page page, FootballCatalog catalog)
    {
        int football = 0, other = 0, playing = 0, women = 0, men = 0;
        var early = false;
        var womensNames = page.Mentions.Where(mention => NamesWomensSide(mention, catalog)).ToList();
        foreach (var token in page.Tokens)
        {
            if (Football.Contains(token.Folded)) football++;
            if (OtherSports.Contains(token.Folded)) other++;
            if (Playing.Contains(token.Folded)) playing++;
            if (Women.Contains(token.Folded) && !womensNames.Any(name => name.Span.Contains(token.Span)))
            {
                women++;
                early |= token.Span.Start < LeadLength;
            }

            if (token.Folded is "men" or "mens") men++;
        }

        foreach (var mention in page.Mentions)
        {
            if (mention.Has(NameKind.Competition)) football += CompetitionWeight;
            if (mention.Has(NameKind.Venue)) football++;
            if (!mention.IsSingleWord && (mention.Has(NameKind.Team) || mention.Has(NameKind.Person))) football++;
        }

        women += womensNames.Count;
        var named = page.Mentions.Count(mention => mention.Has(NameKind.Team));
        // A line such as "Rovers host City on Sunday" speaks no other word of football, but it sets two teams against each other.
        if (named >= 2 && playing > 0) football++;
        var isFootball = football > 0 && football >= 2 * other;
        var isWomens = women >= 2 && women > men && (early || women * ShareOfWomens >= named);
        return new Scene(isFootball, isWomens);
    }

    private static bool NamesWomensSide(Mention mention, FootballCatalog catalog) =>
        mention.Has(NameKind.Team) && mention.Ids(NameKind.Team).All(id => catalog.Team(id) is { Gender: TeamGender.Women });
}
