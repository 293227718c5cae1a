using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a country's names from its side's nicknames: "United States" stands on maps, "USMNT" on the pitch only, and needs no word of
/// playing beside it.
/// </summary>
internal static class Countries
{
    /// <summary>Names of countries other than the one by which the catalog calls the side, folded.</summary>
    private static readonly FrozenSet<string> OtherNames = new[]
    {
        "usa", "us", "america", "holland", "czechia", "turkiye", "deutschland", "espana", "hrvatska", "osterreich", "latvija",
        "cote d ivoire", "ivory coast", "cape verde", "cape verde islands", "cabo verde", "korea republic", "korea", "korea dpr",
        "china pr", "people s republic of china", "ir iran", "islamic republic of iran", "macau", "macao", "bosnia", "bosnia herzegovina",
        "bosnia and herzegovina", "congo dr", "drc", "democratic republic of the congo", "congo kinshasa", "congo brazzaville",
        "swaziland", "brunei darussalam", "kyrgyz republic", "the gambia", "benin republic", "macedonia", "fyr macedonia", "eire",
        "ireland", "republic of ireland", "taiwan", "chinese taipei", "burma", "timor leste", "east timor", "russian federation",
        "united arab emirates", "uae", "trinidad", "saint kitts", "st kitts", "saint lucia", "st lucia", "swiss", "schweiz", "sverige",
        "norge", "danmark", "polska",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a national side's name is its country's too.</summary>
    public static bool Names(Team side, string name)
    {
        if (side.Kind is not TeamKind.National) return false;
        var folded = Folding.FoldPhrase(name);
        return folded == Folding.FoldPhrase(side.Name) || OtherNames.Contains(folded);
    }
}
