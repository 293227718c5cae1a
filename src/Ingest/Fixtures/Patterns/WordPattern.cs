using System.Collections.Frozen;

namespace Ingest.Fixtures.Patterns;

/// <summary>
/// A pattern over the atoms of a clause, written as the prose it stands for: <c>"T:s (v|vs|versus) [the] T:o"</c>.
/// <para>
/// Parts are parted by blanks. A part is a symbol (a folded word or mark, or one of the signs of <see cref="Atom.Symbol"/>), which
/// <c>:s</c> and <c>:o</c> mark as the subject and the other side; <c>(a|b c)</c>, a choice; <c>[a]</c>, what may be missing;
/// <c>{class}</c>, an atom of a class of <see cref="PatternClasses"/>; or <c>$</c>, the end of the clause. <c>*4</c> behind a part lets it
/// stand up to four times, as seldom as will do.
/// </para>
/// <para>Nothing repeats without end, so a match is never longer than its pattern, and looking for it takes time linear in the text.</para>
/// </summary>
internal sealed class WordPattern
{
    private readonly PatternNode _first;

    private WordPattern(string pattern, PatternNode first)
    {
        _first = first;
        var symbols = new HashSet<string>(StringComparer.Ordinal);
        if (!first.AddFirst(symbols)) throw new ArgumentException($"The pattern \"{pattern}\" cannot be read: it may begin with anything.");
        FirstSymbols = symbols.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The symbols that a match can begin with.</summary>
    public FrozenSet<string> FirstSymbols { get; }

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="ArgumentException">It is not written as patterns are.</exception>
    public static WordPattern Parse(string pattern) => new(pattern, new PatternParser(pattern).Parse());

    /// <summary>Whether the pattern matches the atoms from <paramref name="at"/> on, and where.</summary>
    public bool Matches(IReadOnlyList<Atom> atoms, int at, out PatternMatch match)
    {
        match = new PatternMatch(at, at, -1, -1);
        return _first.Matches(atoms, at, ref match);
    }
}
