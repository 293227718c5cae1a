using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Makes the claim of a match whose two sides are known otherwise than from a pairing, where a clause tells its day: a derby by its name,
/// "the two", the sides of a preview.
/// </summary>
internal sealed class MatchOfTwo(string text, MatchTimes times, Hosts hosts)
{
    /// <summary>The match of two sides on the day that a clause tells; who is at home is told by its place, if by anything.</summary>
    public Draft On(
        DatePhrase date, KickOff? kickOff, (ClaimedTeam One, ClaimedTeam Two) sides, Clause clause, TextSpan sentence, string rule,
        double confidence)
    {
        var host = hosts.Of(clause, 0, clause.Atoms.Count, sides.One, sides.Two);
        var (home, away, known) = Sides.Of(SubjectSide.Unknown, sides.One, sides.Two, host);
        var claim = new FixtureClaim(
            home, away, known, times.Of(date.Range, kickOff, home, away), Competition: null, clause.First<VenueAtom>()?.Venue.Name,
            FixtureStatus.Scheduled, confidence, Quote.Of(text, sentence), rule)
        {
            DateWords = Quote.Of(text, date.Span),
            OtherDate = date.Otherwise,
        };
        return new Draft(claim, DatedBy.Own);
    }
}
