using System.Collections.Frozen;

namespace Ingest.Linking;

/// <summary>
/// The adjectives by which desks call clubs: those of regions and those of countries. A region is listed with all its clubs that are
/// written about, so that "the Basque club" is nobody where two of them are on a page. Towns and regions themselves are the catalog's.
/// </summary>
internal static class Regions
{
    /// <summary>Clubs by the adjective of their region, by the catalog's names.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Clubs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["east anglian"] = "Norwich City|Ipswich Town|Cambridge United|Peterborough United|Colchester United",
        ["cumbrian"] = "Carlisle United|Barrow",
        ["basque"] = "Athletic Bilbao|Real Sociedad|Alavés|Eibar",
        ["catalan"] = "Barcelona|Espanyol|Girona",
        ["andalusian"] = "Sevilla|Real Betis|Málaga|Granada|Cádiz|Almería",
        ["galician"] = "Celta Vigo|Deportivo La Coruña",
        ["bavarian"] = "Bayern Munich|Augsburg|Greuther Fürth",
        ["roman"] = "Roma|Lazio",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split('|').ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Countries, as the catalog writes them, by their adjectives.</summary>
    private static readonly FrozenDictionary<string, string> Countries = """
        english GB-ENG; scottish GB-SCT; welsh GB-WLS; northern irish GB-NIR; irish IE; spanish ES; german DE; italian IT; french FR;
        portuguese PT; dutch NL; belgian BE; turkish TR; greek GR; austrian AT; swiss CH; danish DK; swedish SE; norwegian NO; finnish
        FI; icelandic IS; polish PL; czech CZ; slovakian SK; hungarian HU; romanian RO; bulgarian BG; serbian RS; croatian HR; slovenian
        SI; ukrainian UA; russian RU; israeli IL; cypriot CY; kazakh KZ; azerbaijani AZ; saudi SA; egyptian EG; moroccan MA; tunisian
        TN; brazilian BR; argentine AR; argentinian AR; mexican MX; american US; canadian CA; japanese JP; australian AU
        """.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(pair => pair[..pair.LastIndexOf(' ')], pair => pair[(pair.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);

    /// <summary>The country that a folded adjective belongs to, or null.</summary>
    public static string? CountryOf(string adjective) => Countries.GetValueOrDefault(adjective);

    /// <summary>Whether a club of this name is from the region of the adjective.</summary>
    public static bool Holds(string region, string club) => Clubs.TryGetValue(region, out var clubs) && clubs.Contains(club);
}
