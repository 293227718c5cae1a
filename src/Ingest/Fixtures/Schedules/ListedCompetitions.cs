using System.Text.RegularExpressions;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// Which competition a list is about, by what it calls itself: "English Premier League 2025/26". The season is left out; then the name is
/// one of the catalog's, or one of them once the country that both begin with, or the list alone, is left out.
/// </summary>
internal sealed partial class ListedCompetitions
{
    private readonly ILookup<string, Competition> _byName;
    private readonly ILookup<(string Country, string Name), Competition> _byCountry;

    public ListedCompetitions(FootballCatalog catalog)
    {
        var names = catalog.Competitions
            .SelectMany(competition => competition.Aliases.Prepend(competition.Name), (competition, name) => (name, competition))
            .Select(named => (Name: Folding.FoldPhrase(named.name), Competition: named.competition))
            .ToList();
        _byName = names.ToLookup(named => named.Name, named => named.Competition, StringComparer.Ordinal);
        _byCountry = names
            .Where(named => named.Competition.Country is not null)
            .SelectMany(named => Forms(named.Name, named.Competition.Country!), (named, form) => (form, named.Competition))
            .ToLookup(named => (named.Competition.Country!, named.form), named => named.Competition);
    }

    [GeneratedRegex(
        @"\b(?:season\s)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:\d{4}|\d{2}))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Season { get; }

    /// <summary>
    /// The competition, null where the catalog does not know it or knows several of that name; and the country, by the competition or by
    /// the name's own word.
    /// </summary>
    public (Competition? Competition, string? Country) Of(string name)
    {
        var folded = Folding.FoldPhrase(Season.Replace(name, " "));
        var country = CountryWords.Split(folded);
        var found = Only(_byName[folded]) ?? (country is var (code, rest) ? Only(_byCountry[(code, rest)]) : null);
        return (found, found?.Country ?? country?.Code);
    }

    private static IEnumerable<string> Forms(string name, string country) =>
        CountryWords.Split(name) is var (code, rest) && code == country ? [name, rest] : [name];

    private static Competition? Only(IEnumerable<Competition> found) => found.Distinct().Take(2).ToList() is [var only] ? only : null;
}
