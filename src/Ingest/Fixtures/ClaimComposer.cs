using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
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

    private readonly string _text;
    private readonly DateOnly _today;
    private readonly CompetitionChooser _competitions;
    private readonly MatchTimes _times;
    private readonly MovedMatches _moved;
    private readonly MatchDetails _details;

    public ClaimComposer(FootballCatalog catalog, CompetitionChooser competitions, string text, DateOnly today)
    {
        _text = text;
        _today = today;
        _competitions = competitions;
        _times = new MatchTimes(catalog, today);
        _moved = new MovedMatches(text, today, _times);
        _details = new MatchDetails(text, today, _times);
    }

    /// <summary>What a clause claims, in the order of the text.</summary>
    public IEnumerable<FixtureClaim> Compose(Statement statement)
    {
        var pairings = PairingFinder.In(statement.Clause);
        if (pairings.Count == 0) return _moved.NewDateOf(statement) is { } moved ? [moved] : [];
        return Named(statement, pairings).SelectMany(named => Claims(statement, named));
    }

    /// <summary>What a clause that sets nobody against anybody adds to the match of the title or heading.</summary>
    public FixtureClaim? ComposeDetail(Statement statement) => _details.Read(statement);

    /// <summary>The pairings whose sides are known and that tell of no result, each with its date and its part of the clause.</summary>
    private static IEnumerable<NamedPairing> Named(Statement statement, IReadOnlyList<Pairing> pairings)
    {
        var clause = statement.Clause;
        var taken = new HashSet<DatePhrase>();
        for (var i = 0; i < pairings.Count; i++)
        {
            var pairing = pairings[i];
            var next = i + 1 < pairings.Count ? pairings[i + 1] : null;
            if (pairing.Rule.Name is "dash" && statement.Block is BlockKind.Paragraph) continue;
            if (pairing.Rule.Voice is Voice.Listing && Outlook.IsUnderWay(clause)) continue;
            if (TeamAt(clause, pairing.Other) is not { } other) continue;
            var subject = pairing.Subject >= 0 ? TeamAt(clause, pairing.Subject) : Sides.SubjectFrom(statement.Context, other);
            if (subject is null || subject == other || Outlook.IsResultBefore(clause, pairing.At)) continue;

            var end = next is null ? clause.Atoms.Count : PairingDates.StartOf(clause, next, pairing.Other);
            var date = PairingDates.DateOf(clause, pairing, end, taken);
            if (date is not null) taken.Add(date);
            yield return new NamedPairing(pairing, subject, other, date, next?.Other ?? clause.Atoms.Count);
        }
    }

    private IEnumerable<FixtureClaim> Claims(Statement statement, NamedPairing named)
    {
        var clause = statement.Clause;
        var status = Standing.Of(clause, named.Pairing.Other);
        if (status is not FixtureStatus.Scheduled) return Off(statement, named, status);
        if (_moved.MoveIn(clause, named.Date) is { } move)
            return [Claim(statement, named, move.To, FixtureStatus.Rescheduled, named.Pairing.Rule.Confidence, "moved", move.From)];

        var date = named.Date ?? InheritedDate(statement.Context);
        if (date is not null && date.Range.To < _today || !Outlook.LiesAhead(statement, named, date)) return [];
        return [Claim(statement, named, date?.Range, FixtureStatus.Scheduled, Confidence(named, date), named.Pairing.Rule.Name)];
    }

    /// <summary>A match that is off, and its new date where the same clause states one.</summary>
    private IEnumerable<FixtureClaim> Off(Statement statement, NamedPairing named, FixtureStatus status)
    {
        var clause = statement.Clause;
        var date = named.Date;
        // "is off and is set for Tuesday": the only date is the new one's. "was lost to the frost on Friday": it is that of the decision.
        var isNewOne = date is not null && Standing.IsMoved(clause) && !clause.Of<DateAtom>().Skip(1).Any();
        if (isNewOne || date is { Form: DateForm.Weekday } && Standing.DatesTheDecision(clause, date.Span)) date = null;
        // "postponed last week" and "Saturday's match was called off": what is still to be played has no date now. A match put off long
        // ago has found one since.
        if (date is not null && date.Range.To < _today.AddDays(-LongAgo)) yield break;
        if (date is not null && date.Range.To < _today) date = null;

        var off = Claim(statement, named, date?.Range, status, Confidence(named, date), named.Pairing.Rule.Name);
        yield return off;
        if (status is not FixtureStatus.Postponed) yield break;
        statement.Context.Postponed = off;
        if (_moved.NewDateOf(statement) is { } rescheduled) yield return rescheduled;
    }

    private FixtureClaim Claim(
        Statement statement,
        NamedPairing named,
        DateRange? date,
        FixtureStatus status,
        double confidence,
        string rule,
        DateOnly? previously = null)
    {
        var venue = statement.Clause.Of<VenueAtom>().Select(found => found.Atom.Venue).FirstOrDefault();
        var sides = Sides.Of(named.Pairing.Rule.Subject, named.Subject, named.Other, venue);
        var time = _times.Of(date, PairingDates.KickOffOf(statement.Clause, named), sides.Home, sides.Away);
        return new FixtureClaim(
            sides.Home, sides.Away, sides.Known, time with { PreviousDate = previously },
            _competitions.Of(statement, named, sides), venue?.Name, status, confidence,
            Quote.Of(_text, statement.Sentence), rule);
    }

    /// <summary>The date of what stands above: the paragraph's last one that has not passed, else the heading's.</summary>
    private DatePhrase? InheritedDate(ReadingContext context) =>
        context.ParagraphDate is { } date && date.Range.To >= _today ? date : context.HeadingDate;

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

    private static ClaimedTeam? TeamAt(Clause clause, int atom) => clause.Atoms[atom] switch
    {
        TeamAtom team => team.Team,
        PersonAtom manager => manager.Manages,
        VenueAtom venue => venue.Home,
        _ => null,
    };
}
