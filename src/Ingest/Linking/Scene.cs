using System.Collections.Frozen;

namespace Ingest.Linking;

/// <summary>What an article is about as a whole, before any name in it is decided.</summary>
/// <param name="IsFootball">False for another sport, or none: then nothing is linked.</param>
/// <param name="IsWomens">True when the article is about women's football, so that "Chelsea" means Chelsea's women.</param>
internal sealed record Scene(bool IsFootball, bool IsWomens)
{
    private static readonly FrozenSet<string> Football = Words("""
        football footballer footballers soccer goal goals goalless goalkeeper goalkeepers striker strikers midfielder midfielders midfield defender
        defenders winger wingers forward header headed penalty penalties equaliser equalizer offside fixture fixtures derby premiership relegation
        uefa fifa caf fa efl mls manager boss gaffer clean unbeaten kickoff transfer loan keeper scoresheet brace playoff playoffs var
        hosts visitors win wins winger friendly qualifier qualifiers lionesses knockout fans
        """);

    private static readonly FrozenSet<string> OtherSports = Words("""
        nfl nba nhl mlb wnba ncaa rugby cricket wicket wickets innings batsman batsmen batter bowler bowlers overs ipl odi t20 lbw quarterback quarterbacks
        touchdown touchdowns linebacker cornerback receiver rushing yards interception interceptions punter punts rebounds dunk pointer pointers basketball
        baseball pitcher homer homers inning netball hurling camogie scrum scrums lineout hooker flanker backrow prop props try tries fullback halfback
        conversion scrum-half centres tennis golf snooker darts boxing hockey puck nrl afl tackle linemen lineman snap huskers wildcats council councillor police
        court magistrates residents
        """);

    public static Scene Of(Page page)
    {
        int football = 0, other = 0, women = 0, men = 0;
        foreach (var token in page.Tokens)
        {
            if (Football.Contains(token.Folded)) football++;
            if (OtherSports.Contains(token.Folded)) other++;
            if (token.Folded is "women" or "womens" or "wsl" or "wsl2" or "nwsl" or "ladies" or "lionesses" or "femeni" or "frauen" or "uwcl" && token.IsCapitalised) women++;
            if (token.Folded is "men" or "mens") men++;
        }

        foreach (var mention in page.Mentions)
        {
            if (mention.Has(NameKind.Competition)) football += 2;
        }

        return new Scene(football > 0 && football >= 2 * other, women >= 2 && women > men);
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
