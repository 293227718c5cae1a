using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads details of the match that the title or a heading names: "Kick-off: Saturday 8 November, 3pm", "Venue: Villa Park", "The match
/// starts at 7.45pm", "The two sides meet on Monday". Only what that match lacks is taken.
/// </summary>
internal sealed class MatchDetails(string text, DateOnly today, MatchTimes times)
{
    public FixtureClaim? Read(Statement statement)
    {
        var clause = statement.Clause;
        if (statement.Context.Match is not { } match || !clause.Signs.Has(Sign.Detail) || NamesAnother(clause, match)) return null;
        var date = clause.Of<DateAtom>().Select(found => found.Atom.Date).FirstOrDefault(found => found.Range.To >= today);
        var kickOff = clause.Of<KickOffAtom>().Select(found => found.Atom.KickOff).FirstOrDefault();
        var venue = clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        if (date is null && kickOff is null && venue is null) return null;
        if (date is not null && match.When.Date is { } day && day != date.Range.From) return null;

        var time = times.Of(date?.Range, kickOff, match.Home, match.Away);
        if (date is null) time = time with { Date = match.When.Date, DateFrom = match.When.DateFrom, DateTo = match.When.DateTo };
        var sides = Sides.Of(SubjectSide.Unknown, match.Home, match.Away, venue);
        return match with
        {
            Home = sides.Known ? sides.Home : match.Home,
            Away = sides.Known ? sides.Away : match.Away,
            HomeAwayKnown = sides.Known || match.HomeAwayKnown,
            When = time,
            Venue = match.Venue ?? venue?.Name,
            Evidence = Quote.Of(text, statement.Sentence),
            Rule = "detail",
        };
    }

    private static bool NamesAnother(Clause clause, FixtureClaim match) =>
        clause.Of<TeamAtom>().Any(found => found.Atom.Team != match.Home && found.Atom.Team != match.Away);
}
