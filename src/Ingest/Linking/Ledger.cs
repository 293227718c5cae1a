namespace Ingest.Linking;

/// <summary>What the passes of the linker have made of the names of one page so far, in the order of the text.</summary>
internal sealed class Ledger(Page page)
{
    private readonly Decision?[] _decided = new Decision?[page.Mentions.Count];
    private readonly List<Candidate>?[] _passedOver = new List<Candidate>?[page.Mentions.Count];
    private HashSet<string>? _linkedTeams;

    /// <summary>All decisions, links and names left open.</summary>
    public IEnumerable<Decision> Decisions
    {
        get
        {
            foreach (var decision in _decided)
            {
                if (decision is not null) yield return decision;
            }
        }
    }

    /// <summary>The decisions that link.</summary>
    public IEnumerable<Decision> Links
    {
        get
        {
            foreach (var decision in _decided)
            {
                if (decision is { Id: not null }) yield return decision;
            }
        }
    }

    /// <summary>Ids of the teams that are linked.</summary>
    public IReadOnlySet<string> LinkedTeams
    {
        get
        {
            if (_linkedTeams is not null) return _linkedTeams;
            _linkedTeams = new HashSet<string>(StringComparer.Ordinal);
            foreach (var decision in _decided)
            {
                if (decision is { Id: { } id, Kind: LinkKind.Team }) _linkedTeams.Add(id);
            }

            return _linkedTeams;
        }
    }

    public Decision? Of(Mention mention) => page.IndexOf(mention) is var index and >= 0 ? _decided[index] : null;

    public bool IsDecided(Mention mention) => Of(mention) is not null;

    public bool IsLinked(Mention mention) => Of(mention) is { Id: not null };

    /// <summary>
    /// The candidates of a name that was found and is nobody's so far, with what speaks against each; null where it was decided or no pass
    /// has looked at it.
    /// </summary>
    public IReadOnlyList<Candidate>? PassedOver(Mention mention) =>
        page.IndexOf(mention) is var index and >= 0 && _decided[index] is null ? _passedOver[index] : null;

    /// <summary>A later pass may decide what an earlier one left open.</summary>
    public void Take(Decision decision)
    {
        _decided[page.IndexOf(decision.Mention)] = decision;
        if (decision.Kind is LinkKind.Team) _linkedTeams = null;
    }

    /// <summary>Notes that a name means none of the candidates, for what stands against each; another pass may decide it yet.</summary>
    public void PassOver(Mention mention, IEnumerable<Candidate> candidates)
    {
        var index = page.IndexOf(mention);
        (_passedOver[index] ??= []).AddRange(candidates);
    }

    /// <summary>The same for a single cause that stands against all whom the name may mean in this way.</summary>
    public void PassOver(Mention mention, NameKind kind, Evidence against)
    {
        Evidence[] evidence = [against];
        var candidates = _passedOver[page.IndexOf(mention)] ??= [];
        foreach (var entry in mention.Entries)
        {
            if (candidates.Count == Candidate.Shown) return;
            if (entry.Kind == kind) candidates.Add(new Candidate(entry.Id, evidence));
        }
    }

    /// <summary>Everything that was made of the names, with references that are no names of their own, in the order of the text.</summary>
    public List<NameDecision> InOrderWith(List<Decision> references)
    {
        var all = new List<NameDecision>(page.Mentions.Count + references.Count);
        for (var i = 0; i < _decided.Length; i++)
        {
            var mention = page.Mentions[i];
            if (_decided[i] is { } decision) all.Add(NameDecisionOf(decision));
            else if (_passedOver[i] is { } candidates)
                all.Add(new NameDecision(page.QuoteOf(mention.Span), NameOutcome.PassedOver, null, null, null, 0, null, candidates));
        }

        if (references.Count == 0) return all;
        all.AddRange(references.Select(NameDecisionOf));
        all.Sort((one, two) => one.Mention.Span.CompareTo(two.Mention.Span));
        return all;
    }

    private NameDecision NameDecisionOf(Decision decision) => new(
        page.QuoteOf(decision.Mention.Span), decision.Id is null ? NameOutcome.LeftOpen : NameOutcome.Linked, decision.Id,
        decision.Id is null ? null : decision.Kind, decision.Rule, decision.Confidence, decision.Reason, decision.Candidates);

    /// <summary>Takes a link back, unless a keeper laid it down.</summary>
    public void Withdraw(Decision decision, Evidence against)
    {
        if (decision.Rule is LinkRule.Pinned) return;
        _decided[page.IndexOf(decision.Mention)] = null;
        _linkedTeams = null;
        PassOver(decision.Mention, decision.Candidates.Select(candidate => candidate with { Evidence = [.. candidate.Evidence, against] }));
    }
}
