using System.Buffers;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Cuts a text at its line ends, and joins again what was only wrapped.
/// <para>
/// A blank line always parts. A single line end parts too, except where the text is hard-wrapped: either every line of a run is filled, so
/// that the first word of the next would not have fitted on it; or a line that no mark closes goes on with a small letter.
/// </para>
/// </summary>
internal static class LineReader
{
    /// <summary>
    /// Lines that mail programs and editors wrap end at 60 to 80 columns; shorter or longer ones were not wrapped by a machine.
    /// </summary>
    private const int MinWrapWidth = 50, MaxWrapWidth = 100;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u0085\u2028\u2029\f\v");

    /// <summary>
    /// The stretches of text from <paramref name="start"/> on that stand apart, without surrounding blanks; none is empty.
    /// </summary>
    public static List<TextSpan> Read(string text, int start)
    {
        var joined = new List<TextSpan>();
        var run = new List<TextSpan>();
        var at = start;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : at + end;
            var line = Trim(text, at, end);
            if (line.Length > 0) run.Add(line);
            else Join(text, run, joined);
            at = end + (end + 1 < text.Length && text[end] is '\r' && text[end + 1] is '\n' ? 2 : 1);
        }

        Join(text, run, joined);
        return joined;
    }

    private static void Join(string text, List<TextSpan> run, List<TextSpan> joined)
    {
        var first = joined.Count;
        var isFilled = IsFilled(text, run);
        foreach (var line in run)
        {
            if (joined.Count > first && (isFilled || GoesOn(text, joined[^1], line))) joined[^1] = joined[^1] with { End = line.End };
            else joined.Add(line);
        }

        run.Clear();
    }

    private static bool IsFilled(string text, List<TextSpan> run)
    {
        if (run.Count < 2) return false;
        var width = run.Max(line => line.Length);
        if (width is < MinWrapWidth or > MaxWrapWidth) return false;
        for (var i = 0; i + 1 < run.Count; i++)
        {
            if (run[i].Length + 1 + FirstWordLength(text, run[i + 1]) <= width) return false;
        }

        return true;
    }

    private static int FirstWordLength(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && !char.IsWhiteSpace(text[at])) at++;
        return at - line.Start;
    }

    /// <summary>Whether <paramref name="next"/> is the rest of a wrapped line rather than a line of its own.</summary>
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
