using System.Collections.Frozen;

namespace Ingest.Text;

/// <summary>
/// Cuts a stretch of prose into sentences.
/// <para>
/// A sentence ends at <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c>, with any closing quotation marks and brackets that follow, when blank
/// space comes next and then a capital, a digit or an opening mark. A full stop does not end it after an abbreviation ("St. Mirren",
/// "Nov. 26"), after an initial ("J. Smith"), inside a number ("7.45pm"), or after "p.m." when a time zone follows.
/// </para>
/// </summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "st", "ste", "mr", "mrs", "ms", "dr", "prof", "sir", "rev", "v", "vs", "no", "nos", "jr", "sr", "utd", "approx", "ca", "cf", "eg", "ie", "incl",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "fc", "afc", "cf", "sc", "min", "mins", "ft", "mt", "dep", "asst", "gov", "gen",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ZoneNames = new[]
    {
        "ET", "EST", "EDT", "PT", "PST", "PDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "GMT", "BST", "UTC", "CET", "CEST", "IST", "AEDT", "AEST", "SAST", "WAT",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences of <paramref name="part"/> in order, without surrounding blanks; together they cover all its words.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan part)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = part.Start;
        for (var at = part.Start; at < part.End; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '…')) continue;
            var end = at + 1;
            while (end < part.End && (text[end] is '.' or '!' or '?' or '…' || IsClosing(text[end]))) end++;
            if (Ends(text, at, end, part)) { Add(sentences, text, start, end); start = end; }
            at = end - 1;
        }

        Add(sentences, text, start, part.End);
        return sentences;
    }

    private static bool Ends(string text, int mark, int end, TextSpan part)
    {
        if (end >= part.End) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < part.End && char.IsWhiteSpace(text[next])) next++;
        if (next >= part.End) return true;
        if (!(char.IsUpper(text[next]) || char.IsDigit(text[next]) || IsOpening(text[next]))) return false;
        if (text[mark] is not '.' || end > mark + 1) return true;
        return !IsAbbreviated(text, mark, next, part);
    }

    private static bool IsAbbreviated(string text, int dot, int next, TextSpan part)
    {
        var start = dot;
        while (start > part.Start && (char.IsLetter(text[start - 1]) || text[start - 1] is '.')) start--;
        if (start == dot) return false;
        var word = text[start..dot];
        var folded = Folding.Fold(word);
        if (folded is "pm" or "am") return ZoneNames.Contains(WordAt(text, next, part.End));
        // "A. Smith" and "the U.S. men" go on.
        if (word.Length == 1 || word.Contains('.', StringComparison.Ordinal)) return char.IsUpper(word[0]);
        // These are words of their own too, and abbreviate only before a figure: "No. 10", "Dec. 3", "Sun. 9 Nov".
        if (folded is "no" or "nos" or "min" or "mins" or "mar" or "dec" or "sat" or "sun" or "mon") return char.IsDigit(text[next]);
        return Abbreviations.Contains(folded);
    }

    private static string WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsLetter(text[end])) end++;
        return text[start..end];
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static bool IsOpening(char c) => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '—' or '–' or '-' or '•' or '*';

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
