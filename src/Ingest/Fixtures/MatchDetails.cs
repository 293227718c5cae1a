using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads details of the match that the title or a heading names: "Kick-off: Saturday 8 November, 3pm", "Venue: Villa Park", "The match
/// starts at 7.45pm", "The two sides meet on Monday". Only what that match lacks is taken.
/// </summary>
internal sealed class MatchDetails(string text, DateOnly today, MatchTimes times, CompetitionChooser competitions, Hosts hosts,
    Derbies derbies)
{
    /// <summary>Atoms around words about a match among which its teams stand.</summary>
    private const int Reach = 8;

    /// <summary>Atoms from "did not play" to its day.</summary>
    private const int ReachOfPlayers = 4;

    /// <summary>The last atom at which a sentence on the match just told speaks of it: "The late kick-off".</summary>
    private const int LatestSubject = 3;

    private readonly MatchOfTwo _matches = new(text, times, hosts);

    public Draft? Read(Statement statement)
    {
        var clause = statement.Clause;
        if (Derby(statement) is { } derby) return derby;
        var isPair = clause.Signs.Has(Sign.Pair);
        if (!isPair && (!clause.Signs.Has(Sign.Detail) || clause.Signs.Has(Sign.Round) && !NamesTeams(clause))) return null;
        // "came in midweek and does not start tomorrow": the date beside the words of playing comes first.
        var date = clause.Of<DateAtom>().Where(found => found.Atom.Date.Range.To >= today && !IsOfPlayers(clause, found.Index)
                && !OtherDates.IsOfAnotherDoing(clause, found.Index))
            .OrderByDescending(found => clause.Signs.Covers(Sign.Detail, found.Index) || isPair
                && found.Index > clause.Signs.First(Sign.Pair))
            .Select(found => found.Atom.Date).FirstOrDefault();
        // What is off is told in the past, and its pitch is looked at on its day.
        var isOff = statement.Context.Match is { Status: FixtureStatus.Postponed };
        if (clause.Signs.Has(Sign.Move) || !isPair && !isOff && IsToldInThePast(clause)) return null;
        if (isPair && Other(statement, date) is { } another) return another;
        if ((OfJustTold(statement, date) ?? statement.Context.Match) is not { } match || NamesAnother(clause, match)) return null;
        // What stands under another club's name is about that club.
        if (statement.Context.SectionTeam is { } section && section != match.Home && section != match.Away) return null;
        if (date is not null && !Agrees(match.When, date.Range)) return null;
        return Of(statement, match, date);
    }

    /// <summary>"Rovers host City on Friday. Kick-off is at 7.45pm": an hour without a day is that of the match just told.</summary>
    private static FixtureClaim? OfJustTold(Statement statement, DatePhrase? date)
    {
        if (date is not null || statement.Context.JustTold is not { When.KickOff: null } match) return null;
        return statement.Clause.First<KickOffAtom>() is not null && statement.Clause.Signs.First(Sign.Detail) is >= 0 and <= LatestSubject
            && !NamesTeams(statement.Clause) ? match : null;
    }

    /// <summary>The match above a line of details, with what the line tells.</summary>
    public Draft Below(Statement statement, FixtureClaim above) => Of(statement, above, statement.Clause.First<DateAtom>()!.Date)!;

    private Draft? Of(Statement statement, FixtureClaim match, DatePhrase? date)
    {
        var clause = statement.Clause;
        // "The referee looked at the pitch at 1pm": what has been done was done at another hour.
        var isPast = clause.Signs.Has(Sign.Past) || Outlook.ToldInThePast(clause, clause.Atoms.Count);
        var kickOff = isPast ? null : clause.First<KickOffAtom>()?.KickOff;
        var venue = clause.First<VenueAtom>()?.Venue;
        var host = hosts.Of(clause, 0, clause.Atoms.Count, match.Home, match.Away);
        if (date is null && kickOff is null && venue is null && host is null) return null;
        // "Venue: Anfield" is no detail of City v Liverpool.
        if (host is not null && match.HomeAwayKnown && host != match.Home) return null;
        var time = times.Of(date?.Range, kickOff, match.Home, match.Away);
        if (date is null) time = time with { Date = match.When.Date, DateFrom = match.When.DateFrom, DateTo = match.When.DateTo };
        var sides = Sides.Of(SubjectSide.Unknown, match.Home, match.Away, host);
        var claim = match with
        {
            Home = sides.Known ? sides.Home : match.Home,
            Away = sides.Known ? sides.Away : match.Away,
            // "Another meeting follows in May": who is at home then, the first one does not tell.
            HomeAwayKnown = sides.Known || match.HomeAwayKnown && !(date is not null && clause.Atoms.Any(atom => atom.Symbol is "another")),
            When = time,
            Venue = match.Venue ?? venue?.Name,
            Competition = competitions.InClause(clause, sides) ?? match.Competition,
            Evidence = Quote.Of(text, statement.Sentence),
            Rule = "detail",
            DateWords = date is null ? match.DateWords : Quote.Of(text, date.Span),
            OtherDate = date is null ? match.OtherDate : date.Otherwise,
        };
        return new Draft(claim, date is null ? DatedBy.Paragraph : DatedBy.Own);
    }

    /// <summary>"the lads who did not play on Tuesday", "players to watch out for": the day is no detail of a match to come.</summary>
    private static bool IsOfPlayers(Clause clause, int date)
    {
        for (var at = date - 1; at >= 0 && at >= date - ReachOfPlayers; at--)
        {
            if (clause.SymbolAt(at) is "didnt" or "couldnt" or "did") return true;
            // "What to look out for this weekend" is said of all matches.
            if (clause.SymbolAt(at) is "out" && clause.SymbolAt(at - 1) is "look" or "watch") return true;
        }

        return false;
    }

    /// <summary>Whether a clause speaks of the past and of nothing to come: "the lads who sat out on Tuesday".</summary>
    private bool IsToldInThePast(Clause clause) =>
        (clause.Signs.Has(Sign.Past) || Outlook.ToldInThePast(clause, clause.Atoms.Count))
        && !clause.Signs.Has(Sign.Ahead) && !clause.Signs.Has(Sign.Possible)
            && clause.First<DateAtom>() is { Date.Form: not DateForm.Calendar } first && !IsToCome(first.Date);

    /// <summary>"He is in the squad tomorrow, said the manager": by its name the day lies ahead.</summary>
    private bool IsToCome(DatePhrase date) => date.Form is DateForm.Relative && date.Range.From > today;

    /// <summary>"Sunday's Manchester derby": a match by its name, where its day is told.</summary>
    private Draft? Derby(Statement statement)
    {
        var clause = statement.Clause;
        var date = clause.Of<DateAtom>().Select(found => found.Atom.Date).FirstOrDefault(found => found.Range.To >= today);
        if (date is null || derbies.In(clause, statement.Context.Topic) is not var (one, two)) return null;
        var host = HostOf(clause, statement.Context, one, two);
        if (host is null && IsToldInThePast(clause)) return null;
        var draft = _matches.On(date, clause.First<KickOffAtom>()?.KickOff, (one, two), clause, statement.Sentence, "derby", 0.75);
        if (!draft.Claim.HomeAwayKnown && host is not null)
            draft = draft with { Claim = draft.Claim with { Home = host, Away = host == one ? two : one, HomeAwayKnown = true } };
        return In(competitions.InClause(clause, Sides.Of(draft.Claim)), draft);
    }

    /// <summary>
    /// "City's manager wants more when they host their rivals in the derby on Sunday", "go to their rivals for the derby".
    /// </summary>
    private static ClaimedTeam? HostOf(Clause clause, ReadingContext context, ClaimedTeam one, ClaimedTeam two)
    {
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            var isHost = clause.SymbolAt(at) is "host" or "hosts" or "welcome" or "welcomes" or "entertain" or "entertains";
            var isGuest = clause.SymbolAt(at) is "visit" or "visits"
                || clause.SymbolAt(at) is "travel" or "go" && clause.SymbolAt(at + 1) is "to";
            if (!isHost && !isGuest) continue;
            var named = clause.Of<TeamAtom>().Where(found => found.Index < at && (found.Atom.Team == one || found.Atom.Team == two))
                .Select(found => found.Atom.Team).FirstOrDefault() ?? context.Subject;
            if (named is null || named != one && named != two) return null;
            return isHost ? named : named == one ? two : one;
        }

        return null;
    }

    /// <summary>
    /// "The two sides meet again on Friday week", where that is not the match spoken of: the two teams that were named last. Who "the two"
    /// are is plain only where just two were named.
    /// </summary>
    private Draft? Other(Statement statement, DatePhrase? date)
    {
        var context = statement.Context;
        var teams = statement.Clause.Of<TeamAtom>().Select(found => found.Atom.Team).Distinct().ToList();
        // "beat Town to come within a point of City, with the pair meeting a fortnight from now": the two named last before.
        if (teams.Count == 3 && statement.Clause.Of<TeamAtom>().All(found => found.Index < statement.Clause.Signs.First(Sign.Pair)))
            teams.RemoveAt(0);
        if (date is null || (teams.Count > 0 ? teams : context.LastTeams) is not [var one, var two]) return null;
        if (context.Match is { } match && Is(match, one, two) && Agrees(match.When, date.Range)) return null;
        var clause = statement.Clause;
        var draft = _matches.On(date, clause.First<KickOffAtom>()?.KickOff, (one, two), clause, statement.Sentence, "the-two-meet", 0.7);
        return context.Match is { } last && Is(last, one, two) ? In(last.Competition, draft) : draft;
    }

    private static Draft In(ClaimedCompetition? competition, Draft draft) =>
        draft with { Claim = draft.Claim with { Competition = competition } };

    private static bool NamesTeams(Clause clause) => clause.First<TeamAtom>() is not null;

    private static bool Is(FixtureClaim match, ClaimedTeam one, ClaimedTeam two) =>
        match.Home == one && match.Away == two || match.Home == two && match.Away == one;

    /// <summary>Whether a date may be that of a match: one that the match lacks, or that narrows down what is known of it.</summary>
    private static bool Agrees(MatchTime known, DateRange date) =>
        known.FirstDay is not { } first || known.LastDay is not { } last || date.From <= last && first <= date.To;

    /// <summary>Whether the clause names a third team beside its words about the match; one farther off is of another thought.</summary>
    private static bool NamesAnother(Clause clause, FixtureClaim match)
    {
        var words = clause.Signs.First(Sign.Detail);
        var (from, to) = words < 0 ? (0, clause.Atoms.Count) : (words - Reach, clause.Signs.EndOf(Sign.Detail) + Reach);
        for (var at = Math.Max(0, from); at < to && at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is TeamAtom { Team: var team } && team != match.Home && team != match.Away) return true;
        }

        return false;
    }
}
