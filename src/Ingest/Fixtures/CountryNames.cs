using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Names of countries, as the catalog's national sides bear them, with the countries' codes.</summary>
internal sealed class CountryNames
{
    /// <summary>Words of the longest names that are looked for: "Bosnia and Herzegovina".</summary>
    private const int MostWords = 3;

    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    public CountryNames(FootballCatalog catalog)
    {
        foreach (var side in catalog.Teams)
        {
            if (side is not { Kind: TeamKind.National, Gender: TeamGender.Men, Country: { } code }) continue;
            foreach (var name in side.Aliases.Prepend(side.Name).Where(name => Countries.Names(side, name)))
            {
                var folded = Folding.FoldPhrase(name);
                _codes.TryAdd(folded, code);
                _firstWords.Add(folded.Split(' ')[0]);
            }
        }
    }

    /// <summary>The country whose name begins at a token and ends before an offset, or null.</summary>
    public (string Code, TextSpan Span)? At(IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (!_firstWords.Contains(tokens[at].Folded)) return null;
        (string, TextSpan)? longest = null;
        var name = "";
        for (var last = at; last < tokens.Count && last < at + MostWords; last++)
        {
            if (tokens[last].Kind is not TokenKind.Word || tokens[last].Span.End > limit) break;
            name = last == at ? tokens[at].Folded : $"{name} {tokens[last].Folded}";
            if (_codes.TryGetValue(name, out var code)) longest = (code, new TextSpan(tokens[at].Span.Start, tokens[last].Span.End));
        }

        return longest;
    }
}
