using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Makes claims of the pairings in a clause: who is at home, when, in which competition, and whether it lies ahead at all.</summary>
internal sealed class ClaimComposer(FootballCatalog catalog, string text, DateOnly today)
{
    public IEnumerable<FixtureClaim> Compose(Clause clause, TextSpan sentence, BlockKind kind, ReadingContext context)
    {
        var pairings = Pairing.In(clause);
        if (pairings.Count == 0 && NewDateOf(clause, sentence, context) is { } moved) yield return moved;
        for (var i = 0; i < pairings.Count; i++)
        {
            var pairing = pairings[i];
            if (pairing.Rule.Name is "dash" && kind is BlockKind.Paragraph) continue;
            var other = ((TeamAtom)clause.Atoms[pairing.Other]).Team;
            var subject = pairing.Subject >= 0 ? ((TeamAtom)clause.Atoms[pairing.Subject]).Team : SubjectFromContext(context, other);
            if (subject is null || subject == other || Tense.IsResultBefore(clause, pairing.At)) continue;
            var limit = i + 1 < pairings.Count ? Math.Max(pairing.Other + 1, pairings[i + 1].Subject >= 0 ? pairings[i + 1].Subject : clause.AtomAt(pairings[i + 1].At + 1)) : clause.Atoms.Count;
            if (Claim(clause, sentence, kind, context, pairing, subject, other, limit) is { } claim) yield return claim;
        }
    }

    private FixtureClaim? Claim(
        Clause clause, TextSpan sentence, BlockKind kind, ReadingContext context, Pairing pairing, ClaimedTeam subject, ClaimedTeam other, int limit)
    {
        var status = StatusWords.Of(clause);
        var ownDate = DateFor(clause, pairing, limit);
        var date = ownDate ?? InheritedDate(pairing, kind, context);
        if (date is { } stated && stated.Range.To < today) return null;
        if (status is FixtureStatus.Scheduled && !LiesAhead(clause, pairing, ownDate, date, kind)) return null;

        var venue = clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        var (home, away, known) = Sides(pairing.Rule.Subject, subject, other, venue);
        var kickOff = KickOffFor(clause, pairing, limit);
        var claim = new FixtureClaim(
            home, away, known, TimeOf(date, kickOff, home, away), CompetitionFor(clause, pairing, context, home, away),
            venue?.Name, status, Confidence(pairing, ownDate, date), Quote.Of(text, sentence), pairing.Rule.Name);
        if (status is FixtureStatus.Postponed) context.Postponed = claim;
        return claim;
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

    /// <summary>The date that belongs to a pairing: the first one behind it and before the next pairing, else the last one before it.</summary>
    private static DatePhrase? DateFor(Clause clause, Pairing pairing, int limit)
    {
        var dates = clause.Of<DateAtom>().ToList();
        var behind = dates.Where(found => found.Index > pairing.Other && found.Index < limit).Select(found => found.Atom.Date).FirstOrDefault();
        var between = dates.Where(found => found.Index > Math.Max(pairing.Subject, 0) && found.Index < pairing.Other).Select(found => found.Atom.Date).LastOrDefault();
        return between ?? behind ?? dates.Where(found => found.Index < pairing.Other).Select(found => found.Atom.Date).LastOrDefault()
            ?? dates.Select(found => found.Atom.Date).FirstOrDefault();
    }

    private static DatePhrase? InheritedDate(Pairing pairing, BlockKind kind, ReadingContext context) =>
        kind is not BlockKind.Paragraph || pairing.Rule.Voice is Voice.Listing
            ? context.ParagraphDate ?? context.HeadingDate
            : pairing.Rule.Voice is Voice.Present ? context.ParagraphDate ?? context.HeadingDate : null;

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

    private ClaimedCompetition? CompetitionFor(Clause clause, Pairing pairing, ReadingContext context, ClaimedTeam home, ClaimedTeam away)
    {
        var named = clause.Of<CompetitionAtom>().OrderBy(found => Math.Abs(found.Index - pairing.Other)).Select(found => found.Atom.Competition).FirstOrDefault()
            ?? context.HeadingCompetition;
        if (named is not null && catalog.Competition(named.Ids[0]) is { } stated) return new ClaimedCompetition(stated.Id, stated.Name, Inferred: false);
        return LeagueOf(home) is { } league && league == LeagueOf(away)
            && catalog.Competitions.FirstOrDefault(competition => competition.Name == league || competition.Aliases.Contains(league)) is { } both
            ? new ClaimedCompetition(both.Id, both.Name, Inferred: true)
            : null;
    }

    private string? LeagueOf(ClaimedTeam team) => team.Id is null ? null : catalog.Team(team.Id)?.League;

    private static double Confidence(Pairing pairing, DatePhrase? own, DatePhrase? date)
    {
        var confidence = pairing.Rule.Confidence;
        if (pairing.Subject < 0) confidence *= 0.85;
        if (own is null) confidence *= date is null ? 0.6 : 0.85;
        return Math.Round(confidence, 2);
    }

    private static ClaimedTeam? SubjectFromContext(ReadingContext context, ClaimedTeam other) =>
        context.Subject is { } subject && subject != other ? subject : context.Topic != other ? context.Topic : null;

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
