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
    /// <summary>Blocks at the beginning of an article, title included, that say what it is about.</summary>
    private const int Opening = 3;

    private readonly Article _article;
    private readonly DateOnly _today;
    private readonly HashSet<TextSpan> _otherSports;
    private readonly ReadingContext _context;
    private readonly ClauseReader _clauses;
    private readonly CompetitionChooser _competitions;
    private readonly MatchTimes _times;
    private readonly Hosts _hosts;
    private readonly ClaimComposer _composer;
    private readonly Remembering _memory;
    private readonly DetailLines _details;
    private readonly TableLines _table = new();
    private readonly OpponentTables _opponents;
    private readonly Preview _preview;
    private readonly SharedKickOffs _sharedKickOffs;
    private readonly Billings _billings;
    private readonly List<Draft> _drafts = [];

    public ClaimReading(
        FootballCatalog catalog, CompetitionChooser competitions, Derbies derbies, CountryNames countries, LinkedArticle linked)
    {
        _article = linked.Article;
        _today = _article.Date.Day;
        _otherSports = [.. linked.OtherSports.Select(block => block.Span)];
        var topic = TopicOf(linked);
        _context = new ReadingContext
        {
            Topic = topic is null ? null : new ClaimedTeam(topic.Id, topic.Name),
            IsTopicSure = topic is not null && (topic.Mentions.Count > 1 || BeginsSentence(topic)),
            IsTopicClear = topic is not null && linked.Links.All(link => link.Kind is not LinkKind.Team || link == topic
                || link.Mentions.Count + 1 < topic.Mentions.Count),
        };
        _clauses = new ClauseReader(catalog, countries, linked);
        _competitions = competitions;
        _times = new MatchTimes(catalog, _today);
        _sharedKickOffs = new SharedKickOffs(_times);
        _billings = new Billings(_times);
        _hosts = new Hosts(catalog);
        _composer = new ClaimComposer(
            competitions, _article.Text, _today, _times, _hosts, derbies, new Compatriots(catalog, linked));
        _memory = new Remembering(_context, _today, _article.Text);
        _details = new DetailLines(_context, _today);
        _opponents = new OpponentTables(_context);
        _preview = new Preview(linked, _times, _hosts);
    }

    public IReadOnlyList<FixtureClaim> Claims()
    {
        foreach (var block in _article.Blocks)
        {
            if (Captions.IsCaption(_article.Text, block.Span) || _otherSports.Contains(block.Span)) continue;
            _sharedKickOffs.Begin(block, _drafts.Count);
            _context.Paragraphs++;
            _context.ParagraphDate = null;
            _context.JustTold = null;
            _context.JustNamed = null;
            _context.ParagraphCompetition = null;
            _context.IsParagraphOnDraw = false;
            // What is said to be off in prose is off to the paragraph's end, below a heading to the next one.
            if (block.Kind is BlockKind.Paragraph) _context.IsAllOff = _context.IsAllMoved = false;
            foreach (var sentence in block.Sentences)
            {
                var tokens = Tokenizer.Tokenize(_article.Text, sentence);
                foreach (var piece in LongSentences.Pieces(sentence, tokens)) Read(block, piece.Span, piece.Tokens);
            }
        }

        if ((_opponents.Row() ?? _table.Row()) is { } row) ReadRow(row, _article.Blocks[^1]);
        if (_drafts.Count == 0 && _preview.Match() is { } match) _drafts.Add(match);
        _billings.Apply(_drafts);
        for (var i = 0; i < _drafts.Count; i++) _drafts[i] = WithCompetition(_drafts[i]);
        var withLegs = TwoLegs.Apply(_drafts, _context, _times, _hosts);
        var withOff = OldDays.Apply(withLegs, _context, _article.Text, _times);
        return ClaimMerger.Merge(RepeatedListings.Apply(RoundDates.Apply(withOff, _context, _times, _article.Text)));
    }

    /// <summary>Gives a match that names no competition the one that the article spoke of anywhere, if both sides can meet in it.</summary>
    private Draft WithCompetition(Draft draft)
    {
        if (draft.Claim is not { Competition: null } claim) return draft;
        return draft with { Claim = claim with { Competition = _competitions.Of(_context, Sides.Of(claim)) } };
    }

    private void Read(Block block, TextSpan sentence, List<Token> tokens)
    {
        if (OpponentRuns.Is(_article.Text.AsSpan(sentence.Start, sentence.Length))) block = block with { Kind = BlockKind.Line };
        var isLine = block.Kind is not BlockKind.Paragraph;
        var dates = Dates(block, sentence, tokens);
        var below = GluedHeadings.In(dates, sentence, _article.Text);
        if (below is not null) dates = [.. dates.Take(dates.Count - 1)];
        var clauses = _clauses.Read(sentence, tokens, dates, KickOffs.Read(_article.Text, CollectionsMarshal.AsSpan(tokens)), isLine);
        (clauses, dates) = CountedFromThePast.Of(clauses, dates);
        var main = clauses[0];
        if (Datelines.IsStamp(main, _article.Text, _today)) return;
        if (_opponents.Take(block, main) is { } match) ReadRow(match, block);
        if (_opponents.IsInside) return;
        if (_table.Take(block, main) is { } row) ReadRow(row, block);
        _preview.Note(main, sentence, _today);
        if (isLine || sentence.Start == _article.Blocks[0].Span.Start) _context.IsOnCup |= main.Signs.Has(Sign.Knockout);
        NoteDraw(block, isLine, clauses);
        var above = _details.MatchOf(block, main);
        if (above is null && isLine && !clauses.Any(IsListing)) _memory.TakeHeading(main);
        if (!isLine) _memory.TakeHour(main);

        var statements = clauses.Select(clause => new Statement(clause, sentence, dates, block.Kind, _context)).ToList();
        var found = above is not null ? [_composer.ComposeDetailsBelow(statements[0], above)]
            : statements.SelectMany(_composer.Compose).ToList();
        if (found.Count == 0 && CalledOff.Take(main, _drafts, _context, _today)) return;
        if (found.Count == 0 && _sharedKickOffs.Take(main, _drafts)) return;
        if (found.Count == 0 && _composer.ComposeDetail(statements[0]) is { } detail) found.Add(detail);
        _billings.Take(main, _drafts);
        if (TwoLegs.SecondOf(main, found, _article.Text, _times) is { } second) found.Add(second);
        if (isLine && found.Count == 1 || _context.Match is null && found.Count > 0) _context.Match = found[0].Claim;
        _drafts.AddRange(found);
        _memory.Take(main, dates, found);
        _memory.TakeLine(main, isLine, found);
        if (above is null) _details.Take(block, main, found);
        if (below is not null) _memory.TakeHeading(below);
    }

    /// <summary>A draw that the title, a heading or the opening tells of is what the article is about.</summary>
    private void NoteDraw(Block block, bool isLine, IReadOnlyList<Clause> clauses)
    {
        if (!clauses.Any(clause => clause.Signs.Has(Sign.DrawMade))) return;
        _context.IsParagraphOnDraw = true;
        _context.IsArticleOnDraw |= isLine || _article.Blocks.Take(Opening).Any(opening => opening.Span == block.Span);
    }

    /// <summary>The dates of a sentence, counted from what was spoken of before it.</summary>
    private IReadOnlyList<DatePhrase> Dates(Block block, TextSpan sentence, List<Token> tokens)
    {
        var words = CollectionsMarshal.AsSpan(tokens);
        var previous = _context.PreviousDate;
        var dates = DateReader.Read(_article.Text, words, new DateContext(_today, previous?.Range, previous?.Form)
        {
            Month = _context.Month,
            // "on 24 January" in a sentence before does not move the text on to that week; "Saturday 24 January" above a list does.
            IsAside = previous is { Form: DateForm.Calendar, NamesWeekday: false }
                && (_context.HeadingDate != previous || _context.IsHeadingDateTold)
                // A paragraph of its own begins with today again.
                || previous is { Form: DateForm.Calendar } && block.Kind is BlockKind.Paragraph && _context.HeadingDate != previous
                && _context.Paragraphs > _context.ParagraphOfPrevious + 1,
        });
        if (block.Kind is BlockKind.Paragraph)
            return sentence.Start == block.Span.Start ? Datelines.Without(dates, _article.Text, _today) : dates;
        if (MonthHeadings.Read(_article.Text, words, _today) is { } month) _context.Month = month;
        return dates;
    }

    /// <summary>Reads a row of a table whose cells are lines of their own; its words are the evidence.</summary>
    private void ReadRow(Clause row, Block block)
    {
        var span = new TextSpan(row.Atoms.Min(atom => atom.Span.Start), row.Atoms.Max(atom => atom.Span.End));
        _drafts.AddRange(_composer.Compose(new Statement(row, span, [], block.Kind, _context)));
    }

    /// <summary>The team named most often, the first of them where several are.</summary>
    private static Link? TopicOf(LinkedArticle article)
    {
        Link? topic = null;
        foreach (var link in article.Links)
        {
            if (link.Kind is LinkKind.Team && (topic is null || link.Mentions.Count > topic.Mentions.Count)) topic = link;
        }

        return topic;
    }

    /// <summary>"Rovers: ticket news", "Rovers have a new stand": a club named but once may say "we" where a sentence begins with it.</summary>
    private bool BeginsSentence(Link team) =>
        _article.Blocks.Any(block => block.Sentences.Any(sentence => sentence.Start == team.Mentions[0].Span.Start));

    /// <summary>
    /// Two teams, one with the letter for home or away, one behind "next game", or a "v" beside names nobody knows: a line of a list, which
    /// heads nothing.
    /// </summary>
    private static bool IsListing(Clause clause) =>
        clause.Of<TeamAtom>().Skip(1).Any()
            || clause.SymbolAt(0) is "next" && clause.SymbolAt(1) is "game" or "match" or "fixture"
            || clause.Of<WordAtom>().Any(word => word.Atom.Symbol is "HOME" or "AWAY" or "v" or "vs" or "versus");

}
