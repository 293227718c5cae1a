using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>What the linker made of an article, as marks.</summary>
internal static class Findings
{
    /// <summary>Links and abstentions, in the order of the text.</summary>
    public static List<Mark> Decided(LinkedArticle linked) =>
        [.. linked.Links.SelectMany(link => link.Mentions.Select(mention => new Mark(mention.Span, new Answer.Linked(link.Id, link.Kind))))
            .Concat(linked.Abstentions.Select(abstention => new Mark(abstention.Mention.Span, new Answer.LeftOpen(abstention.Reason))))
            .OrderBy(mark => mark.Span)];

    /// <summary>Names that no catalog row explains, in the order of the text.</summary>
    public static List<Mark> Unknown(LinkedArticle linked) =>
        [.. linked.Unknowns.SelectMany(name => name.Mentions.Select(mention => new Mark(mention.Span, new Answer.Unknown(name.Kind))))
            .OrderBy(mark => mark.Span)];

    /// <summary>All of both.</summary>
    public static List<Mark> All(LinkedArticle linked) => [.. Decided(linked), .. Unknown(linked)];
}
