using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>
/// Country names as the public registers print them, by ISO 3166-1 code, and the football nations of the United Kingdom by ISO 3166-2.
/// States that are no more ("Soviet Union") have no code, so that nobody is given a wrong one.
/// </summary>
internal static class Countries
{
    private const string Table = """
        AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla; AL Albania; AM Armenia; AO Angola;
        AR Argentina; AS American Samoa; AT Austria/Österreich; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan;
        BA Bosnia and Herzegovina/Bosnia-Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain;
        BI Burundi; BJ Benin; BL Saint Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Bonaire; BR Brazil; BS Bahamas/The Bahamas;
        BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos (Keeling) Islands;
        CD DR Congo/Democratic Republic of the Congo/Congo DR; CF Central African Rep.; CG Congo/Republic of the Congo;
        CH Switzerland/Schweiz; CI Ivory Coast/Côte d'Ivoire; CK Cook Islands; CL Chile; CM Cameroon;
        CN China/People's Republic of China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde/Cabo Verde; CW Curaçao;
        CX Christmas Island; CY Cyprus; CZ Czech Republic/Czechia; DE Germany/Deutschland; DJ Djibouti; DK Denmark/Kingdom of Denmark;
        DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea;
        ES Spain/España; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon;
        GB United Kingdom/Great Britain/Britain/United Kingdom of Great Britain and Ireland; GB-ENG England; GB-NIR Northern Ireland;
        GB-SCT Scotland; GB-WLS Wales; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland;
        GM Gambia/The Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GS South Georgia; GT Guatemala; GU Guam;
        GW Guinea-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatia; HT Haiti; HU Hungary/Kingdom of Hungary; ID Indonesia;
        IE Ireland/Republic of Ireland; IL Israel; IM Isle of Man; IN India; IQ Iraq; IR Iran; IS Iceland; IT Italy/Kingdom of Italy;
        JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros;
        KN Saint Kitts and Nevis; KP North Korea; KR South Korea/Korea Republic; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos;
        LB Lebanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg;
        LV Latvia/Latvija; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar;
        MH Marshall Islands; MK North Macedonia/Macedonia; ML Mali; MM Myanmar/Burma; MN Mongolia; MO Macao/Macau;
        MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi;
        MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua;
        NL Netherlands/Kingdom of the Netherlands/Holland; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama;
        PE Peru; PF Tahiti/French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PM Saint Pierre and Miquelon;
        PN Pitcairn; PR Puerto Rico; PS Palestine/State of Palestine; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion;
        RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden;
        SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard and Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal;
        SO Somalia; SR Suriname; SS South Sudan; ST São Tomé and Príncipe; SV El Salvador; SX Sint Maarten; SY Syria;
        SZ Eswatini/Swaziland; TC Turks and Caicos Is; TD Chad; TG Togo; TH Thailand; TJ Tajikistan; TK Tokelau;
        TL Timor-Leste/East Timor; TM Turkmenistan; TN Tunisia; TO Tonga; TR Turkey/Türkiye; TT Trinidad and Tobago; TV Tuvalu;
        TW Taiwan/Chinese Taipei; TZ Tanzania; UA Ukraine; UG Uganda; US United States/United States of America/USA; UY Uruguay;
        UZ Uzbekistan; VA Vatican City; VC Saint Vincent and the Grenadines; VE Venezuela; VG British Virgin Islands;
        VI US Virgin Islands/United States Virgin Islands; VN Vietnam; VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen;
        YT Mayotte; ZA South Africa; ZM Zambia; ZW Zimbabwe;
        """;

    /// <summary>A code that says too little: football knows its four nations only.</summary>
    public const string UnitedKingdom = "GB";

    /// <summary>The football nations of the United Kingdom.</summary>
    public static IReadOnlyList<string> HomeNations { get; } = ["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"];

    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>The code of a country named in English or in its own language, or given as a code already; null where it is none.</summary>
    public static string? CodeOf(string? country) =>
        country is null ? null : Codes.GetValueOrDefault(Folding.FoldPhrase(country));

    private static FrozenDictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var code = entry[..entry.IndexOf(' ', StringComparison.Ordinal)];
            codes[Folding.FoldPhrase(code)] = code;
            foreach (var name in entry[code.Length..].Split('/')) codes[Folding.FoldPhrase(name)] = code;
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
