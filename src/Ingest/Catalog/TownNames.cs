namespace Ingest.Catalog;

/// <summary>Towns by their folded names and aliases. Many share one: Perth is a town of Scotland and of Australia.</summary>
internal sealed class TownNames
{
    private readonly Dictionary<string, Town[]> _byName;
    private readonly HashSet<string> _firstWords;

    public TownNames(IReadOnlyList<Town> towns)
    {
        _byName = new Dictionary<string, Town[]>(2 * towns.Count, StringComparer.Ordinal);
        _firstWords = new HashSet<string>(2 * towns.Count, StringComparer.Ordinal);
        var firstWords = _firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var town in towns)
        {
            foreach (var name in town.FoldedNames)
            {
                if (!_byName.TryAdd(name, [town])) _byName[name] = [.. _byName[name], town];
                if (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end) firstWords.Add(name.AsSpan(0, end));
                else _firstWords.Add(name);
            }
        }
    }

    public IReadOnlyList<Town> Named(string foldedPhrase) => _byName.GetValueOrDefault(foldedPhrase, []);

    public bool AnyBeginsWith(string foldedWord) => _firstWords.Contains(foldedWord);
}
