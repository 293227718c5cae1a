using Ingest.Articles;
using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Tells whether what a clause sets against each other lies ahead of the article.</summary>
internal static class Outlook
{
    /// <summary>
    /// A pairing with a score does not lie ahead. A listing does where it has a date or stands in a list; a verb in the present unless the
    /// clause is told in the past; a noun ("the trip to") needs a date that has not passed, or words that look forward. A calendar date
    /// settles it for all.
    /// </summary>
    /// <param name="statement">The clause and its surroundings.</param>
    /// <param name="named">The pairing; its own date has not passed.</param>
    /// <param name="date">Its date, whether its own or taken from above; null where there is none.</param>
    public static bool LiesAhead(Statement statement, NamedPairing named, DatePhrase? date)
    {
        var clause = statement.Clause;
        if (Tense.HasScore(clause)) return false;
        if (named.Date is { Form: DateForm.Calendar or DateForm.Relative or DateForm.Offset }) return true;
        var future = Tense.IsFuture(clause);
        var past = Tense.IsPast(clause);
        return named.Pairing.Rule.Voice switch
        {
            Voice.Listing => date is not null || statement.Block is not BlockKind.Paragraph || future && !past,
            Voice.Present => date is not null || !past,
            _ => date is null ? future && !past : future || !past,
        };
    }

    /// <summary>"Rovers v City LIVE": a running commentary is on a match that has begun; "live on" television it has not.</summary>
    public static bool IsUnderWay(Clause clause) =>
        clause.Line.Contains(" live ", StringComparison.Ordinal) && !clause.Line.Contains(" live on ", StringComparison.Ordinal)
        && !clause.Of<DateAtom>().Any() && !clause.Of<KickOffAtom>().Any();
}
