using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Puts the mentions of each team and person together.</summary>
internal static class LinkList
{
    /// <summary>One link for each id that is linked, in the order of first mention.</summary>
    public static List<Link> Of(Page page, List<Decision> decisions, Func<string, string> nameOf)
    {
        var links = new List<Link>();
        foreach (var decision in decisions)
        {
            if (decision is not { Id: { } id, Kind: var kind }) continue;
            var quote = page.QuoteOf(decision.Mention.Span);
            // Few articles name more than a dozen: a search makes no garbage.
            var at = IndexOf(links, id);
            if (at < 0)
            {
                links.Add(new Link(id, kind, nameOf(id), decision.Confidence, new List<Quote>(1) { quote }));
                continue;
            }

            var link = links[at];
            ((List<Quote>)link.Mentions).Add(quote);
            // One sure mention carries the unsure ones: they name the same team or person. Who is called boss once is a manager.
            var isManager = kind is LinkKind.Manager && link.Kind is not LinkKind.Manager;
            if (isManager || decision.Confidence > link.Confidence)
                links[at] = link with { Kind = isManager ? kind : link.Kind, Confidence = Math.Max(link.Confidence, decision.Confidence) };
        }

        return links;
    }

    private static int IndexOf(List<Link> links, string id)
    {
        for (var i = 0; i < links.Count; i++)
        {
            if (links[i].Id == id) return i;
        }

        return -1;
    }
}
