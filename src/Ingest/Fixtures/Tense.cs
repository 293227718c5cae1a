using System.Text.RegularExpressions;

namespace Ingest.Fixtures;

/// <summary>Tells from a clause's words whether it speaks of what was or of what will be.</summary>
internal static partial class Tense
{
    private const string Ahead =
        "will|'ll|shall|next|upcoming|forthcoming|coming|prepare|prepares|preparing|await|awaits|awaiting|due|set to|going to|"
        + "tomorrow|tonight";

    /// <summary>The present tense of matches and teams, which speaks of what is to come.</summary>
    private const string Present =
        "face|faces|host|hosts|travel|travels|visit|visits|welcome|welcomes|go into|goes into|head into|ahead|aim|aims|hope|"
        + "hopes|bid|bidding|looking|eye|miss|misses|doubt|doubtful|return|returns|are at|is at|take on|takes on|play|plays|meet|"
        + "meets|ready|scheduled|kicks off|begin|begins|start|starts";

    private const string Possible = "must|can|could|should|would|may|might";

    private const string PastVerbs =
        "was|were|had|did|beat|beaten|won|lost|drew|defeated|thrashed|scored|netted|hosted|faced|met|played|visited|travelled|"
        + "traveled|knocked|went|held|edged|earned|claimed|suffered|slipped|marked|fell|came|got|took|made|gave|saw|ended|"
        + "finished|left|missed|secured|sealed|conceded|equalised|ran|put|struck|sent|hit|helped|produced|recorded|picked|"
        + "dropped|kept";

    private const string PastNouns =
        "victory over|win over|defeat to|defeat by|draw with|loss to|defeat at|win at|draw at|win against|victory against|"
        + "defeat against|draw against|loss at|following|since";

    private const string Result =
        "win|wins|won|victory|victories|defeat|defeats|defeated|loss|losses|lost|draw|draws|drew|drawn|beaten|beat|goal|goals|"
        + "scored|record|unbeaten|knocked|points|brace|hat-trick|equaliser|winner|debut|appearance|thrashing|triumph|success|"
        + "red card|penalty|header|strike|opener";

    /// <summary>Up to three words that begin no new thought.</summary>
    private const string WordsOfOneThought = "(?:(?!and |are |is |will |but |then |who |be |before |ahead )[a-z0-9’'-]+ ){0,3}";

    [GeneratedRegex(" (?:" + Ahead + "|" + Present + "|" + Possible + ") ", RegexOptions.CultureInvariant)]
    private static partial Regex Future { get; }

    [GeneratedRegex(" (?:" + PastVerbs + "|" + PastNouns + ") ", RegexOptions.CultureInvariant)]
    private static partial Regex Past { get; }

    /// <summary>"Rovers 2-1 City", "Rovers 2 City 1": what has a score has been played, or is guessed at.</summary>
    [GeneratedRegex(
        @" T (?:\d{1,2} [-–:] \d{1,2} T|\d{1,2} T \d{1,2}|[-–] T \d{1,2} [-–:] \d{1,2}) ",
        RegexOptions.CultureInvariant)]
    private static partial Regex Score { get; }

    [GeneratedRegex(" (?:" + Result + ") " + WordsOfOneThought + "$", RegexOptions.CultureInvariant)]
    private static partial Regex ResultBefore { get; }

    public static bool IsFuture(Clause clause) => Future.IsMatch(clause.Line);

    public static bool IsPast(Clause clause) => Past.IsMatch(clause.Line);

    public static bool HasScore(Clause clause) => Score.IsMatch(clause.Line);

    /// <summary>Whether the words just before an offset tell of a result: "victory against T".</summary>
    public static bool IsResultBefore(Clause clause, int offset) => ResultBefore.IsMatch(clause.Line[..(offset + 1)]);
}
