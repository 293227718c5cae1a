using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Reads the new date of a match that was moved.</summary>
internal sealed class MovedMatches(string text, DateOnly today, MatchTimes times)
{
    /// <summary>Atoms from "the reverse fixture" to its day.</summary>
    private const int ReachOfReverse = 8;

    /// <summary>
    /// The new day, and the old one where the clause tells it: "moved from 13 to 16 December", "rearranged for Tuesday"; null where nothing
    /// is moved.
    /// </summary>
    public (DatePhrase Words, DateRange To, DateOnly? From)? MoveIn(Clause clause, DatePhrase? own)
    {
        if (own is null || !Standing.IsMoved(clause) || !Standing.NamesAMove(clause)) return null;
        var dates = clause.Of<DateAtom>().ToList();
        var (first, last) = (dates[0].Atom.Date, dates[^1].Atom.Date);
        if (last.Range.To < today) return null;
        // "from 13 to 16 December" reads as a range; of a move it gives the old day and the new one.
        var isFromTo = dates.Count == 1 && !last.Range.IsDay && clause.SymbolAt(dates[0].Index - 1) is "from";
        if (isFromTo) return (last, DateRange.Day(last.Range.To), last.Range.From);
        return (last, last.Range, dates.Count > 1 && first.Range.IsDay && first.Range != last.Range ? first.Range.From : null);
    }

    /// <summary>"The new date will follow, with the reverse fixture due on 2 April": that is another match.</summary>
    private static bool IsOfReverse(Clause clause, int date)
    {
        for (var at = date - 1; at > 0 && at >= date - ReachOfReverse; at--)
        {
            if (clause.SymbolAt(at) is "fixture" or "fixtures" or "game" or "match" or "leg" or "meeting"
                && clause.SymbolAt(at - 1) is "reverse" or "return")
                return true;
        }

        return false;
    }

    /// <summary>
    /// The day on which the match was to be played, where the sentence that gives it a new one tells it too: "Instead of 3 January it takes
    /// place on 1 February"; null elsewhere.
    /// </summary>
    public FixtureClaim? OldDateOf(Statement statement)
    {
        if (JustToldOf(statement) is not { } match || OldDayOf(statement.Clause) is not { } day || day.Range.From < today) return null;
        return match with
        {
            When = times.Of(day.Range, kickOff: null, match.Home, match.Away),
            Status = FixtureStatus.Postponed,
            Evidence = Quote.Of(text, statement.Sentence),
            Rule = "new-date",
            DateWords = Quote.Of(text, day.Span),
            OtherDate = day.Otherwise,
        };
    }

    /// <summary>The match of the sentence before, where it told no day and this one tells the old one.</summary>
    private static FixtureClaim? JustToldOf(Statement statement) =>
        OldDayOf(statement.Clause) is not null && statement.Clause.First<TeamAtom>() is null
            && statement.Context.JustTold is { When.FirstDay: null } match ? match : null;

    private static DatePhrase? OldDayOf(Clause clause)
    {
        foreach (var (at, atom) in clause.Of<DateAtom>())
        {
            if (clause.Signs.Covers(Sign.OldDay, at)) return atom.Date;
        }

        return null;
    }

    /// <summary>"The match will now be played on 9 December": the match spoken of is the one that was called off last.</summary>
    public FixtureClaim? NewDateOf(Statement statement)
    {
        var (clause, context) = (statement.Clause, statement.Context);
        if (!Standing.IsMoved(clause)) return null;
        // "A new date has been set for the match of Rovers and City": that it was off need not be said.
        var isOpen = Standing.NamesAMove(clause) && context.Match is { When.FirstDay: null } && clause.First<TeamAtom>() is null;
        var justTold = Standing.NamesAMove(clause) && context.JustTold is { When.FirstDay: null } && clause.First<TeamAtom>() is null
            ? context.JustTold : null;
        if ((context.Postponed ?? JustToldOf(statement) ?? justTold ?? (isOpen ? context.Match : null)) is not { } off) return null;
        var date = clause.Of<DateAtom>().Where(found => !IsOfReverse(clause, found.Index) && !clause.Signs.Covers(Sign.OldDay, found.Index))
            .Select(found => found.Atom.Date)
            .LastOrDefault(phrase => phrase.Range.To >= today && phrase.Range.From != off.When.Date);
        if (date is null) return null;
        // "which was due to take place on the 13th, will now be played on the 16th": the sentence names the old day too.
        var previously = off.When.Date ?? OldDayOf(clause)?.Range.From
            ?? statement.Dates.Where(other => other.Range.IsDay && other.Range != date.Range)
                .Select(other => (DateOnly?)other.Range.From).FirstOrDefault();
        context.Postponed = null;
        return off with
        {
            When = times.Of(date.Range, clause.First<KickOffAtom>()?.KickOff, off.Home, off.Away) with { PreviousDate = previously },
            Status = FixtureStatus.Rescheduled,
            Evidence = Quote.Of(text, statement.Sentence),
            Rule = "new-date",
            DateWords = Quote.Of(text, date.Span),
            OtherDate = date.Otherwise,
        };
    }
}
