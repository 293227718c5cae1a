using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// Finds the second leg of a tie whose two days one sentence tells side by side: "Rovers meet City on Tuesday and again eight days
/// later", "City against United is on Wednesday and next Tuesday", "over two legs on 17 and 24 February".
/// </summary>
internal static class LegsInOneBreath
{
    /// <summary>Days from the first leg to the second: a week, or a day or two off it.</summary>
    private const int Fewest = 5;

    private const int Most = 9;

    /// <summary>The day of the second leg, where the first is that of a pairing; null where the sentence tells no second.</summary>
    public static DatePhrase? Second(Clause clause, NamedPairing named)
    {
        if (named.Date is not { Range.IsDay: true } first) return null;
        var at = -1;
        foreach (var (index, atom) in clause.Of<DateAtom>())
        {
            if (atom.Date == first) at = index;
        }

        if (at < named.Pairing.Other) return null;
        if (Again(clause, at, first) is { } again) return again;
        if (clause.SymbolAt(at + 1) is not ("and" or "&")) return null;
        var next = at + 2;
        while (clause.SymbolAt(next) is "again" or "then" or "on") next++;
        if (next >= clause.Atoms.Count || clause.Atoms[next] is not DateAtom { Date: { Range.IsDay: true } second }) return null;
        // "on Saturday and on Wednesday host Town": what goes on is another match.
        if (next + 1 < clause.Atoms.Count && clause.SymbolAt(next + 1) is not ("." or "," or ";" or ")" or "in" or "for")) return null;
        return second.Range.From.DayNumber - first.Range.From.DayNumber is >= Fewest and <= Most ? second : null;
    }

    /// <summary>"Rovers host City on Sunday, before the two meet again at City's ground on 3 January": the day of that.</summary>
    private static DatePhrase? Again(Clause clause, int first, DatePhrase day)
    {
        for (var at = first + 1; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is TeamAtom or DateAtom || clause.SymbolAt(at) is ";") return null;
            if (clause.SymbolAt(at) is "again" && clause.SymbolAt(at - 1) is "meet" or "clash" or "other")
            {
                var date = clause.Of<DateAtom>().FirstOrDefault(found => found.Index > at).Atom?.Date;
                return date is { Range.IsDay: true } && date.Range.From > day.Range.From ? date : null;
            }
        }

        return null;
    }

    /// <summary>The two days of a range that is two days, "17 and 24 February", in a clause that speaks of legs; else null.</summary>
    public static (DateRange First, DateRange Second)? Both(Clause clause, DatePhrase date, string words)
    {
        var (from, to) = (date.Range.From, date.Range.To);
        if (to.DayNumber - from.DayNumber is < Fewest or > Most) return null;
        if (!words.Contains('&', StringComparison.Ordinal) && !words.Contains(" and ", StringComparison.Ordinal)) return null;
        return clause.Atoms.Any(atom => atom.Symbol is "legs" or "legged") ? (DateRange.Day(from), DateRange.Day(to)) : null;
    }
}
