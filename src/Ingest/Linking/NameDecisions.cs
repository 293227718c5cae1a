namespace Ingest.Linking;

/// <summary>Puts what was made of each name together for those who ask why.</summary>
internal static class NameDecisions
{
    /// <summary>Every name that was found, with references, in the order of the text.</summary>
    public static List<NameDecision> Of(Page page, Ledger ledger, List<Decision> decisions)
    {
        var all = decisions.ConvertAll(decision => new NameDecision(
            page.QuoteOf(decision.Mention.Span), decision.Id is null ? NameOutcome.LeftOpen : NameOutcome.Linked, decision.Id,
            decision.Id is null ? null : decision.Kind, decision.Rule, decision.Confidence, decision.Reason, decision.Candidates));
        foreach (var mention in page.Mentions)
        {
            if (ledger.PassedOver(mention) is { Count: > 0 } candidates)
                all.Add(new NameDecision(page.QuoteOf(mention.Span), NameOutcome.PassedOver, null, null, null, 0, null, candidates));
        }

        all.Sort((one, two) => one.Mention.Span.CompareTo(two.Mention.Span));
        return all;
    }
}
