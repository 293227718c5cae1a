using System.Collections.Frozen;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// The country behind a club's name in lists of international competitions, "Arsenal FC (ENG)": FIFA's codes of three letters, by the
/// catalog's codes.
/// </summary>
internal static class FifaCodes
{
    private static readonly FrozenDictionary<string, string> Countries = """
        ALB AL AND AD ARM AM AUT AT AZE AZ BEL BE BIH BA BLR BY BUL BG CRO HR CYP CY CZE CZ DEN DK ENG GB-ENG ESP ES EST EE FIN FI FRA FR
        FRO FO GEO GE GER DE GIB GI GRE GR HUN HU IRL IE ISL IS ISR IL ITA IT KAZ KZ KOS XK KVX XK LAT LV LIE LI LTU LT LUX LU MDA MD
        MKD MK MLT MT MNE ME NED NL NIR GB-NIR NOR NO POL PL POR PT ROU RO RUS RU SCO GB-SCT SMR SM SRB RS SUI CH SVK SK SVN SI SWE SE
        TUR TR UKR UA WAL GB-WLS
        ARG AR BOL BO BRA BR CHI CL COL CO ECU EC PAR PY PER PE URU UY VEN VE
        CAN CA CRC CR GUA GT HON HN JAM JM MEX MX PAN PA SLV SV TRI TT USA US
        AUS AU CHN CN IDN ID IND IN IRN IR IRQ IQ JOR JO JPN JP KOR KR KSA SA MAS MY NZL NZ QAT QA SGP SG THA TH UAE AE UZB UZ VIE VN
        ALG DZ ANG AO CIV CI CMR CM COD CD EGY EG GHA GH KEN KE MAR MA MLI ML NGA NG RSA ZA SEN SN TAN TZ TUN TN UGA UG ZAM ZM ZIM ZW
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Chunk(2)
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The name without such a code behind it, and its country; the name as it is and null where none stands there.</summary>
    public static (string Name, string? Country) Split(string name)
    {
        var isMarked = name.Length > 6 && name[^1] is ')' && name[^5] is '(' && name[^6] is ' ';
        return isMarked && Countries.TryGetValue(name[^4..^1], out var country) ? (name[..^6].TrimEnd(), country) : (name, null);
    }
}
