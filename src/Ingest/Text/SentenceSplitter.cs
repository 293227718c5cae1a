namespace Ingest.Text;

/// <summary>
/// Cuts a stretch of prose into sentences.
/// <para>
/// A sentence ends at <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c>, with any closing quotation marks and brackets that follow, when blank
/// space comes next and then no small letter. A full stop does not end it after an abbreviation ("St. Mirren", "Nov. 26"), after an initial
/// ("J. Smith"), after the number of a list item ("1. Arsenal"), or after "p.m." when a day or a time zone follows; inside a number
/// ("7.45pm") no blank space follows it.
/// </para>
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="part"/> in order, without surrounding blanks; together they cover all its words.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan part)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = part.Start;
        for (var at = part.Start; at < part.End; at++)
        {
            if (!IsMark(text[at])) continue;
            var end = at + 1;
            while (end < part.End && (IsMark(text[end]) || IsClosing(text[end]))) end++;
            if (Ends(text, new TextSpan(start, part.End), at, end))
            {
                Add(sentences, text, start, end);
                start = end;
            }

            at = end - 1;
        }

        Add(sentences, text, start, part.End);
        return sentences;
    }

    private static bool Ends(string text, TextSpan rest, int mark, int end)
    {
        if (end >= rest.End) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < rest.End && char.IsWhiteSpace(text[next])) next++;
        if (next >= rest.End) return true;
        if (char.IsLower(text[next]) || !CanOpen(text[next])) return false;
        // Only a bare full stop can belong to an abbreviation.
        return text[mark] is not '.' || end > mark + 1 || !Abbreviations.GoOn(text, rest, mark, next);
    }

    private static bool IsMark(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static bool CanOpen(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '—' or '–' or '-' or '•' or '*'
        || c is '£' or '€' or '$' or '#' or '@';

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
