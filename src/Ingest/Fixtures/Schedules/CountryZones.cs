using System.Collections.Frozen;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// The clocks of countries that have one zone for all their grounds, so that an instant in UTC becomes a day and a time there. Taken from
/// the tz database (file <c>zone.tab</c>); countries with several zones are left out, as are those whose only other zone has grounds too
/// (Spain's Canary Islands, Portugal's Azores and Madeira).
/// </summary>
internal static class CountryZones
{
    private static readonly FrozenDictionary<string, string> Zones = """
        AT Europe/Vienna
        BE Europe/Brussels
        BG Europe/Sofia
        BY Europe/Minsk
        CH Europe/Zurich
        CO America/Bogota
        CR America/Costa_Rica
        CZ Europe/Prague
        DE Europe/Berlin
        DK Europe/Copenhagen
        DZ Africa/Algiers
        EG Africa/Cairo
        FI Europe/Helsinki
        FR Europe/Paris
        GB-ENG Europe/London
        GB-NIR Europe/London
        GB-SCT Europe/London
        GB-WLS Europe/London
        GH Africa/Accra
        GR Europe/Athens
        HR Europe/Zagreb
        HU Europe/Budapest
        IE Europe/Dublin
        IL Asia/Jerusalem
        IN Asia/Kolkata
        IS Atlantic/Reykjavik
        IT Europe/Rome
        JP Asia/Tokyo
        KE Africa/Nairobi
        KR Asia/Seoul
        LU Europe/Luxembourg
        MA Africa/Casablanca
        NG Africa/Lagos
        NL Europe/Amsterdam
        NO Europe/Oslo
        PE America/Lima
        PL Europe/Warsaw
        PY America/Asuncion
        RO Europe/Bucharest
        RS Europe/Belgrade
        SA Asia/Riyadh
        SE Europe/Stockholm
        SI Europe/Ljubljana
        SK Europe/Bratislava
        TH Asia/Bangkok
        TN Africa/Tunis
        TR Europe/Istanbul
        UY America/Montevideo
        VE America/Caracas
        ZA Africa/Johannesburg
        """.Split('\n', StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' '))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The IANA zone of a country, by the catalog's code; null where it has several, or is not listed.</summary>
    public static string? Of(string? country) => country is null ? null : Zones.GetValueOrDefault(country);
}
