using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Cuts what no reader would take for one sentence: a text without full stops, a whole round of matches between semicolons. The rules look
/// at a sentence's words from each of its matches, so its length has to have a bound for the reading to stay linear in the text.
/// </summary>
internal static class LongSentences
{
    /// <summary>Tokens of the longest piece; sentences of newspapers stay below a hundred.</summary>
    public const int Longest = 250;

    /// <summary>Tokens at the end of a piece among which a mark to cut at is looked for.</summary>
    private const int Reach = 50;

    /// <summary>
    /// The tokens of a sentence in pieces, in order: the sentence itself where it is not too long, else cut behind semicolons, else behind
    /// commas, else anywhere.
    /// </summary>
    public static IEnumerable<(TextSpan Span, List<Token> Tokens)> Pieces(TextSpan sentence, List<Token> tokens)
    {
        if (tokens.Count <= Longest)
        {
            yield return (sentence, tokens);
            yield break;
        }

        for (var start = 0; start < tokens.Count;)
        {
            var piece = tokens.GetRange(start, LengthAt(tokens, start));
            start += piece.Count;
            yield return (new TextSpan(piece[0].Span.Start, piece[^1].Span.End), piece);
        }
    }

    private static int LengthAt(List<Token> tokens, int start)
    {
        if (tokens.Count - start <= Longest) return tokens.Count - start;
        foreach (var mark in new[] { ";", "," })
        {
            var at = tokens.FindLastIndex(start + Longest - 1, Reach, token => token.Folded == mark);
            if (at >= 0) return at + 1 - start;
        }

        return Longest;
    }
}
