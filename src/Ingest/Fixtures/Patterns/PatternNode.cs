using System.Collections.Frozen;

namespace Ingest.Fixtures.Patterns;

/// <summary>One step of a compiled pattern; it knows the step behind it, so that matching is a walk along the steps.</summary>
internal abstract class PatternNode
{
    /// <summary>Whether the pattern from here on matches the atoms from <paramref name="at"/> on.</summary>
    public abstract bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match);

    /// <summary>Adds the symbols that this step can begin with; false where that can be any.</summary>
    public abstract bool AddFirst(ISet<string> symbols);
}

/// <summary>The end of the pattern.</summary>
internal sealed class EndNode : PatternNode
{
    public override bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match)
    {
        match = match with { End = at };
        return true;
    }

    public override bool AddFirst(ISet<string> symbols) => false;
}

/// <summary>The end of the clause: <c>$</c>.</summary>
internal sealed class EndOfClauseNode(PatternNode next) : PatternNode
{
    public override bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match) =>
        at == atoms.Count && next.Matches(atoms, at, ref match);

    public override bool AddFirst(ISet<string> symbols) => false;
}

/// <summary>One atom of given symbols, which the match may note as a side.</summary>
internal sealed class SymbolNode(FrozenSet<string> accepted, PatternSide side, PatternNode next) : PatternNode
{
    public override bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match)
    {
        if (at >= atoms.Count || !accepted.Contains(atoms[at].Symbol)) return false;
        var before = match;
        match = side switch
        {
            PatternSide.Subject => match with { Subject = at },
            PatternSide.Other => match with { Other = at },
            _ => match,
        };
        if (next.Matches(atoms, at + 1, ref match)) return true;
        match = before;
        return false;
    }

    public override bool AddFirst(ISet<string> symbols)
    {
        symbols.UnionWith(accepted);
        return true;
    }
}

/// <summary>One atom of a class, such as <c>{filler}</c>.</summary>
internal sealed class ClassNode(Func<Atom, bool> accepts, PatternNode next) : PatternNode
{
    public override bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match) =>
        at < atoms.Count && accepts(atoms[at]) && next.Matches(atoms, at + 1, ref match);

    public override bool AddFirst(ISet<string> symbols) => false;
}

/// <summary>Several ways to go on, tried in order.</summary>
internal sealed class ChoiceNode(PatternNode[] branches) : PatternNode
{
    public override bool Matches(IReadOnlyList<Atom> atoms, int at, ref PatternMatch match)
    {
        foreach (var branch in branches)
        {
            if (branch.Matches(atoms, at, ref match)) return true;
        }

        return false;
    }

    public override bool AddFirst(ISet<string> symbols)
    {
        foreach (var branch in branches)
        {
            if (!branch.AddFirst(symbols)) return false;
        }

        return true;
    }
}
