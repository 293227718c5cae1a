namespace Ingest.Linking;

/// <summary>What the passes of the linker have made of the names of one page so far.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Mention, Decision> _decided = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Mention, List<Candidate>> _passedOver = new(ReferenceEqualityComparer.Instance);

    /// <summary>All decisions, links and names left open, in no particular order.</summary>
    public IReadOnlyCollection<Decision> Decisions => _decided.Values;

    /// <summary>The decisions that link.</summary>
    public IEnumerable<Decision> Links => _decided.Values.Where(decision => decision.Id is not null);

    /// <summary>The names that were found and nobody's so far, with the candidates and what speaks against them.</summary>
    public IEnumerable<(Mention Mention, IReadOnlyList<Candidate> Candidates)> PassedOver =>
        _passedOver.Where(entry => !_decided.ContainsKey(entry.Key)).Select(entry => (entry.Key, (IReadOnlyList<Candidate>)entry.Value));

    /// <summary>Ids of the teams that are linked.</summary>
    public HashSet<string> LinkedTeams() =>
        Links.Where(decision => decision.Kind is LinkKind.Team).Select(decision => decision.Id!).ToHashSet(StringComparer.Ordinal);

    public Decision? Of(Mention mention) => _decided.GetValueOrDefault(mention);

    public bool IsDecided(Mention mention) => _decided.ContainsKey(mention);

    public bool IsLinked(Mention mention) => Of(mention) is { Id: not null };

    /// <summary>A later pass may decide what an earlier one left open.</summary>
    public void Take(Decision decision) => _decided[decision.Mention] = decision;

    /// <summary>Notes that a name means none of the candidates, for what stands against each; another pass may decide it yet.</summary>
    public void PassOver(Mention mention, IEnumerable<Candidate> candidates)
    {
        if (!_passedOver.TryGetValue(mention, out var known)) _passedOver[mention] = known = [];
        known.AddRange(candidates);
    }

    /// <summary>The same for a single cause that stands against all of them.</summary>
    public void PassOver(Mention mention, IEnumerable<string> ids, Evidence against)
    {
        Evidence[] evidence = [against];
        PassOver(mention, ids.Take(Candidate.Shown).Select(id => new Candidate(id, evidence)));
    }

    /// <summary>Takes a link back, unless a keeper laid it down.</summary>
    public void Withdraw(Decision decision, Evidence against)
    {
        if (decision.Rule is LinkRule.Pinned) return;
        _decided.Remove(decision.Mention);
        PassOver(decision.Mention, decision.Candidates.Select(candidate => candidate with { Evidence = [.. candidate.Evidence, against] }));
    }
}
