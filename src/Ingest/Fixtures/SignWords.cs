using Ingest.Fixtures.Patterns;

namespace Ingest.Fixtures;

/// <summary>The words that are signs, as patterns over folded words: "won't" is "wont".</summary>
internal static class SignWords
{
    private const string MovedVerb =
        "[will|to|can|has been|have been|been|is|was] [now|instead] [be|been] "
        + "(played|replayed|fixed|pencilled in|rearranged|rescheduled|moved|switched|brought forward|put back|take place|set)";

    /// <summary>"for a date in December", "on D": what stands between the move and its date.</summary>
    private const string ToDate = "{word}*6 [for|to|on|is|until] [K] {word}*3 D";

    private static string LegWords(string which) => "(" + which + ") [-] (leg|legs) {between}*14 D";

    public static readonly PatternTable<Sign> Table = new(
    [
        ("(will|wont|shall|theyll|itll|next|upcoming|forthcoming|coming|hoping|prepare|prepares|preparing|expecting|await|awaits|awaiting|due"
            + "|tomorrow"
            + "|tonight)",
            Sign.Ahead),
        ("(remaining|outstanding) {word}*2 (fixture|fixtures|game|games|match|matches)", Sign.Ahead),
        ("(game|games|match|matches|fixture|fixtures) (left|remaining|to come|to play|to go)", Sign.Ahead),
        ("preparations (for|ahead)", Sign.Ahead),
        ("before D 's", Sign.Ahead),
        ("on the line", Sign.Ahead),
        ("(out|missing|sidelined|suspended|unavailable|available|absent|banned|fit|doubtful|doubt|contention|rested) (of|for|from) "
            + "(the|their|his|D 's)", Sign.Ahead),
        ("(backed|tipped|expected|predicted|fancied) to", Sign.Possible),
        ("(have|has|face|faces) (the|a|an) {filler}*4 (task|challenge|prospect|chance|opportunity) (of|to)", Sign.Ahead),
        ("((what time|what channel|which channel|what day|when) (is|are|does|do))", Sign.Ahead),
        ("((is|are|be) followed by|before (games|matches|fixtures|ties|trips|meetings|clashes|visits))", Sign.Ahead),
        ("((chosen|selected|picked) [for] {word}*2 (live|tv|television|broadcast|coverage)|to be (shown|televised|screened|broadcast))",
            Sign.Ahead),
        ("(have|has|face|faces) (two|three|four|five|six|N|successive|consecutive|back - to - back) {word}*4 (games|matches|fixtures"
            + "|trips|ties"
            + "|tests)", Sign.Present),
        ("(still|yet) [have|has] to (play|come|face|meet|visit|host)", Sign.Ahead),
        ("(set to|going to|ahead of|set for|gearing up|get ready|gets ready|build up|in store|in action|finely poised"
            + "|delicately poised|in the balance|reward is)",
            Sign.Ahead),
        ("(face|faces|expect|expects|host|hosts|travel|travels|visit|visits|welcome|welcomes|go into|goes into|heads|head into|ahead|aim|aims|hope|hopes"
            + "|bid|bidding|looking|eye|miss|misses|doubt|doubtful|return|returns|are at|is at|are away|is away|are on the road"
            + "|take on|takes on|play|plays|meet|meets"
            + "|ready|scheduled|kicks off|begin|begins|start|starts|look to|continue|continues|resume|resumes|want|wants|need|needs)",
            Sign.Present),
        ("(must|can|could|should|would|may|might|if|to (beat|defeat|overcome|win))", Sign.Possible),
        ("(was|were|had|did|beat|beaten|won|lost|drew|defeated|thrashed|scored|netted|hosted|faced|met|played|visited|travelled|traveled"
            + "|knocked|went|held|edged|earned|claimed|suffered|slipped|marked|fell|came|got|took|made|gave|saw|ended|finished|left"
            + "|missed|secured|sealed|conceded|equalised|ran|put|struck|sent|hit|helped|produced|recorded|picked|dropped|kept|began"
            + "|started|welcomed|entertained)",
            Sign.Past),
        ("(victory over|win over|defeat to|defeat by|draw with|loss to|defeat at|win at|draw at|win against|victory against|defeat against"
            + "|draw against|loss at|following|since)",
            Sign.Past),
        ("T (N (-|–|:) N T|N T N|(-|–) T N (-|–|:) N)", Sign.Score),
        ("(cancelled|canceled|scrapped|will not be played)", Sign.Cancelled),
        ("(postponed|postponement|called off|(match|game|tie) off|(is|are|was|were) [also|now|already|both] off (.|,|:|$|because|after|due|as|and|for"
            + "|this|D|with|on)|been put back|(will not|wont) (go ahead|take place)"
            + "|(fallen|falls|fall|fell) (victim|foul|to the {word}*2 (weather|frost|rain|snow|storm|conditions))|T off ($|:|-|–)"
            + "|(will not|wont) be (going|travelling|heading|hosting|playing) ({between}|T|D)*12 after all"
            + "|(ruled|called|put) D 's {filler}*3 (game|match|tie|fixture|clash) (out|off)|put paid to|wiped out|frozen off"
            + "|will be no trip|no trip|abandoned|(had|has|have) (already|also) gone|(had"
                + "|has|have) gone (.|,|$|too|as|because)"
            + "|failed [an|a|the] [{word}] (inspection|inspections)|p - p ($|,|.|;)"
            + "|(should|was to|were to|ought to) have (been|taken place|kicked off|been played|been staged) [at K] [on] [K] D"
            + "|T (will not|wont) [now|after all] be ((going|travelling|heading) to|hosting|entertaining) T"
            + " [in C] ($|,|.|D|on|this|after|because|as)"
            + "|(called|ruled|calling|ruling) D 's {word}*2 (game|match|tie|fixture|clash|meeting) (off|out))",
            Sign.Off),
        ("(instead of|rather than|in place of|off the) D {between}*8 (on|to) {word}*2 D", Sign.MovedTo),
        ("(now|so|instead|it|match|game|tie|fixture) [now|instead] (kicks off|starts|takes place|goes ahead|goes|moves|switches|shifts|is) "
            + "[back|forward] [(at|from) K] [on|to|for] [K] [on] D", Sign.MovedTo),
        ("(settled on|agreed on|agreed to play on|decided on|(it|match|game|tie) (is|will be) on) {word}*2 D", Sign.MovedTo),
        (MovedVerb + " " + ToDate, Sign.MovedTo),
        ("(it|match|game|tie|clash|fixture|derby|meeting) [now|instead] (takes place|kicks off|goes to|moves to|goes ahead|is on) "
            + ToDate, Sign.MovedTo),
        ("(clubs|sides|teams|two|they|pair) will [now] (try|meet) again {word}*2 D", Sign.MovedTo),
        ("will [now] go ahead " + ToDate, Sign.MovedTo),
        ("(settled on|agreed on|agreed to play [it] on|plumped for|opted for) {word}*2 D", Sign.MovedTo),
        ("(moved|switched|shifted|rescheduled) ({between}|T)*24 to D", Sign.MovedTo),
        ("(rescheduled|rearranged) ({between}|T)*24 for D", Sign.MovedTo),
        ("(postponed|delayed|pushed back) from D [to D]", Sign.MovedTo),
        ("(switch|switches|shift|shifts|move|moves|moving|goes) [back|forward] [a day] from D [K] to D", Sign.MovedTo),
        ("(switch|switches|shift|shifts|moves|moving) [back|forward] [a day] from D", Sign.Move),
        ("(postponed|delayed|pushed back) from", Sign.Move),
        ("(new date|now|instead|rearranged|rescheduled) " + ToDate, Sign.MovedTo),
        ("((instead of|rather than|in place of|off the) D|now (kicks off|starts|takes place|goes to|moves to|switches to))", Sign.Move),
        ("(rearranged|rescheduled|moved|switched|brought forward|put back|new date|new dates|now be played|now take place|replayed)",
            Sign.Move),
        ("(was|were|had been|originally|initially) [originally|initially] (due|scheduled|supposed|meant|set|slated|planned|fixed|billed|to) "
            + "(to be|to have been|to take|to go|to kick|be|for|on) {between}*6 D", Sign.OldDay),
        ("should have (been|taken place|gone ahead|kicked off|met|faced|played|hosted|travelled|gone) {between}*8 D", Sign.OldDay),
        ("(game|match|tie|fixture|clash) (scheduled|due|set|slated|planned) (for|to be played|to take place) {between}*6 D", Sign.OldDay),
        ("(due|scheduled|set|slated|meant) to (be played|take place|go ahead|kick off|have been played) {between}*4 D", Sign.OldDay),
        ("(instead of|rather than|and not|not) [on] D", Sign.OldDay),
        ("D (was|is) [{word}] (when|day) {between}*14 should have", Sign.OldDay),
        ("(comes|come|came|taken) off the D", Sign.OldDay),
        ("(had|already|was|were)", Sign.Decided),
        ("(because|since|while|although|whereas|but|ahead of)", Sign.NewThought),
        ("(drawn|paired|pitted|(the|full|round) draw|draw (for|made|was|took|has)|kept apart|next round|last (N|sixteen|eight)"
            + "|round of N|(reward|prize) ({between}|T)*12 (is|will be)"
            + "|(setting up|set up|sets up|teeing up|tee up|teed up|tees up|booking|to book|progress to|advance to) (a|an|the|another)"
            + "|booked (a|an) {word}*3 (tie|final|semi|quarter|clash|meeting|date))", Sign.Drawn),
        ("(draw (for the|for|in full|took place|takes place|was held|threw up|throws up|pitted|pits|pairs|paired)"
            + "|draw (was|is|has been) (made|held|conducted)|(cup|round|trophy|vase|shield|final|finals) draw|C draw [{word}] ($|:|-|–|,|.)"
            + "|(drawn|paired) [together] (at|home|away|against|to|with|in)|(kept apart|kept [them] apart) {word}*4 draw|the hat)",
            Sign.DrawMade),
        ("live", Sign.Live),
        ("(games|ties|matches|fixtures|finals|round) {word}*4 (are|is|will|to be|take place|on|in)", Sign.Round),
        ("(when|date|time|pitch|surface|inspection|kick - off|kickoff|kick off|kicks off|venue|where|stadium|ground|gets under way"
            + "|takes place|be played)",
            Sign.Detail),
        ("(host|hosts|welcome|welcomes|entertain|entertains|take on|takes on|face|meet|visit) (the|their) ({word}|V)*5 D", Sign.Detail),
        ("(two|sides|teams|pair|they|clubs|rivals) {word}*3 (meet|meeting|clash|come together|lock horns|face off|faces off|facing off"
            + "|face each other|play each other)",
            Sign.Pair),
        ("D 's {filler}*3 (match|game|clash|tie|final|meeting|derby|showdown|encounter|fixture|test|trip|visit)", Sign.Detail),
        ("D 's {filler}*3 (match|game|clash|tie|final|meeting|derby|showdown|encounter|fixture|test) (is|represents|brings|offers|sees|pits"
            + "|comes|starts|gives)", Sign.Ahead),
        ("(it|this|match|game|tie|clash|fixture|derby) (is|will be|starts|begins) {word}*4 (D|K|at)", Sign.Detail),
        ("(match|game|tie|clash|fixture|derby|encounter|contest|meeting) [,] [which|that] (is|has been) "
            + "(slated|billed|fixed|scheduled|timed|pencilled in|set|due) {word}*3 (D|K)", Sign.Detail),
        ("(start|starts|play|plays|feature|features|ready|available|fit|return|miss|out|rested) [for|on] D", Sign.Detail),
        ("(in the squad|on the bench|in contention|in the side|in the team|involved|(choose|pick|select) (him|her|them)) [for|on] D",
            Sign.Detail),
        ("(we say|we are saying|prediction|predictions|predicted|predicts|predicting|forecast|forecasts|forecasting|tipping|is tipped"
            + "|are tipped|verdict|score guess|score guesses|tips)", Sign.Guess),
        ("(results|result|last meeting|last met|previous|previously|head - to - head|last time)", Sign.Record),
        ("(C|league|premiership|championship|bundesliga|division|competition|football|action|season|campaign|round|stage|qualifiers"
            + "|group|programme) "
            + "{word}*4 (returns|return|resumes|resume|enters|continues|continue|comes back|is back|are back|be back|wrap up|wraps up"
            + "|concludes|conclude|ends|end|is played|are played) {between}*8 D", Sign.WholeRound),
        ("(return|returns|back|resume) {word}*4 (football|action|duty|C|league) {between}*4 D", Sign.WholeRound),
        ("D (return|returns|resume|resumes) {word}*2 (football|action|C|league)", Sign.WholeRound),
        ("D [,] [the] (C|league|football|championship|season) (goes on|continues|returns|resumes|is back|comes back)", Sign.WholeRound),
        ("N (matches|games|fixtures|ties) {between}*6 D", Sign.WholeRound),
        ("(all|both|every) {word}*3 (matches|games|fixtures|ties|match|game) {word}*3 (start|starts|kick off|kicks off|begin|begins"
            + "|get under way|get underway|be played|are|is)", Sign.SharedKickOff),
        ("D 's {filler}*4 (matchday|match - day|matchweek|round|fixtures|matches|games|programme)", Sign.WholeRound),
        ("(preview|team news|match preview|how to watch|probable line - ups|predicted line - ups|possible line - ups|key battle|view from"
            + "|the big match|match facts|commentator|form guide|injuries and suspensions|it will kick off|live and free)", Sign.Preview),
        ("(rugby|cricket|gaelic|gaa|camogie|hurling|netball|hockey|nrl|nfl|nba|odi|handball|basketball|tri nations|six nations"
            + "|autumn (C|nations)"
            + "|test series|gallagher)", Sign.OtherSport),
        ("all {word}*3 (sides|teams|clubs) (are|play|kick|start|begin|return) {word}*5 D", Sign.WholeRound),
        ("D [with] {word}*4 (fixtures|games|matches) (scheduled|for)", Sign.Round),
        ("into D with {word}*4 (fixtures|games|matches|ties)", Sign.Round),
        ("(programme|slate|card) {word}*2 (returns|resumes|continues) D", Sign.Round),
        ("((under|u) [-] N s|reserves|reserve (team|side)"
            + "|youth (team|side|cup)|academy (side|team)|b team|development squad|(under|u) [-] N (side|team|squad|match|game|fixture))",
            Sign.YouthSide),
        ("(go|goes|going|gone) ahead", Sign.GoesAhead),
        ("(games|matches|fixtures|ties) {word}*3 D", Sign.Round),
        ("(hour|hours|minutes) [to go] before [the] (kick - off|kickoff|kick off)", Sign.Today),
        ("D (is|are|will be) {between}*10 (round|fixtures|games|matches|ties)", Sign.Round),
        ("D 's {filler}*3 (matches|games|fixtures|ties|action|programme|card)", Sign.Round),
        ("(qualifier|qualifiers|qualifying|qualification)", Sign.Qualifying),
        ("(semi|semis|quarter|quarters|cup tie|last four|last eight|last sixteen|knockout|play - off|replay)", Sign.Knockout),
        ("(friendly|friendlies|testimonial|tour match|warm - up)", Sign.Friendly),
        ("first (leg|legs) at home", Sign.FirstLegAtHome),
        ("at home (first|in the first leg)", Sign.FirstLegAtHome),
        (LegWords("first|opening"), Sign.FirstLeg),
        (LegWords("second|return|reverse"), Sign.SecondLeg),
        ("ties {word}*3 (begin|start) [on] D", Sign.FirstLeg),
        ("D and (conclude|end|finish) [on] D", Sign.SecondLeg),
        // A noun: players and leagues return on a day too.
        ("(the return (at|in|is|on)|return match|(return|reverse) (matches|games|ties|fixtures)) {between}*8 D", Sign.SecondLeg),
        ("the return [leg|match|fixture|game|meeting] [coming|following|set for|due] D", Sign.SecondLeg),
        ("second (at|in|is|on) {between}*8 D", Sign.SecondOfTwo),
        ("(later|elsewhere|meanwhile|earlier|also|the other|the late|the early|the evening|the day 's|then)", Sign.GoesOn),
        ("(second|third|other|last|final|late|later|early|earlier) {filler}*4 (match|game|tie|fixture|clash) of the (day|night|evening)",
            Sign.GoesOn),
        ("(matchday|match - day|matchweek|round|day|weekend|week) (also|then) (sees|see|features|brings|has)", Sign.GoesOn),
    ]);
}
