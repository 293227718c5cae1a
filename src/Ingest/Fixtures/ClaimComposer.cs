using System.Text.RegularExpressions;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Makes claims of the pairings in a clause: who is at home, when, in which competition, and whether it lies ahead at all.</summary>
internal sealed partial class ClaimComposer(FootballCatalog catalog, string text, DateOnly today)
{
    private readonly CompetitionChooser _competitions = new(catalog);

    [GeneratedRegex(" (?:when|date|time|kick - off|kickoff|kick off|kicks off|venue|where|stadium|ground|gets under way|takes place|will be played|be played|(?:the )?(?:two|sides|teams|pair|they) (?:[a-z]+ ){0,3}(?:meet|clash|come together|lock horns|face off)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Details { get; }

    public IEnumerable<FixtureClaim> Compose(Clause clause, TextSpan sentence, BlockKind kind, ReadingContext context)
    {
        var pairings = Pairing.In(clause);
        if (pairings.Count == 0 && NewDateOf(clause, sentence, context) is { } moved) yield return moved;
        var used = new HashSet<DatePhrase>();
        for (var i = 0; i < pairings.Count; i++)
        {
            var pairing = pairings[i];
            if (pairing.Rule.Name is "dash" && kind is BlockKind.Paragraph || pairing.Rule.Voice is Voice.Listing && IsUnderWay(clause)) continue;
            var other = ((TeamAtom)clause.Atoms[pairing.Other]).Team;
            var subject = pairing.Subject >= 0 ? ((TeamAtom)clause.Atoms[pairing.Subject]).Team : SubjectFromContext(context, other);
            if (subject is null || subject == other || Tense.IsResultBefore(clause, pairing.At)) continue;
            var own = DateFor(clause, pairing, i + 1 < pairings.Count ? StartOf(clause, pairings[i + 1], pairing.Other) : clause.Atoms.Count, used);
            if (own is not null) used.Add(own);
            var limit = i + 1 < pairings.Count ? pairings[i + 1].Other : clause.Atoms.Count;
            foreach (var claim in Claims(clause, sentence, kind, context, pairing, subject, other, own, limit)) yield return claim;
        }
    }

    /// <summary>Where the words of a pairing begin: its subject or verb, and a date that leads it ("Sunday's meeting of ...").</summary>
    private static int StartOf(Clause clause, Pairing pairing, int after)
    {
        var verb = clause.AtomAt(pairing.At + 1);
        // Sides named in one breath share the verb: what stands before this one belongs to the last.
        if (verb <= after) return pairing.Other;
        var start = pairing.Subject > after ? Math.Min(pairing.Subject, verb) : verb;
        for (var at = start - 1; at > after && at >= start - 4; at--)
        {
            if (clause.SymbolAt(at) is "," or ";" or "." or "and" or "before" or "then") break;
            if (clause.Atoms[at] is DateAtom) return at;
        }

        return Math.Max(start, after + 1);
    }

    private IEnumerable<FixtureClaim> Claims(
        Clause clause, TextSpan sentence, BlockKind kind, ReadingContext context, Pairing pairing, ClaimedTeam subject, ClaimedTeam other, DatePhrase? ownDate, int limit)
    {
        if (StatusWords.Of(clause, pairing.Other) is FixtureStatus.Scheduled && MovedTo(clause, ownDate) is { } move)
        {
            yield return Rescheduled(clause, sentence, context, pairing, subject, other, move.Date, move.Previously, limit);
            yield break;
        }

        var status = StatusWords.Of(clause, pairing.Other);
        var isOff = status is not FixtureStatus.Scheduled;
        // "is off and is set for Tuesday": the date is the new one's. "had gone on Friday": it is that of the decision.
        var moved = isOff && ownDate is not null && StatusWords.IsMoved(clause) && clause.Of<DateAtom>().Count() == 1;
        if (moved || isOff && ownDate is { Form: DateForm.Weekday } && StatusWords.DatesTheDecision(clause, ownDate.Span)) ownDate = null;
        var date = ownDate ?? (isOff ? null : InheritedDate(context));
        if (date is { } stated && stated.Range.To < today) yield break;
        if (!isOff && !LiesAhead(clause, pairing, ownDate, date, kind)) yield break;

        var venue = clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        var (home, away, known) = Sides(pairing.Rule.Subject, subject, other, venue);
        var kickOff = KickOffFor(clause, pairing, limit);
        var claim = new FixtureClaim(
            home, away, known, TimeOf(date, kickOff, home, away), _competitions.Of(clause, pairing, limit, context, home, away),
            venue?.Name, status, Confidence(pairing, ownDate, date), Quote.Of(text, sentence), pairing.Rule.Name);
        yield return claim;
        if (status is not FixtureStatus.Postponed) yield break;
        context.Postponed = claim;
        if (NewDateOf(clause, sentence, context) is { } rescheduled) yield return rescheduled;
    }

    /// <summary>
    /// Whether a pairing lies ahead. A listing does if it has no score; a verb in the present unless the clause is told in the past; a noun
    /// ("the trip to") needs a date that has not passed, or words that look forward.
    /// </summary>
    private static bool LiesAhead(Clause clause, Pairing pairing, DatePhrase? ownDate, DatePhrase? date, BlockKind kind)
    {
        if (Tense.HasScore(clause)) return false;
        var certain = ownDate is { Form: DateForm.Calendar or DateForm.Relative or DateForm.Offset };
        var future = Tense.IsFuture(clause);
        var past = Tense.IsPast(clause);
        return pairing.Rule.Voice switch
        {
            Voice.Listing => certain || date is not null || kind is not BlockKind.Paragraph || future && !past,
            Voice.Present => certain || date is not null || !past,
            _ => certain || date is not null && (future || !past) || date is null && future && !past,
        };
    }

    /// <summary>
    /// The date that belongs to a pairing: one between subject and other side that no earlier pairing has taken, else the first behind it and before the
    /// next pairing, else the last before it.
    /// </summary>
    private static DatePhrase? DateFor(Clause clause, Pairing pairing, int limit, HashSet<DatePhrase> used)
    {
        var dates = clause.Of<DateAtom>().ToList();
        var between = dates.Where(found => found.Index > pairing.Subject && found.Index < pairing.Other && !used.Contains(found.Atom.Date)).Select(found => found.Atom.Date).LastOrDefault();
        // A day is better than a month: "both unbeaten in November, meet on Friday".
        var behind = dates.Where(found => found.Index > pairing.Other && found.Index < limit).Select(found => found.Atom.Date)
            .OrderBy(date => date.Form is DateForm.Period).FirstOrDefault();
        var before = dates.Where(found => found.Index < pairing.Other).Select(found => found.Atom.Date).LastOrDefault();
        return pairing.Subject < 0 ? behind ?? between ?? before : between ?? behind ?? before;
    }

    /// <summary>The date of what stands above: the paragraph's last one that has not passed, else the heading's.</summary>
    private DatePhrase? InheritedDate(ReadingContext context) =>
        context.ParagraphDate is { } date && date.Range.To >= today ? date : context.HeadingDate;

    /// <summary>"Rovers v City LIVE": a running commentary is on a match that has begun.</summary>
    private static bool IsUnderWay(Clause clause) => clause.Line.Contains(" live ", StringComparison.Ordinal) && !clause.Line.Contains(" live on ", StringComparison.Ordinal) && !clause.Of<DateAtom>().Any() && !clause.Of<KickOffAtom>().Any();

    private static KickOff? KickOffFor(Clause clause, Pairing pairing, int limit)
    {
        var times = clause.Of<KickOffAtom>().ToList();
        return times.Where(found => found.Index > pairing.Other && found.Index < limit).Select(found => found.Atom.KickOff).FirstOrDefault()
            ?? times.Where(found => found.Index < pairing.Other).Select(found => found.Atom.KickOff).LastOrDefault();
    }

    private static (ClaimedTeam Home, ClaimedTeam Away, bool Known) Sides(SubjectSide side, ClaimedTeam subject, ClaimedTeam other, NamedThing? venue)
    {
        if (venue is not null)
        {
            if (venue.Ids.Contains(subject.Id, StringComparer.Ordinal)) return (subject, other, true);
            if (venue.Ids.Contains(other.Id, StringComparer.Ordinal)) return (other, subject, true);
        }

        return side switch
        {
            SubjectSide.Home => (subject, other, true),
            SubjectSide.Away => (other, subject, true),
            _ => (subject, other, false),
        };
    }

    /// <summary>"moved to 16 December", "moved from 13 to 16 December", "rearranged from Saturday to Sunday".</summary>
    private (DateRange Date, DateOnly? Previously)? MovedTo(Clause clause, DatePhrase? own)
    {
        if (!StatusWords.IsMoved(clause) || own is null) return null;
        var dates = clause.Of<DateAtom>().Select(found => found.Atom.Date.Range).ToList();
        var last = dates[^1];
        if (last.To < today || !StatusWords.NamesAMove(clause)) return null;
        // "from 13 to 16 December" reads as a range; of a move it gives the old day and the new one.
        if (dates.Count == 1 && !last.IsDay && clause.Line.Contains(" from D ", StringComparison.Ordinal)) return (DateRange.Day(last.To), last.From);
        return (last, dates.Count > 1 && dates[0].IsDay && dates[0] != last ? dates[0].From : null);
    }

    private FixtureClaim Rescheduled(
        Clause clause, TextSpan sentence, ReadingContext context, Pairing pairing, ClaimedTeam subject, ClaimedTeam other, DateRange date, DateOnly? previously, int limit)
    {
        var venue = clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        var (home, away, known) = Sides(pairing.Rule.Subject, subject, other, venue);
        var kickOff = clause.Of<KickOffAtom>().Select(found => found.Atom.KickOff).LastOrDefault();
        var time = date.IsDay ? new MatchTime(Date: date.From) : new MatchTime(DateFrom: date.From, DateTo: date.To);
        if (kickOff is not null) time = time with { KickOff = kickOff.Time, TimeZone = kickOff.Zone ?? ZoneOf(home, away) };
        return new FixtureClaim(
            home, away, known, time with { PreviousDate = previously }, _competitions.Of(clause, pairing, limit, context, home, away),
            venue?.Name, FixtureStatus.Rescheduled, pairing.Rule.Confidence, Quote.Of(text, sentence), "moved");
    }

    private MatchTime TimeOf(DatePhrase? date, KickOff? kickOff, ClaimedTeam home, ClaimedTeam away)
    {
        var time = date is null ? MatchTime.Unknown
            : date.Range.IsDay ? new MatchTime(Date: date.Range.From)
            : new MatchTime(DateFrom: date.Range.From < today ? today : date.Range.From, DateTo: date.Range.To);
        return kickOff is null ? time : time with { KickOff = kickOff.Time, TimeZone = kickOff.Zone ?? ZoneOf(home, away) };
    }

    /// <summary>A time without a zone is local where both sides are of one country that has one zone; elsewhere it stays open.</summary>
    private string? ZoneOf(ClaimedTeam home, ClaimedTeam away)
    {
        var countries = new[] { home, away }.Select(team => team.Id is null ? null : catalog.Team(team.Id)?.Country).ToList();
        return countries.All(country => country is not null && country.StartsWith("GB", StringComparison.Ordinal)) ? "Europe/London" : null;
    }

    private static double Confidence(Pairing pairing, DatePhrase? own, DatePhrase? date)
    {
        var confidence = pairing.Rule.Confidence;
        if (pairing.Subject < 0) confidence *= 0.85;
        if (own is null) confidence *= date is null ? 0.6 : 0.85;
        return Math.Round(confidence, 2);
    }

    /// <summary>Who is meant where a sentence names one side only: the other side of the match it stands under, else the team last spoken of, else the article's.</summary>
    private static ClaimedTeam? SubjectFromContext(ReadingContext context, ClaimedTeam other)
    {
        foreach (var match in new[] { context.Match, context.LastClaim })
        {
            if (match is not null && (match.Home == other || match.Away == other)) return match.Home == other ? match.Away : match.Home;
        }

        if (context.SectionTeam is { } section && section != other) return section;
        return context.Subject is { } subject && subject != other ? subject : context.Topic != other ? context.Topic : null;
    }

    /// <summary>
    /// "Kick-off: Saturday 8 November, 3pm", "Venue: Villa Park", "The match starts at 7.45pm": a detail of the match that the title or heading names. Only what that match
    /// lacks is taken.
    /// </summary>
    public FixtureClaim? ComposeDetail(Clause clause, TextSpan sentence, ReadingContext context)
    {
        if (context.Match is not { } match || !Details.IsMatch(clause.Line) || clause.Of<TeamAtom>().Any(found => found.Atom.Team != match.Home && found.Atom.Team != match.Away)) return null;
        var date = clause.Of<DateAtom>().Select(found => found.Atom.Date).FirstOrDefault(found => found.Range.To >= today);
        var kickOff = clause.Of<KickOffAtom>().Select(found => found.Atom.KickOff).FirstOrDefault();
        var venue = clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        if (date is null && kickOff is null && venue is null || date is not null && match.When.Date is { } day && day != date.Range.From) return null;
        var time = TimeOf(date, kickOff, match.Home, match.Away);
        if (date is null) time = time with { Date = match.When.Date, DateFrom = match.When.DateFrom, DateTo = match.When.DateTo };
        var (home, away, known) = Sides(SubjectSide.Unknown, match.Home, match.Away, venue);
        return match with
        {
            Home = known ? home : match.Home,
            Away = known ? away : match.Away,
            HomeAwayKnown = known || match.HomeAwayKnown,
            When = time,
            Venue = match.Venue ?? venue?.Name,
            Evidence = Quote.Of(text, sentence),
            Rule = "detail",
        };
    }

    /// <summary>"The match will now be played on 9 December": the match spoken of is the one that was called off last.</summary>
    private FixtureClaim? NewDateOf(Clause clause, TextSpan sentence, ReadingContext context)
    {
        if (context.Postponed is not { } off || !StatusWords.IsMoved(clause)) return null;
        var date = clause.Of<DateAtom>().Select(found => found.Atom.Date).LastOrDefault(found => found.Range.To >= today && found.Range.From != off.When.Date);
        if (date is null) return null;
        var kickOff = clause.Of<KickOffAtom>().Select(found => found.Atom.KickOff).FirstOrDefault();
        context.Postponed = null;
        return off with
        {
            When = TimeOf(date, kickOff, off.Home, off.Away) with { PreviousDate = off.When.Date },
            Status = FixtureStatus.Rescheduled,
            Evidence = Quote.Of(text, sentence),
            Rule = "new-date",
        };
    }
}
