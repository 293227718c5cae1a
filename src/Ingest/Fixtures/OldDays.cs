using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads the day on which a match that is off was to be played, where another sentence than the one that says so tells it: "It was due to
/// be played on Saturday", "today's match should be called off", "three of Saturday's games are off".
/// </summary>
internal static class OldDays
{
    /// <summary>The match that was said to be off last, with its day; null where the clause tells none.</summary>
    public static FixtureClaim? Of(Statement statement, string text, DateOnly today, MatchTimes times)
    {
        var clause = statement.Clause;
        if (statement.Context.Off is not { When.FirstDay: null } off) return null;
        if (clause.Of<TeamAtom>().Any(named => named.Atom.Team != off.Home && named.Atom.Team != off.Away)) return null;
        if ((ToldApart(clause) ?? OfTheMatch(clause)) is not { Range.IsDay: true } date || date.Range.From < today) return null;
        var told = off with
        {
            When = times.Of(date.Range, clause.First<KickOffAtom>()?.KickOff, off.Home, off.Away),
            Evidence = Quote.Of(text, statement.Sentence),
            DateWords = Quote.Of(text, date.Span),
            OtherDate = date.Otherwise,
        };
        // A new date told later has this one beside it.
        if (statement.Context.Postponed == off) statement.Context.Postponed = told;
        return told;
    }

    /// <summary>Notes a sentence on several matches of a day that are off.</summary>
    public static void Note(Clause clause, ReadingContext context)
    {
        if (!clause.Signs.Has(Sign.Off) || clause.First<TeamAtom>() is not null) return;
        foreach (var (at, atom) in clause.Of<DateAtom>())
        {
            // "Three of Saturday's games": not all of them.
            if (clause.SymbolAt(at - 1) is "of" && clause.SymbolAt(at + 1) is "'s" && atom.Date.Range.IsDay)
                context.OffDays.Add(atom.Date);
        }
    }

    /// <summary>The claims, of which those that are off without a day have the one of which the article says that matches are off.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, ReadingContext context, string text, MatchTimes times)
    {
        if (context.OffDays is not [var day, ..] || context.OffDays.Exists(other => other.Range != day.Range) || times.IsPast(day.Range))
            return drafts;
        return [.. drafts.Select(draft => draft is { Claim: { Status: FixtureStatus.Postponed, When.FirstDay: null } claim }
            ? new Draft(On(claim), DatedBy.Paragraph)
            : draft)];

        FixtureClaim On(FixtureClaim claim) => claim with
        {
            When = claim.When with { Date = day.Range.From },
            DateWords = Quote.Of(text, day.Span),
            OtherDate = day.Otherwise,
        };
    }

    /// <summary>"was due to be played on D".</summary>
    private static DatePhrase? ToldApart(Clause clause) =>
        clause.Signs.EndOf(Sign.OldDay) is > 0 and var end && clause.Atoms[end - 1] is DateAtom { Date: var date } ? date : null;

    /// <summary>"today's match should be postponed"</summary>
    private static DatePhrase? OfTheMatch(Clause clause)
    {
        if (!clause.Signs.Has(Sign.Off)) return null;
        foreach (var (at, atom) in clause.Of<DateAtom>())
        {
            if (clause.SymbolAt(at + 1) is "'s" && clause.Signs.Covers(Sign.Detail, at)) return atom.Date;
        }

        return null;
    }
}
