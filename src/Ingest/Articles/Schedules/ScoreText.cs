using System.Globalization;

namespace Ingest.Articles.Schedules;

/// <summary>
/// Results as Football.TXT writes them: <c>4-2 (1-0)</c>, <c>0-0</c>, <c>2:1 (0:1)</c>, <c>3-1 a.e.t. (1-1, 1-0)</c>,
/// <c>5-4 pen. 1-1 a.e.t. (1-1, 1-0)</c>, <c>1-1 [aet, 5-3 pen]</c>. A word belongs to the pair of numbers before it. In brackets stands
/// half time, and full time before it where the first pair is that of extra time or penalties.
/// </summary>
internal static class ScoreText
{
    private static readonly (string Word, Mark Mark)[] Words =
    [
        ("a.e.t.", Mark.ExtraTime), ("a.e.t", Mark.ExtraTime), ("aet", Mark.ExtraTime), ("n.v.", Mark.ExtraTime),
        ("pens.", Mark.Penalties), ("pens", Mark.Penalties), ("pen.", Mark.Penalties), ("pen", Mark.Penalties),
    ];

    private enum Mark
    {
        None,
        ExtraTime,
        Penalties,
    }

    /// <summary>The result that <paramref name="text"/> states and nothing else, or null.</summary>
    public static MatchScore? Read(ReadOnlySpan<char> text)
    {
        var (score, length) = ReadStart(text);
        return score is not null && text[length..].Trim().IsEmpty ? score : null;
    }

    /// <summary>The result at the start of a text and how many characters it takes; null and 0 where none begins there.</summary>
    public static (MatchScore? Score, int Length) ReadStart(ReadOnlySpan<char> text)
    {
        var marked = new Dictionary<Mark, Goals>();
        var inBrackets = new List<Goals>();
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ')
            {
                at++;
                continue;
            }

            var length = ReadPair(text[at..], marked);
            if (length == 0 && end > 0) length = ReadBrackets(text[at..], marked, inBrackets);
            if (length == 0) break;
            end = at += length;
        }

        return marked.Count == 0 ? (null, 0) : (Composed(marked, inBrackets), end);
    }

    private static MatchScore Composed(Dictionary<Mark, Goals> marked, List<Goals> inBrackets)
    {
        Goals? Of(Mark mark) => marked.TryGetValue(mark, out var goals) ? goals : null;
        Goals? Bracket(int index) => index < inBrackets.Count ? inBrackets[index] : null;
        return Of(Mark.None) is { } fullTime && !marked.ContainsKey(Mark.ExtraTime)
            ? new MatchScore(fullTime, Bracket(0), null, Of(Mark.Penalties))
            : new MatchScore(Bracket(0), Bracket(1), Of(Mark.ExtraTime), Of(Mark.Penalties));
    }

    /// <summary>A pair and the word behind it; the first pair of a kind counts.</summary>
    private static int ReadPair(ReadOnlySpan<char> text, Dictionary<Mark, Goals> marked)
    {
        if (Pair(text) is not { } pair) return 0;
        var rest = text[pair.Length..];
        var blanks = rest.Length - rest.TrimStart(' ').Length;
        var mark = blanks > 1 ? Mark.None : Word(rest[blanks..], out _);
        Word(rest[blanks..], out var length);
        return marked.TryAdd(mark, pair.Goals) ? pair.Length + (mark is Mark.None ? 0 : blanks + length) : 0;
    }

    /// <summary>Brackets that hold pairs and their words and nothing else; a list of scorers or "[postponed]" is another thing.</summary>
    private static int ReadBrackets(ReadOnlySpan<char> text, Dictionary<Mark, Goals> marked, List<Goals> inBrackets)
    {
        var end = text.IndexOfAny(')', ']');
        if (text[0] is not ('(' or '[') || end < 2) return 0;
        var pairs = new List<Goals>();
        var words = new Dictionary<Mark, Goals>(marked);
        foreach (var range in text[1..end].Split(','))
        {
            var item = text[1..end][range].Trim();
            if (Pair(item) is { } pair)
            {
                var mark = Word(item[pair.Length..].TrimStart(), out var length);
                if (item[pair.Length..].Trim().Length != length) return 0;
                if (mark is Mark.None) pairs.Add(pair.Goals);
                else words[mark] = pair.Goals;
            }
            else if (Word(item, out var length) is not (var mark and not Mark.None) || length != item.Length
                || !words.Remove(Mark.None, out var goals) || !words.TryAdd(mark, goals))
            {
                return 0;
            }
        }

        marked.Clear();
        foreach (var (mark, goals) in words) marked[mark] = goals;
        inBrackets.AddRange(pairs);
        return end + 1;
    }

    /// <summary>"4-2", whichever dash it has; "2025-26" and "04-11-2025" are none.</summary>
    private static (Goals Goals, int Length)? Pair(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        if (first is 0 or > 2 || first >= text.Length || text[first] is not ('-' or '–' or ':')) return null;
        var second = Digits(text[(first + 1)..]);
        var length = first + 1 + second;
        if (second is 0 or > 2 || length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or ':')) return null;
        return (new Goals(Number(text[..first]), Number(text[(first + 1)..length])), length);
    }

    private static Mark Word(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (word, mark) in Words)
        {
            length = word.Length;
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == length || !char.IsLetterOrDigit(text[length])))
                return mark;
        }

        length = 0;
        return Mark.None;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
