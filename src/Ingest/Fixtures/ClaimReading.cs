using System.Globalization;
using System.Runtime.InteropServices;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Reads one article from its beginning to its end.</summary>
internal sealed class ClaimReading
{
    /// <summary>Atoms of a stamp: "Updated: 06-02-2026 17:37 IST | Created: ...".</summary>
    private const int LongestStamp = 20;

    /// <summary>Atoms of a heading that names a sport: "Rugby union".</summary>
    private const int LongestSport = 3;

    /// <summary>Atoms of a line of details: "TV: channel two | Sunday, 4:30 pm".</summary>
    private const int LongestDetails = 20;

    /// <summary>Atoms of a line that is a pair of sides and little else.</summary>
    private const int LongestPair = 9;

    private readonly HashSet<TextSpan> _otherSports;
    private readonly Article _article;
    private readonly CompetitionChooser _competitions;
    private readonly DateOnly _today;
    private readonly ClauseReader _clauses;
    private readonly MatchTimes _times;
    private readonly ClaimComposer _composer;
    private readonly ReadingContext _context;
    private readonly Hosts _hosts;
    private readonly TableLines _table = new();
    private readonly Preview _preview;
    private readonly List<Draft> _drafts = [];
    private bool _isBelowPair;

    public ClaimReading(FootballCatalog catalog, CompetitionChooser competitions, Derbies derbies, LinkedArticle linked)
    {
        _article = linked.Article;
        _competitions = competitions;
        _today = _article.Date.Day;
        _clauses = new ClauseReader(catalog, linked);
        _times = new MatchTimes(catalog, _today);
        _otherSports = [.. linked.OtherSports.Select(block => block.Span)];
        _hosts = new Hosts(catalog);
        _preview = new Preview(linked, _times, _hosts);
        _composer = new ClaimComposer(competitions, _article.Text, _today, _times, _hosts, derbies);
        _context = new ReadingContext
        {
            Topic = TopicOf(linked),
        };
    }

    public IReadOnlyList<FixtureClaim> Claims()
    {
        foreach (var block in _article.Blocks)
        {
            if (Captions.IsCaption(_article.Text, block.Span) || _otherSports.Contains(block.Span)) continue;
            _context.ParagraphDate = null;
            _context.ParagraphCompetition = null;
            // What is said to be off in prose is off to the paragraph's end, below a heading to the next one.
            if (block.Kind is BlockKind.Paragraph) _context.IsAllOff = _context.IsAllMoved = false;
            foreach (var sentence in block.Sentences)
            {
                var tokens = Tokenizer.Tokenize(_article.Text, sentence);
                foreach (var piece in LongSentences.Pieces(sentence, tokens)) Read(block, piece.Span, piece.Tokens);
            }
        }

        if (_table.Row() is { } row) ReadRow(row, _article.Blocks[^1]);
        if (_drafts.Count == 0 && _preview.Match() is { } match) _drafts.Add(match);
        for (var i = 0; i < _drafts.Count; i++) _drafts[i] = WithCompetition(_drafts[i]);
        var withLegs = TwoLegs.Apply(_drafts, _context, _times, _hosts);
        return ClaimMerger.Merge(RoundDates.Apply(withLegs, _context, _times, _article.Text));
    }

    /// <summary>Gives a match that names no competition the one that the article spoke of anywhere, if both sides can meet in it.</summary>
    private Draft WithCompetition(Draft draft)
    {
        if (draft.Claim is not { Competition: null } claim) return draft;
        return draft with { Claim = claim with { Competition = _competitions.Of(_context, Sides.Of(claim)) } };
    }

    private void Read(Block block, TextSpan sentence, List<Token> tokens)
    {
        var words = CollectionsMarshal.AsSpan(tokens);
        var counted = new DateContext(_today, _context.PreviousDate?.Range, _context.PreviousDate?.Form)
        {
            Month = _context.Month,
            // "on 24 January" in a sentence before does not move the text on to that week; "Saturday 24 January" above a list does.
            IsAside = _context.PreviousDate is { Form: DateForm.Calendar, NamesWeekday: false }
                && _context.HeadingDate != _context.PreviousDate,
        };
        var dates = DateReader.Read(_article.Text, words, counted);
        var kickOffs = KickOffs.Read(_article.Text, words);
        if (block.Kind is not BlockKind.Paragraph && MonthHeadings.Read(_article.Text, words, _today) is { } month) _context.Month = month;
        if (block.Kind is BlockKind.Paragraph && sentence.Start == block.Span.Start)
            dates = Datelines.Without(dates, _article.Text, _today);
        var clauses = _clauses.Read(sentence, tokens, dates, kickOffs, block.Kind is not BlockKind.Paragraph);
        if (IsStamp(clauses[0])) return;
        if (_table.Take(block, clauses[0]) is { } row) ReadRow(row, block);
        _preview.Note(clauses[0], sentence, _today);
        var isHeading = block.Kind is not BlockKind.Paragraph;
        if (isHeading || sentence.Start == _article.Blocks[0].Span.Start) _context.IsOnCup |= clauses[0].Signs.Has(Sign.Knockout);
        var details = BelowMatch(block, clauses[0]);
        if (details is null && isHeading && !clauses.Any(IsListing)) TakeHeading(clauses[0]);

        var statements = clauses.Select(clause => new Statement(clause, sentence, dates, block.Kind, _context)).ToList();
        var found = details is not null ? [_composer.ComposeDetailsBelow(statements[0], details)]
            : statements.SelectMany(_composer.Compose).ToList();
        if (found.Count == 0 && _composer.ComposeDetail(statements[0]) is { } detail) found.Add(detail);
        if (isHeading && found.Count == 1 || _context.Match is null && found.Count > 0) _context.Match = found[0].Claim;
        _drafts.AddRange(found);
        Remember(clauses[0], dates, found);
        if (details is null) NoteMatchAbove(IsPairAlone(block, clauses[0], found) ? found[0] : null);
    }

    /// <summary>"Fri, 25 Apr, 2025 - 13:12": the article's own date, its year and an hour, and no team, tell when it was written.</summary>
    private bool IsStamp(Clause clause) =>
        clause.Atoms.Count <= LongestStamp && !clause.Signs.Has(Sign.Detail) && clause.First<KickOffAtom>() is not null
            && clause.First<TeamAtom>() is null
        && clause.First<DateAtom>() is { Date: { Form: DateForm.Calendar } date } && date.Range == DateRange.Day(_today)
        && _article.Text.AsSpan(date.Span.Start, date.Span.Length).Contains(_today.Year.ToString(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);

    /// <summary>
    /// The match above a short line that tells a day and names no team: "Rovers v City", and below it "Saturday, 3pm | Sky Sports". So it
    /// is where the first match of the article has no day and its next line has one; from there on all such lines are read so.
    /// </summary>
    private FixtureClaim? BelowMatch(Block block, Clause clause)
    {
        if (_context.MatchAbove is not { } above || clause.First<TeamAtom>() is not null || clause.Atoms.Count > LongestDetails)
            return null;
        if (clause.First<DateAtom>() is not { Date.Range: var range } || range.To < _today || block.Sentences.Count > 1) return null;
        if (clause.Signs.Has(Sign.Round)) return null;
        var isOpen = above.Claim.When.FirstDay is null && (_context.DetailsFollow || _context.HeadingDate is null);
        var isSame = above is { DatedBy: < DatedBy.Own, Claim.When: { FirstDay: { } first, LastDay: { } until } } && range.From <= until
            && first <= range.To;
        if (!isOpen && !isSame) return null;
        _context.DetailsFollow = true;
        return above.Claim;
    }

    /// <summary>Of pairs in a row, which are a list, none has its details below.</summary>
    private void NoteMatchAbove(Draft? match)
    {
        _context.MatchAbove = _isBelowPair ? null : match;
        _isBelowPair = match is not null;
    }

    /// <summary>Whether a block is nothing but one pair.</summary>
    private static bool IsPairAlone(Block block, Clause clause, List<Draft> found) =>
        found.Count == 1 && found[0].IsListed && block.Sentences.Count == 1 && clause.Atoms.Count <= LongestPair;

    /// <summary>Reads a row of a table whose cells are lines of their own; its words are the evidence.</summary>
    private void ReadRow(Clause row, Block block)
    {
        var span = new TextSpan(row.Atoms.Min(atom => atom.Span.Start), row.Atoms.Max(atom => atom.Span.End));
        _drafts.AddRange(_composer.Compose(new Statement(row, span, [], block.Kind, _context)));
    }

    /// <summary>The team named most often, the first of them where several are.</summary>
    private static ClaimedTeam? TopicOf(LinkedArticle article)
    {
        Link? topic = null;
        foreach (var link in article.Links)
        {
            if (link.Kind is LinkKind.Team && (topic is null || link.Mentions.Count > topic.Mentions.Count)) topic = link;
        }

        return topic is null ? null : new ClaimedTeam(topic.Id, topic.Name);
    }

    /// <summary>
    /// Two teams, one with the letter for home or away, or a "v" beside names nobody knows: a line of a list, which heads nothing.
    /// </summary>
    private static bool IsListing(Clause clause) =>
        clause.Of<TeamAtom>().Skip(1).Any()
            || clause.Of<WordAtom>().Any(word => word.Atom.Symbol is "HOME" or "AWAY" or "v" or "vs" or "versus");

    private void TakeHeading(Clause heading)
    {
        var hasTeam = heading.First<TeamAtom>() is not null;
        // "Both owing to the derby moving to 14 December": a remark on one line is no header.
        if (heading.Signs.Has(Sign.Move)) return;
        if (heading.First<DateAtom>() is { Date: var date }) _context.HeadingDate = date;
        else if (hasTeam) _context.HeadingDate = null;
        if (heading.First<KickOffAtom>() is { KickOff: var kickOff }) _context.HeadingKickOff = kickOff;
        else if (hasTeam || heading.First<DateAtom>() is not null) _context.HeadingKickOff = null;
        _context.HeadingCompetition = heading.First<CompetitionAtom>()?.Competition ?? _context.HeadingCompetition;
        _context.SectionTeam = heading.Atoms is [TeamAtom only] ? only.Team : null;
        if (heading.Atoms.Count <= LongestSport && heading.First<DateAtom>() is null && heading.First<KickOffAtom>() is null)
            _context.IsOnOtherSport = heading.Signs.Has(Sign.OtherSport);
        if (heading.Signs.Has(Sign.Record)) _context.IsGuessing = false;
        _context.IsAllOff = !hasTeam && heading.Atoms.Count > 0
            && (heading.Signs.Has(Sign.Off) && heading.Signs.Has(Sign.Round)
                || heading.SymbolAt(0) is "postponed" or "off" or "postponements");
        if (heading.First<TeamAtom>() is { Team: var team }) _context.Subject = team;
    }

    private void Remember(Clause clause, IReadOnlyList<DatePhrase> dates, List<Draft> found)
    {
        if (found.Count > 0) Remember(found, dates);
        if (dates.Count > 0) Remember(clause, dates[^1], found.Count > 0);
        Remember(clause, found.Count > 0);
        TwoLegs.Note(clause, _article.Text, _context);
        if (clause.First<TeamAtom>() is not null)
            _context.LastTeams = [.. clause.Of<TeamAtom>().Select(named => named.Atom.Team).Distinct()];
        if ((found.Count > 0 ? found[^1].Subject : null) is { } subject) _context.Subject = subject;
        else if (Grammar.SubjectOf(clause) is { } team) _context.Subject = team;
    }

    private void Remember(List<Draft> found, IReadOnlyList<DatePhrase> dates)
    {
        _context.LastClaim = found[^1].Claim;
        if (found[^1].DatedBy is not DatedBy.Own || dates.Count == 0) return;
        _context.LastClaimDate = dates[^1];
        _context.Matchday ??= dates.FirstOrDefault(date => date is { Form: DateForm.Relative } && date.Range == DateRange.Day(_today));
    }

    /// <summary>What a sentence without a pairing says of all matches: their day, or that they are off or go ahead.</summary>
    private void Remember(Clause clause, bool hasClaims)
    {
        if (!hasClaims && clause.First<TeamAtom>() is null)
        {
            if (clause.Signs.Has(Sign.GoesAhead) && _context.Matchday is { } matchday) _context.ParagraphDate = matchday;
            if (clause.Signs.Has(Sign.Off) && clause.Signs.Has(Sign.Round)) _context.IsAllOff = true;
            if (clause.Signs.Has(Sign.Move) && !clause.Signs.Has(Sign.MovedTo)) _context.IsAllMoved = true;
        }

        _context.IsGuessing |= clause.Signs.Has(Sign.Guess) && !clause.Signs.Has(Sign.Record);
        _context.IsOnQualifying |= clause.Signs.Has(Sign.Qualifying);
        foreach (var (index, atom) in clause.Of<CompetitionAtom>())
        {
            if (CompetitionNames.IsDescription(clause, index)) continue;
            // "Saturday's Championship fixtures": what stands below is played in that.
            if (clause.Signs.Covers(Sign.Round, index) || !hasClaims && clause.Signs.Has(Sign.Drawn))
                _context.HeadingCompetition = atom.Competition;
            if (CompetitionNames.IsOfResult(clause, index)) continue;
            // What the past is told of comes last.
            var isPast = !hasClaims && clause.Signs.Has(Sign.Past);
            if (isPast && _context.Competitions.Exists(named => named.Name == atom.Competition.Name)) continue;
            _context.Competitions.RemoveAll(named => named.Name == atom.Competition.Name);
            _context.Competitions.Insert(isPast ? _context.Competitions.Count : 0, atom.Competition);
            if (!isPast) _context.ParagraphCompetition = atom.Competition;
        }
    }

    private void Remember(Clause clause, DatePhrase last, bool hasClaims)
    {
        // "Rovers lost on Saturday. Three days later they host City": what has been was on the Saturday before.
        var isTold = !hasClaims && clause.Signs.Has(Sign.Past);
        _context.PreviousDate = isTold && last.IfPast is { } past ? last with { Range = past } : last;
        // "What is at stake this weekend": a weekend that is said of no team is everybody's.
        var isWeekend = last is { Form: DateForm.Period } && last.Range.To <= last.Range.From.AddDays(3);
        var isRound = !hasClaims && (clause.Signs.Has(Sign.Round) || isWeekend) && clause.First<TeamAtom>() is null
            && !clause.Signs.Has(Sign.Past);
        if (clause.Signs.Has(Sign.Round) && Days(clause) is { Range.IsDay: false } days
            && (isRound || days.Range.To > days.Range.From.AddDays(1)))
        {
            _context.Rounds.Add(days);
            if (isRound) _context.HeadingDate = days;
            return;
        }

        // "The ties are to be played on 16 December": what is listed below it is played then, and what was listed above it.
        // "Saturday's fixtures" are told more closely than "this weekend's".
        var isWithin = _context.HeadingDate is { } day && last.Range.From <= day.Range.From && day.Range.To <= last.Range.To;
        if (isRound && !isWithin) _context.HeadingDate = last;
        if (isRound && last.Range.To >= _today) _context.Rounds.Add(last);
        // What a sentence about the past dates, or a whole month, is no day for the matches of the next one.
        if (last.Form is not DateForm.Period && !IsOfAnotherDoing(clause)
            && (hasClaims || !clause.Signs.Has(Sign.Past) && !Outlook.ToldInThePast(clause, clause.Atoms.Count)))
            _context.ParagraphDate = last;
    }

    private static bool IsOfAnotherDoing(Clause clause) =>
        clause.Of<DateAtom>().Select(found => found.Index).LastOrDefault(-1) is >= 0 and var at
            && PairingDates.IsOfAnotherDoing(clause, at);

    /// <summary>
    /// The days from the first to the last, where a sentence about a round names several: "seven are on Saturday, two on Sunday".
    /// </summary>
    private DatePhrase? Days(Clause clause)
    {
        var days = clause.Of<DateAtom>().Select(found => found.Atom.Date).Where(date =>
            date.Range.From >= _today && !(date.Form is DateForm.Calendar && date.Range.From == _today)).ToList();
        if (days.Count < 2) return null;
        var range = new DateRange(days.Min(date => date.Range.From), days.Max(date => date.Range.To));
        return range.To <= range.From.AddDays(4) ? new DatePhrase(new(days[0].Span.Start, days[^1].Span.End), range, DateForm.Period)
            : null;
    }
}
