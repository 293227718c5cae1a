using Ingest.Linking;

namespace Ingest.Pipeline.Contract;

/// <summary>A name that behaves like a person's or a team's and stands in no catalog.</summary>
public sealed record UnknownPart(string Text, string Kind, double Confidence, IReadOnlyList<QuotePart> Mentions)
{
    public static UnknownPart Of(UnknownName name) =>
        new(name.Text, Word.Of(name.Kind), Word.Of(name.Confidence), QuotePart.Of(name.Mentions));
}
