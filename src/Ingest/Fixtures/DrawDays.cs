using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// In a story of a draw, days that are told of no side are those of all ties: "all of it is for the week that begins on Monday 8 December",
/// "10 January is the date for the lot"; and those told of the ties behind a list of them: "City host Town; ties are on 8 December".
/// </summary>
internal static class DrawDays
{
    /// <summary>What else has its day in such a story.</summary>
    private static readonly FrozenSet<string> Others = WordSet.Of(
        "draw draws drawn final finals replay replays ticket tickets sale live television tv coverage broadcast semi-finals quarter-finals "
        + "round legs leg deadline window transfer signed statement interview said told yesterday today tonight");

    /// <summary>What is said of matches on a day of the calendar, which else may be the day of anything.</summary>
    private static readonly FrozenSet<string> Happens = WordSet.Of(
        "play played plays place held happen happens settled scheduled set staged contested pencilled date dates action");

    private static readonly FrozenSet<string> Ties = WordSet.Of("ties games matches fixtures they all everything");

    /// <summary>Whether a clause that names no side tells the days of all ties.</summary>
    public static bool AreToldOfAll(Clause clause, DatePhrase date, ReadingContext context) =>
        context.IsArticleOnDraw && IsRoundLong(date) && !clause.Atoms.Any(atom => Others.Contains(atom.Symbol))
        && (date.Form is DateForm.Period || clause.Atoms.Any(atom => Happens.Contains(atom.Symbol)));

    /// <summary>Whether a clause tells, behind the ties it names, the days of all: "; ties are in the week beginning ...".</summary>
    public static bool AreToldBehindTies(Clause clause, DatePhrase date, ReadingContext context)
    {
        if (!context.IsArticleOnDraw || !IsRoundLong(date)) return false;
        var at = clause.Atoms.Count - 1;
        while (at >= 0 && !(clause.Atoms[at] is DateAtom { Date: var found } && found == date)) at--;
        for (at--; at > 0 && clause.Atoms[at] is not TeamAtom; at--)
        {
            if (Ties.Contains(clause.SymbolAt(at)) && clause.SymbolAt(at - 1) is ";" or "." or "–" or "—" or "with" or "all") return true;
        }

        return false;
    }

    /// <summary>A day of the calendar, a weekend or a week. A bare weekday may be that of anything.</summary>
    private static bool IsRoundLong(DatePhrase date) =>
        date.Form is DateForm.Period or DateForm.Calendar && date.Range.To <= date.Range.From.AddDays(6);
}
