using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>
/// "Rovers drew with Town on Saturday and travel to City three days later": told in the past, the Saturday is the one before the article,
/// and the days count from that.
/// </summary>
internal static class CountedFromThePast
{
    /// <summary>Clauses and dates of a sentence, with days that count from what has been moved back to where they belong.</summary>
    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<DatePhrase> Dates) Of(
        IReadOnlyList<Clause> clauses, IReadOnlyList<DatePhrase> dates)
    {
        if (!dates.Any(date => date.Form is DateForm.Offset)) return (clauses, dates);
        if (Moved(clauses[0]) is not var (wrong, right)) return (clauses, dates);
        var main = clauses[0].Atoms.Select(
            atom => atom is DateAtom { Date: var date } && date == wrong ? new DateAtom(atom.Span, right) : atom);
        return ([new Clause([.. main]), .. clauses.Skip(1)], [.. dates.Select(date => date == wrong ? right : date)]);
    }

    private static (DatePhrase Wrong, DatePhrase Right)? Moved(Clause clause)
    {
        DateAtom? before = null;
        foreach (var (index, atom) in clause.Of<DateAtom>())
        {
            if (atom.Date.Form is DateForm.Offset && before is { Date: { IfPast: { } past } counted })
                return (atom.Date, atom.Date with { Range = atom.Date.Range.AddDays(past.From.DayNumber - counted.Range.From.DayNumber) });
            before = OtherDates.IsToldInThePast(clause, index) ? atom : null;
        }

        return null;
    }
}
