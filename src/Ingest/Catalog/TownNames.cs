using Ingest.Text;

namespace Ingest.Catalog;

/// <summary>Towns by their folded names and aliases. Many share one: Perth is a town of Scotland and of Australia.</summary>
internal sealed class TownNames
{
    private readonly Dictionary<string, List<Town>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    public TownNames(IEnumerable<Town> towns)
    {
        foreach (var town in towns)
        {
            Add(town.Name, town);
            foreach (var alias in town.Aliases) Add(alias, town);
        }
    }

    public IReadOnlyList<Town> Named(string foldedPhrase) => _byName.TryGetValue(foldedPhrase, out var towns) ? towns : [];

    public bool AnyBeginsWith(string foldedWord) => _firstWords.Contains(foldedWord);

    private void Add(string name, Town town)
    {
        var folded = Folding.FoldPhrase(name);
        if (!_byName.TryGetValue(folded, out var towns)) _byName[folded] = towns = new List<Town>(1);
        if (!towns.Contains(town)) towns.Add(town);
        _firstWords.Add(folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? folded[..end] : folded);
    }
}
