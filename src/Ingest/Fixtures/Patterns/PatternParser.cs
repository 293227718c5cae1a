using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Fixtures.Patterns;

/// <summary>Reads a pattern from its end to its beginning, so that each step is made with the step behind it.</summary>
internal sealed class PatternParser
{
    private readonly string _pattern;
    private readonly List<string> _parts;

    public PatternParser(string pattern)
    {
        _pattern = pattern;
        _parts = Parts(pattern);
    }

    public PatternNode Parse()
    {
        var at = 0;
        var whole = Choice(ref at);
        if (at < _parts.Count) throw Wrong($"'{_parts[at]}' has no beginning");
        return whole(new EndNode());
    }

    /// <summary>The parts of a pattern: brackets, bars, and what stands between blanks.</summary>
    private static List<string> Parts(string pattern)
    {
        var parts = new List<string>();
        var start = -1;
        for (var at = 0; at <= pattern.Length; at++)
        {
            var isMark = at < pattern.Length && pattern[at] is '(' or ')' or '[' or ']' or '|' or '*';
            if (!isMark && at < pattern.Length && pattern[at] is not ' ')
            {
                if (start < 0) start = at;
                continue;
            }

            if (start >= 0) parts.Add(pattern[start..at]);
            start = -1;
            if (isMark) parts.Add(pattern[at].ToString());
        }

        return parts;
    }

    private Func<PatternNode, PatternNode> Choice(ref int at)
    {
        var branches = new List<Func<PatternNode, PatternNode>> { Sequence(ref at) };
        while (at < _parts.Count && _parts[at] is "|")
        {
            at++;
            branches.Add(Sequence(ref at));
        }

        return branches.Count == 1 ? branches[0] : next => new ChoiceNode([.. branches.Select(branch => branch(next))]);
    }

    private Func<PatternNode, PatternNode> Sequence(ref int at)
    {
        var steps = new List<Func<PatternNode, PatternNode>>();
        while (at < _parts.Count && _parts[at] is not ("|" or ")" or "]")) steps.Add(Repeated(ref at));
        return next => Enumerable.Reverse(steps).Aggregate(next, (behind, step) => step(behind));
    }

    private Func<PatternNode, PatternNode> Repeated(ref int at)
    {
        var step = Step(ref at);
        if (at >= _parts.Count || _parts[at] is not "*") return step;
        if (at + 1 >= _parts.Count || !int.TryParse(_parts[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var most))
            throw Wrong("'*' has no number behind it");
        at += 2;
        return next =>
        {
            var behind = next;
            for (var i = 0; i < most; i++) behind = new ChoiceNode([next, step(behind)]);
            return behind;
        };
    }

    private Func<PatternNode, PatternNode> Step(ref int at)
    {
        var part = _parts[at++];
        switch (part)
        {
            case "(":
                if (WordsOnly(ref at) is { } words) return next => new SymbolNode(words, PatternSide.None, next);
                var choice = Choice(ref at);
                Close(ref at, ")");
                return choice;
            case "[":
                var optional = Choice(ref at);
                Close(ref at, "]");
                return next => new ChoiceNode([optional(next), next]);
            case "*":
                throw Wrong("'*' has nothing before it");
            case "$":
                return next => new EndOfClauseNode(next);
            case ['{', .., '}']:
                var accepts = PatternClasses.Of(part[1..^1]);
                return next => new ClassNode(accepts, next);
            default:
                var (symbol, side) = Marked(part);
                return next => new SymbolNode(FrozenSet.Create(StringComparer.Ordinal, symbol), side, next);
        }
    }

    /// <summary>The words of a choice between single words, which is one look into a set; null where it is more than that.</summary>
    private FrozenSet<string>? WordsOnly(ref int at)
    {
        var end = _parts.IndexOf(")", at);
        if (end < 0) throw Wrong("a bracket is not closed");
        var inside = _parts[at..end];
        if (inside.Count % 2 == 0 || inside.Where((part, i) => i % 2 == 1 ? part is not "|" : !IsWord(part)).Any()) return null;
        at = end + 1;
        return inside.Where(part => part is not "|").ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool IsWord(string part) =>
        part is not ("|" or "(" or "[" or "*" or "$" or ['{', ..]) && !part.Contains(':', StringComparison.Ordinal);

    private void Close(ref int at, string bracket)
    {
        if (at >= _parts.Count || _parts[at] != bracket) throw Wrong($"'{bracket}' is missing");
        at++;
    }

    private static (string Symbol, PatternSide Side) Marked(string part) => part switch
    {
        [.. var symbol, ':', 's'] when symbol.Length > 0 => (symbol, PatternSide.Subject),
        [.. var symbol, ':', 'o'] when symbol.Length > 0 => (symbol, PatternSide.Other),
        _ => (part, PatternSide.None),
    };

    private ArgumentException Wrong(string what) => new($"The pattern \"{_pattern}\" cannot be read: {what}.");
}
