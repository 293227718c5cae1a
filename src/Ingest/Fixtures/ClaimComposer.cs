using Ingest.Articles;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Makes claims of the pairings in a clause: who is at home, when, in which competition, and whether it lies ahead at all.
/// </summary>
internal sealed class ClaimComposer
{
    /// <summary>
    /// Days after which a match that was put off is taken to have a date again, which the article would name if it mattered.
    /// </summary>
    private const int LongAgo = 28;

    /// <summary>Atoms of a line with a match and its hour: "Rovers v City (Channel Two, 7pm)".</summary>
    private const int LongestLine = 10;

    private readonly string _text;
    private readonly DateOnly _today;
    private readonly CompetitionChooser _competitions;
    private readonly MatchTimes _times;
    private readonly Hosts _hosts;
    private readonly MovedMatches _moved;
    private readonly MatchDetails _details;

    private readonly Compatriots _compatriots;

    public ClaimComposer(
        CompetitionChooser competitions, string text, DateOnly today, MatchTimes times, Hosts hosts, Derbies derbies,
        Compatriots compatriots)
    {
        _compatriots = compatriots;
        _hosts = hosts;
        _text = text;
        _today = today;
        _competitions = competitions;
        _times = times;
        _moved = new MovedMatches(text, today, _times);
        _details = new MatchDetails(text, today, _times, competitions, hosts, derbies);
    }

    /// <summary>What a clause claims, in the order of the text.</summary>
    public IEnumerable<Draft> Compose(Statement statement)
    {
        if (statement.Clause.Signs.Has(Sign.OtherSport) || statement.Context.IsOnOtherSport) return [];
        var pairings = PairingFinder.In(statement.Clause);
        if (pairings.Count == 0)
        {
            return new[] { _moved.OldDateOf(statement), _moved.NewDateOf(statement) ?? OldDays.Of(statement, _text, _today, _times) }
                .OfType<FixtureClaim>().Select(told => new Draft(told, DatedBy.Own));
        }

        return NamedPairings.Of(statement, pairings, _text, _today).SelectMany(named => Claims(statement, named));
    }

    /// <summary>What a clause that sets nobody against anybody adds to the match of the title or heading.</summary>
    public Draft? ComposeDetail(Statement statement) => _details.Read(statement);

    /// <summary>What a line below a match tells of it.</summary>
    public Draft ComposeDetailsBelow(Statement statement, FixtureClaim above) => _details.Below(statement, above);

    private IEnumerable<Draft> Claims(Statement statement, NamedPairing named)
    {
        var clause = statement.Clause;
        if ((_compatriots.Sides(named.Subject, named.Other) ?? _compatriots.OfPlayer(statement, named)) is not var (subject, opponent))
            return [];
        named = named with { Subject = subject, Other = opponent };
        // "Rovers P-P City, Town v United": the letters are said of the two beside them.
        var status = named.Pairing.Rule.Name is "postponed-between" ? FixtureStatus.Postponed : Standing.Of(clause, named.Pairing.Other);
        // "City's match was called off, so a win over Town lifted Rovers": what is told as a result was not off.
        if (status is not FixtureStatus.Scheduled && named.Pairing.Rule.Voice is Voice.Outcome or Voice.Forecast or Voice.Debut) return [];
        if (status is not FixtureStatus.Scheduled && !Standing.IsPutBackFromTo(clause)) return Off(statement, named, status);
        if (_moved.MoveIn(clause, named.Date) is { } move)
        {
            var moved = Claim(statement, named, move.To, move.Words, FixtureStatus.Rescheduled) with { Rule = "moved" };
            return [new Draft(moved with { When = moved.When with { PreviousDate = move.From } }, DatedBy.Own)];
        }

        if (statement.Context.IsAllOff) return Off(statement, named, FixtureStatus.Postponed);
        var (date, source) = DateFor(statement, named);
        if (statement.Context.IsAllMoved && source is DatedBy.Own && date!.Range.To >= _today)
            return [new Draft(Claim(statement, named, date.Range, date, FixtureStatus.Rescheduled), source)];
        if (date is not null && date.Range.To < _today || !Outlook.LiesAhead(statement, named, date, _today)) return [];
        var claim = Claim(statement, named, date?.Range, date, FixtureStatus.Scheduled);
        var draft = new Draft(claim, source)
        {
            IsListed = named.Pairing.Rule.Voice is Voice.Listing,
            Section = statement.Context.HeadingCompetition?.Name,
            // "City (h)" is a line of its team's list; "A v B" is of both alike.
            Subject = named.Pairing is { Rule.Voice: Voice.Listing, Subject: >= 0 } ? null : named.Subject,
        };
        return source is DatedBy.Own && date is not null ? Legs(clause, named, draft, date) : [draft];
    }

    /// <summary>The claim alone, or both legs of a tie whose two days the clause tells side by side.</summary>
    private IEnumerable<Draft> Legs(Clause clause, NamedPairing named, Draft tie, DatePhrase date)
    {
        if (LegsInOneBreath.Second(clause, named) is { } second) return [tie, Leg(tie, second.Range, second, isBack: true)];
        if (LegsInOneBreath.Both(clause, date, _text[date.Span.Start..date.Span.End]) is var (one, other))
            return [Leg(tie, one, date, isBack: false), Leg(tie, other, date, isBack: true)];
        return [tie];
    }

    private Draft Leg(Draft tie, DateRange day, DatePhrase words, bool isBack)
    {
        var (home, away) = isBack ? (tie.Claim.Away, tie.Claim.Home) : (tie.Claim.Home, tie.Claim.Away);
        return tie with
        {
            Claim = tie.Claim with
            {
                Home = home,
                Away = away,
                When = _times.Of(day, kickOff: null, home, away),
                DateWords = Quote.Of(_text, words.Span),
                Venue = isBack ? null : tie.Claim.Venue,
                Rule = isBack ? "second-leg" : tie.Claim.Rule,
            },
        };
    }

    /// <summary>
    /// A match that is off, and its new date where the same clause states one. "was lost to the frost on Friday" and "postponed last week"
    /// date the decision; what is still to be played has no date then.
    /// </summary>
    private IEnumerable<Draft> Off(Statement statement, NamedPairing named, FixtureStatus status)
    {
        var clause = statement.Clause;
        var date = Standing.OwnDate(clause, named.Date);
        var source = date is null ? DatedBy.None : DatedBy.Own;
        // A list of what is off has its day in the heading.
        if (clause.First<DateAtom>() is null && (named.Pairing.Rule.Voice is Voice.Listing || statement.Context.IsAllOff))
            (date, source) = DateFor(statement, named);
        // "Half an hour before kick-off the pitch froze": then it was to be played today.
        if (date is null && clause.Signs.SpanOf(Sign.Today) is ( >= 0 and var start, var end))
        {
            var words = new TextSpan(clause.Atoms[start].Span.Start, clause.Atoms[end - 1].Span.End);
            (date, source) = (new DatePhrase(words, DateRange.Day(_today), DateForm.Relative), DatedBy.Own);
        }

        // An inspection is made on the day of the match, and where today's matches are spoken of, what else is off is off today.
        if (date is null && !Standing.DatesDecision(clause) && statement.Context.Matchday is { } matchday)
            (date, source) = (matchday, DatedBy.Paragraph);
        // "Elsewhere, City's game at Town is also off": on the day of the match before.
        if (date is null && !Standing.DatesDecision(clause) && clause.Signs.First(Sign.GoesOn) is >= 0 and < 3
            && clause.First<DateAtom>() is null
            && statement.Context is { LastClaim: { Status: FixtureStatus.Postponed }, LastClaimDate: { } day })
            (date, source) = (day, DatedBy.Paragraph);
        // A match put off long ago has found a date since.
        if (clause.Last<DateAtom>() is { } last && last.Date.Range.To < _today.AddDays(-LongAgo)) yield break;
        // "the match on 17 December was called off too", told in January: history.
        if (date is { Form: DateForm.Calendar } && date.Range.To < _today.AddDays(-2)) yield break;
        if (date is not null && date.Range.To < _today) (date, source) = (null, DatedBy.None);

        var off = Claim(statement, named, date?.Range, date, status);
        yield return new Draft(off, source);
        if (status is not FixtureStatus.Postponed) yield break;
        // "Rovers' trip to Anfield to meet Liverpool is off" tells twice of one match, and once where it is.
        if (statement.Context.Postponed is not { HomeAwayKnown: true } told || off.HomeAwayKnown || !told.IsOf(off.Home, off.Away))
            statement.Context.Postponed = statement.Context.Off = off;
        if (_moved.NewDateOf(statement) is { } rescheduled) yield return new Draft(rescheduled, DatedBy.Own);
    }

    private FixtureClaim Claim(Statement statement, NamedPairing named, DateRange? range, DatePhrase? words, FixtureStatus status)
    {
        var venue = VenueOf(statement.Clause, named);
        var isListing = named.Pairing.Rule.Voice is Voice.Listing;
        var host = _hosts.Of(statement.Clause, named);
        var sides = Sides.Of(HomeWords.SubjectSide(statement.Clause, named), named.Subject, named.Other, host, isListing);
        var competition = _competitions.Of(statement, named, sides);
        var (home, away) = _competitions.OfOneGender(
            _competitions.SideIn(competition, sides.Home), _competitions.SideIn(competition, sides.Away));
        return new FixtureClaim(
            home, away, sides.Known, _times.Of(range, KickOffFor(statement, named), home, away), competition, venue?.Name, status,
            Confidence(named, words), Quote.Of(_text, statement.Sentence), named.Pairing.Rule.Name)
        {
            DateWords = words is null ? null : Quote.Of(_text, words.Span),
            OtherDate = words?.Otherwise,
        };
    }

    /// <summary>The statement's own kick-off, or that of the heading above a list: "Saturday 22 November (3pm unless stated)".</summary>
    private static KickOff? KickOffFor(Statement statement, NamedPairing named) =>
        PairingKickOffs.Of(statement.Clause, named)
        ?? (statement.Block is not BlockKind.Paragraph && named.Date is null ? statement.Context.HeadingKickOff : null);

    /// <summary>The ground named behind the pairing, or else before it, among the words that are its own.</summary>
    private static NamedThing? VenueOf(Clause clause, NamedPairing named)
    {
        NamedThing? before = null;
        for (var at = Math.Min(named.From, named.Pairing.At); at < named.Limit && at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not VenueAtom { Venue: var venue }) continue;
            if (at >= named.Pairing.Other) return venue;
            if (!named.Pairing.IsFurther || at < named.Pairing.At) before = venue;
        }

        return before;
    }

    /// <summary>
    /// The statement's own date, else that of what stands above: the paragraph's last one that has not passed, where the story goes on that
    /// of the match before, the heading's.
    /// </summary>
    private (DatePhrase? Date, DatedBy Source) DateFor(Statement statement, NamedPairing named)
    {
        var context = statement.Context;
        if (named.Date is { } own) return (own, DatedBy.Own);
        // A condition or a thing had is dated by its own words or not at all.
        if (named.Pairing.Rule is { Voice: Voice.Outcome, IsHope: false } or { Voice: Voice.Has or Voice.Place })
            return (null, DatedBy.None);
        if (context.ParagraphDate is { } date && date.Range.To >= _today) return (date, DatedBy.Paragraph);
        if (context.LastClaimDate is { } last && statement.Clause.Signs.First(Sign.GoesOn) is >= 0 and < 3)
            return (last, DatedBy.Paragraph);
        if (context.LineDate is { } line && named.Pairing.Rule.Voice is Voice.Listing && IsLineWithHour(statement.Clause))
            return (line, DatedBy.Heading);
        // Where matches are named first and dated below, a day that was read belongs to the match before.
        return context is { DetailsFollow: false, HeadingDate: { } heading } ? (heading, DatedBy.Heading) : (null, DatedBy.None);
    }

    /// <summary>"Rovers v City (7pm)", and no more.</summary>
    private static bool IsLineWithHour(Clause clause) =>
        clause.Atoms is [TeamAtom, ..] && clause.Atoms.Count <= LongestLine && clause.First<KickOffAtom>() is not null;

    /// <summary>
    /// The rule's own, less where the subject or the date stands outside the clause, and least where there is no date at all.
    /// </summary>
    private static double Confidence(NamedPairing named, DatePhrase? date)
    {
        var confidence = named.Pairing.Rule.Confidence;
        if (named.Pairing.Subject < 0) confidence *= 0.85;
        if (named.Date is null) confidence *= date is null ? 0.6 : 0.85;
        return Math.Round(confidence, 2);
    }
}
