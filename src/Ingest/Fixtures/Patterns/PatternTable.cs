using System.Collections.Frozen;

namespace Ingest.Fixtures.Patterns;

/// <summary>
/// Many patterns, each standing for a value, found in one walk along a clause: a pattern is tried only where an atom stands that it can
/// begin with.
/// </summary>
internal sealed class PatternTable<T>
{
    private readonly FrozenDictionary<string, (WordPattern Pattern, T Value, int Order)[]> _byFirst;

    /// <param name="patterns">The patterns; where several match at one place they are told in this order.</param>
    public PatternTable(IEnumerable<(string Pattern, T Value)> patterns)
    {
        Patterns = [.. patterns];
        _byFirst = Patterns.Select((row, order) => (Pattern: WordPattern.Parse(row.Pattern), row.Value, Order: order))
            .SelectMany(row => row.Pattern.FirstSymbols, (row, symbol) => (symbol, row))
            .GroupBy(pair => pair.symbol, pair => pair.row, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The patterns as they are written.</summary>
    public IReadOnlyList<(string Pattern, T Value)> Patterns { get; }

    /// <summary>Every match, by place and then by the order of the patterns.</summary>
    public IEnumerable<(T Value, int Order, PatternMatch Match)> In(IReadOnlyList<Atom> atoms)
    {
        for (var at = 0; at < atoms.Count; at++)
        {
            if (!_byFirst.TryGetValue(atoms[at].Symbol, out var rows)) continue;
            foreach (var (pattern, value, order) in rows)
            {
                if (pattern.Matches(atoms, at, out var match)) yield return (value, order, match);
            }
        }
    }
}
