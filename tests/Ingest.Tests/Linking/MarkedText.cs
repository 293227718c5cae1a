using System.Text;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>
/// A text in which names are marked with what they mean: <c>[[Saka|Bukayo Saka]]</c>, or <c>[[Arsenal]]</c> where the words are the answer.
/// A mark may hold another: <c>[[[[Arteta|Mikel Arteta]]'s side|Arsenal]]</c>.
/// </summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Marks">Each mark's place in <paramref name="Text"/> and the words of its answer, in the order in which marks end.</param>
/// <param name="Problems">What is wrong with the marks, as sentences; empty where nothing is.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(TextSpan Span, string Answer)> Marks, IReadOnlyList<string> Problems)
{
    private const string Begin = "[[";
    private const string End = "]]";

    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(TextSpan, string)>();
        var problems = new List<string>();
        var open = new Stack<int>();
        var at = 0;
        while (at < marked.Length)
        {
            if (StartsAt(marked, at, Begin))
            {
                open.Push(text.Length);
                at += Begin.Length;
            }
            else if (StartsAt(marked, at, End) || marked[at] is '|' && open.Count > 0)
            {
                var close = marked.IndexOf(End, at, StringComparison.Ordinal);
                if (close < 0) break;
                if (open.Count == 0) problems.Add($"']]' after '{Tail(text)}' closes no mark.");
                else
                {
                    var span = new TextSpan(open.Pop(), text.Length);
                    var words = text.ToString(span.Start, span.Length);
                    var answer = marked[at] is '|' ? marked[(at + 1)..close] : words;
                    if (ProblemOf(words, answer) is { } problem) problems.Add(problem);
                    marks.Add((span, answer.Trim()));
                }

                at = close + End.Length;
            }
            else text.Append(marked[at++]);
        }

        problems.AddRange(open.Select(start =>
            $"The mark that begins with '{Head(text.ToString(start, text.Length - start))}' is not closed with ']]'."));
        return new MarkedText(text.ToString(), marks, problems);
    }

    /// <summary>The marked text again, so that what a linker found can be read beside what was expected.</summary>
    public static string Write(string text, IEnumerable<(TextSpan Span, string Answer)> marks)
    {
        var all = marks.ToList();
        var written = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var (span, answer) in all.Where(mark => mark.Span.End == at).OrderByDescending(mark => mark.Span.Start))
                written.Append(answer == span.In(text) ? "" : '|' + answer).Append(End);
            foreach (var _ in all.Where(mark => mark.Span.Start == at)) written.Append(Begin);
            if (at < text.Length) written.Append(text[at]);
        }

        return written.ToString();
    }

    private static string? ProblemOf(string words, string answer)
    {
        if (words.Trim().Length == 0) return $"A mark with the answer '{answer}' has no words.";
        if (words.Trim() != words) return $"The mark '{words}' has a blank at its edge, which belongs to no name.";
        if (answer.Trim().Length == 0) return $"The mark '{words}' has a bar and no answer behind it.";
        return answer.Contains(Begin, StringComparison.Ordinal) || answer.Contains('|', StringComparison.Ordinal)
            ? $"The answer '{Head(answer)}' of the mark '{words}' holds '[[' or '|': is a ']]' missing?"
            : null;
    }

    private static bool StartsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static string Head(string words) => words.Length <= 30 ? words : words[..30] + "...";

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 30), Math.Min(30, text.Length));
}
