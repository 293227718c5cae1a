using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>A marked stretch of a text, and those that lie within it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What is marked.</param>
/// <param name="Inside">Marks within it, in the order of the text; they neither overlap nor reach out of it.</param>
internal sealed record Nested<T>(TextSpan Span, T Value, IReadOnlyList<Nested<T>> Inside);

/// <summary>Lays marks into one another as the elements of a page must lie.</summary>
internal static class Nesting
{
    /// <summary>
    /// Nests marks: one that lies within another goes inside it, and of two with the same span the one given first is the outer. A mark
    /// that reaches over the end of another is cut there, since elements cannot cross; empty marks are left out.
    /// </summary>
    public static IReadOnlyList<Nested<T>> Of<T>(IEnumerable<(TextSpan Span, T Value)> marks)
    {
        var waiting = new PriorityQueue<Piece<T>, (int Start, int MinusEnd, int Order)>();
        void Wait(Piece<T> piece)
        {
            if (piece.Span.Length > 0) waiting.Enqueue(piece, (piece.Span.Start, -piece.Span.End, piece.Order));
        }

        foreach (var (order, (span, value)) in marks.Index()) Wait(new Piece<T>(span, value, order));

        var roots = new List<Nested<T>>();
        var open = new Stack<(TextSpan Span, List<Nested<T>> Inside)>();
        while (waiting.TryDequeue(out var piece, out _))
        {
            while (open.TryPeek(out var over) && over.Span.End <= piece.Span.Start) open.Pop();
            var span = piece.Span;
            if (open.TryPeek(out var parent) && span.End > parent.Span.End)
            {
                Wait(piece with { Span = new TextSpan(parent.Span.End, span.End) });
                span = span with { End = parent.Span.End };
            }

            var inside = new List<Nested<T>>();
            (open.Count > 0 ? parent.Inside : roots).Add(new Nested<T>(span, piece.Value, inside));
            open.Push((span, inside));
        }

        return roots;
    }

    private sealed record Piece<T>(TextSpan Span, T Value, int Order);
}
