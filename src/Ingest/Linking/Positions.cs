using System.Collections.Frozen;

namespace Ingest.Linking;

/// <summary>Narrows people down by the position before a name: "goalkeeper Henderson".</summary>
internal static class Positions
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["goalkeeper"] = "GK",
        ["keeper"] = "GK",
        ["defender"] = "DF",
        ["back"] = "DF",
        ["centre-back"] = "DF",
        ["midfielder"] = "MF",
        ["winger"] = "FW",
        ["striker"] = "FW",
        ["forward"] = "FW",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those who play in the position that stands before the mention; all where none does, or where none stands there.</summary>
    public static List<T> Narrow<T>(Page page, Mention mention, List<T> people, Func<T, string?> positionOf)
    {
        if (page.Before(mention) is not { } before || !Codes.TryGetValue(before.Folded, out var code)) return people;
        var fitting = people.Where(person => positionOf(person) == code).ToList();
        return fitting.Count > 0 ? fitting : people;
    }
}
