using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Finds direct speech and who speaks.
/// <para>
/// Speech runs from an opening to a closing double quotation mark. Where it runs over several paragraphs, each opens with a mark and only
/// the last one closes (Chicago Manual of Style 13.32), so an unclosed quotation ends with its paragraph. The speaker is the name or
/// pronoun beside a verb of saying, just after the speech or just before it in the same paragraph; else the speaker of the speech before
/// it, where a paragraph goes on with speech or opens with it; and who is named at the end of a speech over several paragraphs spoke all of
/// it.
/// </para>
/// </summary>
internal static class QuotationReader
{
    public static IReadOnlyList<Quotation> Read(string text, IReadOnlyList<Block> blocks)
    {
        var quotations = new List<Quotation>();
        Quote? speaker = null;
        foreach (var block in blocks)
        {
            if (!IsMark(text[block.Span.Start])) speaker = null;
            foreach (var span in Speech(text, block.Span))
            {
                speaker = Speakers.Beside(text, block.Span, span) ?? speaker;
                NameUnclosed(text, quotations, speaker);
                quotations.Add(new Quotation(span, speaker));
            }
        }

        return quotations;
    }

    /// <summary>Gives the speaker to the paragraphs just before that went on without a closing mark and without a name.</summary>
    private static void NameUnclosed(string text, List<Quotation> quotations, Quote? speaker)
    {
        for (var i = quotations.Count - 1; speaker is not null && i >= 0; i--)
        {
            if (quotations[i].Speaker is not null || IsClosed(text, quotations[i].Span)) return;
            quotations[i] = quotations[i] with { Speaker = speaker };
        }
    }

    private static IEnumerable<TextSpan> Speech(string text, TextSpan block)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (!Opens(text, block, at)) continue;
            var end = at + 1;
            while (end < block.End && !IsMark(text[end])) end++;
            end = Math.Min(end + 1, block.End);
            if (end > at + 1) yield return new TextSpan(at, end);
            at = end - 1;
        }
    }

    /// <summary>A straight mark opens only where a word could begin: the one in <c>6' 2"</c> stands for inches.</summary>
    private static bool Opens(string text, TextSpan block, int at) => text[at] switch
    {
        '“' or '«' => true,
        '"' => at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or ':',
        _ => false,
    };

    private static bool IsClosed(string text, TextSpan speech) => speech.Length > 1 && IsMark(text[speech.End - 1]);

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '«' or '»';
}
