using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>
/// Reads what a linked article says about matches to come.
/// <para>
/// Sentence by sentence: find the dates and times, lay the sentence out as clauses, find who is set against whom, and decide whether that lies ahead. What a sentence
/// leaves open is taken from what stands above it: the subject of the sentence before, the date of a heading. Statements of one article about the
/// same match are brought together at the end.
/// </para>
/// </summary>
public sealed class ClaimReader(FootballCatalog catalog)
{
    /// <summary>The claims, in the order of the text. Past matches make none.</summary>
    public IReadOnlyList<FixtureClaim> Read(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Links.Count(link => link.Kind is LinkKind.Team) < 2) return [];
        var today = article.Article.Date.Day;
        var clauses = new ClauseReader(article);
        var composer = new ClaimComposer(catalog, article.Article.Text, today);
        var context = new ReadingContext { Topic = TopicOf(article) };
        var claims = new List<FixtureClaim>();
        foreach (var block in article.Article.Blocks)
        {
            context.ParagraphDate = null;
            foreach (var sentence in block.Sentences)
            {
                var dates = DateReader.Read(article.Article.Text, sentence, new DateContext(today, context.PreviousDate));
                var kickOffs = KickOffs.Read(article.Article.Text, sentence);
                var views = clauses.Read(sentence, dates, kickOffs);
                if (block.Kind is not BlockKind.Paragraph && !views.Any(view => view.Of<TeamAtom>().Skip(1).Any())) TakeHeading(context, views[0]);
                foreach (var view in views) claims.AddRange(composer.Compose(view, sentence, block.Kind, context));
                Remember(context, views[0], dates);
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
        if (heading.Of<CompetitionAtom>().Select(found => found.Atom.Competition).FirstOrDefault() is { } competition) context.HeadingCompetition = competition;
        if (heading.Of<TeamAtom>().Select(found => found.Atom.Team).FirstOrDefault() is { } team) context.Subject = team;
    }

    private static void Remember(ReadingContext context, Clause clause, IReadOnlyList<DatePhrase> dates)
    {
        if (dates.Count > 0)
        {
            context.ParagraphDate = dates[^1];
            context.PreviousDate = dates[^1].Range;
        }

        if (clause.Of<TeamAtom>().Select(found => found.Atom.Team).FirstOrDefault() is { } team) context.Subject = team;
    }
}
