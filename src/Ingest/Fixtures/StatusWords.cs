using System.Text.RegularExpressions;

namespace Ingest.Fixtures;

/// <summary>Tells from a clause's words whether a match is off, and whether it has been given a new date.</summary>
internal static partial class StatusWords
{
    [GeneratedRegex(" (?:postponed|postponement|called off|is off|are off|been put back|will not go ahead|won't go ahead|wont go ahead|fallen victim|falls victim|fell victim|put paid to|wiped out|failed (?:an |a |the )?(?:[a-z]+ )?inspections?|frozen off|will be no trip|abandoned) ", RegexOptions.CultureInvariant)]
    private static partial Regex Off { get; }

    [GeneratedRegex(" (?:cancelled|canceled|scrapped|will not be played) ", RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled { get; }

    [GeneratedRegex(" (?:(?:will |to |can |has been |have been |been |is |was )?(?:now |instead )?(?:be |been )?(?:played|rearranged|rescheduled|moved|switched|brought forward|put back|take place|set)|new date|now|instead|rearranged|rescheduled) (?:[a-z]+ ){0,6}(?:for |to |on |is |until )?(?:[a-z]+ ){0,3}D ", RegexOptions.CultureInvariant)]
    private static partial Regex Moved { get; }

    [GeneratedRegex(" (?:because|since|while|although|whereas|but) ", RegexOptions.CultureInvariant)]
    private static partial Regex NewThought { get; }

    /// <summary>What the clause says of the pairing whose other side stands at an atom; a conjunction parts two thoughts.</summary>
    public static FixtureStatus Of(Clause clause, int other)
    {
        var at = clause.OffsetOf(other);
        var start = 0;
        var end = clause.Line.Length;
        foreach (Match match in NewThought.Matches(clause.Line))
        {
            if (match.Index < at) start = match.Index;
            else { end = match.Index + 1; break; }
        }

        var thought = clause.Line[start..end];
        if (Cancelled.IsMatch(thought)) return FixtureStatus.Cancelled;
        return Off.IsMatch(thought) ? FixtureStatus.Postponed : FixtureStatus.Scheduled;
    }

    /// <summary>Whether the clause gives a match a new date.</summary>
    public static bool IsMoved(Clause clause) => Moved.IsMatch(clause.Line);
}
