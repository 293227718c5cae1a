using System.Runtime.InteropServices;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads what a linked article says about matches to come.
/// <para>
/// Sentence by sentence: find the dates and times, lay the sentence out as clauses, find who is set against whom, and decide whether that
/// lies ahead. What a sentence leaves open is taken from what stands above it: the subject of the sentence before, the date of a heading.
/// Statements of one article about the same match are brought together at the end.
/// </para>
/// </summary>
public sealed class ClaimReader(FootballCatalog catalog)
{
    private readonly CompetitionChooser _competitions = new(catalog);

    /// <summary>The claims, in the order of the text. Past matches make none.</summary>
    public IReadOnlyList<FixtureClaim> Read(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Links.Count(link => link.Kind is LinkKind.Team) < 2) return [];
        var today = article.Article.Date.Day;
        var clauses = new ClauseReader(catalog, article);
        var composer = new ClaimComposer(catalog, _competitions, article.Article.Text, today);
        var context = new ReadingContext
        {
            Topic = TopicOf(article),
            LastCompetition = article.Competitions.Count > 0 ? article.Competitions[0] : null,
        };
        var claims = new List<FixtureClaim>();
        foreach (var block in article.Article.Blocks)
        {
            context.ParagraphDate = null;
            context.ParagraphCompetition = null;
            if (Captions.IsCaption(article.Article.Text, block.Span)) continue;
            var isHeading = block.Kind is not BlockKind.Paragraph;
            foreach (var sentence in block.Sentences)
            {
                var tokens = Tokenizer.Tokenize(article.Article.Text, sentence);
                var known = new DateContext(today, context.PreviousDate?.Range, context.PreviousDate?.Form) { Month = context.Month };
                var dates = DateReader.Read(article.Article.Text, CollectionsMarshal.AsSpan(tokens), known);
                var kickOffs = KickOffs.Read(article.Article.Text, CollectionsMarshal.AsSpan(tokens));
                if (isHeading && MonthHeadings.Read(article.Article.Text, CollectionsMarshal.AsSpan(tokens), today) is { } month)
                    context.Month = month;
                var views = clauses.Read(sentence, tokens, dates, kickOffs);
                var isListing = views.Any(view => view.Of<TeamAtom>().Skip(1).Any());
                if (isHeading && !isListing) TakeHeading(context, views[0]);
                var statements = views.Select(view => new Statement(view, sentence, dates, block.Kind, context)).ToList();
                var found = statements.SelectMany(composer.Compose).ToList();
                if (found.Count == 0 && composer.ComposeDetail(statements[0]) is { } detail) found.Add(detail);
                if (isHeading && found.Count == 1 || context.Match is null && found.Count > 0) context.Match = found[0];
                claims.AddRange(found);
                if (found.Count > 0) context.LastClaim = found[^1];
                Remember(context, views[0], dates, found);
            }
        }

        return ClaimMerger.Merge(claims);
    }

    /// <summary>The team named most often, the first of them where several are.</summary>
    private static ClaimedTeam? TopicOf(LinkedArticle article) =>
        article.Links.Where(link => link.Kind is LinkKind.Team).OrderByDescending(link => link.Mentions.Count)
            .ThenBy(link => link.Mentions[0].Span).Select(link => new ClaimedTeam(link.Id, link.Name)).FirstOrDefault();

    private static void TakeHeading(ReadingContext context, Clause heading)
    {
        if (heading.Of<DateAtom>().Select(found => found.Atom.Date).FirstOrDefault() is { } date) context.HeadingDate = date;
        else if (heading.Of<TeamAtom>().Any()) context.HeadingDate = null;
        context.HeadingCompetition =
            heading.Of<CompetitionAtom>().Select(found => found.Atom.Competition).FirstOrDefault() ?? context.HeadingCompetition;
        context.SectionTeam = heading.Atoms is [TeamAtom only] ? only.Team : null;
        if (heading.Of<TeamAtom>().Select(found => found.Atom.Team).FirstOrDefault() is { } team) context.Subject = team;
    }

    private static void Remember(ReadingContext context, Clause clause, IReadOnlyList<DatePhrase> dates, List<FixtureClaim> found)
    {
        if (dates.Count > 0)
        {
            context.PreviousDate = dates[^1];
            // "The ties are to be played on 16 December": what is listed below is played then.
            if (found.Count == 0 && !clause.Of<TeamAtom>().Any() && clause.Signs.Has(Sign.Round)) context.HeadingDate = dates[^1];
            // What a sentence about the past dates, or a whole month, is no day for the matches of the next one.
            var last = dates[^1];
            if (last.Form is not DateForm.Period && (found.Count > 0 || !clause.Signs.Has(Sign.Past))) context.ParagraphDate = last;
        }

        if (clause.Of<CompetitionAtom>().Select(found => found.Atom.Competition).LastOrDefault() is { } competition)
            context.ParagraphCompetition = context.LastCompetition = competition;
        if (Grammar.SubjectOf(clause) is { } team) context.Subject = team;
    }
}
