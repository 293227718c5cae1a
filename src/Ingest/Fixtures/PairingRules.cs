using System.Text.RegularExpressions;

namespace Ingest.Fixtures;

/// <summary>
/// The ways in which football prose says who plays whom, in the order they are tried: those that tell who is at home come first.
/// Between verb and opponent a few words may stand ("face their great rivals T", "host fourth-placed T"), but no preposition and no
/// conjunction, behind which another thought begins.
/// </summary>
internal static class PairingRules
{
    private const string NewThought =
        "in|on|after|before|since|from|without|with|over|by|as|when|while|for|to|at|than|that|who|which|but|if|following|despite|of|having";

    private const string Filler = "(?:(?!(?:" + NewThought + ") )(?:[a-z0-9'’-]+|C|P|,|'s) ){0,6}?";

    private const string Other = Filler + "(?<o>T) ";

    private const string Direction = "again |next |north |south |west |east |out |over |up |down |";

    /// <summary>What stands between travelling and "to": "on Saturday", "back south".</summary>
    private const string When =
        "(?:(?:on |in |this |early |late |back |" + Direction + "D |K |C |, |the short |the long ){0,4})";

    private const string Match =
        "(?:match|game|clash|tie|fixture|date|encounter|meeting|showdown|contest|derby|battle|leg|opener|test|assignment|outing|friendly|"
        + "qualifier|final|semi-final|quarter-final)s?";

    private const string WhichMatch = "(?:league |cup |C |first |last |final |next )*";

    private const string Host = "(?:host|hosts|hosting|welcome|welcomes|welcoming|entertain|entertains|entertaining) ";

    private const string Travel =
        "(?:travel|travels|travelling|traveling|head|heads|heading|go|goes|going|journey|journeys|make the (?:[a-z]+ )?(?:trip|journey)) ";

    private const string ToPlay = "to (?:face |play |take on |meet )?";

    private const string Face =
        "(?:face|faces|facing|meet|meets|meeting|play|plays|playing|take on|takes on|taking on|tackle|tackles|tackling|await|awaits|"
        + "face off (?:with|against)|square off (?:with|against)|(?:drawn|paired|pitted) (?:with|against)|"
        + "go up against|come up against|lock horns with|do battle with|clash with|"
        + "clashes with|be up against|are up against|is up against|pit (?:their|his) wits against) ";

    private const string Meet =
        "(?:meet|clash|face|lock|square|go head|do battle|battle|come together|cross swords|collide|face off|play each|play one)";

    private const string Both = "(?<s>T) and (?:the )?(?<o>T) ";

    private const string Where = "(?:(?:in|at) (?:V |(?:[a-z]+ ){1,3}))?";

    private const string SomeWords = "(?:(?!over|against)[a-z]+ ){0,4}";

    public static readonly IReadOnlyList<PairingRule> All =
    [
        Rule("versus", "(?<s>T) (?:side )?(?:v|vs|versus) (?:\\. )?(?:the )?(?<o>T) ", SubjectSide.Home, Voice.Listing, 0.9),
        Rule("dash", "(?<s>T) [-–—] (?<o>T) ", SubjectSide.Home, Voice.Listing, 0.75),

        Rule("at-home-to", " (?:at )?home (?:again )?(?:to|against|v|vs|versus|with) " + Other, SubjectSide.Home, Voice.Noun, 0.95),
        Rule("home-match", " home " + WhichMatch + Match + " (?:comes |is |will be )?(?:against|with|to|v|vs|versus) " + Other,
            SubjectSide.Home, Voice.Noun, 0.93),
        Rule("hosts", " " + Host + Other, SubjectSide.Home, Voice.Present, 0.95),
        Rule("visit-of", " visit (?:of|from) " + Other, SubjectSide.Home, Voice.Noun, 0.92),

        Rule("away-to", " away (?:again )?(?:to|at|against|v|vs|versus) " + Other, SubjectSide.Away, Voice.Noun, 0.95),
        Rule("away-match", " away " + WhichMatch + "(?:trip|" + Match + ") (?:against|with|to|at|v|vs|versus) " + Other,
            SubjectSide.Away, Voice.Noun, 0.95),
        Rule("travels-to", " " + Travel + When + ToPlay + Other, SubjectSide.Away, Voice.Present, 0.92),
        Rule("trip-to", " (?:trip|trips|visit|journey|travels) " + When + ToPlay + Other, SubjectSide.Away, Voice.Noun, 0.92),
        Rule("visits", " (?:visit|visits|visiting) " + Other, SubjectSide.Away, Voice.Present, 0.9),
        Rule("visitors-to", "(?<s>T) (?:are |will be |as )?(?:the )?(?:next )?(?:visitors|guests) (?:to|at) " + Other,
            SubjectSide.Away, Voice.Present, 0.9),
        Rule("is-at", " (?:are|is|be|play|plays) (?:at|due at|in action at|on the road at) " + Other,
            SubjectSide.Away, Voice.Present, 0.85),

        Rule("faces", " " + Face + Other, SubjectSide.Unknown, Voice.Present, 0.88),
        Rule("two-meet", Both + "(?:, [^TPV.;]{1,60} , )?(?:(?:will|are|is|both|to|then|also|again|set|due) )*" + Meet,
            SubjectSide.Unknown, Voice.Present, 0.88),
        Rule("match-between", " " + Match + " " + Where + "(?:between|of) (?:the )?(?<s>T) (?:and|with) (?:the )?(?<o>T) ",
            SubjectSide.Unknown, Voice.Noun, 0.9),
        Rule("match-against", " " + Match + " (?:at home |away )?(?:against|with|v|vs|versus) " + Other,
            SubjectSide.Unknown, Voice.Noun, 0.85),
        Rule("against", "(?:action|(?<s>T)) (?:C )?(?:against|clash with|versus) " + Other, SubjectSide.Unknown, Voice.Noun, 0.75),
        Rule("opponents", "(?<o>T) (?:are|is|will be) " + SomeWords + "(?:opponents|opposition) ",
            SubjectSide.Unknown, Voice.Present, 0.8),
        Rule("visitors", "(?<o>T) (?:are|is|will be) " + SomeWords + "(?:visitors|guests) ", SubjectSide.Home, Voice.Present, 0.8),
    ];

    private static PairingRule Rule(string name, string pattern, SubjectSide subject, Voice voice, double confidence) =>
        new(name, new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled), subject, voice, confidence);
}
