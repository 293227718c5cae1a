using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Finds direct speech and who speaks.
/// <para>
/// Speech runs from an opening to a closing double quotation mark. Where it runs over several paragraphs, each opens with a mark and only
/// the last one closes (Chicago Manual of Style 13.32), so an unclosed quotation ends with its paragraph. The speaker is the name or pronoun
/// beside a verb of saying, just after the speech or just before it in the same paragraph; else a paragraph that goes on with the speech of
/// the one before keeps its speaker.
/// </para>
/// </summary>
internal static partial class QuotationReader
{
    private const string Verbs = "said|says|told|added|adds|explained|insisted|admitted|revealed|confirmed|stated|continued|commented|wrote|warned|claimed|joked|replied|concluded|stressed|declared|reflected";
    private const string Who = @"(?<who>(?:\p{Lu}[\p{L}'’.-]+(?:\s+(?:de|van|der|den|di|da|dos|al|el|ter|von)\b)*\s*){1,4}|(?:he|she|they|the (?:manager|head coach|boss|coach|captain|midfielder|defender|striker|forward|winger|goalkeeper))\s*)";

    [GeneratedRegex(@"\A[,.]?\s*(?:" + Who + @"(?:also\s+)?(?:has\s+|had\s+)?(?:" + Verbs + @")\b|(?:" + Verbs + @")\s+" + Who + ")", RegexOptions.CultureInvariant)]
    private static partial Regex After { get; }

    [GeneratedRegex(Who + @"(?:also\s+)?(?:has\s+|had\s+)?(?:" + Verbs + @")\b[^.“""]{0,60}[:,]?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Before { get; }

    public static IReadOnlyList<Quotation> Read(string text, IReadOnlyList<Block> blocks)
    {
        var quotations = new List<Quotation>();
        Quote? carried = null;
        foreach (var block in blocks)
        {
            var goesOn = carried is not null && IsMark(text[block.Span.Start]);
            var speaker = goesOn ? carried : null;
            var open = false;
            foreach (var span in Marks(text, block.Span))
            {
                speaker = SpeakerOf(text, block.Span, span) ?? speaker;
                quotations.Add(new Quotation(span, speaker));
                open = !IsClosed(text, span);
            }

            carried = open || goesOn || speaker is not null ? speaker : null;
        }

        return quotations;
    }

    private static IEnumerable<TextSpan> Marks(string text, TextSpan block)
    {
        var at = block.Start;
        while (at < block.End)
        {
            var open = IndexOfMark(text, at, block.End);
            if (open < 0 || open + 1 >= block.End) yield break;
            var close = IndexOfMark(text, open + 1, block.End);
            var end = close < 0 ? block.End : close + 1;
            yield return new TextSpan(open, end);
            at = end;
        }
    }

    private static Quote? SpeakerOf(string text, TextSpan block, TextSpan speech)
    {
        var after = After.Match(text[speech.End..block.End]);
        if (after.Success) return At(text, speech.End, after.Groups["who"]);
        var before = Before.Match(text[block.Start..speech.Start]);
        return before.Success ? At(text, block.Start, before.Groups["who"]) : null;
    }

    private static Quote At(string text, int offset, Group who)
    {
        var length = who.ValueSpan.TrimEnd().Length;
        return Quote.Of(text, new TextSpan(offset + who.Index, offset + who.Index + length));
    }

    private static int IndexOfMark(string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).IndexOfAny('"', '“', '”');
        return at < 0 ? -1 : start + at;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”';

    private static bool IsClosed(string text, TextSpan speech) => speech.Length > 1 && IsMark(text[speech.End - 1]);
}
