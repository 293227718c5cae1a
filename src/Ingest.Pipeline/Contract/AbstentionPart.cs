using Ingest.Linking;

namespace Ingest.Pipeline.Contract;

/// <summary>A name whose bearer the text does not settle.</summary>
public sealed record AbstentionPart(string Text, int Start, int End, string Reason, IReadOnlyList<string> Candidates)
{
    public static AbstentionPart Of(Abstention left) =>
        new(left.Mention.Text, left.Mention.Span.Start, left.Mention.Span.End, left.Reason, left.Candidates);
}
