namespace Ingest.Linking;

/// <summary>What the passes of the linker have made of the names of one page so far, in the order of the text.</summary>
internal sealed class Ledger(Page page)
{
    private readonly Decision?[] _decided = new Decision?[page.Mentions.Count];
    private readonly List<Rejection>?[] _passedOver = new List<Rejection>?[page.Mentions.Count];
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
    /// The candidates of a name that was found and is nobody's so far, with what speaks against each; none where it was decided or no pass
    /// has looked at it.
    /// </summary>
    public IReadOnlyList<Candidate> PassedOver(Mention mention) =>
        page.IndexOf(mention) is var index and >= 0 && _decided[index] is null && _passedOver[index] is { } rejections
            ? [.. rejections.SelectMany(rejection => rejection.Of(mention))]
            : [];

    /// <summary>A later pass may decide what an earlier one left open.</summary>
    public void Take(Decision decision)
    {
        _decided[page.IndexOf(decision.Mention)] = decision;
        if (decision.Kind is LinkKind.Team) _linkedTeams = null;
    }

    /// <summary>Notes that a name means none of the candidates, for what stands against each; another pass may decide it yet.</summary>
    public void PassOver(Mention mention, IReadOnlyList<Candidate> candidates) => Add(mention, new Rejection(candidates, default, default));

    /// <summary>The same for a single cause that stands against all whom the name may mean in this way.</summary>
    public void PassOver(Mention mention, NameKind kind, Evidence against) => Add(mention, new Rejection(null, kind, against));

    private void Add(Mention mention, Rejection rejection) =>
        (_passedOver[page.IndexOf(mention)] ??= new List<Rejection>(1)).Add(rejection);

    /// <summary>The decisions together with references that are no names of their own, in the order of the text.</summary>
    public List<Decision> With(List<Decision> references)
    {
        var all = new List<Decision>(_decided.Length + references.Count);
        all.AddRange(Decisions);
        if (references.Count == 0) return all;
        all.AddRange(references);
        all.Sort((one, two) => one.Mention.Span.CompareTo(two.Mention.Span));
        return all;
    }

    /// <summary>Takes a link back, unless a keeper laid it down.</summary>
    public void Withdraw(Decision decision, Evidence against)
    {
        if (decision.Rule is LinkRule.Pinned) return;
        _decided[page.IndexOf(decision.Mention)] = null;
        _linkedTeams = null;
        PassOver(
            decision.Mention, [.. decision.Candidates.Select(candidate => candidate with { Evidence = [.. candidate.Evidence, against] })]);
    }

    /// <summary>Why a name means none of some candidates. They are told apart only when somebody asks, which is seldom.</summary>
    private readonly record struct Rejection(IReadOnlyList<Candidate>? Candidates, NameKind Kind, Evidence Against)
    {
        public IReadOnlyList<Candidate> Of(Mention mention)
        {
            if (Candidates is not null) return Candidates;
            Evidence[] evidence = [Against];
            return [.. mention.Ids(Kind).Take(Candidate.Shown).Select(id => new Candidate(id, evidence))];
        }
    }
}
