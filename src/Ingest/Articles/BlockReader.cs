using System.Buffers;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Divides a text into headings, paragraphs and lines.
/// <para>
/// A blank line always parts two blocks. A single line end parts them too, unless the text is hard-wrapped there: the next line goes on
/// with a small letter after a line that no mark closes. A block is a heading when it is short, closes with no full stop, and running
/// prose follows; short lines that stand together are lines of a list.
/// </para>
/// </summary>
internal static class BlockReader
{
    /// <summary>Headings measured in football articles stay below this many words; longer ones are leads without a full stop.</summary>
    private const int MaxHeadingWords = 16;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\f\v");

    public static IReadOnlyList<Block> Read(string text, int start)
    {
        var spans = Lines(text, start);
        var blocks = new List<Block>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var kind = Kind(text, spans, i);
            IReadOnlyList<TextSpan> sentences = kind is BlockKind.Heading ? [spans[i]] : SentenceSplitter.Split(text, spans[i]);
            blocks.Add(new Block(kind, spans[i], sentences));
        }

        return blocks;
    }

    private static BlockKind Kind(string text, List<TextSpan> spans, int i)
    {
        if (!IsShort(text, spans[i])) return BlockKind.Paragraph;
        if (i + 1 < spans.Count && !IsShort(text, spans[i + 1])) return BlockKind.Heading;
        var besideShort = i + 1 < spans.Count || i > 0 && IsShort(text, spans[i - 1]);
        return besideShort ? BlockKind.Line : BlockKind.Paragraph;
    }

    /// <summary>Short, and not closed as a sentence is. A question or a colon may close a heading.</summary>
    internal static bool IsShort(string text, TextSpan span)
    {
        var last = text[span.End - 1];
        if (last is '.' or '!' or '…' or '"' or '”' or ';' or ',' && span.Length > 60) return false;
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && (at == span.Start || char.IsWhiteSpace(text[at - 1]))) words++;
        }

        return words <= MaxHeadingWords && text.IndexOf(". ", span.Start, span.Length, StringComparison.Ordinal) < 0;
    }

    private static List<TextSpan> Lines(string text, int start)
    {
        var lines = new List<TextSpan>();
        var at = start;
        var blankBefore = true;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : at + end;
            var line = Trim(text, at, end);
            if (line.Length > 0)
            {
                if (!blankBefore && lines.Count > 0 && GoesOn(text, lines[^1], line)) lines[^1] = lines[^1] with { End = line.End };
                else lines.Add(line);
            }

            blankBefore = line.Length == 0;
            at = end + (end + 1 < text.Length && text[end] is '\r' && text[end + 1] is '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>Whether <paramref name="next"/> is the rest of a hard-wrapped line rather than a line of its own.</summary>
    private static bool GoesOn(string text, TextSpan line, TextSpan next)
    {
        var last = text[line.End - 1];
        if (last is '.' or '!' or '?' or ':' or '"' or '”' or '…') return false;
        return char.IsLower(text[next.Start]) || last is ',' && line.Length > 50;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff';
}
