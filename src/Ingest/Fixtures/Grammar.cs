using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells what a clause is about, with as much grammar as that takes.</summary>
internal static class Grammar
{
    /// <summary>Words that make the team behind them their object.</summary>
    private static readonly FrozenSet<string> Governing = WordSet.Of("""
        over against beat beats beating beaten from than of behind by with to at past above below second-placed placed between for
        played faced hosted met visited thrashed edged defeated held overcame stunned knocked drew leapfrogged join joined left see saw former ex do does like unlike alongside host hosts face faces meet meets visit visits play plays welcome welcomes entertain
        entertains
        """);

    private static readonly FrozenSet<string> Descriptions = WordSet.Of("""
        leaders champions holders hosts rivals neighbours side strugglers visitors newcomers bottom top the a an fellow struggling
        relegation-threatened leading reigning defending old local city
        """);

    /// <summary>Whether the team at an atom is the object of the word before it: "after beating City", "behind leaders City".</summary>
    public static bool IsGoverned(Clause clause, int team)
    {
        var at = team - 1;
        while (at >= 0 && (Descriptions.Contains(clause.Atoms[at].Symbol) || clause.Atoms[at] is CompetitionAtom)) at--;
        return at >= 0 && Governing.Contains(clause.Atoms[at].Symbol);
    }

    /// <summary>The first team of a clause that nothing governs: what the clause is about; null where it has none.</summary>
    public static ClaimedTeam? SubjectOf(Clause clause)
    {
        foreach (var (index, atom) in clause.Of<TeamAtom>())
        {
            if (!IsGoverned(clause, index)) return atom.Team;
        }

        return null;
    }
}
