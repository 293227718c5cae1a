using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Puts a keeper's corrections before everything that the linker decides itself: a pinned name is linked, whatever speaks against it, and
/// a blocked meaning is no candidate any more.
/// </summary>
internal sealed class CorrectionDecider(FootballCatalog catalog)
{
    /// <summary>The page without the blocked meanings, and a ledger of it in which the pinned names are linked.</summary>
    public (Page Page, Ledger Ledger) Begin(Page page)
    {
        if (catalog.Corrections.IsEmpty) return (page, new Ledger(page));
        var words = page.Tokens.Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        var keys = page.Mentions.Select(mention => Correction.KeyOf(mention.Span.In(page.Text))).ToList();
        var corrected = page.With([.. page.Mentions.Select((mention, i) => WithoutBlocked(page, mention, keys[i], words))]);
        var ledger = new Ledger(corrected);
        for (var i = 0; i < keys.Count; i++)
        {
            var blocked = page.Mentions[i].Entries.Except(corrected.Mentions[i].Entries).Select(entry => entry.Id).Distinct().ToList();
            if (blocked.Count > 0)
                ledger.PassOver(corrected.Mentions[i], blocked.ConvertAll(id => new Candidate(id, [new Evidence(EvidenceKind.Blocked)])));
            if (catalog.Corrections.Pin(keys[i], page.Article.Name, words.Contains) is { } pinned)
                ledger.Take(Pinned(corrected.Mentions[i], pinned));
        }

        return (corrected, ledger);
    }

    private Mention WithoutBlocked(Page page, Mention mention, string key, HashSet<string> words)
    {
        if (!catalog.Corrections.Concern(key)) return mention;
        var entries = mention.Entries
            .Where(entry => entry.Kind is NameKind.Competition or NameKind.Venue
                || !catalog.Corrections.Blocks(key, entry.Id, page.Article.Name, words.Contains))
            .ToArray();
        return entries.Length == mention.Entries.Length ? mention : mention with { Entries = entries };
    }

    private Decision Pinned(Mention mention, string id)
    {
        var kind = catalog.Person(id) is not { } person ? LinkKind.Team
            : person.Role is PersonRole.Manager ? LinkKind.Manager
            : LinkKind.Player;
        return Decision.Link(mention, kind, LinkRule.Pinned, new Candidate(id, [new Evidence(EvidenceKind.Pinned)]));
    }
}
