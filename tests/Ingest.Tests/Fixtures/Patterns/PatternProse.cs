using CsCheck;

namespace Ingest.Tests.Fixtures.Patterns;

/// <summary>
/// Writes what a pattern stands for. It reads patterns anew, from left to right, so that the matcher is held to the notation and not to
/// itself.
/// </summary>
internal sealed class PatternProse
{
    private readonly List<string> _parts = [];
    private int _at;

    private PatternProse(string pattern)
    {
        var spaced = pattern;
        foreach (var mark in "()[]|*") spaced = spaced.Replace($"{mark}", $" {mark} ", StringComparison.Ordinal);
        _parts.AddRange(spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Symbols in an order that the pattern allows; <c>$</c>, where it comes last, says that nothing may follow.</summary>
    public static Gen<string[]> Of(string pattern) => new PatternProse(pattern).Choice().Select(symbols => symbols.ToArray());

    /// <summary>The most symbols that the pattern can come to.</summary>
    public static int Longest(string pattern) => new PatternProse(pattern).LongestChoice();

    /// <summary>All words and signs of a pattern.</summary>
    public static IEnumerable<string> Symbols(string pattern)
    {
        var parts = new PatternProse(pattern)._parts;
        return parts.Where((part, at) => part is not ("(" or ")" or "[" or "]" or "|" or "*" or "$" or ['{', ..])
            && (at == 0 || parts[at - 1] is not "*"))
            .Select(Unmarked);
    }

    private Gen<List<string>> Choice()
    {
        var branches = new List<Gen<List<string>>> { Sequence() };
        while (TryTake("|")) branches.Add(Sequence());
        return branches.Count == 1 ? branches[0] : Gen.OneOf([.. branches]);
    }

    private Gen<List<string>> Sequence()
    {
        var whole = Gen.Const(new List<string>());
        while (_at < _parts.Count && _parts[_at] is not ("|" or ")" or "]"))
        {
            var step = Repeated();
            whole = Gen.Select(whole, step, (before, next) => before is [.., "$"] ? before : [.. before, .. next]);
        }

        return whole;
    }

    private Gen<List<string>> Repeated()
    {
        var step = Step();
        return TryTake("*") ? step.List[0, Number()].Select(times => times.SelectMany(symbols => symbols).ToList()) : step;
    }

    private Gen<List<string>> Step() => _parts[_at++] switch
    {
        "(" => Closed(Choice()),
        "[" => Gen.OneOf(Gen.Const(new List<string>()), Closed(Choice())),
        // A word that no pattern begins with and every class holds.
        ['{', ..] => Gen.Const(new List<string> { "great" }),
        var part => Gen.Const(new List<string> { Unmarked(part) }),
    };

    private int LongestChoice()
    {
        var longest = LongestSequence();
        while (TryTake("|")) longest = Math.Max(longest, LongestSequence());
        return longest;
    }

    private int LongestSequence()
    {
        var length = 0;
        while (_at < _parts.Count && _parts[_at] is not ("|" or ")" or "]"))
        {
            var step = _parts[_at++] switch { "(" or "[" => Closed(LongestChoice()), "$" => 0, _ => 1 };
            length += TryTake("*") ? step * Number() : step;
        }

        return length;
    }

    private bool TryTake(string part)
    {
        if (_at >= _parts.Count || _parts[_at] != part) return false;
        _at++;
        return true;
    }

    private int Number() => int.Parse(_parts[_at++], System.Globalization.CultureInfo.InvariantCulture);

    private TInside Closed<TInside>(TInside inside)
    {
        _at++;
        return inside;
    }

    private static string Unmarked(string part) => part is [.. var symbol, ':', 's' or 'o'] && symbol.Length > 0 ? symbol : part;
}
