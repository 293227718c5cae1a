using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells from a clause's words whether a match is off, and whether it has been given a new date.</summary>
internal static partial class StatusWords
{
    private const string OffWords =
        "postponed|postponement|called off|is off|are off|been put back|will not go ahead|won't go ahead|wont go ahead|fallen victim|"
        + "falls victim|fell victim|put paid to|wiped out|failed (?:an |a |the )?(?:[a-z]+ )?inspections?|frozen off|will be no trip|"
        + "abandoned";

    /// <summary>"will now be played", "has been rearranged".</summary>
    private const string MovedVerb =
        "(?:will |to |can |has been |have been |been |is |was )?(?:now |instead )?(?:be |been )?"
        + "(?:played|rearranged|rescheduled|moved|switched|brought forward|put back|take place|set)";

    /// <summary>"for a date in December", "on D": what stands between the move and its date.</summary>
    private const string ToDate = "(?:[a-z]+ ){0,6}(?:for |to |on |is |until )?(?:[a-z]+ ){0,3}D ";

    private const string MoveWords =
        "rearranged|rescheduled|moved|switched|brought forward|put back|new date|now be played|now take place";

    [GeneratedRegex(" (?:" + OffWords + ") ", RegexOptions.CultureInvariant)]
    private static partial Regex Off { get; }

    [GeneratedRegex(" (?:cancelled|canceled|scrapped|will not be played) ", RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled { get; }

    [GeneratedRegex(
        " (?:" + MovedVerb + "|new date|now|instead|rearranged|rescheduled) " + ToDate,
        RegexOptions.CultureInvariant)]
    private static partial Regex Moved { get; }

    [GeneratedRegex(" (?:" + MoveWords + ") ", RegexOptions.CultureInvariant)]
    private static partial Regex Move { get; }

    [GeneratedRegex(" (?:had|already|was|were) ", RegexOptions.CultureInvariant)]
    private static partial Regex Decided { get; }

    [GeneratedRegex(" (?:because|since|while|although|whereas|but) ", RegexOptions.CultureInvariant)]
    private static partial Regex NewThought { get; }

    /// <summary>What the clause says of the pairing whose other side stands at an atom; a conjunction parts two thoughts.</summary>
    public static FixtureStatus Of(Clause clause, int other)
    {
        var (start, end) = ThoughtAt(clause, other);
        var thought = clause.Line[start..end];
        if (Cancelled.IsMatch(thought)) return FixtureStatus.Cancelled;
        return Off.IsMatch(thought) ? FixtureStatus.Postponed : FixtureStatus.Scheduled;
    }

    /// <summary>Whether a conjunction parts two atoms: "... on Saturday because of the cup".</summary>
    public static bool IsAnotherThought(Clause clause, int one, int two)
    {
        var (start, end) = ThoughtAt(clause, one);
        return clause.OffsetOf(two) < start || clause.OffsetOf(two) >= end;
    }

    private static (int Start, int End) ThoughtAt(Clause clause, int atom)
    {
        var at = clause.OffsetOf(atom);
        var start = 0;
        foreach (Match match in NewThought.Matches(clause.Line))
        {
            if (match.Index >= at) return (start, match.Index + 1);
            start = match.Index;
        }

        return (start, clause.Line.Length);
    }

    /// <summary>Whether a verb of moving is there, which tells a new date from a first one.</summary>
    public static bool NamesAMove(Clause clause) => Move.IsMatch(clause.Line);

    /// <summary>
    /// "was lost to the frost on Friday": a date behind a verb of the past is the decision's, one before it ("the match on Saturday was")
    /// the match's.
    /// </summary>
    public static bool DatesTheDecision(Clause clause, TextSpan date) =>
        Decided.Match(clause.Line) is { Success: true } decided && clause.Atoms[clause.AtomAt(decided.Index + 1)].Span < date;

    /// <summary>Whether the clause gives a match a new date.</summary>
    public static bool IsMoved(Clause clause) => Moved.IsMatch(clause.Line);
}
