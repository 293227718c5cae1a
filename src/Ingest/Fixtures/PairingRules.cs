using Ingest.Fixtures.Patterns;

namespace Ingest.Fixtures;

/// <summary>
/// The ways in which football prose says who plays whom, in the order they are tried: those that tell who is at home come first.
/// Between verb and opponent a few words may stand ("face their great rivals T", "host fourth-placed T"), but no preposition and no
/// conjunction, behind which another thought begins. <c>:o</c> is the other side, <c>:s</c>, where there is one, the subject.
/// </summary>
internal static class PairingRules
{
    /// <summary>"their great rivals T", "the powerhouse that is T".</summary>
    private const string Other = "({filler}*6 [that is|in the (shape|form) of|of {word}*2 (side|outfit|club)]"
        + "|the {filler}*4 (leaders|champions|holders|side|club|neighbours|rivals|strugglers|team) ,) T:o";

    private const string Ground = "[the] (V:o|L:o)";

    private const string Direction = "again|next|north|south|west|east|out|over|up|down|across|back|home";

    /// <summary>What stands between travelling and "to": "on Saturday", "back south".</summary>
    private const string When = "(on|in|this|early|late|the short|the long|the road|" + Direction + "|D|K|C|,)*4";

    private const string Noun =
        "(match|matches|game|games|clash|clashes|tie|ties|fixture|fixtures|date|dates|encounter|encounters|meeting|meetings|showdown"
        + "|contest|derby|derbies|battle|leg|opener|test|tests|examination|assignment|assignments|outing|friendly|friendlies|qualifier"
        + "|qualifiers"
        + "|final|finals|semi|rematch|reunion|duel|affair|day|days|double - header|opponent|opponents)";

    private const string WhichMatch = "(league|cup|C|first|last|final|next|opening|group|stage|round|second|third|N|-|leg|play|off"
        + "|{filler})*4";

    private const string Host =
        "(host|hosts|hosting|welcome|welcomes|welcoming|entertain|entertains|entertaining|receive|receives|(play|plays) (host|hosts) to"
            + "|(are|is|be) hosts (to|for)"
        + "|playing (host|hosts) to|be hosts to)";

    private const string Travel =
        "(travel|travels|travelling|traveling|head|heads|heading|go|goes|going|journey|journeys|fly|flies|off|come|comes|bound"
        + "|(travel|go|head|move) across {word}*2|take (the|a) trip|(make|makes|making) (the|a|their) {filler}*3 (trip|journey) [across {word}*3])";

    private const string ToPlay = "(to [face|play|take on|meet]|for)";

    private const string Face =
        "(face|faces|facing|meet|meets|meeting|play|plays|playing|take on|takes on|taking on|tackle|tackles|tackling|await|awaits"
        + "|battle|battles|battling|confront|confronts|confronting|(face|faces|facing|square|squares|squaring) (off|up) (with|against|to)"
        + "|(pit|pits) (their|his) wits (with|against)|(go|come|comes|coming|be|are|is) up against|lock horns with|locks horns with"
        + "|do battle with|clash with|clashes with|go head - to - head with|go toe - to - toe with|collide with|collides with"
        + "|pitted against|take aim at|run into|(line|lines|lining) up against)";

    /// <summary>What two sides do; "A and B face two more games" is no match of the two.</summary>
    private const string Meet =
        "(meet|clash|(go|head) into (the|D 's) {filler}*3 (meeting|clash|encounter|showdown|derby)|face (each|one|off|up|again|$|,|."
            + "|D|on|in|at|this|tonight|tomorrow|today)|lock|square|go head|go toe|do battle"
        + "|battle|go at it|come together|(scrap|slug|fight) it out|go (first|second|last)|come face|cross swords|collide|play each|play one|contest|play for|play off|renew|resume|tango"
        + "|[take centre stage to] (close|close out|round off|conclude|complete) (the|D)|be eyeing|eye)";

    private const string Verbal = "(who|will|are|is|both|to|then|also|again|set|due|once|more|finally|now)*4";

    private const string Where = "[(in|at) (V|{word}*3)]";

    private const string Against = "(against|with|to|v|vs|versus)";

    private const string Beat =
        "(do a job on|beating|beat|defeating|defeat|overcoming|overcome|see off|seeing off"
        + "|dispatch|dispatching|topple|toppling|upset|upsetting|stun|see off"
        + "|(win|wins|winning|victory|triumph|points) (over|against|at|away to)"
        + "|(lose|losing|defeat|draw|drawing|point|result) (to|at|with|against)|avoid defeat (to|at|by|against|with)"
        + "|anything (from|at|against))";

    /// <summary>"want to topple T", "fancy their chances of beating T": who hopes so has a match to come, dated or not.</summary>
    private const string Hopes =
        "((favourites|favorites|hoping|hope|hopes|want|wants|looking|look|looks|bidding|aim|aims|aiming|keen|eager|determined|confident"
        + "|tipped|expected|attempt|attempting|try|trying|out) (to|of)|chance of|chances of|hopes of)";

    /// <summary>What a draw does to a side: "were handed", "landed", "have been rewarded with".</summary>
    private const string Handed =
        "(handed|given|landed|got|get|gets|getting|earned|pulled out|received|receive|rewarded with|awarded|secured|drew|draw"
        + "|setting up|set up|sets up|teeing up|tee up|teed up|tees up|booking|book|booked|(progress|progressed|advance|advanced) to"
        + "|(reward|prize) ({between}|T)*12 (is|was|will be|of|being))";

    private const string AtAnEnd = "($|,|.|D|on|in|for|next|this|at|and|before|them|him|us)";

    /// <summary>"Rovers have", "and next get".</summary>
    private const string Having = "(T:s|they|we|and|but|who|team|side) [then|next|also|will] (have|has|get|gets)";

    /// <summary>Behind a place, what adds nobody else: "at Villa Park to face City" tells of another opponent.</summary>
    private const string ThatIsAll = "($|,|.|;|D|K|on|in|this|next|and|while|before|for {word}*3 (game|match|fixture|clash|test)"
        + " ($|,|.|D|on|of|that|which|in))";

    public static readonly PatternTable<PairingRule> Table = new(
    [
        Rule("versus", "T:s [side|women] (v|vs|versus) [.] [the|no . N] T:o", SubjectSide.Home, Voice.Listing, 0.9),
        // Beside "at", the "vs." of fixture lines is a home match.
        Rule("next-game-home", "(next game|next match|next fixture) : (vs|v) [.] T:o", SubjectSide.Home, Voice.Present, 0.85),
        Rule("next-game", "(next game|next match|next fixture) : [against] T:o", SubjectSide.Unknown, Voice.Present, 0.8),
        Rule("next-game-at", "(next game|next match|next fixture) : at T:o", SubjectSide.Away, Voice.Present, 0.85),
        // "Rovers – City (A), Town (H)": a club, and behind it its opponents.
        Rule("dash-letter-home", "T:s (-|–|—) T:o [D] HOME", SubjectSide.Home, Voice.Listing, 0.9),
        Rule("dash-letter-away", "T:s (-|–|—) T:o [D] AWAY", SubjectSide.Away, Voice.Listing, 0.9),
        Rule("title", "T:s (-|–|—) T:o (preview|prediction|predictions|:|team news|live|match|odds|betting|tips|line - ups)",
            SubjectSide.Home, Voice.Listing, 0.8),
        Rule("time-between", "T:s K T:o", SubjectSide.Home, Voice.Listing, 0.85),
        Rule("postponed-between", "T:s p [-] [p] T:o", SubjectSide.Home, Voice.Listing, 0.85),
        Rule("dash-behind-time", "(K|N : N) T:s (-|–|—) T:o", SubjectSide.Home, Voice.Listing, 0.85),
        Rule("dash-before-day", "T:s (-|–|—) T:o D", SubjectSide.Home, Voice.Listing, 0.8),
        Line("dash", "T:s (-|–|—) T:o", SubjectSide.Home, 0.75, longestInProse: 8),

        Rule("prediction", "T:s N (-|–|:) N T:o", SubjectSide.Home, Voice.Prediction, 0.8),
        Rule("forecast-draw", "N - N (draw|stalemate|tie) (between|for) [the] T:s (and|with|against) [the] T:o", SubjectSide.Unknown,
            Voice.Forecast, 0.8),
        Rule("forecast-home-win", "N - N home (win|victory) for [the] T:s (over|against) [the] T:o", SubjectSide.Home, Voice.Forecast,
            0.85),
        Rule("forecast-away-win", "N - N away (win|victory) for [the] T:s (over|against|at) [the] T:o", SubjectSide.Away, Voice.Forecast,
            0.85),
        Rule("forecast-win", "N - N (win|victory|defeat|loss) for [the] T:s (over|against|to|by) [the] T:o", SubjectSide.Unknown,
            Voice.Forecast, 0.8),
        Rule("forecast", "[the] T:s [, {aside}*5 ,] (will|to|should|(is|are) [{adverb}] (forecast|predicted|tipped|backed|expected) to) "
            + "{adverb}*2 (beat|defeat|overcome|edge|see off|win against|win at|draw with|draw against|lose to|lose at|hold) " + Other,
            SubjectSide.Unknown, Voice.Forecast, 0.75),
        Rule("forecast-to-win", "(forecast|predicted|tipped|backed|expected) to {adverb}*3 [N - N] (win|victory|draw) [N - N] "
            + "(over|against|with|at) " + Other, SubjectSide.Unknown, Voice.Forecast, 0.75),
        Rule("side-at-side", "(has|have|sees|see|finds|find|features|feature|with|including|include|includes|for|when) T:s at [the] T:o",
            SubjectSide.Away, Voice.Noun, 0.75),
        Rule("next-up-for", "(next up|up next|next) for [the] T:s (:|is|are|comes|come|–|-|,) {filler}*4 T:o", SubjectSide.Unknown,
            Voice.Present, 0.8),
        Rule("listed-at", "(,|and|;|(on D|this D|games|matches|fixtures|ties|another|programme|action|television|tv|viewing) :) "
            + "T:s at [the] T:o [at] (K|D|,|and|;|$)", SubjectSide.Away, Voice.Noun, 0.7),
        Line("at-listing", "T:s (at|@) T:o", SubjectSide.Away, 0.85, longestInProse: 14),
        Rule("letter-home", "T:o [with {filler}*3] [D] HOME", SubjectSide.Home, Voice.Listing, 0.9),
        Rule("letter-away", "T:o [with {filler}*3] [D] AWAY", SubjectSide.Away, Voice.Listing, 0.9),
        Line("versus-opponent", "(D|K) [-|–|—|:|,|•] (v|vs|versus) [.] T:o", SubjectSide.Unknown, 0.75, longestInProse: 8),

        // The ground tells whose it is.
        Rule("has-at-ground", Having + " [the] T:o [C|D|in the C|in C] (at|to) [the] V",
            SubjectSide.Unknown, Voice.Present, 0.85),
        Rule("has-for-opponents", Having + " [the] T:o (as|for) [their|our|its|the] "
            + "{filler}*2 (opponents|opposition)", SubjectSide.Unknown, Voice.Present, 0.75),
        Rule("has-as-visitors", Having + " [the] T:o (as|for) "
            + "[their|our|its|the] {filler}*2 (visitors|guests)", SubjectSide.Home, Voice.Present, 0.8),
        Rule("has-at-home", "T:s (have|has|get|gets) {filler}*4 T:o (at home|at their own ground)", SubjectSide.Home, Voice.Present, 0.8),
        Rule("has-away", "T:s (have|has|get|gets) T:o away", SubjectSide.Away, Voice.Present, 0.8),

        Rule("drawn-home", "(drawn|paired) (at home|home) (to|against|with) " + Other, SubjectSide.Home, Voice.Draw, 0.9),
        Rule("drawn-away", "(drawn|paired) (at|(away|away from home) (to|at|against|with)|at (to|at|against|with)) " + Other, SubjectSide.Away, Voice.Draw, 0.9),
        Rule("drawn", "(drawn|paired|pitted) [together] (to face|to play|with|against) " + Other, SubjectSide.Unknown, Voice.Draw, 0.85),
        Rule("drawn-with", "T:s and [the] T:o {word}*3 (drawn|paired) (together|with each other|against each other)",
            SubjectSide.Unknown, Voice.Draw, 0.85),
        Rule("drew-home-tie", Handed + " (a|an|the) {filler}*4 home " + WhichMatch + " " + Noun + " (against|with|to|v) " + Other,
            SubjectSide.Home, Voice.Draw, 0.85),
        Rule("drew-visit", Handed + " (a|the) {filler}*4 (visit|arrival) (of|from) " + Other, SubjectSide.Home, Voice.Draw, 0.85),
        Rule("drew-away-tie", Handed + " (a|an|the) {filler}*5 (away " + WhichMatch + " " + Noun + " (against|with|at|to|v)|(trip|visit"
            + "|journey|away day) to [face]|" + Noun + " at) " + Other, SubjectSide.Away, Voice.Draw, 0.85),
        Rule("drew-at-home", Handed + " {filler}*4 T:o [at] home", SubjectSide.Home, Voice.Draw, 0.85),
        Rule("drew-away", Handed + " {filler}*4 T:o away", SubjectSide.Away, Voice.Draw, 0.85),
        Rule("drew-a-tie", "(handed|given|landed|got|get|gets|earned|pulled out) [a|an|the] {filler}*5 "
            + "[" + Noun + " (against|with|at)] T:o", SubjectSide.Unknown, Voice.Draw, 0.7),
        Rule("drew-tie-with", Handed + " (a|an|the|another) {filler}*6 " + Noun + " (against|with) " + Other, SubjectSide.Unknown,
            Voice.Draw, 0.8),
        Rule("drew-opponent", "(drew|drawn) {filler}*3 T:o in the {between}*5 (round|cup|C|quarter|semi|final|last)", SubjectSide.Unknown,
            Voice.Draw, 0.75),

        Rule("at-home-to", "[at] home [again] [on|this] [D] [K] [,] (to|against|v|vs|versus|with) " + Other, SubjectSide.Home, Voice.Noun,
            0.95),
        Rule("home-match", "home " + WhichMatch + " " + Noun + " [comes|is|will be] " + Against + " " + Other,
            SubjectSide.Home, Voice.Noun, 0.93),
        Rule("ground-hosts", "V:s [will] (host|hosts|welcome|welcomes|be hosting) [the visit of] T:o ($|,|.|D|on D|in C|at K|this|next)",
            SubjectSide.Home, Voice.Present, 0.8),
        Rule("home-advantage", "home (advantage|comforts) (against|over|for the visit of) " + Other, SubjectSide.Home, Voice.Noun, 0.85),
        Rule("home-matches", "home " + WhichMatch + " " + Noun + " {between}*6 (,|:|–|—) [against"
            + "|with] " + Other, SubjectSide.Home, Voice.Noun,
            0.85),
        Rule("hosts", Host + " " + Other, SubjectSide.Home, Voice.Present, 0.95),
        Rule("visit-of", "((visit|arrival|visits) (of|from|by)|(trip|journey) by) " + Other, SubjectSide.Home, Voice.Noun, 0.92),
        Others("come-visiting", "T:o (visit|come calling|comes calling|come to town|comes to town|are in town|come visiting) " + AtAnEnd,
            SubjectSide.Home, 0.85),

        Others("visit-by", "T:o 's (visit|arrival) [to {word}*3] (.|,|$|on|D|K|{between} (D|K)|in|and|with)", SubjectSide.Home, 0.8),
        Others("with-visitors", "with {filler}*4 T:o (in town|coming to town|(as|the {filler}*3) (visitors|guests) ($|,|.|;|D|K|on|this|next|and|as|for|in|at)"
            + "|the {filler}*3 (side|team|club|outfit) (in town|at [the] V|to (visit|travel to|come to|arrive at|turn up at)))",
            SubjectSide.Home, 0.8),
        Rule("away-to", "(away|on the road) [again] [on|this] [D] [K] [,] (to|at|against|v|vs|versus) " + Other, SubjectSide.Away,
            Voice.Noun, 0.95),
        Rule("away-match", "away " + WhichMatch + " (trip|" + Noun + ") (against|with|to|at|v|vs|versus) " + Other,
            SubjectSide.Away, Voice.Noun, 0.95),
        Rule("away-matches", "(away " + WhichMatch + " " + Noun + "|" + Noun + " (away from home|on the road|away)) {between}*6"
            + " (,|:|–|—) (against|with|at|to) " + Other,
            SubjectSide.Away, Voice.Noun, 0.85),
        Rule("travels-to", Travel + " " + When + " " + ToPlay + " " + Other, SubjectSide.Away, Voice.Present, 0.92),
        Rule("travels-for", Travel + " " + When + " to ({between}|D)*9 for {filler}*6 " + Noun + " (against|with) T:o", SubjectSide.Away,
            Voice.Present, 0.85),
        OnGround("travels-to-ground", Travel + " " + When + " " + ToPlay + " " + Ground, Voice.Present, 0.85),
        Rule("trip-to", "(trip|trips|visit|visits|journey|travels|flight) " + When + " " + ToPlay + " " + Other,
            SubjectSide.Away, Voice.Noun, 0.92),
        Rule("trip-to-play", "(trip|journey) {adverb}*4 to (face|play|meet|take on) " + Other, SubjectSide.Away, Voice.Noun, 0.85),
        OnGround("begins-at-ground", "(get|gets|begin|begins|start|starts|open|opens|resume|resumes) (their|its|the) {between}*8 at [the] V:o",
            Voice.Present, 0.75, needsDate: true),
        OnGround("trip-to-ground", "(trip|trips|visit|visits|journey|travels) " + When + " to " + Ground, Voice.Noun, 0.85),
        Rule("visits", "(visit|visits|visiting|(call|calls|calling) on|(arrive|arrives|arriving|due) at) " + Other, SubjectSide.Away, Voice.Present, 0.9),
        OnGround("visits-ground", "(visit|visits|visiting|(arrive|arrives|arriving|due|expected|pitch up"
            + "|roll up) at|(roll|rolls|head|heads|march|marches) into) " + Ground, Voice.Present, 0.85),
        OnGround("is-at-ground", "(T:s|they|we) [, {aside}*4 ,] {adverb}*2 (are|is|will be) [also|back] at [the] V:o " + ThatIsAll,
            Voice.Present, 0.8, needsDate: true),
        OnGround("visitors-to-ground", "T:s [,] [are|is|will be|as|being] [also] [the] {filler}*2 (visitors|guests) (to|at) [the] V:o",
            Voice.Present, 0.85),
        Rule("visitors-to", "T:s [are|will be|as] [the] [next] (visitors|guests) (to|at|of) " + Other, SubjectSide.Away, Voice.Present,
            0.9),
        Rule("guests-of", "(are|is|be|as) [the] [next] (visitors|guests|guest) (to|at|of) " + Other, SubjectSide.Away, Voice.Present, 0.9),
        Rule("takes-to", "(takes|take|sends|send|brings) T:s " + When + " to " + Other, SubjectSide.Away, Voice.Present, 0.88),
        Rule("takes-form-to", "(take|takes|taking) (their|his|its) {filler}*4 to T:o", SubjectSide.Away, Voice.Present, 0.8),
        Rule("takes-his-side-to", "(takes|take|leads|lead|brings) (his|her|their) {word}*2 (side|team|men|players|squad|charges) "
            + When + " to " + Other, SubjectSide.Away, Voice.Present, 0.85),
        Rule("has-to-come", "T:s [, {adverb}*2 ,] (have|has) {filler}*4 T:o (to (come|contend with|deal with|face|negotiate|overcome"
            + "|look forward to|worry about|think about)|(waiting|coming up|on the horizon|next up))", SubjectSide.Unknown, Voice.Present,
            0.75),
        Rule("side-at-home", "T:o (at home|home) (D|on|in|K|C|,|.|;|-|–|:|and|$|(is|has|will|moves|switches))", SubjectSide.Home,
            Voice.Noun, 0.8),
        Rule("side-away", "T:o away (D|on|in|K|C|,|.|;|-|–|:|and|$|(is|has|will|comes|moves|switches))", SubjectSide.Away, Voice.Noun, 0.8),
        Rule("is-at", "(are|is|be|play|plays) (at|due at|in action at|on the road at|in C action at|in {word} action at) " + Other,
            SubjectSide.Away, Voice.Present, 0.85),
        Rule("in-action-at", "((in action|play|plays) {adverb}*2 [on] D [K] (at|away to|away at)"
            + "|(go|goes|are|is|get|gets|head|heads) back (to|in) (C|{word}*3) (at|away to|away at)) T:o", SubjectSide.Away, Voice.Present, 0.8),
        Rule("work-cut-out", "(work cut out|hands full) (at|away to|away at) T:o", SubjectSide.Away, Voice.Present, 0.75),
        Rule("season-begins-at", "(season|campaign|preparations|programme|schedule|tour) {adverb}*2 (gets going|begins|starts|gets under way"
            + "|kicks off|opens|resumes|ends|finishes|concludes|closes) (D|on D|K|C)*2 (at|away to|away at) T:o", SubjectSide.Away,
            Voice.Present, 0.8),
        Rule("match-at", Noun + " [D|K|on D|C]*3 at T:o", SubjectSide.Away, Voice.Noun, 0.8),
        OnGround("grounds-match", "D 's V:o (clash|showdown|game|match|encounter|fixture|meeting)", Voice.Noun, 0.7, needsDate: true),
        OnGround("match-at-ground", Noun + " [on] [D] at [the] V:o", Voice.Noun, 0.6, needsDate: true),
        Rule("at-ground-against", "(at|to|in) [the] V [on] [D] [K] [,] (against|versus) " + Other, SubjectSide.Unknown, Voice.Noun, 0.85),

        Rule("drawn-too", "(,|and|while) T:s with T:o (,|and|.|$)", SubjectSide.Unknown, Voice.Draw, 0.75),
        Rule("drawn-together", "(pairs|pair|paired) T:s (with|and|against) T:o", SubjectSide.Unknown, Voice.Draw, 0.85),
        Others("awaiting", "T:o {adverb}*2 (await|awaits|lie in wait for|lies in wait for) [the] T:s", SubjectSide.Unknown, 0.85),
        Rule("plays-against", "(play|plays|playing|be played|action [until]|back|return|returns|underway|under way|get going|(get|gets) {word}*3 going"
            + "|"
            + "(open|opens|begin|begins|start|starts|opening|starting|resume|resumes|continue|continues|end|ends|close|closes|complete"
            + "|completes) (their|the|its|his) {filler}*4 (campaign|season|round|C)) (on|at|in|D"
            + "|K|V|C|home|next)*4 against T:o",
            SubjectSide.Unknown, Voice.Present, 0.85),
        Rule("faces", Face + " " + Other, SubjectSide.Unknown, Voice.Present, 0.88),
        Both("two-meet", "T:s and {filler}*3 T:o [, {aside}*12] [,] " + Verbal + " " + Meet, 0.88),
        Both("they-meet", "T:s and [the] T:o (are|is) {between}*14 [and|when] they [will|next|then] (meet|clash|face|play) "
            + "(each|one|at|on|in|D|again|V)", 0.88),
        Rule("brings-together", "(brings|bring|throws|pits) T:s and {filler}*3 T:o together", SubjectSide.Unknown, Voice.Present, 0.85),
        Rule("match-between", "[" + Noun + " " + Where + "] (between|involving|featuring) {filler}*6 T:s (and|with) {filler}*5 T:o",
            SubjectSide.Unknown, Voice.Noun, 0.9),
        Rule("match-of", Noun + " " + Where + " of {filler}*3 T:s (and|with) {filler}*3 T:o", SubjectSide.Unknown, Voice.Noun, 0.9),
        Rule("match-is-against", Noun + " (is|are|will be|comes) [D|on D|at home|away] (against|versus) " + Other, SubjectSide.Unknown,
            Voice.Present, 0.8),
        Rule("matches-against", Noun + " {between}*5 , against " + Other, SubjectSide.Unknown, Voice.Noun, 0.8),
        Rule("match-against", Noun + " ([at home|away] (against|with|v|vs|versus)|[on|at] (D|K) (against|v|vs|versus)) " + Other,
            SubjectSide.Unknown, Voice.Noun, 0.85),
        Rule("debut-at", "(debut|debuts|bow|bows) (at|away to|away at) T:o", SubjectSide.Away, Voice.Debut, 0.75),
        Rule("start-at", "(could|may|might|should|to|can) {adverb}*2 (start|feature|return|be involved|play) [again] (at|away to) T:o",
            SubjectSide.Away, Voice.Debut, 0.7),
        Rule("feature", "(line|contention|able|expected|likely|set|ready|hoping|hopes|could|may|might|available|free|eligible|want"
            + "|wants|fit|due)"
            + " to (feature|be involved|play|appear|start|line up) against T:o", SubjectSide.Unknown, Voice.Debut, 0.7),
        Rule("debut", "(debut|debuts|bow|bows) [for {word}*3] [C] against T:o", SubjectSide.Unknown, Voice.Debut, 0.75),
        Rule("with-against", "with T:s [up] against T:o", SubjectSide.Unknown, Voice.Present, 0.75),
        Rule("against", "(action|return|returns|back|comeback|begin|begins|start|starts|open|opens|T:s) [C] (against|clash with"
            + "|versus) " + Other, SubjectSide.Unknown, Voice.Noun, 0.75),
        Others("to-come", "T:o [at home|away] [still] (to come|to follow|left to play|still to play) (.|,|$|D|on|in|and|before)",
            SubjectSide.Unknown, 0.75),
        Others("is-next", "T:o (are|is) {adverb}*2 (next [up]|up next|first up) (.|,|!|$|D|on D|for T:s|on (the|their) (fixture list|agenda"
            + "|horizon|schedule|menu|list|calendar|radar))", SubjectSide.Unknown, 0.75),
        Others("lies-in-wait", "T:o (await|awaits|lie in wait|lies in wait|beckon|beckons|loom|looms) (.|,|$|on D|in|next|tomorrow)",
            SubjectSide.Unknown, 0.75),
        Others("opponents", "T:o (are|is|will be|provide|await as) {adverb}*4 (opponents|opponent"
            + "|opposition) [for [the] T:s]", SubjectSide.Unknown, 0.8),
        Others("opponents-of", "T:o , [the|whose] {word}*2 opponents (for|of) [the] T:s", SubjectSide.Unknown, 0.75),
        Others("whom-they-face", "T:o [,] (who|whom) (they|he) {adverb}*2 (face|meet|play|take on|tackle)", SubjectSide.Unknown, 0.8),
        Others("whom-they-host", "T:o [,] (who|whom) (they|he) {adverb}*2 (host|welcome|entertain)", SubjectSide.Home, 0.85),
        Others("whom-they-visit", "T:o [,] (who|whom) (they|he) {adverb}*2 visit", SubjectSide.Away, 0.85),
        Others("visitors", "T:o (are|is|will be|as) {filler}*6 (visitors|guests) ($|,|.|D|on|in|for|next|this|at|and|before|when|as|to V)",
            SubjectSide.Home, 0.8),
        Rule("stands-in-way", "(stand|stands|standing) in the way of " + Other, SubjectSide.Unknown, Voice.Present, 0.8),
        Rule("ends-with", "(play|stage|group|campaign|season|year|programme|run|tour|week) {adverb}*2 (ends|begins|starts|opens|closes|finishes"
            + "|concludes) with {filler}*4 T:o (on D|D|in|at)", SubjectSide.Unknown, Voice.Present, 0.75),
        Rule("visitors-are", "(visitors|guests) [(to|at) [the] (V|{word}*2)] [on D|D] (are|is|will be) " + Other, SubjectSide.Home,
            Voice.Present, 0.8),
        Rule("due-there", "for T:s ({between}|D)*14 with T:o due [here|in town|at home|to visit|to call] (D|on D|next|this)",
            SubjectSide.Home, Voice.Present, 0.8),
        Others("due", "with T:o due [here|in town|at home|to visit|to call] (D|on D|next|this)", SubjectSide.Home, 0.8),
        Rule("prepares-for", "(prepare|prepares|preparing|gear up|gears up|gearing up|(get|getting|be|are) ready"
            + "|brace themselves) for [the] T:o "
            + "(on D|D|$|.|,|at home|away|at [the] V)", SubjectSide.Unknown, Voice.Present, 0.75),
        Rule("next-up", "(next up|up next|next [(in|on) (the|their|our) (list|agenda|calendar|schedule|diary|itinerary|programme|way|path|road"
            + "|league|cup|C)|in (line|store|europe|C)] {filler}*3) (is|are|come|comes|for {word}*3 (is|are|come|comes)) " + Other,
            SubjectSide.Unknown, Voice.Present, 0.8),
        Rule("opponents-are", "(opponents|opponent|opposition) [on|in the|in] [D|C] (are|is|will be) [be] " + Other, SubjectSide.Unknown,
            Voice.Present, 0.8),
        Rule("followed-by", "followed by {filler}*4 T:o", SubjectSide.Unknown, Voice.Noun, 0.7),
        Rule("brings", "(D|month|week|weekend) (brings|bring) " + Other, SubjectSide.Unknown, Voice.Present, 0.8),
        Rule("has", "(we|they|he|it|team|side) (have|has|got) [got] " + Other + " [at home|away|next|on|D]", SubjectSide.Unknown,
            Voice.Has, 0.7),
        Rule("it-is", "(its|it is) T:s (against|versus|and) T:o", SubjectSide.Unknown, Voice.Present, 0.85),
        Rule("days-later", "D [,] (it is|its|it 's|come|comes) {filler}*3 T:o (in|at|on|,|.|$|away)", SubjectSide.Unknown, Voice.Noun, 0.75),
        Rule("it-is-then", "(its|it 's|it is|it will be|itll be|after that [its|it 's|it is]|(first|then) [its|it 's|it is|comes"
            + "|come]) T:o [at home|away] (next|[on] D (,|.|;|$|and"
            + "|before|–|-)|at home|away)", SubjectSide.Unknown, Voice.Noun, 0.75),
        Rule("listed-opponents", "(games|matches|fixtures|week|month|run|schedule|programme|spell|period|tests|opponents) {between}*8 "
            + "(:|–|—|-) T:o [at home|away] [on] D", SubjectSide.Unknown, Voice.Noun, 0.75),
        GoingOn("opponents-go-on", "D (,|;) [and] [then] T:o [at home|away|home] [on] D (,|;|.|$|and)", 0.75),
        Rule("attention-turns", "(attention|attentions|focus|thoughts|minds) {between}*6 (to|on) T:o (on D|D|at home|away)",
            SubjectSide.Unknown, Voice.Noun, 0.7),
        Rule("has-next", "(T|they|he|we) (then|next|now|still|also) (have|has|play host) T:o (on D|D|at home|away|next|to come)",
            SubjectSide.Unknown, Voice.Present, 0.75),
        ByOpponent("opponents-match", "(the|this|for|against|D 's|upcoming|next) T:o (clash|game|match|tie|fixture|encounter|showdown)",
            SubjectSide.Unknown, 0.65),
        ByOpponent("opponents-trip", "(the|this|for|D 's|upcoming|next) T:o trip", SubjectSide.Away, 0.65),
        Rule("side-at-ground", "(with|,|and|;|:) T:o at [the] V:s", SubjectSide.Home, Voice.Noun, 0.8),
        Rule("home-win", "home (win|wins|victory|victories|triumph) (over|against) " + Other, SubjectSide.Home, Voice.Outcome, 0.75),
        Hope("out-to-beat", Hopes + " " + Beat + " " + Other, 0.7),
        Hope("out-to-end", Hopes + " (avoid|avoiding|end|ending|extend|extending|halt|arrest|secure|claim|record|pick up|get) {between}*10 "
            + "(against|at the expense of) T:o (on D|D|this|tonight)", 0.65),
        Hope("with-a-win", "(will|can|could|would) {between}*10 with [a|another|an] {adverb}*2 (win|victory|triumph) (over|against|at) "
            + Other, 0.65),
        Rule("winning-at", "(win|wins|winning|victory|triumph|point|points|draw|lose|losing) at " + Other, SubjectSide.Away, Voice.Outcome,
            0.7),
        Rule("beating", Beat + " " + Other, SubjectSide.Unknown, Voice.Outcome, 0.7),
        Rule("against-on", "against " + Other, SubjectSide.Unknown, Voice.Has, 0.6),
        Rule("at", "at T:o", SubjectSide.Away, Voice.Place, 0.6),
    ]);

    private static (string Pattern, PairingRule Rule) Rule(
        string name, string pattern, SubjectSide subject, Voice voice, double confidence) =>
        (pattern, new PairingRule(name, subject, voice, confidence));

    private static (string Pattern, PairingRule Rule) Line(
        string name, string pattern, SubjectSide subject, double confidence, int longestInProse) =>
        (pattern, new PairingRule(name, subject, Voice.Listing, confidence) { LongestInProse = longestInProse });

    private static (string Pattern, PairingRule Rule) OnGround(
        string name, string pattern, Voice voice, double confidence, bool needsDate = false) =>
        (pattern, new PairingRule(name, SubjectSide.Away, voice, confidence) { NamesGround = true, NeedsDate = needsDate });

    private static (string Pattern, PairingRule Rule) Hope(string name, string pattern, double confidence) =>
        (pattern, new PairingRule(name, SubjectSide.Unknown, Voice.Outcome, confidence) { IsHope = true });

    private static (string Pattern, PairingRule Rule) ByOpponent(string name, string pattern, SubjectSide subject, double confidence) =>
        (pattern, new PairingRule(name, subject, Voice.Noun, confidence) { IsNamedByOpponent = true });

    private static (string Pattern, PairingRule Rule) GoingOn(string name, string pattern, double confidence) =>
        (pattern, new PairingRule(name, SubjectSide.Unknown, Voice.Noun, confidence) { GoesOn = true });

    private static (string Pattern, PairingRule Rule) Both(string name, string pattern, double confidence) =>
        (pattern, new PairingRule(name, SubjectSide.Unknown, Voice.Present, confidence) { IsOfBoth = true });

    private static (string Pattern, PairingRule Rule) Others(string name, string pattern, SubjectSide subject, double confidence) =>
        (pattern, new PairingRule(name, subject, Voice.Present, confidence) { IsOfOthers = true });
}
