using System.Text;

namespace Ingest.Fixtures;

/// <summary>
/// A run of atoms as the rules see it: one line of symbols, a blank before and after each, so that a rule such as
/// <c>" away to T "</c> reads like the prose it stands for.
/// </summary>
internal sealed class Clause
{
    private readonly int[] _offsets;

    public Clause(IReadOnlyList<Atom> atoms)
    {
        Atoms = atoms;
        _offsets = new int[atoms.Count];
        var line = new StringBuilder(" ");
        for (var i = 0; i < atoms.Count; i++)
        {
            _offsets[i] = line.Length;
            line.Append(atoms[i].Symbol).Append(' ');
        }

        Line = line.ToString();
    }

    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>The symbols, parted by single blanks, with a blank at both ends.</summary>
    public string Line { get; }

    /// <summary>Index of the atom that stands at an offset of <see cref="Line"/>.</summary>
    public int AtomAt(int offset)
    {
        var index = Array.BinarySearch(_offsets, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Offset in <see cref="Line"/> of an atom's symbol.</summary>
    public int OffsetOf(int index) => _offsets[index];

    public IEnumerable<(int Index, T Atom)> Of<T>()
        where T : Atom
    {
        for (var i = 0; i < Atoms.Count; i++)
        {
            if (Atoms[i] is T atom) yield return (i, atom);
        }
    }

    public string SymbolAt(int index) => index >= 0 && index < Atoms.Count ? Atoms[index].Symbol : "";
}
