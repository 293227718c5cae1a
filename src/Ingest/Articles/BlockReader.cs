using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Divides a text into headings, paragraphs and lines. A block is a heading when it is short, does not close as a sentence does, and
/// running prose follows, and so is a short sentence right above a list; short lines that stand together are lines of a list; all else is
/// a paragraph.
/// </summary>
internal static class BlockReader
{
    /// <summary>Headings measured in football articles stay below this many words; longer ones are leads without a full stop.</summary>
    private const int MaxHeadingWords = 16;

    /// <summary>Longest sentence, in characters, that is taken for the header of the list below it.</summary>
    private const int MaxIntroduction = 80;

    public static IReadOnlyList<Block> Read(string text, int start)
    {
        var candidates = LineReader.Read(text, start).Select(span => new Candidate(span, SentenceSplitter.Split(text, span))).ToList();
        var isShort = candidates.ConvertAll(candidate => IsShort(text, candidate));
        var blocks = new List<Block>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var kind = Kind(isShort, i);
            // The last line of a list heads nothing: it follows its line at once, and a blank line parts it from the prose.
            if (kind is BlockKind.Heading && i > 0 && blocks[i - 1].Kind is BlockKind.Line
                && !IsParted(text, candidates[i - 1], candidates[i]) && IsParted(text, candidates[i], candidates[i + 1]))
            {
                kind = BlockKind.Line;
            }

            if (kind is BlockKind.Paragraph && IntroducesList(candidates[i], isShort, i)) kind = BlockKind.Heading;
            var sentences = kind is BlockKind.Heading ? [candidates[i].Span] : candidates[i].Sentences;
            blocks.Add(new Block(kind, candidates[i].Span, sentences));
        }

        return blocks;
    }

    private static BlockKind Kind(List<bool> isShort, int i)
    {
        if (!isShort[i]) return BlockKind.Paragraph;
        if (i + 1 < isShort.Count) return isShort[i + 1] ? BlockKind.Line : BlockKind.Heading;
        return i > 0 && isShort[i - 1] ? BlockKind.Line : BlockKind.Paragraph;
    }

    private static bool IsParted(string text, Candidate one, Candidate two) =>
        text.AsSpan(one.Span.End, two.Span.Start - one.Span.End).Count('\n') > 1;

    /// <summary>"The ties are on December 16." above a list of ties: a closed sentence, and still what heads the lines below it.</summary>
    private static bool IntroducesList(Candidate candidate, List<bool> isShort, int i) =>
        candidate.Sentences.Count == 1 && candidate.Span.Length <= MaxIntroduction && isShort.Skip(i + 1).Take(3).Count(line => line) == 3;

    /// <summary>One sentence of few words that does not close as prose does. A question mark or a colon may close a heading.</summary>
    private static bool IsShort(string text, Candidate candidate)
    {
        if (candidate.Sentences.Count > 1) return false;
        var span = candidate.Span;
        var last = text[span.End - 1];
        if (last is '!' or '…' or '"' or '”' or ';' || last is ',' && span.Length > 60) return false;
        if (last is '.' && !EndsInAbbreviation(text, span)) return false;
        return WordCount(text, span) <= MaxHeadingWords;
    }

    /// <summary>"Sunday, 7 p.m." closes with the full stop of its last word, not with one of its own.</summary>
    private static bool EndsInAbbreviation(string text, TextSpan span) =>
        span.Length >= 4 && text[span.End - 3] is '.' && char.IsLetter(text[span.End - 2]);

    private static int WordCount(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && (at == span.Start || char.IsWhiteSpace(text[at - 1]))) words++;
        }

        return words;
    }

    private readonly record struct Candidate(TextSpan Span, IReadOnlyList<TextSpan> Sentences);
}
