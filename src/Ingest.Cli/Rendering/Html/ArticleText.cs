using Ingest.Articles;
using Ingest.Cli.Explaining;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>
/// An article's text with its names, the sentences of its matches and the words of their dates marked. Within a name that holds another
/// ("Alonso's side") each word belongs to the innermost, and is a link of its own: links must not hold links.
/// </summary>
internal sealed class ArticleText(HtmlWriter page, Explained explained, Anchors anchors)
{
    private readonly string _text = explained.Analysis.Article.Text;
    private readonly DateMarks _dates = new(explained);
    private readonly HashSet<string> _placed = [];
    private readonly List<(TextSpan Span, Marked What)> _marks = AllMarks(explained);
    private int _next;

    /// <summary>The blocks of the text, each with its marks.</summary>
    public void Write()
    {
        var article = explained.Analysis.Article;
        foreach (var block in article.Blocks)
        {
            var (open, close) = Tags(block, isTitle: !article.Title.IsLead && article.Title.Span == block.Span);
            page.Raw(open);
            WriteWithin(block.Span, Nesting.Of(MarksOf(block.Span)), inside: null);
            page.Raw(close);
        }
    }

    private static (string Open, string Close) Tags(Block block, bool isTitle) => block.Kind switch
    {
        BlockKind.Heading => (isTitle ? "<h3 class=\"title\">" : "<h3>", "</h3>\n"),
        BlockKind.Line => ("<p class=\"line\">", "</p>\n"),
        _ => ("<p>", "</p>\n"),
    };

    /// <summary>All marks by their start. A sentence holds the names in it, and so comes first where both have the same span.</summary>
    private static List<(TextSpan Span, Marked What)> AllMarks(Explained explained)
    {
        var sentences = FixtureSentences.Of(explained.Claims)
            .Select(numbered => (numbered.Sentence.Span, (Marked)new MarkedSentence(numbered.Number, numbered.Sentence.Fixtures)));
        var names = explained.Findings.Index()
            .Where(numbered => numbered.Item.Kind is not FindingKind.PassedOver)
            .Select(numbered => (numbered.Item.Mention.Span, (Marked)new MarkedName(numbered.Index + 1, numbered.Item)));
        var dates = new DateMarks(explained).All.Select(words => (words.Span, (Marked)new MarkedDate(words.Number)));
        return [.. sentences.Concat(dates).Concat(names).OrderBy(mark => mark.Item1.Start)];
    }

    /// <summary>The marks of a block, which comes behind those asked for before.</summary>
    private IEnumerable<(TextSpan, Marked)> MarksOf(TextSpan block)
    {
        while (_next < _marks.Count && _marks[_next].Span.End <= block.Start) _next++;
        for (var at = _next; at < _marks.Count && _marks[at].Span.Start < block.End; at++)
        {
            if (Clipped(_marks[at].Span, block) is { } span) yield return (span, _marks[at].What);
        }
    }

    private static TextSpan? Clipped(TextSpan span, TextSpan block) =>
        span.Overlaps(block) ? new TextSpan(Math.Max(span.Start, block.Start), Math.Min(span.End, block.End)) : null;

    private void WriteWithin(TextSpan span, IReadOnlyList<Nested<Marked>> marks, MarkedName? inside)
    {
        var at = span.Start;
        foreach (var mark in marks)
        {
            WriteWords(at, mark.Span.Start, inside);
            if (mark.Value is MarkedName name) WriteName(mark, name);
            else if (mark.Value is MarkedDate date) WriteDate(mark, date, inside);
            else WriteSentence(mark, (MarkedSentence)mark.Value, inside);
            at = mark.Span.End;
        }

        WriteWords(at, span.End, inside);
    }

    /// <summary>Words of a name lead to it; others are mere words.</summary>
    private void WriteWords(int start, int end, MarkedName? inside)
    {
        if (start == end) return;
        var words = _text[start..end];
        if (inside is null) page.Write($"{words}");
        else page.Write($"<a href=\"#{anchors.Name(inside.Number)}\" aria-describedby=\"{anchors.Card(inside.Number)}\">{words}</a>");
    }

    private void WriteName(Nested<Marked> mark, MarkedName name)
    {
        var isFirst = Open($"name {name.Finding.Kind.Slug()}", anchors.Name(name.Number));
        WriteWithin(mark.Span, mark.Inside, name);
        if (isFirst) NameCard.Write(page, name.Finding, anchors.Card(name.Number));
        page.Raw("</span>");
    }

    private void WriteDate(Nested<Marked> mark, MarkedDate date, MarkedName? inside)
    {
        Open("date", anchors.Date(date.Number));
        WriteWithin(mark.Span, mark.Inside, inside);
        page.Raw("</span>");
    }

    private void WriteSentence(Nested<Marked> mark, MarkedSentence sentence, MarkedName? inside)
    {
        var isFirst = Open("says", anchors.Sentence(sentence.Number));
        WriteWithin(mark.Span, mark.Inside, inside);
        page.Raw("</span>");
        if (!isFirst) return;
        foreach (var (fixture, claim) in sentence.Fixtures)
        {
            var label = $"Match {fixture}: {Claims.Names(claim)}";
            string[] lights = [anchors.Fixture(fixture), anchors.Sentence(sentence.Number), .. _dates.Lit(claim, anchors)];
            page.Write($"<span class=\"match\"><a class=\"ref\" href=\"#{anchors.Fixture(fixture)}\" aria-label=\"{label}\" ");
            page.Write($"aria-describedby=\"{anchors.Match(fixture)}\" data-lights=\"{string.Join(' ', lights)}\">{fixture}</a>");
            MatchCard.Write(page, claim, explained.Analysis.Article, anchors.Match(fixture));
            page.Raw("</span>");
        }
    }

    /// <summary>Opens a mark, with its id unless an earlier piece of the same mark has it; then the answer is false.</summary>
    private bool Open(string classes, string id)
    {
        var isFirst = _placed.Add(id);
        if (isFirst) page.Write($"<span class=\"{classes}\" id=\"{id}\">");
        else page.Write($"<span class=\"{classes}\">");
        return isFirst;
    }

    private abstract record Marked;

    private sealed record MarkedName(int Number, Finding Finding) : Marked;

    private sealed record MarkedDate(int Number) : Marked;

    private sealed record MarkedSentence(int Number, IReadOnlyList<NumberedFixture> Fixtures) : Marked;
}
