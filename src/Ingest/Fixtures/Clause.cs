namespace Ingest.Fixtures;

/// <summary>A run of atoms as the rules see it: a sentence without its relative clauses, or one of those.</summary>
internal sealed class Clause(IReadOnlyList<Atom> atoms)
{
    private ClauseSigns? _signs;

    public IReadOnlyList<Atom> Atoms => atoms;

    /// <summary>Whether it was put together of a table's cells, each of which may be a line of its own.</summary>
    public bool IsRow { get; init; }

    /// <summary>What its words say of time and standing; read when first asked for, as most clauses set nobody against anybody.</summary>
    public ClauseSigns Signs => _signs ??= ClauseSigns.Of(atoms);

    /// <summary>The symbol of an atom; empty outside the clause.</summary>
    public string SymbolAt(int index) => index >= 0 && index < atoms.Count ? atoms[index].Symbol : "";

    /// <summary>The atoms of a kind, in order, with their places.</summary>
    public IEnumerable<(int Index, T Atom)> Of<T>()
        where T : Atom
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is T atom) yield return (i, atom);
        }
    }

    /// <summary>The first atom of a kind, or null.</summary>
    public T? First<T>()
        where T : Atom
    {
        foreach (var atom in atoms)
        {
            if (atom is T found) return found;
        }

        return null;
    }

    /// <summary>The last atom of a kind, or null.</summary>
    public T? Last<T>()
        where T : Atom
    {
        for (var i = atoms.Count - 1; i >= 0; i--)
        {
            if (atoms[i] is T found) return found;
        }

        return null;
    }
}
