using Ingest.Linking;

namespace Ingest.Pipeline.Contract;

/// <summary>A team or person that the text names, and every place where it does.</summary>
public sealed record LinkPart(string Id, string Kind, string Name, double Confidence, IReadOnlyList<QuotePart> Mentions)
{
    public static LinkPart Of(Link link) =>
        new(link.Id, Word.Of(link.Kind), link.Name, Word.Of(link.Confidence), QuotePart.Of(link.Mentions));
}
