using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>Which words of the text date the matches of an article; several matches may share them.</summary>
internal sealed class DateMarks
{
    private readonly Dictionary<TextSpan, int> _numbers;

    /// <summary>Of a list only the lines with matches are shown, and the words that stand elsewhere have no mark.</summary>
    public DateMarks(Explained explained) => _numbers = explained.Claims
        .Select(claim => claim.DateWords?.Span)
        .OfType<TextSpan>()
        .Distinct()
        .Where(words => explained.Analysis.Article.Blocks.Any(block => block.Span.Overlaps(words)))
        .Order()
        .Index()
        .ToDictionary(numbered => numbered.Item, numbered => numbered.Index + 1);

    /// <summary>The words, each with its number from 1.</summary>
    public IEnumerable<(TextSpan Span, int Number)> All => _numbers.Select(words => (words.Key, words.Value));

    /// <summary>What lights up with a match: the mark of the words of its date, if there is one.</summary>
    public IEnumerable<string> Lit(FixtureClaim claim, Anchors anchors)
    {
        if (claim.DateWords is { } words && _numbers.TryGetValue(words.Span, out var number)) yield return anchors.Date(number);
    }
}
