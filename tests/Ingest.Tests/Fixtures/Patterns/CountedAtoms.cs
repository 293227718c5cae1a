using System.Collections;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures.Patterns;

/// <summary>A clause that counts how often it is looked at.</summary>
internal sealed class CountedAtoms(IReadOnlyList<Atom> atoms) : IReadOnlyList<Atom>
{
    public int Looks { get; private set; }

    public int Count => atoms.Count;

    public Atom this[int index]
    {
        get
        {
            Looks++;
            return atoms[index];
        }
    }

    public IEnumerator<Atom> GetEnumerator() => atoms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
