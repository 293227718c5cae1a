using System.Collections.Frozen;

namespace Ingest.Linking;

/// <summary>
/// What desks call clubs after: the region or town that a club's name does not tell, and the adjective of its country. A region is listed
/// with all its clubs that are written about, so that "the London club" is nobody where two of them are on a page.
/// </summary>
internal static class Regions
{
    /// <summary>Clubs by region, by the catalog's names.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Clubs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["merseyside"] = "Liverpool|Everton|Tranmere Rovers",
        ["tyneside"] = "Newcastle United|Gateshead",
        ["wearside"] = "Sunderland",
        ["teesside"] = "Middlesbrough",
        ["london"] = """
            Arsenal|Chelsea|Tottenham Hotspur|West Ham United|Crystal Palace|Fulham|Brentford|Millwall|Charlton Athletic|Queens Park Rangers
            |Leyton Orient|AFC Wimbledon|Barnet|Bromley|Sutton United|Dagenham & Redbridge|Wealdstone
            """,
        ["north london"] = "Arsenal|Tottenham Hotspur|Barnet",
        ["west london"] = "Chelsea|Fulham|Brentford|Queens Park Rangers",
        ["south london"] = "Crystal Palace|Millwall|Charlton Athletic|AFC Wimbledon|Sutton United|Bromley",
        ["east london"] = "West Ham United|Leyton Orient",
        ["black country"] = "Wolverhampton Wanderers|West Bromwich Albion|Walsall",
        ["potteries"] = "Stoke City|Port Vale",
        ["south coast"] = "Southampton|Portsmouth|Brighton|Bournemouth",
        ["south yorkshire"] = "Sheffield United|Sheffield Wednesday|Barnsley|Rotherham United|Doncaster Rovers",
        ["west yorkshire"] = "Leeds United|Huddersfield Town|Bradford City|FC Halifax Town",
        ["yorkshire"] = """
            Sheffield United|Sheffield Wednesday|Barnsley|Rotherham United|Doncaster Rovers|Leeds United|Huddersfield Town|Bradford City
            |FC Halifax Town|Hull City|Middlesbrough|York City|Harrogate Town
            """,
        ["norfolk"] = "Norwich City|King's Lynn Town",
        ["suffolk"] = "Ipswich Town",
        ["east anglian"] = "Norwich City|Ipswich Town|Cambridge United|Peterborough United|Colchester United",
        ["berkshire"] = "Reading",
        ["hertfordshire"] = "Watford|Stevenage|Boreham Wood|St Albans City",
        ["devon"] = "Plymouth Argyle|Exeter City|Torquay United",
        ["cumbrian"] = "Carlisle United|Barrow",
        ["kent"] = "Gillingham|Ebbsfleet United|Maidstone United|Dover Athletic|Dartford|Tonbridge Angels",
        ["perth"] = "St Johnstone",
        ["paisley"] = "St Mirren",
        ["dingwall"] = "Ross County",
        ["kirkcaldy"] = "Raith Rovers",
        ["edinburgh"] = "Hearts|Hibernian",
        ["leith"] = "Hibernian",
        ["glasgow"] = "Rangers|Celtic|Partick Thistle|Queen's Park",
        ["tayside"] = "Dundee|Dundee United",
        ["highland"] = "Inverness Caledonian Thistle|Ross County",
        ["fife"] = "Dunfermline Athletic|Raith Rovers|East Fife|Kelty Hearts",
        ["ayrshire"] = "Kilmarnock|Ayr United",
        ["lanarkshire"] = "Motherwell|Hamilton Academical|Airdrieonians",
        ["dublin"] = "Shamrock Rovers|Bohemians|St Patrick's Athletic|Shelbourne|University College Dublin",
        ["louth"] = "Dundalk|Drogheda United",
        ["basque"] = "Athletic Bilbao|Real Sociedad|Alavés|Eibar",
        ["catalan"] = "Barcelona|Espanyol|Girona",
        ["andalusian"] = "Sevilla|Real Betis|Málaga|Granada|Cádiz|Almería",
        ["galician"] = "Celta Vigo|Deportivo La Coruña",
        ["bavarian"] = "Bayern Munich|Augsburg|Greuther Fürth",
        ["turin"] = "Juventus|Torino",
        ["roman"] = "Roma|Lazio",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ReplaceLineEndings("").Split('|').ToFrozenSet(StringComparer.Ordinal));

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

    /// <summary>Whether a club of this name is from the region.</summary>
    public static bool Holds(string region, string club) => Clubs.TryGetValue(region, out var clubs) && clubs.Contains(club);
}
