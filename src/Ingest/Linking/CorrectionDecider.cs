using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Puts a keeper's corrections before everything that the linker decides itself: a pinned name is linked, whatever speaks against it, and
/// a blocked meaning is no candidate any more.
/// </summary>
internal sealed class CorrectionDecider(FootballCatalog catalog)
{
    /// <summary>Links the pinned names, and gives the page without the blocked meanings.</summary>
    public Page Decide(Page page, Ledger ledger)
    {
        if (catalog.Corrections.IsEmpty) return page;
        var words = page.Tokens.Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);
        var mentions = new List<Mention>(page.Mentions.Count);
        foreach (var mention in page.Mentions)
        {
            var key = Correction.KeyOf(mention.Span.In(page.Text));
            var corrected = catalog.Corrections.Concern(key) ? WithoutBlocked(page, mention, key, words, ledger) : mention;
            if (catalog.Corrections.Pin(key, page.Article.Name, words.Contains) is { } id) ledger.Take(Pinned(corrected, id));
            mentions.Add(corrected);
        }

        return page.With(mentions);
    }

    private Mention WithoutBlocked(Page page, Mention mention, string key, HashSet<string> words, Ledger ledger)
    {
        var blocked = mention.Entries
            .Where(entry => entry.Kind is not (NameKind.Competition or NameKind.Venue)
                && catalog.Corrections.Blocks(key, entry.Id, page.Article.Name, words.Contains))
            .ToList();
        if (blocked.Count == 0) return mention;
        var corrected = mention with { Entries = [.. mention.Entries.Except(blocked)] };
        ledger.PassOver(corrected, blocked.Select(entry => entry.Id).Distinct(StringComparer.Ordinal), new Evidence(EvidenceKind.Blocked));
        return corrected;
    }

    private Decision Pinned(Mention mention, string id)
    {
        var kind = catalog.Person(id) is not { } person ? LinkKind.Team
            : person.Role is PersonRole.Manager ? LinkKind.Manager
            : LinkKind.Player;
        return Decision.Link(mention, kind, LinkRule.Pinned, new Candidate(id, [new Evidence(EvidenceKind.Pinned)]));
    }
}
