using System.Collections.Frozen;

namespace Ingest.Cli.Explaining;

/// <summary>
/// What the rules that read matches mean, in a few words and with an example: A is who the sentence is about, B the other side.
/// </summary>
internal static class ClaimRules
{
    private static readonly FrozenDictionary<string, string> Meanings = new (string Rule, string Meaning)[]
    {
        // Lists and titles.
        ("versus", "“A v B”; the first is at home"),
        ("title", "the title of a preview, “A - B prediction”; the first is at home"),
        ("time-between", "a time between two teams, “A 15:00 B”; the first is at home"),
        ("postponed-between", "“A P-P B” in a list: put off; the first is at home"),
        ("dash-behind-time", "“15:00 A - B”; the first is at home"),
        ("dash-before-day", "“A - B, Saturday”; the first is at home"),
        ("dash", "“A - B”; the first is at home"),
        ("prediction", "a score for a day to come, “A 2-1 B”: a guess, which still names the match"),
        ("at-listing", "“A at B” or “A @ B”; the second is at home"),
        ("letter-home", "a team's list, “B (H)”: at home"),
        ("letter-away", "a team's list, “B (A)”: away"),
        ("dash-letter-home", "a club and behind a dash its opponents, “A – B (H)”: at home"),
        ("dash-letter-away", "a club and behind a dash its opponents, “A – B (A)”: away"),
        ("versus-opponent", "a club's own list, “Saturday: v B”; it does not tell who is at home"),
        ("listed-opponents", "“a busy week: B on Saturday, C on Tuesday”: whom the side that is spoken of meets"),
        ("schedule", "a list of matches states it"),

        // Draws.
        ("drawn-home", "“drawn at home to B”"),
        ("drawn-away", "“drawn away to B”"),
        ("drawn", "“drawn against B”; the draw does not tell who is at home"),
        ("drawn-with", "“A and B were drawn together”"),
        ("drawn-too", "“A with B” behind a pair that was drawn"),
        ("drawn-together", "“the draw paired A with B”"),
        ("drew-home-tie", "“were handed a home tie against B”"),
        ("drew-visit", "“were rewarded with a visit from B”"),
        ("drew-away-tie", "“were handed an away tie at B”, “landed a trip to B”"),
        ("drew-at-home", "“got B at home”"),
        ("drew-away", "“got B away”"),
        ("drew-tie-with", "“earned a tie with B”; the draw does not tell who is at home"),
        ("drew-opponent", "“drew B in the third round”; it does not tell who is at home"),
        ("drew-a-tie", "“were handed a tie against B”"),

        // Whom somebody meets next.
        ("attention-turns", "“attention turns to B on Saturday”"),
        ("has-next", "“they now have B on Saturday”"),
        ("is-next", "“B are next on the list”"),
        ("it-is-then", "“then it's B on Tuesday”"),
        ("lies-in-wait", "“B lie in wait on Saturday”"),
        ("next-up-for", "“next up for A: B”"),
        ("opponents-are", "“the next opponents are B”"),
        ("opponents-of", "“B, the next opponents of A”"),
        ("visitors-are", "“the visitors are B”"),
        ("prepares-for", "“prepare for B on Saturday”"),
        ("to-come", "“with B still to come”"),
        ("out-to-end", "“hope to end their run against B on Saturday”"),
        ("debut-at", "“a debut at B”: whoever plays it plays for the side that is spoken of"),
        ("start-at", "“could start at B”"),
        ("feature", "“in line to feature against B”"),

        // A match called by the opponent or the ground.
        ("opponents-match", "“the B match”"),
        ("opponents-trip", "“the B trip”: away"),
        ("grounds-match", "“Saturday's match”, called by B's ground: away"),
        ("side-at-side", "“with A at B”; the second is at home"),
        ("side-at-ground", "“B at” a ground: at home whose ground it is"),

        // At home.
        ("at-home-to", "“at home to B”"),
        ("home-match", "“a home match against B”"),
        ("home-advantage", "“have home advantage against B”"),
        ("has-at-home", "“A have B at home”"),
        ("has-at-ground", "“have B at Anfield”"),
        ("has-for-opponents", "“have B for opponents”"),
        ("has-as-visitors", "“have B as visitors”"),
        ("ground-hosts", "“Anfield hosts B”"),
        ("due", "“with B due on Saturday”"),
        ("due-there", "“for A ... with B due on Saturday”"),
        ("listed-at", "“A at B” among other matches"),
        ("opponents-go-on", "an opponent with a day of his own, in a list that goes on"),
        ("season-begins-at", "“the season begins at B”"),
        ("has-to-come", "“A have B to come”, “to contend with”"),
        ("has-away", "“A have B away”"),
        ("home-matches", "“home matches against B, C and D”"),
        ("hosts", "“hosts B”, “welcomes B”, “entertains B”"),
        ("home-win", "“a home win over B”, for a day to come"),
        ("whom-they-host", "“B, whom they host”"),
        ("next-game-home", "“Next game: vs. B” on a club's own page; its away matches are told by “at”"),
        ("visit-of", "“the visit of B”"),
        ("visit-by", "“B's visit”"),
        ("with-visitors", "“with B in town”, “with B the visitors”"),
        ("come-visiting", "“B come to town”"),
        ("visitors", "“B are the visitors”"),
        ("side-at-home", "“B at home” among somebody's matches"),

        // Away.
        ("away-to", "“away to B”"),
        ("away-match", "“an away match at B”"),
        ("away-matches", "“away matches at B, C and D”"),
        ("travels-to", "“travels to B”"),
        ("travels-for", "“travels to a place for a match with B”"),
        ("travels-to-ground", "“travels to” a ground, which is B's home"),
        ("trip-to", "“a trip to B”"),
        ("trip-to-play", "“a trip to face B”"),
        ("trip-to-ground", "“a trip to” a ground, which is B's home"),
        ("is-at-ground", "“A are at Anfield”"),
        ("visits", "“visits B”"),
        ("visits-ground", "“visits” a ground, which is B's home"),
        ("visitors-to", "“A are the visitors to B”"),
        ("takes-to", "“a run of matches takes A to B”"),
        ("takes-form-to", "“A take their form to B”"),
        ("takes-his-side-to", "“the manager takes his side to B”"),
        ("side-away", "“B away” among somebody's matches"),
        ("visitors-to-ground", "“A the visitors to Anfield”"),
        ("guests-of", "“are guests of B”"),
        ("in-action-at", "“in action on Saturday at B”"),
        ("work-cut-out", "“have their work cut out at B”"),
        ("whom-they-visit", "“B, whom they visit”"),
        ("is-at", "“A are at B”"),
        ("match-at", "“A's match at B”"),
        ("match-at-ground", "“Monday's match at” a ground, which is B's home"),
        ("winning-at", "“a win at B”, for a day to come"),
        ("at", "“at B”, on a day to come"),

        // The words do not tell who is at home.
        ("at-ground-against", "“at a ground against B”; the ground tells who is at home where it is a side's own"),
        ("faces", "“faces B”, “meets B”, “takes on B”"),
        ("two-meet", "“A and B meet”"),
        ("plays-against", "“plays on Saturday against B”"),
        ("awaiting", "“B await A”"),
        ("brings-together", "“brings A and B together”"),
        ("match-between", "“the match between A and B”"),
        ("match-of", "“the match of A and B”"),
        ("match-against", "“the match against B”"),
        ("matches-against", "“matches with C and D, against B”"),
        ("against", "“in action against B”"),
        ("against-on", "“against B”, on a day to come"),
        ("match-is-against", "“the next match is against B”"),
        ("they-meet", "“A and B are level when they meet”"),
        ("whom-they-face", "“B, whom they face”"),
        ("with-against", "“with A up against B”"),
        ("debut", "“make their debut against B”"),
        ("opponents", "“B are the opponents”"),
        ("next-up", "“next up are B”"),
        ("next-game", "“the next game is B”"),
        ("next-game-at", "“the next game is at B”"),
        ("followed-by", "“followed by B”"),
        ("brings", "“the weekend brings B”"),
        ("has", "“we have B on Saturday”"),
        ("it-is", "“it is A against B”"),
        ("beating", "“by beating B”, for a day to come"),
        ("out-to-beat", "“hope to beat B”, “are out to stun B”"),
        ("with-a-win", "“could go top with a win over B”"),

        // A guess at a score or a winner, which still names a match to come.
        ("forecast", "“A will beat B” or “A to win against B”"),
        ("forecast-to-win", "“are tipped to win against B”"),
        ("forecast-win", "“a 2-1 win for A over B”"),
        ("forecast-home-win", "“a 2-1 home win for A over B”"),
        ("forecast-away-win", "“a 2-1 away win for A over B”"),
        ("forecast-draw", "“a 1-1 draw between A and B”"),

        // More than one sentence.
        ("detail", "a sentence about the match named above"),
        ("derby", "a derby by its name, which tells both sides"),
        ("the-two-meet", "“the two meet again”: the two teams named last"),
        ("preview", "a preview that never says who plays whom: the two teams it speaks of most"),
        ("moved", "the match is moved, and the sentence tells the new day"),
        ("new-date", "the new day of the match that was called off above"),
        ("first-leg", "the day told for all first legs"),
        ("second-leg", "the second leg, where the sides change over"),
    }.ToFrozenDictionary(row => row.Rule, row => row.Meaning, StringComparer.Ordinal);

    /// <summary>The names of all rules that have a meaning here.</summary>
    public static IEnumerable<string> Names => Meanings.Keys;

    /// <summary>What a rule means; null for a name that is no rule's, as in what a later version has written.</summary>
    public static string? Meaning(string rule) => Meanings.GetValueOrDefault(rule);
}
